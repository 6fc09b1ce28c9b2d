"""Character classes that the rules on marks and spaces share, as the inside of a regular expression's brackets."""

from proofreader.arabic.letters import DIGITS, MARKS, TATWEEL

# Letters of the Arabic script, presentation forms included; not its marks, digits and punctuation.
ARABIC = "\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufbb1"
ARABIC += "\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc"
LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"

# What a word of Arabic can end in.
ARABIC_END = ARABIC + MARKS + TATWEEL

# A space of any width. Line ends never occur in a paragraph.
SPACE = r"[^\S\n]"

ALPHANUMERIC = ARABIC_END + LATIN + DIGITS

_FOR_SEARCH = str.maketrans("أإآٱىئؤة", "ااااييوه")


def fold_letters(text: str) -> str:
    """Makes the letters alike that people mix when they search: hamza and its seats, ى/ي, ة/ه. The length stays.

    >>> fold_letters("مسؤولة إلى")
    'مسووله الي'
    """
    return text.translate(_FOR_SEARCH)
