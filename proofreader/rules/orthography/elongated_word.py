"""A letter repeated for emphasis: «جداااا» for «جدا»."""

from proofreader.arabic.late import late_re
from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding
from proofreader.lexicon.confusion import squeezed

# «تتتابع»: the prefix of the present before a verb that begins with two of the same letter.
_PREFIXED = ("تتت", "وتتت", "فتتت", "ستتت", "وستتت", "لتتت")

_CONJUNCTIONS = "وف"
_ELONGATED = late_re(r"(.)\1{2,}")
_MOST_ELONGATED = 4
"""Letters of one word that are written three times or more. The ways of writing it grow with two to the power of their
number, and nothing but laughter has so many."""


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    if not 1 <= len(_ELONGATED.findall(word)) <= _MOST_ELONGATED or word.startswith(_PREFIXED):
        return None
    if word[0] in _CONJUNCTIONS and lexicon.accepts(word[1:]):
        return None  # «وووري الثرى»
    if len(set(word)) == 1:
        return None  # «ههههه» is laughter, and no letter
    found = [text for text in squeezed(word) if lexicon.accepts(text)]
    found.sort(key=lambda text: -lexicon.frequency(text))
    return WordFinding(tuple(Respelling(text, Level.LIKELY) for text in found)) if found else None


RULE = Rule(
    id="elongated-word",
    category=Category.SPELLING,
    summary="حرف مكرر للمدّ",
    rationale="تكرار الحرف لتصوير مدّ الصوت من كتابة المحادثة، ولا مكان له في نص صحفي خارج الاقتباس الحرفي.",
    reference="",
    check_word=check_word,
    bad=[
        Example("كان العرض جميلا [جداااا]", "كان العرض جميلا جدا"),
        Example("صاح الجمهور: [يااااا] سلام", "صاح الجمهور: يا سلام"),
        Example("شكرا [كثيراااا] لكم", "شكرا كثيرا لكم"),
    ],
    good=[
        "كان العرض جميلا جدا",
        "مددنا أيدينا",
        "تتتابع الأحداث، وستتتبع اللجنة الملف",
        "صُلي على الراحل وووري جثمانه الثرى",
        f"قال: {'ههههاااا' * 9}",
        "كتب أحدهم: هههههه، أضحكتني",
    ],
)
