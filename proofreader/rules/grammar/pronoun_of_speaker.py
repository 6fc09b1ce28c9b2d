"""The pronoun of a speech or a feeling that does not agree with the subject right before: «أكدت الوزارة في بلاغ له»,
«عبرت الجمعية عن استيائه»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import COMPLEMENTIZERS
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.phrases import has_preposition
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_SPEECHES = frozenset("بلاغ بيان كلمة تصريح مداخلة تدوينة رسالة تقرير مراسلة منشور".split())
_OTHER = {"له": "لها", "لها": "له"}
_FEELING = frozenset(forms_of("عبر عبرت أعرب أعربت يعبر تعبر يعرب تعرب".split(), CONJUNCTIONS))
# What one can only express of one's own: not «رفضه», the refusal of it.
_FEELINGS = frozenset(
    """
    استياء أسف امتنان سعادة تذمر غضب أمل ارتياح اعتزاز فخر تخوف دهشة رغبة قلق استعداد تضامن
    """.split()
)
# What one does with what is one's own: verb → its objects.
_OWN = {
    form: objects
    for verbs, objects in (
        ("عقد عقدت يعقد تعقد", frozenset("دورة اجتماع جلسة مؤتمر".split())),
        ("قدم قدمت أعلن أعلنت", frozenset({"استقالة"})),
        ("اختتم اختتمت أنهى أنهت استأنف استأنفت واصل واصلت", frozenset("أشغال تداريب استعدادات موسم دورة".split())),
    )
    for form in forms_of(verbs.split(), CONJUNCTIONS)
}
_AFTER_SPEECH = COMPLEMENTIZERS | frozenset("عن إن إنه إنها إنهم اليوم أمس".split())
_SPEAKING = frozenset(
    forms_of(
        "أكد أكدت قال قالت أوضح أوضحت أضاف أضافت شدد شددت أعلن أعلنت كشف كشفت أشار أشارت ذكر ذكرت أفاد أفادت".split(),
        CONJUNCTIONS,
    )
)
_TRIGGERS = _SPEAKING | _FEELING | _OWN.keys()


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _TRIGGERS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _check(text, at):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    gender = _gender_of_subject(text, at)
    if gender is None:
        return None
    place = at + 2
    while text.joined(place) and text.node(place).has_article and text.node(place).may_describe:
        place += 1
    if text.form(at) in _OWN and text.joined(place):
        own = _OWN[text.form(at)]
        return _of_own(text, place, at + 1, gender, own) or _of_said(text, at, place, gender)
    return _of_said(text, at, place, gender)


def _of_said(text: Text, at: int, place: int, gender: Gender) -> Finding | None:
    """What is said, or said of, behind the subject of the verb at ``at``."""
    if not text.joined(place) or not text.joined(place + 1):
        return None
    if text.form(at) in _FEELING and text.form(place) == "عن":
        return _of_own(text, place + 1, at + 1, gender, _FEELINGS)
    if text.form(at) in _SPEAKING and text.form(place) == "في":
        return _of_speech(text, place + 1, at + 1, gender)
    return None


def _gender_of_subject(text: Text, at: int) -> Gender | None:
    """The gender of the subject right behind the verb, which agrees with it; None where it is open."""
    noun = text.node(at + 1)
    if not text.joined(at + 1) or not noun.is_noun or not noun.has_article or noun.may_be_name:
        return None
    if noun.number is not Number.SINGULAR or noun.gender is None or has_preposition(noun):
        return None
    genders = {reading.gender for reading in third_singular(text.node(at))}
    return noun.gender if genders == {noun.gender} else None


def _of_speech(text: Text, at: int, subject: int, gender: Gender) -> Finding | None:
    """«في بلاغ له», «في كلمتها»: what the subject said, with the pronoun of another."""
    form = text.form(at + 1)
    if text.form(at) not in _SPEECHES or form not in _OTHER or (form == "لها") is (gender is _F):
        return None
    if not _is_closed(text, at + 2):
        return None
    return respelt(text, {at + 1: _OTHER[form]}, _message(text.node(subject), gender, _OTHER[form]))


def _is_closed(text: Text, at: int) -> bool:
    """Whether the phrase ends before this word, so that «له» has nothing of its own behind it: not «له صلة بـ…»."""
    gap = text.gap(at)
    return gap is None or bool(gap.strip()) or text.form(at) in _AFTER_SPEECH


def _of_own(text: Text, at: int, subject: int, gender: Gender, own: frozenset[str]) -> Finding | None:
    """«عن استيائه», «دورتها»: what can only be the subject's own, with the pronoun of another."""
    node = text.node(at)
    readings = [r for r in node.nominals if r.pronoun in ("ه", "ها") and not r.proclitics]
    if not readings or len(readings) != len(node.nominals):
        return None
    reading = readings[0]
    if _base(reading.stem) not in own or (reading.pronoun == "ها") is (gender is _F):
        return None
    right = reading.stem + ("ها" if gender is _F else "ه")
    return respelt(text, {at: right}, _message(text.node(subject), gender, right))


def _base(stem: str) -> str:
    """The noun without what the pronoun does to its last letter: استياء of استيائ, رغبة of رغبت."""
    if stem.endswith(("ئ", "ؤ")):
        return stem[:-1] + "ء"
    return stem[:-1] + "ة" if stem.endswith("ت") else stem


def _message(subject: Node, gender: Gender, right: str) -> str:
    return f"الضمير يعود على «{subject.form}» وهو {GENDERS[gender]}، فيقال «{right}»"


RULE = Rule(
    id="pronoun-of-speaker",
    category=Category.GRAMMAR,
    summary="ضمير لا يوافق المتحدث في الجنس",
    rationale="يوافق الضمير الاسم الذي يعود عليه: عبرت الجمعية عن استيائها، أكد المكتب في بلاغ له.",
    reference="عباس حسن، النحو الوافي، مرجع الضمير والتطابق بينهما",
    check=check,
    condition=HasWord(_TRIGGERS),
    bad=[
        Example("وعبرت الجمعية عن [استيائه] من قرار الإغلاق", "وعبرت الجمعية عن استيائها من قرار الإغلاق"),
        Example(
            "وقد عبرت الساكنة المحلية عن [تذمره] من غياب الماء", "وقد عبرت الساكنة المحلية عن تذمرها من غياب الماء"
        ),
        Example("عقد المجلس الجماعي [دورتها] العادية", "عقد المجلس الجماعي دورته العادية"),
        Example("قدمت الحكومة [استقالته]", "قدمت الحكومة استقالتها"),
        Example("أعرب المكتب عن [أسفها] للحادث", "أعرب المكتب عن أسفه للحادث"),
        Example("وأكدت الوزارة في بلاغ [له] أن الامتحان قائم", "وأكدت الوزارة في بلاغ لها أن الامتحان قائم"),
        Example("أوضح المكتب في بيان [لها]، أن الإضراب مستمر", "أوضح المكتب في بيان له، أن الإضراب مستمر"),
    ],
    good=[
        "وعبرت الجمعية عن استيائها من قرار الإغلاق",
        "أعرب الرئيس عن تقديره لها",
        "قدم الرئيس استقالة حكومته",
        "عقد المجلس دورته العادية",
        "أنهى المدرب عقدها بالتراضي",
        "عبرت الوزيرة عن تقديرها لجهوده",
        "وأكدت الوزارة في بلاغ لها أن الامتحان قائم",
        "أكدت الوزارة في تصريح لموقع إخباري",
        "عبرت الأم عن رفضهم",
        "أكدت الصحيفة في تقرير له صلة بالموضوع",
    ],
)
