"""The alef lost on an object or on what an elative is measured by: «قدم المكتب مشروع حول …» for «مشروعا»."""

from collections.abc import Iterator

from proofreader.arabic.word_classes import TITLES
from proofreader.core import (
    AnyOf,
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import (
    AMOUNTS,
    NAMES,
    SAID,
    SURELY_USED,
    TIMES,
    accusative,
    ends_here,
    is_plain,
)
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verb_and_object import is_after_verb_and_subject
from proofreader.syntax import Text, text_of
from proofreader.syntax.outline import OBJECT, candidates, has_candidate
from proofreader.syntax.phrases import PREPOSITIONS

_ELATIVES = frozenset("أكثر أقل أشد أكبر أفضل أسرع أعلى أوسع أبرز الأكثر الأقل الأشد وأكثر وأقل".split())
_GROUPS = frozenset("عدد وفد حشد جمع جمهور فريق طاقم فوج مئات آلاف".split())  # of people, who may act
_AGENT = 20  # occurrences as a noun of an adjective that names people too


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, OBJECT):
        if finding := _object(text, at):
            yield finding
    for form in _ELATIVES & document.forms:
        for at in document.words_by_form[form]:
            if finding := _tamyiz(text, at):
                yield finding


def _object(text: Text, at: int) -> Finding | None:
    noun = text.node(at)
    if noun.form in _GROUPS:
        return None  # «حضر الحفل عدد من الفنانين»
    if noun.form in TIMES or noun.form in PREPOSITIONS or noun.is_particle or not is_plain(noun):
        return None
    if noun.verbs and used_as_noun(noun.form) < 100 and text.lexicon.pair(noun.form + "ا", text.after(at)) < SAID:
        return None  # but «طعنا في»
    shows_nothing = noun.form.endswith("اء")  # «نداء عاجل»: only its adjective shows the case
    right = noun.form if shows_nothing else accusative(noun, text.lexicon)
    if text.after(at) in AMOUNTS and text.after(at + 1) == "من":
        return None  # «أثار الحادث غضب كثير من الناس»
    if right is None or noun.may_be_name or noun.form in NAMES or (noun.may_describe and noun.describes):
        return None
    changes = {} if shows_nothing else {at: right}
    if shows_nothing or not (ends_here(text, at) or _is_described_by_verb(text, at)):
        following = text.node_after(at).as_adjective
        adjective = accusative(following, text.lexicon) if following.describes else None
        if adjective is None or not is_plain(following) or not ends_here(text, at + 1) or following.may_be_name:
            return None
        if noun.may_be_masdar and used_as_noun(following.form) >= _AGENT and not text.lexicon.pair(right, adjective):
            return None  # «فرار سجين»
        changes[at + 1] = adjective
    is_behind_title = text.form(at - 1) in TITLES or text.form(at - 2) in TITLES
    if (is_behind_title and used_as_noun(noun.form) < SURELY_USED) or not is_after_verb_and_subject(text, at):
        return None  # «الرئيس العراقي فؤاد معصوم»
    said, written = (changes[at + 1], text.form(at + 1)) if shows_nothing else (right, noun.form)
    return respelt(text, changes, f"المفعول به ونعته منصوبان: «{said}» لا «{written}»")


def _is_described_by_verb(text: Text, at: int) -> bool:
    """Whether an imperfect follows that says more of the noun: «أصدر المكتب بيانا يدعو فيه»."""
    following = text.node_after(at)
    return following.is_verb and all(
        r.tense is Tense.IMPERFECT and r.person == 3 and r.gender is Gender.MASCULINE and not r.proclitics
        for r in following.third
    )


def _tamyiz(text: Text, at: int) -> Finding | None:
    """«أكثر مناطق الجهة تضرر من»."""
    if text.before(at).lstrip("وف") == "على":
        return None  # «على الأقل توجه بعدم …»
    for place in range(at + 1, min(len(text.forms), at + 4)):
        if not text.joined(place):
            return None
        node = text.node(place)
        if node.has_third and used_as_noun(node.form) < SURELY_USED and text.after(place) != "من":
            return None  # «أبرز الأسباب تعود إلى …»
        if node.may_be_masdar and is_plain(node) and not node.has_article:
            is_said = place == at + 1 and (
                text.form(at).startswith("ال")
                or (
                    text.form(at).lstrip("و") in ("أكثر", "أشد")
                    and all(r.derivation is Derivation.MASDAR for r in node.nominals)
                    and not node.verbs
                    and (text.form(at).startswith("و") or text.after(place) == "من" or _is_described(text, at))
                )
            )
            if not (text.node(place - 1).has_article and place > at + 1) and not is_said:
                return None
            first = text.node(at + 1)
            if place == at + 2 and first.number is Number.SINGULAR and first.gender is Gender.MASCULINE:
                return None  # «أكثر النص اقتباس»: the greater part of it
            right = accusative(node, text.lexicon)
            is_last = ends_here(text, place) or text.after(place) in TIMES
            if any(text.node(after).tanwin for after in range(place + 1, min(len(text.forms), place + 5))):
                return None  # «أكثر تحقيق من نوعه شمولا»
            if right is None or not is_last or text.lexicon.count(right) < 2:
                return None
            return respelt(text, {place: right}, f"التمييز بعد أفعل التفضيل منصوب: «{right}»")
        if not node.is_nominal:
            return None
    return None


def _is_described(text: Text, at: int) -> bool:
    """Whether the elative describes an indefinite noun right before it: «مكان أكثر انسجاما»."""
    noun = text.node_before(at)
    return noun.is_noun and noun.is_bare and noun.number is Number.SINGULAR and not noun.may_be_name


RULE = Rule(
    id="object-without-alef",
    category=Category.GRAMMAR,
    summary="مفعول به أو تمييز نكرة بلا ألف التنوين",
    rationale="المفعول به النكرة والتمييز بعد أفعل التفضيل منصوبان بألف: قدم مشروعا، أكثر المناطق تضررا.",
    reference="ألفية ابن مالك، تعدي الفعل ولزومه: «فانصب به مفعوله إن لم ينُب عن فاعلٍ»",
    check=check,
    condition=AnyOf((has_candidate(OBJECT), HasWord(_ELATIVES))),
    bad=[
        Example("قدم المكتب المسير للجمعية [مشروع] حول النفايات", "قدم المكتب المسير للجمعية مشروعا حول النفايات"),
        Example("قدم المدير [عرض] حول الميزانية", "قدم المدير عرضا حول الميزانية"),
        Example("فتحت المحكمة [تحقيق] في الملف", "فتحت المحكمة تحقيقا في الملف"),
        Example("وجه الرئيس نداء [عاجل] إلى الأمة", "وجه الرئيس نداء عاجلا إلى الأمة"),
        Example("تحول الحي إلى مكان أكثر [انسجام].", "تحول الحي إلى مكان أكثر انسجاما."),
        Example("من أكثر مناطق الجهة [تضرر] من الجفاف", "من أكثر مناطق الجهة تضررا من الجفاف"),
    ],
    good=[
        "أعلنت المندوبية فرار سجين.",
        "قدم المكتب مشروعا حول النفايات",
        "حضر أشغال الندوة خبير في المناخ",
        "زار المدينة وفد من النواب",
        "يسجل اليوم اسم جديد في القائمة",
        "ويعلو المتجر نزل فخم",
        "يتوسط الساحة تمثال ضخم",
        "أكد الوزير عزم الحكومة",
        "أنجزت الجماعة مشاريع كبرى",
        "سيقام العام المقبل حفل لتكريم الفائزين",
        "قال إن أكثر النص اقتباس من رواية",
    ],
)
