"""A verb of what an event brings about, before the event and its object, in the gender of neither: «وقد أثار هذه القضية
جدلا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import BEFORE_VERBS, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import DEMONSTRATIVES
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.rules.support.verbs import other_gender
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.phrases import has_preposition
from proofreader.syntax.subjects import nearest_subject, opening_of
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_PERFECTS = (
    "أثار أثارت خلف خلفت شهد شهدت عرف عرفت سجل سجلت حقق حققت لقي لقيت لاقى لاقت أحدث أحدثت استقطب استقطبت".split()
)
_IMPERFECTS = "يثير تثير يخلف تخلف يشهد تشهد يعرف تعرف يسجل تسجل يحقق تحقق يلقى تلقى يلاقي تلاقي يستقطب تستقطب".split()
_VERBS = frozenset(forms_of(_PERFECTS, CONJUNCTIONS) | forms_of(_IMPERFECTS, (*CONJUNCTIONS, *BEFORE_VERBS)))
# Of time, manner or reason, not of what is brought about.
_ADVERBS = frozenset(
    """
    يوما ليلا نهارا صباحا مساء ظهرا عصرا فجرا شهرا عاما أسبوعا حاليا سابقا لاحقا مؤخرا مجددا قريبا رسميا فعلا أيضا معا
    احتجاجا ردا سعيا خوفا حرصا تضامنا دعما تنفيذا تمهيدا استعدادا بناء نظرا وفقا طبقا تحديدا خصوصا غدا نصا كذبا عمدا
    """.split()
)
_OFTEN = 12  # occurrences as a noun


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _VERBS & document.forms:
        for at in document.words_by_form[form]:
            if finding := _check(text, at):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    readings = third_singular(text.node(at))
    genders = {reading.gender for reading in readings}
    if (
        len(genders) != 1
        or text.is_vowelled(at)
        or opening_of(text, at, readings[0].proclitics[:1] in ("و", "ف")) is None
    ):
        return None
    [shown] = genders
    subject = at + 2 if text.after(at) in DEMONSTRATIVES and text.joined(at + 2) else at + 1
    noun = text.node(subject)
    if not text.joined(subject) or not _is_event(noun) or noun.gender is shown:
        return None
    nearest = nearest_subject(text, at)
    if nearest is None or nearest.at != subject:
        return None  # «عرفت الموسم الماضي إقبالا»: when, not what
    end = subject + 1
    while (
        text.joined(end) and text.node(end).has_article and text.node(end).may_describe and agrees(noun, text.node(end))
    ):
        end += 1
    if not text.joined(end) or not _is_object(text, end):
        return None
    right = other_gender(readings[0], text.lexicon)
    if right is None or noun.gender is None:
        return None
    message = f"الفعل يوافق فاعله في الجنس: «{noun.form}» {GENDERS[noun.gender]}، فيقال «{right}»"
    return respelt(text, {at: right}, message)


def _is_event(noun: Node) -> bool:
    """Whether it is a definite thing of one gender, known as nothing else."""
    if not noun.is_noun or not noun.has_article or noun.may_be_name or has_preposition(noun):
        return False
    return noun.number is Number.SINGULAR and noun.gender is not None and used_as_noun(noun.stem) >= _OFTEN


def _is_object(text: Text, at: int) -> bool:
    """Whether an indefinite noun in the accusative stands there: «جدلا», «استياء كبيرا»."""
    node, form, following = text.node(at), text.form(at), text.node_after(at)
    if form in _ADVERBS or node.may_be_name or not node.has_nominals:
        return False
    if node.tanwin is not None:
        return used_as_noun(form[:-1]) >= _OFTEN and not describes(form[:-1])
    is_bare = node.is_noun and node.is_bare and node.is_without_proclitics and used_as_noun(form) >= _OFTEN
    return is_bare and following.tanwin is not None and following.may_describe and agrees(node, following)


RULE = Rule(
    id="verb-of-event",
    category=Category.GRAMMAR,
    summary="فعل لا يوافق فاعله في الجنس وبعدهما المفعول به",
    rationale="إذا تلا الفعلَ اسم معرف ثم مفعول به منصوب فالاسم فاعله ويوافقه: أثارت القضية جدلا، خلف القرار استياء.",
    reference="ألفية ابن مالك، الفاعل: «وتاءُ تأنيثٍ تلي الماضي إذا كان لأنثى»",
    check=check,
    condition=HasWord(_VERBS),
    bad=[
        Example("وقد [أثار] هذه القضية جدلا واسعا", "وقد أثارت هذه القضية جدلا واسعا"),
        Example("[وخلف] الحادثة استياء كبيرا بين السكان", "وخلفت الحادثة استياء كبيرا بين السكان"),
        Example("كما [عرف] الندوة الوطنية نقاشا حادا", "كما عرفت الندوة الوطنية نقاشا حادا"),
        Example("[وستشهد] الملتقى حضورا كبيرا", "وسيشهد الملتقى حضورا كبيرا"),
    ],
    good=[
        "وقد أثارت هذه القضية جدلا واسعا",
        "شهد الندوة جمهور غفير",
        "عرفت الموسم الماضي إقبالا كبيرا",
        "وسجلت هذه السنة ارتفاعا كبيرا",
        "سجل اللاعب الهدف مجددا",
        "عرف الحقيقة متأخرا",
        "حقق اللاعب أرقاما قياسية",
        "وشهد المباراة وفد كبير",
    ],
)
