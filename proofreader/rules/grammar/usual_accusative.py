"""The alef of tanwin lost on what a verb or an elative usually has behind it: «وقع عقد مع» for «عقدا», «أكثر أمان».

Where edited text has the two with the alef only, the accusative is meant, whatever the verb and its subject.
"""

from collections.abc import Iterator

from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import NAMES, accusative, ends_here
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.annexation_evidence import DONE_VERBS
from proofreader.syntax.describing import describes
from proofreader.syntax.outline import USUAL_ACCUSATIVE, candidates, has_candidate, is_elative
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS
from proofreader.syntax.verbs import third_singular

_LEAST, _TIMES_MORE = 3, 12  # pairs with the alef; times as often as without
_NOUN, _SELDOM = 12, 50  # occurrences as a noun; to one of all
_COMPOUND = 20  # pairs without the alef with what follows to one with it
# Behind a verb these are subjects as well as objects, or adverbs; «أكثر عدد» is meant for «أكبر عدد».
_EITHER_WAY = frozenset("عدد وفد فريق حشد جمع جمهور طاقم فوج جزء رجل شخص طفل شاب قتيل جريح شهيد ضحية".split())
_MANY = frozenset("كثير قليل عديد".split())
_NEVER = frozenset("خير مثل أحد بعض كل جميع أول آخر غير قبل بعد يوم عام شهر وقت حين خارج داخل وفق باسم".split())
_BEFORE_VERBS = frozenset("قد وقد لقد لم ولم لن سوف الذي التي والذي والتي".split())
_BEFORE_NOUNS = frozenset("هذا هذه ذلك تلك أي كل بعض".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, USUAL_ACCUSATIVE):
        before, form = text.form(at - 1), text.form(at)
        usual = lexicon.pair(before, form + "ا")
        # What is seen without alef is mostly annexed: «لعب دور البطولة»; at an end only the accusative is left.
        is_last = text.before(at - 1) in _BEFORE_VERBS and _stops(text, at)
        if usual < _LEAST or lexicon.pair(before, form) * (1 if is_last else _TIMES_MORE) > usual:
            continue
        if finding := _lost(text, at):
            yield finding


def _stops(text: Text, at: int) -> bool:
    """Whether a sentence or clause ends behind the word."""
    gap = text.gap(at + 1)
    return gap is None or gap.lstrip()[:1] in tuple(".،؛؟!")


def _lost(text: Text, at: int) -> Finding | None:
    noun, before, form = text.node(at), text.node(at - 1), text.form(at)
    right = accusative(noun, text.lexicon)
    if right is None or form in _NEVER or form in NAMES or noun.is_name or form in PREPOSITIONS:
        return None
    if not noun.has_nominals or not noun.is_without_proclitics or text.is_vowelled(at):
        return None
    if is_elative(before.form):
        return _tamyiz(text, at, right)
    if not _can_only_be_verb(text, at - 1) or (form in _EITHER_WAY and not _is_of_other_gender(before)):
        return None
    following = text.after(at)
    if form in _MANY and following == "من":
        return None  # «يفكر كثير من الشباب»
    if text.lexicon.pair(form, following) > _COMPOUND * (1 + text.lexicon.pair(right, following)):
        return None  # «كان لاعب وسط الفريق»
    changes = {at: right}
    if not _ends(text, at):
        adjective = text.form(at + 1)
        if not text.joined(at + 1) or not describes(adjective) or adjective[-1] in "اىءة" or not _ends(text, at + 1):
            return None
        changes[at + 1] = adjective + "ا"
    return respelt(text, changes, f"المنصوب بعد «{before.form}» يكتب بالألف: «{right}» لا «{form}»")


def _tamyiz(text: Text, at: int, right: str) -> Finding | None:
    if text.form(at) in _EITHER_WAY or not (_ends(text, at) or text.after(at) in PREPOSITIONS):
        return None
    return respelt(text, {at: right}, f"التمييز بعد أفعل التفضيل منصوب: «{right}»")


def _can_only_be_verb(text: Text, at: int) -> bool:
    """Whether the word is a verb of the third person here: no noun behind a preposition, a noun or «هذا»."""
    verb, before = text.node(at), text.before(at)
    if not verb.has_third or before in PREPOSITIONS or before in _BEFORE_NOUNS or before in NOUN_CLAUSE_OPENERS:
        return False
    if verb.form in DONE_VERBS or _may_be_perfect(verb):
        return False
    if verb.form in INFLECTED_PREPOSITIONS or verb.has_tanwin or (verb.is_particle and verb.form not in KANA_FORMS):
        return False
    used = used_as_noun(verb.form)
    return before in _BEFORE_VERBS or used < _NOUN or used * _SELDOM < text.lexicon.count(verb.form)  # وقع


def _may_be_perfect(verb: Node) -> bool:
    """Whether a form in ت may be a perfect of the masculine, whose subject the noun is: «تحقق تقدم»."""
    is_in_ta = verb.form.lstrip("وف").startswith("ت")
    return is_in_ta and any(reading.gender is Gender.MASCULINE for reading in third_singular(verb))


def _is_of_other_gender(verb: Node) -> bool:
    """Whether a masculine noun can't be the subject of the verb."""
    return all(reading.gender is Gender.FEMININE for reading in third_singular(verb)) or verb.form.endswith("وا")


def _ends(text: Text, at: int) -> bool:
    """Whether the word is annexed to nothing: the phrase ends, or a verb that speaks of it follows."""
    following = text.node_after(at)
    return ends_here(text, at) or (following.is_verb and following.has_third)


RULE = Rule(
    id="usual-accusative-without-alef",
    category=Category.GRAMMAR,
    summary="منصوب مألوف بعد فعله أو بعد أفعل التفضيل، بلا ألف التنوين",
    rationale=(
        "المفعول به وخبر «كان» والتمييز بعد أفعل التفضيل منصوبة، وتنوين النصب يكتب بالألف: وقع عقدا، تمثل ضغطا، ليس "
        "مناسبا، أكثر أمانا."
    ),
    reference="ألفية ابن مالك، تعدي الفعل ولزومه: «فانصب به مفعوله إن لم ينُب عن فاعلٍ»",
    check=check,
    condition=has_candidate(USUAL_ACCUSATIVE),
    bad=[
        Example("وبعد نجاحه وقع [عقد] مع النادي", "وبعد نجاحه وقع عقدا مع النادي"),
        Example("صار الحي أكثر [أمان].", "صار الحي أكثر أمانا."),
        Example("قال إن التوقيت ليس [مناسب] للاجتماع", "قال إن التوقيت ليس مناسبا للاجتماع"),
        Example("ولا أحد يعلم من قد لعب [دور].", "ولا أحد يعلم من قد لعب دورا."),
        Example("وهذا البرنامج يمثل [ضغط] على المدرسين", "وهذا البرنامج يمثل ضغطا على المدرسين"),
    ],
    good=[
        "يفكر كثير من الشباب في الهجرة",
        "وقع عقد الشراكة مع النادي",
        "في عهده لعب دور البطل",
        "قدم عدد من السكان شكاوى",
        "شهد أكثر عدد من الحوادث",
        "هذا نبأ سار للجميع",
        "ورفض طلب تركي بتسليمه",
        "فاز به رجل من المدينة",
        "لن ترفع العقوبات إلا إذا تحقق تقدم في الملف",
        "يأتي الهجوم بينما يجري تحقيق في الحادث",
        "كان لاعب وسط الفريق أبرز الحاضرين",
    ],
)
