"""An adjective with the article behind an indefinite dual or plural: «لوحتين الزيتيتين» for «لوحتين زيتيتين»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, PRONOUNS
from proofreader.core import AnyOf, Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import FEMININE, asked_of
from proofreader.syntax.outline import NUN, candidates, has_candidate
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, has_preposition

_SIDES = frozenset("يمنى يسرى".split())
_DEGREES = frozenset("عليا كبرى صغرى عظمى قصوى وسطى سفلى".split())
_LIMBS = frozenset("يد ساق قدم رجل عين أذن ركبة ركبت كتف ذراع كف فخذ رئة رئت كلية كليت جهة ضفة".split())
_FEW = 3
_COUNTED = 12  # occurrences as a noun
_QUANTITIES = frozenset(ARTICLE + noun for noun in "عدد نسبة معدل مجموع غالبية أغلبية".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Articles too many on an adjective, or on a quantity before those who are counted."""
    text = text_of(document, lexicon)
    for at in candidates(text, NUN):
        if finding := _of_indefinite(text, at):
            yield finding
    for form in _QUANTITIES & document.forms:
        for at in document.words_by_form[form]:
            if text.joined(at + 1) and (finding := _of_counted(text, at + 1)):
                yield finding


def _of_indefinite(text: Text, at: int) -> Finding | None:
    noun, adjective = text.node(at - 1), text.node(at)
    if not noun.keeps_nun or not noun.is_bare or noun.may_be_name or noun.form.endswith("ون"):
        return None
    if not adjective.is_noun or not adjective.may_describe or adjective.form[-2:] != noun.form[-2:]:
        return None
    genders = {r.gender for r in noun.nominals if r.number is Number.DUAL}
    fits = {r.gender for r in adjective.nominals if r.number is Number.DUAL and r.is_adjectival}
    if not genders & fits:
        return None
    right = adjective.form.removeprefix(ARTICLE)
    if not adjective.form.startswith(ARTICLE) or not text.lexicon.accepts(right):
        return None
    is_dual = all(reading.number is Number.DUAL for reading in adjective.nominals)
    if used_as_noun(_one(noun.stem)) < _COUNTED or (used_as_noun(_one(right)) >= _COUNTED and not is_dual):
        return None  # «مستهدفين المدنيين»
    singulars = (right[:-2], right[:-3] + "ة")
    if sum(text.lexicon.count(each) for each in singulars) < _FEW:
        return None
    if text.lexicon.pair(noun.form, adjective.form) or _is_annexed(text, noun, adjective):
        return None
    return respelt(text, {at: right}, f"نعت النكرة نكرة: «{noun.form} {right}»")


def _one(dual: str) -> str:
    """The singular of a dual or plural: لوحة of لوحتين."""
    return dual[:-3] + "ة" if dual.endswith(("تين", "تان")) else dual[:-2]


def _is_annexed(text: Text, noun: Node, adjective: Node) -> bool:
    """Whether edited text annexes the noun to such a dual: «لاعبي الفريقين»."""
    return text.lexicon.pair(noun.form[:-1], adjective.form) > 0


def _of_counted(text: Text, at: int) -> Finding | None:
    """«العدد المصابين»: a plural that the singular before it can't have as an adjective."""
    form, head, second = text.form(at - 1), text.node(at - 1), text.node(at)
    is_plural = bool(second.nominals) and all(r.number in (Number.PLURAL, Number.DUAL) for r in second.nominals)
    if not is_plural or not second.has_article or not form.startswith(ARTICLE):
        return None
    if text.before(at - 1) not in NOUN_CLAUSE_OPENERS and not text.node_before(at - 1).is_verb:
        return None
    right = form.removeprefix(ARTICLE)
    if text.lexicon.pair(form, second.form) or text.lexicon.pair(right, second.form) < _FEW or head.has_pronoun:
        return None
    return respelt(text, {at - 1: right}, f"لا تدخل «أل» على المضاف: «{right} {second.form}»")


def check_sides(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """«ساقه يمنى»: right and left without article behind a limb with its pronoun."""
    text = text_of(document, lexicon)
    for form in _SIDES & document.forms:
        for at in document.words_by_form[form]:
            node = text.node_before(at)
            owned = {reading.stem for reading in node.nominals if reading.pronoun in PRONOUNS}
            defined = {reading.stem for reading in node.nominals if reading.has_article}
            if (owned | defined) & _LIMBS and node.gender is not Gender.MASCULINE:
                right = ARTICLE + form
                yield respelt(text, {at: right}, f"نعت المعرفة معرفة: «{node.form} {right}»")


def check_elatives(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """«السلطات عليا»: a feminine of degree without article behind a definite feminine."""
    text = text_of(document, lexicon)
    for form in _DEGREES & document.forms:
        for at in document.words_by_form[form]:
            node = text.node_before(at)
            if not node.has_article or not node.is_noun or node.human or not _is_last(text, at):
                continue
            asked = asked_of(node)
            is_said = node.number is Number.PLURAL or lexicon.pair(node.form, ARTICLE + form)  # not «الأميرة عليا»
            if is_said and FEMININE in asked and all(one.gender is Gender.FEMININE for one in asked):
                right = ARTICLE + form
                yield respelt(text, {at: right}, f"نعت المعرفة معرفة: «{node.form} {right}»")


def _is_last(text: Text, at: int) -> bool:
    """Whether nothing follows that the word may be annexed to, or whose name it may open: «كبرى المدن»."""
    following = text.node_after(at)
    if not following.form or following.form in PREPOSITIONS or following.is_verb:
        return True
    return has_preposition(following) or following.continues


_REFERENCE = "ألفية ابن مالك، النعت: «فلْيُعطَ في التعريف والتنكير ما لما تلا»"

RULES = [
    Rule(
        id="adjective-with-article",
        category=Category.GRAMMAR,
        summary="نعت معرفة بعد مثنى نكرة",
        rationale="النعت يتبع منعوته في التعريف والتنكير: لوحتين زيتيتين، اللوحتين الزيتيتين.",
        reference=_REFERENCE,
        check=check,
        condition=AnyOf((HasWord(_QUANTITIES), has_candidate(NUN))),
        bad=[
            Example("اقتنى المتحف لوحتين [الزيتيتين] أمس", "اقتنى المتحف لوحتين زيتيتين أمس"),
            Example("سافر طفلان [الصغيران] بلا رفيق", "سافر طفلان صغيران بلا رفيق"),
            Example("أكد أن [العدد] المصابين ارتفع", "أكد أن عدد المصابين ارتفع"),
        ],
        good=[
            "اقتنى المتحف اللوحتين الزيتيتين",
            "فتح تحقيق مع مسؤولي الشركتين",
            "العدد الإجمالي للمصابين",
        ],
    ),
    Rule(
        id="side-without-article",
        category=Category.GRAMMAR,
        summary="«يمنى» أو «يسرى» بغير «أل» بعد عضو معرفة",
        rationale="النعت يتبع منعوته في التعريف، والمضاف إلى الضمير معرفة: ساقه اليمنى، عينها اليسرى.",
        reference=_REFERENCE,
        check=check_sides,
        condition=HasWord(_SIDES),
        bad=[
            Example("كسرت ساقه [يمنى] أمس", "كسرت ساقه اليمنى أمس"),
            Example("أجرى عملية على عينه [يسرى]", "أجرى عملية على عينه اليسرى"),
            Example("أصيب في ركبته [يمنى] خلال المباراة", "أصيب في ركبته اليمنى خلال المباراة"),
        ],
        good=["كسرت ساقه اليمنى", "شاركت الفنانة يسرى في الفيلم"],
    ),
    Rule(
        id="degree-without-article",
        category=Category.GRAMMAR,
        summary="«عليا» أو «كبرى» أو نظيرتهما بغير «أل» بعد معرفة",
        rationale="النعت يتبع منعوته في التعريف والتنكير: السلطات العليا، المدن الكبرى، القرون الوسطى.",
        reference=_REFERENCE,
        check=check_elatives,
        condition=HasWord(_DEGREES),
        bad=[
            Example("رفع الملف إلى السلطات [عليا] للبت فيه", "رفع الملف إلى السلطات العليا للبت فيه"),
            Example("يكثر التلوث في المدن [كبرى].", "يكثر التلوث في المدن الكبرى."),
            Example("تضررت الطبقات [وسطى] من الغلاء", "تضررت الطبقات الوسطى من الغلاء"),
        ],
        good=[
            "رفع الملف إلى السلطات العليا",
            "الدار البيضاء كبرى مدن المغرب",
            "تعد هذه الشركة كبرى الشركات",
            "حصل على شهادات عليا في الطب",
            "قالت الطبيبة عليا المرابط",
            "زارت الأميرة عليا في المساء معرض الكتاب",
        ],
    ),
]
