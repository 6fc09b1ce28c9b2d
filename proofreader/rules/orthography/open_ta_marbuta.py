"""تاء مبسوطة في موضع تاء مربوطة، حيث لا يقع فعل: حاولت عرقلت المسيرة."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, PartOfSpeech, Rule
from proofreader.rules.support.conditions import has_ending

_OPEN, _TIED = "ت", "ة"
_LEAST_LETTERS, _LEAST_COUNT = 4, 5
# No verb of the past follows these: prepositions, and verbs whose object is a verbal noun; «عملية أثارت» is right.
_BEFORE_A_NOUN = frozenset(
    "في من إلى على عن خلال بعد قبل أجل بهدف قصد بغية بسبب عبر حول نحو دون بدون رغم ضد لدى حاول حاولت حاولوا يحاول "
    "تحاول تم تمت يتم تتم وتم وتمت ويتم".split()
)
# What these open is a clause: «من حاولت», «بعد قالت» stand in quick speech alone.
_OPENS_A_CLAUSE = frozenset("من بعد قبل على رغم".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words, by_form = document.words, document.words_by_form
    for form in document.forms:
        if not form.endswith(_OPEN) or len(form) < _LEAST_LETTERS:
            continue
        for at in by_form[form]:
            previous = words.bares[at - 1] if at and words.follows_closely(at) else ""
            if previous in _BEFORE_A_NOUN and previous not in _OPENS_A_CLAUSE and _is_noun_misspelt(form, lexicon):
                word = words[at]
                right = respell(word.text, form[:-1] + _TIED)
                yield Finding(word.span, (Fix.replace(word.start, word.end, right, Level.LIKELY),))


def _is_noun_misspelt(form: str, lexicon: Lexicon) -> bool:
    """Whether the form can only be a verb, and is a common noun once its ta is tied."""
    readings, noun = lexicon.readings(form), form[:-1] + _TIED
    if not readings or not all(reading.is_verb for reading in readings) or lexicon.count(noun) < _LEAST_COUNT:
        return False
    return any(reading.part is PartOfSpeech.NOUN for reading in lexicon.readings(noun))


RULE = Rule(
    id="open-ta-marbuta",
    category=Category.ENDINGS,
    summary="تاء مبسوطة في موضع تاء مربوطة",
    rationale="لا يقع الفعل الماضي بعد حرف جر ولا بعد «حاول» و«تم»؛ فما كُتب بتاء مبسوطة هناك مصدر تاؤه مربوطة: عرقلة.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check=check,
    condition=has_ending(_OPEN),
    bad=[
        Example("حاولت [عرقلت] سير الأشغال", "حاولت عرقلة سير الأشغال"),
        Example("تم [برمجت] المباراة يوم الأحد", "تم برمجة المباراة يوم الأحد"),
        Example("اجتمعوا بهدف [بلورت] تصور مشترك", "اجتمعوا بهدف بلورة تصور مشترك"),
        Example("وقف الجيران ضد [عرقلت] المشروع", "وقف الجيران ضد عرقلة المشروع"),
    ],
    good=[
        "حاولت المجموعة عرقلة المسيرة",
        "قال إن الشركة التي عرقلت المشروع غادرت",
        "حول وقت الاجتماع ومكانه",
        "في بيت قريب من المدرسة",
        "كتبت عن بنت صغيرة",
    ],
)
