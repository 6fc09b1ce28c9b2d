"""The alef of the accusative on what there is or what somebody has: «هناك عددا», «ليس لديه وقتا» for «وقت»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTION_LETTERS, CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import THERE_IS
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.manqus import kinds_of_manqus
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import describes

_PRONOUNS = "ه ها هم هما هن نا ي ك كم".split()
_THERE = frozenset(forms_of(THERE_IS, CONJUNCTIONS))
_WITH = frozenset(forms_of([place + pronoun for place in ("لدي", "عند") for pronoun in _PRONOUNS], CONJUNCTIONS))
_TO = frozenset(forms_of(["لي", *("ل" + pronoun for pronoun in _PRONOUNS if pronoun not in "ي ك")], CONJUNCTIONS))
_NOT = frozenset(forms_of(["ليس"], CONJUNCTIONS))
_NOT_BE = frozenset("يكن تكن".split())
_LAM = frozenset(forms_of(["لم"], CONJUNCTIONS))
_BECAME = frozenset(forms_of(["صار"], CONJUNCTIONS))  # «صار عندهم خلقا»: the predicate
_ENDS = frozenset(".؟!؛\n")
_NOUN, _MUCH = 12, 60  # occurrences of the noun; of one that may be a verb or an adjective
# Adverbs whose letters are a noun's: «هناك دوما», «لدينا جميعا», «كان هناك يوما».
_ADVERBS = frozenset(
    """
    جميع دوم دائم إطلاق تقريب أحيان أبد غالب حال سابق لاحق قريب سريع مجدد مؤخر بدل مع حق فعل أصل عموم خصوص مثل قطع طبع
    أول يوم ليل نهار صباح مساء غد أمد أخير خاص تمام نسب عاد حتم معنوي مبدئي حالي بتات مطلق مرحل فور حرص نظر وفق طبق
    شرق غرب شمال جنوب يمين يسار ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر
    """.split()
)
_NEVER_DESCRIBES = _ADVERBS | {"جد", "أيض", "اليوم"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in (_THERE | _WITH | _TO) & document.forms:
        for at in document.words_by_form[form]:
            if text.joined(at + 1) and _opens_clause(text, at) and (finding := _existing(text, at + 1)):
                yield finding


def _opens_clause(text: Text, at: int) -> bool:
    """Whether the words before leave what follows in the nominative: a sentence begins here, or «كان», «ليس»."""
    form, before = text.form(at), text.before(at)
    gap = text.gap(at)
    if gap is None or not _ENDS.isdisjoint(gap):
        return form not in _TO
    if text.joined(at):
        if form[0] in CONJUNCTION_LETTERS:
            return False  # «إن الوزير معنا وهناك عددا …»
        if form in _TO:  # «كان له سندا», but «ليس له حلا»
            return before in _NOT
        is_not = before in _NOT_BE and text.before(at - 1) in _LAM
        return is_not or (before in KANA_FORMS and before not in _NOT_BE and before not in _BECAME)
    return "،" in gap and form[0] in CONJUNCTION_LETTERS and form not in _TO


def _existing(text: Text, at: int) -> Finding | None:
    form, node = text.form(at), text.node(at)
    right = form[:-1]
    if not form.endswith("ا") or node.tanwin is None or not node.is_bare or node.may_be_name:
        return None
    if right in _ADVERBS or right.endswith("ه") or used_as_noun(right) < (_MUCH if node.has_verbs else _NOUN):
        return None
    if describes(right) and used_as_noun(right) < _MUCH:
        return None
    if right == "مال" and not text.node_after(at).has_tanwin:
        return None  # «لديهم مالا يقل عن ثلاثة»
    if text.after(at) == "ما" or not text.lexicon.accepts(right):
        return None  # «هناك نوعا ما»
    if text.joined(at + 1) and _may_be_annexed_to(text.node(at + 1)):
        return None  # a dual: «هناك مجلسا النواب والمستشارين»
    changes, place = {at: _nominative(form)}, at + 1
    while text.joined(place) and text.node(place).tanwin is not None:
        if without_conjunction(text.form(place))[:-1] in _NEVER_DESCRIBES:
            break
        changes[place] = _nominative(text.form(place))
        place += 1
    return respelt(text, changes, f"المبتدأ المؤخر مرفوع لا ألف فيه: «{text.form(at - 1)} {changes[at]}»")


def _may_be_annexed_to(node: Node) -> bool:
    """Whether a dual before the noun may have lost its nun to it: «عضوا مجلس», «حسابا فيسبوك»."""
    if node.has_preposition or node.tanwin is not None:
        return False
    if node.has_article:
        return True
    if all(reading.proclitics for reading in node.nominals) or describes(node.form):
        return False
    is_plain = not node.is_particle and all(reading.proclitics for reading in node.verbs)
    return is_plain or node.may_be_name or used_as_noun(node.stem) >= _NOUN


def _nominative(form: str) -> str:
    """An accusative in ا without it, and a word in ي without its ya: «كافيا», «كاف»."""
    right = form[:-1]
    return right[:-1] if without_conjunction(right) in kinds_of_manqus() else right


RULE = Rule(
    id="existing-in-accusative",
    category=Category.GRAMMAR,
    summary="مبتدأ مؤخر بعد «هناك» أو «لديه» بألف التنوين وحقه الرفع",
    rationale="ما بعد «هناك» و«لديه» مبتدأ مؤخر أو اسم «كان» أو «ليس»، وهو مرفوع لا ألف فيه: هناك عدد، ليس لديه وقت.",
    reference="ألفية ابن مالك، الابتداء: «ورفعوا مبتدأً بالابتدا»",
    check=check,
    condition=HasWord(_THERE | _WITH | _TO),
    bad=[
        Example("ليس لديه [وقتا كافيا] لذلك", "ليس لديه وقت كاف لذلك"),
        Example("هناك [عددا] من المشاكل", "هناك عدد من المشاكل"),
        Example("وسيكون هناك [اجتماعا مهما] غدا", "وسيكون هناك اجتماع مهم غدا"),
        Example("كان لديه [حلما كبيرا]", "كان لديه حلم كبير"),
        Example("لم يكن هناك [مجالا] للنقاش", "لم يكن هناك مجال للنقاش"),
        Example("ليس له [حلا] لهذا المشكل", "ليس له حل لهذا المشكل"),
        Example("هناك [قاضيا نزيها]", "هناك قاض نزيه"),
        Example("هناك [حلا] آخر", "هناك حل آخر"),
        Example("انتهى اللقاء، وهناك [مشروعا] آخر", "انتهى اللقاء، وهناك مشروع آخر"),
    ],
    good=[
        "ليس لديه وقت كاف لذلك",
        "قال إن هناك عددا من المشاكل",
        "أكد أن لديه حلما كبيرا",
        "وهناك دائما من يرفض ذلك",
        "لدينا جميعا الهدف نفسه",
        "كان له سندا في محنته",
        "إن الوزير معنا وهناك عددا من رفاقه",
        "كان هناك يوما رجل غني",
        "ليس هناك إطلاقا ما يبرر ذلك",
        "رأى هناك عددا من الناس",
        "لديهم مالا يقل عن ثلاثة أبناء",
        "صار عندهم خلقا من أخلاقهم",
        "وجد لديه مالا كثيرا",
        "هناك مجلسا النواب والمستشارين",
        "هناك عضوا مجلس اعتذرا عن الحضور",
        "لديه ابنا عم في فرنسا",
        "لديهم حسابا فيسبوك وتويتر",
        "هناك رئيسا جماعة غائبان",
        "هناك شرقا وغربا جبال عالية",
        "ليس له ثانيا",
    ],
)
