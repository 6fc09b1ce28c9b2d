"""The letters and marks of Arabic, by the classes that spelling rules speak of."""

# The alphabet of the standard orthography, with the carriers of hamza, ta marbuta and alef maqsura.
LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
ALEFS = "اأإآ"
HAMZAS = "ءأإؤئآ"

# A word is cut after these without leaving a visible trace, so a missing space hides there: they do not join
# the letter that follows (Unicode joining type R or U, ArabicShaping.txt).
NON_JOINING = "اأإآدذرزوؤةىء"

# Fathatan … sukun, superscript alef and the Quranic marks of U+0610–061A and U+06D6–06ED.
MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
TATWEEL = "\u0640"
FATHATAN = "\u064b"

# Soft hyphen, zero-width characters and direction marks. They are invisible and break look-ups.
INVISIBLE_CHARACTERS = "\u00ad" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF))
)
INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
ZWJ = "\u200d"
# Every character for which ``str.isspace`` holds.
SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)

# Letters typed on Persian or Urdu keyboards, or taken from other encodings, that look like an Arabic one.
# (Not here: پ چ ڤ گ ڭ ژ, with which Maghrebi papers write foreign sounds.)
LOOKALIKES = {
    "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۃ": "ة", "ۀ": "ة",
    "ٱ": "ا", "ٲ": "أ", "ٳ": "إ",
}  # fmt: skip

DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"

LONGEST_WORD = 64
"""Letters. A word of the language has less than twenty with all its clitics, two that are glued less than forty: what
is longer is no word, and nothing is near it that was meant."""
