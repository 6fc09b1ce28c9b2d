"""Letters of Persian or Urdu in an Arabic word: «کتاب», «علی»."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Word
from proofreader.rules.support.faulty_words import Fault, final_tatweel, has_fault, words_with

_NON_JOINER = "\u200c"
_FINAL_YEH = "یې"
_LONGEST_PHRASE, _RARE_ZIPF = 40, 3.6  # code points; of words that Arabic has only by chance
_CLEARLY_COMMONER = 1.5  # on the Zipf scale: thirty times


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for word in words_with(document, Fault.FOREIGN):
        # A vowelled alef wasla comes from a text of the Quran.
        if "ٱ" in word.text and not word.text.isalpha():
            continue
        kept = _NON_JOINER in word.text and document.profile.options.get("non_joiner") != "remove"
        if kept and not lexicon.accepts(word.bare):  # a Persian name as its bearers write it
            continue
        if _is_foreign_phrase(document, word, lexicon):
            continue
        tail = final_tatweel(document, word)
        fixes = tuple(
            Fix.replace(word.start, word.end, respell(word.text, right) + tail, level)
            for right, level in _spellings(word, lexicon)
        )
        yield Finding(word.span, fixes)


def _is_foreign_phrase(document: Document, word: Word, lexicon: Lexicon) -> bool:
    """Whether the word stands with others of its language between quotation marks: «خیلی ممنون»."""
    opening, closing = document.text[: word.start].rfind("«"), document.text.find("»", word.end)
    if opening < 0 or closing < 0 or closing - opening > _LONGEST_PHRASE or "»" in document.text[opening : word.start]:
        return False
    phrase = [other for other in document.words if opening < other.start < closing]
    return len(phrase) > 1 and all(lexicon.frequency(other.bare) < _RARE_ZIPF for other in phrase)


def _spellings(word: Word, lexicon: Lexicon) -> list[tuple[str, Level]]:
    """The word in Arabic letters. At its end the Persian yeh, written without dots, stands for either ي or ى."""
    plain = word.bare
    if word.text[-1] not in _FINAL_YEH:
        return [(plain, Level.CERTAIN if lexicon.accepts(plain) else Level.LIKELY)]
    options = [form for form in (plain, plain[:-1] + "ى") if lexicon.accepts(form)]
    if len(options) < 2:
        return [(options[0], Level.CERTAIN)] if options else [(plain, Level.LIKELY)]
    options.sort(key=lexicon.frequency, reverse=True)
    sure = lexicon.frequency(options[0]) - lexicon.frequency(options[1]) >= _CLEARLY_COMMONER
    return [(options[0], Level.CERTAIN if sure else Level.LIKELY), (options[1], Level.LIKELY)]


RULE = Rule(
    id="foreign-letter",
    category=Category.TYPOGRAPHY,
    summary="حرف فارسي أو أردي في كلمة عربية",
    rationale="الكاف والياء والهاء الفارسية والأردية تشبه العربية، لكنها حروف أخرى: فلا يجدها البحث ولا يعرفها المدقق.",
    reference="Unicode Standard, chapter 9.2: U+06A9, U+06CC, U+06C1; Unicode code chart U+0600",
    bad=[
        Example("قرأ [کتابا] أمس", "قرأ كتابا أمس"),
        Example("وقف [فیه] طويلا", "وقف فيه طويلا"),
        Example("وزعت [الحکومة] الدعم", "وزعت الحكومة الدعم"),
    ],
    good=[
        "قرأ كتابا أمس",
        "ودع الضيف مضيفيه بعبارة «خیلی ممنون» الفارسية",
        "عاد رضا شفیعی\u200cکدکنی أمس",
        "عاد إلى أڭادير من ڤيينا",
        "بِسْمِ ٱللَّهِ",
    ],
    check=check,
    condition=has_fault,
)
