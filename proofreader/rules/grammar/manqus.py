"""An indefinite noun in ya' that loses it outside the accusative: «اتفاق ثاني» for «اتفاق ثان»."""

from collections.abc import Iterator

from proofreader.arabic import clitics
from proofreader.arabic.calendar import HIJRI_MONTHS, NUMBERS
from proofreader.arabic.clitics import forms_of, without_conjunction
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, VERBS_OF_SPEECH
from proofreader.core import Category, Derivation, Document, Example, Finding, HasWord, Lexicon, Number, Rule
from proofreader.core.resources import resource
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, agrees, text_of
from proofreader.syntax.annexation_evidence import DONE_VERBS
from proofreader.syntax.describing import describes
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.verbs import is_intransitive, opens_clause, third_singular

_NOUNS = frozenset(
    line
    for line in resource("grammar", "manqus.txt").read_text(encoding="utf-8").split("\n")
    if line and not line.startswith("#")
)
_FORMS = {
    form: (split.proclitics, split.stem) for form, split in forms_of(sorted(_NOUNS), clitics.PREPOSITIONS).items()
}
# Only ever adjectives: they describe what stands before them and are not annexed.
_ADJECTIVES = frozenset("عالي كافي جاري خالي متتالي متوالي متناهي متبقي مستوي موازي مساوي كاري".split()) & _NOUNS
# «كانون الثاني», «ربيع الثاني»: names of months.
_MONTHS = frozenset(name.split()[0] for name in (*NUMBERS, *HIJRI_MONTHS) if " " in name)
_PRONOUNS = frozenset(("هو", "وهو"))
_NO_ABSOLUTE = frozenset("لا ولا يا أيها فلا حد".split())
_LOST_ALEF = "لماضي"
_TIMES = frozenset(
    (*NUMBERS, *"العام الشهر الأسبوع اليوم الموسم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت".split())
)
_AFTER = PREPOSITIONS | frozenset("أو ثم حيث كما لم لا قد".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _FORMS.keys() & document.forms:
        for at in index[form]:
            if finding := _check(text, at):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    clitic, noun = _FORMS[text.form(at)]
    before = text.node_before(at)
    if text.before(at) in _NO_ABSOLUTE or without_conjunction(text.before(at)) in _MONTHS:
        return None
    if clitic.startswith("و") and before.may_be_name:
        return None  # «سيد أحمد وداعي»
    if text.form(at) == _LOST_ALEF and text.before(at) in _TIMES:
        return None  # «في مايو لماضي»: another slip
    if noun == "ثاني" or noun in _ADJECTIVES:
        # Describes an indefinite noun before it: «اتفاق ثاني», never «ثاني أكبر حزب».
        if clitic or not before.is_noun or before.has_article or before.has_pronoun or before.tanwin:
            return None
        if text.before(at) in PREPOSITIONS or before.is_particle:
            return None
        if noun == "ثاني" and not _ends_phrase(text, at):
            return None
        if noun in _ADJECTIVES and text.node_after(at).nominals and not _ends_phrase(text, at):
            return None
    elif (not _ends_phrase(text, at) and not _is_described(text, at)) or (
        not clitic and not (text.before(at) in PREPOSITIONS or _is_free(text, at) or _is_object(text, at))
    ):
        return None
    right = clitic + noun[:-1]
    if _is_object(text, at):
        right = text.form(at) + "ا"
        return respelt(text, {at: right}, f"الاسم المنقوص النكرة تظهر عليه فتحة النصب بتنوينها: «{right}»")
    return respelt(text, {at: right}, f"الاسم المنقوص النكرة تُحذف ياؤه رفعا وجرا: «{right}» لا «{text.form(at)}»")


def _is_object(text: Text, at: int) -> bool:
    """Whether a verb and its subject stand before it: «استقبل الرئيس قاضي من فرنسا»."""
    subject, verb = text.node_before(at), third_singular(text.node_before(at - 1))
    if not text.joined(at) or not subject.is_noun or not subject.has_article or has_preposition(subject):
        return False
    return any(r.transitive and r.gender is subject.gender for r in verb) and opens_clause(text, at - 2)


def _ends_phrase(text: Text, at: int) -> bool:
    """Whether nothing follows that the noun could be annexed to."""
    gap = text.gap(at + 1)
    if gap is None or any(mark in gap for mark in ".،؛؟!:"):
        return True
    following = text.after(at)
    node = text.node_after(at)
    if following in _AFTER:
        return True
    is_adjective = _FORMS[text.form(at)][1] in _ADJECTIVES
    return is_adjective and any(r.proclitics[:1] == "و" for r in node.readings)


def _is_described(text: Text, at: int) -> bool:
    """Whether an indefinite adjective follows: «نادي مغمور», «ماضي عريق»."""
    node = text.node_after(at)
    if not node.is_adjective and node.form.endswith("ي"):
        node = text.node_after(at).as_adjective  # «إسباني», which lists have as a name too
    is_one = text.node(at).number is not Number.PLURAL
    is_said = node.describes or (is_one and node.may_describe and not node.may_be_name and describes(node.form))
    if node.has_article or node.has_pronoun or not is_said:
        return False
    if not (describes(node.form) or is_nisba(node)):
        return False  # «أهالي عفيف», «بنادي ضباط الأمن»: names and nouns that are listed as adjectives too
    if not agrees(text.node(at), node) or node.form.endswith(("ا", "ات")):
        return False
    following = text.node_after(at + 1)  # «نادي جديد القصيبة»
    return not (following.has_article and not node.has_article and node.form != "جديد") or is_nisba(node)


def _is_annexed_to_masdar(text: Text, at: int) -> bool:
    """«تم تعيين والي جديد»: a verbal noun right behind a verb that says it was done."""
    head = text.node_before(at)
    return text.before(at - 1) in DONE_VERBS and text.joined(at - 1) and head.may_be_masdar and head.is_bare


def is_nisba(node: Node) -> bool:
    """Whether it can only be a relational adjective, which nothing is annexed to."""
    return all(reading.derivation is Derivation.NISBA for reading in node.readings)


def _is_free(text: Text, at: int) -> bool:
    """Whether the noun is a subject or begins a clause, not an object: «أكد محامي من هيئة الدفاع»."""
    before = text.node_before(at)
    if at == 0 or text.gap(at) is None:
        return True
    if is_intransitive(text.before(at)) and before.has_verbs and opens_clause(text, at - 1):
        return True  # «سقط راعي في بئر»
    if _is_described(text, at) and (text.before(at) in _PRONOUNS or _is_annexed_to_masdar(text, at)):
        return True
    if before.is_verb and any(reading.person == 3 for reading in before.verbs):
        takes_no_object = all(reading.pronoun or reading.transitive is False for reading in before.verbs)
        return takes_no_object or without_conjunction(text.before(at)) in VERBS_OF_SPEECH
    if _is_described(text, at) and (before.verbs or before.has_article):
        return True
    if text.before(at) in INFLECTED_PREPOSITIONS:
        return True
    # «لهذه المدينة ماضي عريق»: the sentence opens with a preposition.
    start = at
    while start > 0 and text.joined(start) and at - start < 4:
        start -= 1
    opening = text.form(start)
    is_opening = text.gap(start) is None or start == 0
    return (
        is_opening and opening.lstrip("وف")[:1] in ("ل",) and not text.node(start).is_verb and before.has_article
    ) or (is_opening and opening in PREPOSITIONS and before.has_pronoun)


RULE = Rule(
    id="manqus-with-ya",
    category=Category.GRAMMAR,
    summary="اسم منقوص نكرة ثابت الياء في الرفع أو الجر",
    rationale=(
        "تُحذف ياء المنقوص النكرة رفعا وجرا ويعوض عنها التنوين: اتفاق ثان، من ناد مغمور، قال محام. وتبقى مع «أل» "
        "والإضافة والنصب: النادي، نادي المدينة، ناديا."
    ),
    reference="ألفية ابن مالك، المعرب والمبني؛ شرح ابن عقيل، الوقف: «وحذف يا المنقوص ذي التنوين»",
    check=check,
    condition=HasWord(frozenset(_FORMS)),
    bad=[
        Example("انتقل من [نادي] مغمور", "انتقل من ناد مغمور"),
        Example("إلى اتفاق [ثاني] حول التقاعد", "إلى اتفاق ثان حول التقاعد"),
        Example("أكد [محامي] من هيئة الدفاع", "أكد محام من هيئة الدفاع"),
        Example("لهذه المدينة [ماضي] عريق", "لهذه المدينة ماض عريق"),
        Example("إطار ذي تكوين [عالي] وتجربة", "إطار ذي تكوين عال وتجربة"),
        Example("أحيا السهرة [بأغاني] جديدة", "أحيا السهرة بأغان جديدة"),
        Example("عين [محامي] جديد بالهيئة", "عين محام جديد بالهيئة"),
        Example("انتقل إلى [نادي] فرنسي", "انتقل إلى ناد فرنسي"),
        Example("استقبل الوزير [قاضي] من تونس", "استقبل الوزير قاضيا من تونس"),
    ],
    good=[
        "سكان أراضي الجموع",
        "استمع قاضي التحقيق إلى الشهود",
        "ولا داعي للقلق",
        "ثاني أكبر حزب",
        "من نادي الرجاء",
        "نادي الفتح الرباطي",
        "الاتفاق الثاني حول التقاعد",
        "في وادي زم",
        "استقبل أهالي عفيف القافلة",
        "أقيم اللقاء بنادي ضباط الجيش",
    ],
)
