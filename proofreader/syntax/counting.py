"""Numbers and the noun after each: «45 سريرا», «أربعة عشر مصابا», «3 ملايين»."""

from collections.abc import Iterator
from typing import NamedTuple

from proofreader.arabic import digits
from proofreader.arabic.calendar import HIJRI_MONTHS, NUMBERS, WEEKDAY_NUMBERS
from proofreader.arabic.clitics import ARTICLE, ARTICLES, BEFORE_NOUNS, CONJUNCTION, PREPOSITION, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS, TATWEEL
from proofreader.core import AnyOf, HasCharacter, HasWord
from proofreader.syntax.numerals import TEENS, TEN, TENS
from proofreader.syntax.text import Text

# A whole number before a word; not part of a date, a time, a range, a score, a decimal.
_NUMBER = late_re(
    r"(?<![\w.,٫٬/:–-])(?<![0-9٠-٩]،)(?<![0-9٠-٩][.,] )(?<![.,]\u200f)"
    rf"(?P<clitic>(?:{CONJUNCTION}|{PREPOSITION})?{TATWEEL}?)"
    rf"(?P<digits>[0-9]{{1,3}}(?:[.,،][0-9]{{3}})+|[0-9]{{1,9}}|[٠-٩]{{1,9}}) (?=[{LETTERS}])"
)
_SEPARATORS = str.maketrans("", "", ".,،")
_RANGE = late_re(r"(?:[-–/:]|[A-Za-z])[ ]?$")
# After these a number names, it does not count: سنة 2024, المادة 14, رقم 15, الساعة 12.
_NOUNS_WITH_NUMBER = """
    سنة عام سنوات أعوام رقم مادة فصل جزء فقرة بند باب قانون ظهير مرسوم قرار ساعة دقيقة صفحة حلقة طريق شارع زنقة عمارة
    شقة غرفة يوم أيام ليلة دورة نسخة مرتبة رتبة قناة رحلة لعبة قميص بوابة خط نموذج طراز جيل فئة مجموعة سن عمر مواليد
    صيف شتاء ربيع خريف موسم آية سورة حديث درجة فيتامين كوفيد ويندوز آيفون أيفون غروب منطقة قطاع تحت فوق دون
    فرقة لواء كتيبة سرب فوج مفرزة بلوك
""".split()
_NAMES_OF_DAYS = (name.split()[0].removeprefix(ARTICLE) for name in (*NUMBERS, *HIJRI_MONTHS, *WEEKDAY_NUMBERS))
NAMED = frozenset(forms_of((*_NOUNS_WITH_NUMBER, *_NAMES_OF_DAYS), BEFORE_NOUNS))
_COUNTING = frozenset((*TENS, *TEN))
COUNTING = HasWord(_COUNTING)
HAS_DIGIT = HasCharacter(frozenset(digits.ALL))


class Counted(NamedTuple):
    """A number and the index of the word right after it. ``start`` is where the number begins (code points);
    ``may_be_decimal``: «1.538 ريال» may be a price of three decimals."""

    value: int
    at: int
    start: int
    may_be_decimal: bool = False

    @property
    def last(self) -> int:
        """The part that decides: 60 of 2,560; 100 of a whole hundred; 1000 of a whole thousand."""
        rest = self.value % 100
        return rest or (100 if self.value % 1000 else 1000 if self.value else 0)


has_number = AnyOf((HAS_DIGIT, COUNTING))
"""The condition that the document holds digits or a numeral above ten in words."""


def counted(text: Text) -> list[Counted]:
    """Every number that is followed by a word, and counts."""
    return text.document.keep("counted", lambda: list(_counted(text)))


def _counted(text: Text) -> Iterator[Counted]:
    document = text.document
    if HAS_DIGIT(document, text.lexicon):
        for match in _NUMBER.finditer(document.text):
            at = text.words.starting_at(match.end())
            if at is None or _RANGE.search(document.text[max(0, match.start() - 4) : match.start()]):
                continue
            if at and text.form(at - 1) in NAMED and _follows(text, at, match.start()):
                continue
            written = match["digits"]
            digits_alone = written.translate(_SEPARATORS)
            yield Counted(int(digits_alone), at, match.start(), len(written) == len(digits_alone) + 1)
    index = document.words_by_form
    for form in sorted(_COUNTING & document.forms):
        for at in index.get(form, ()):
            if not text.joined(at + 1):
                continue
            start = at
            if form in TEN:
                if text.before(at) not in TEENS:
                    continue
                start = at - 1
                if text.node_before(start).has_article and text.form(start).startswith(ARTICLES):
                    continue
            if text.form(start).startswith(ARTICLES):
                continue
            yield Counted(15 if form in TEN else 20, at + 1, text.word(start).start)


def _follows(text: Text, at: int, start: int) -> bool:
    """Whether the number at ``start`` stands right after the word before it."""
    return text.document.text[text.word(at - 1).end : start] in (" ", "")
