"""Tatweel inside a word, stretched for show: «وســيادتها»."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.arabic.clitics import CONJUNCTION
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import TATWEEL
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Word
from proofreader.rules.support.faulty_words import Fault, final_tatweel, has_fault, words_with

# «هـالموافق»: the abbreviation of hijri, glued to the next word.
_HIJRI = late_re(f"ه{TATWEEL}+ال")
_LAM = late_re(f"({CONJUNCTION}?ل){TATWEEL}+ا(ل.+)")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for word in words_with(document, Fault.TATWEEL):
        right = _right(document, word)
        if right != word.text and not _HIJRI.match(word.text):
            inner = TATWEEL in word.text.rstrip(TATWEEL)
            level = Level.CERTAIN if inner and lexicon.accepts(word.bare) else Level.LIKELY
            yield Finding(word.span, (Fix.replace(word.start, word.end, right, level),))


def _right(document: Document, word: Word) -> str:
    if lam := _LAM.fullmatch(word.text):  # «لـالمغرب»: the article loses its alef after ل
        return lam[1] + lam[2].replace(TATWEEL, "")
    if TATWEEL not in word.text.rstrip(TATWEEL) and final_tatweel(document, word):
        return word.text
    return respell(word.text, word.bare) + final_tatweel(document, word)


RULE = Rule(
    id="tatweel",
    category=Category.TYPOGRAPHY,
    summary="تطويل داخل الكلمة",
    rationale='التطويل زينة للخط لا حرف، ويحول دون البحث عن الكلمة. ولا يُكتب إلا ليدل على اتصال الحرف: لـ"كذا"، هـ.',
    reference="Unicode Standard, chapter 9.2: U+0640 ARABIC TATWEEL",
    bad=[
        Example("نال [الفـــريق] الكأس", "نال الفريق الكأس"),
        Example("عاد إلى [الـوطن]", "عاد إلى الوطن"),
        Example("عاد [الفريقــ] أمس", "عاد الفريق أمس"),
    ],
    good=['في لقاء لـ"الأفق" مع الـ20', "سنة 1445 هـ", "سنة 1445هـ وما بعدها", "عبر الـ GPS", "بـ(الأفق)"],
    check=check,
    condition=has_fault,
)
