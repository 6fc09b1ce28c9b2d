"""The nun lost where nothing asks for the subjunctive: «العمال الذين يطالبوا» for «يطالبون»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.core import Category, Document, Example, Finding, Lexicon, Mood, Number, Rule, Tense
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, node_of, text_of

# After these the indicative alone stands, in what they open or of whom they tell.
_OPENERS = frozenset(
    forms_of(
        """
        الذين أنهم إنهم لأنهم بأنهم لكنهم لعلهم كأنهم هم كانوا ظلوا باتوا أصبحوا مازالوا زالوا يزالون عندما حينما بينما
        حيث كما فيما سوف قد بدؤوا بدأوا أخذوا كادوا
        """.split(),
        CONJUNCTIONS,
    )
)
_NEGATIONS = frozenset({"لا", "ما"})
_FUTURE = ("سي", "وسي", "فسي")
_OF_MANY = ("ون", "هم", "ين")
_SHORTEST = 5  # letters
_GOVERNING = frozenset("أن لن كي لكي حتى لم إن إذا لئلا".split())


def _may_be_of_many(form: str) -> bool:
    return form.endswith("وا") and len(form) >= _SHORTEST and form.startswith(("ي", *_FUTURE))


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in document.forms:
        if not _may_be_of_many(form):
            continue
        right = form[:-1] + "ن"
        if not lexicon.accepts(right):
            continue
        for at in document.words_by_form[form]:
            opener = _opener(text, at)
            if opener and _is_without_nun(text, at):
                yield respelt(text, {at: right}, f"المضارع بعد «{opener}» مرفوع بثبوت النون: «{right}»")


def _opener(text: Text, at: int) -> str:
    """What shows that the indicative stands here, else ""."""
    form = text.form(at)
    before = text.before(at)
    if not text.joined(at):
        return ""
    if form.startswith(_FUTURE):
        return "السين" if before in _OPENERS or before.endswith(_OF_MANY) else ""  # «سينالوا»: a town
    if before in _NEGATIONS:
        at -= 1
        before = text.before(at)
        if not text.joined(at) or before not in _OPENERS:
            return ""
    if before not in _OPENERS or text.before(at - 1) in _GOVERNING:
        return ""  # «أن الذين», «حتى هم»
    return before


def _is_without_nun(text: Text, at: int) -> bool:
    """Whether it is an imperfect of many that can be no indicative: not «يدعو» with an alef too much."""
    form = text.form(at)
    if any(reading.tense is Tense.PERFECT for reading in text.node(at).verbs):
        return False  # «سيطروا»
    # No dictionary has the future in another mood: «سيشاركوا».
    base = form[form.index("ي") :] if form.startswith(_FUTURE) else form
    verbs = [reading for reading in node_of(base, text.lexicon).verbs if not reading.pronoun]
    if text.lexicon.accepts(base[:-1]) and text.lexicon.count(base[:-1]) > text.lexicon.count(base):
        return False  # «كما يبدوا»: of one, with an alef too much
    return bool(verbs) and all(
        reading.tense is Tense.IMPERFECT
        and reading.number is Number.PLURAL
        and reading.mood is not None
        and Mood.INDICATIVE not in reading.mood
        for reading in verbs
    )


RULE = Rule(
    id="indicative-without-nun",
    category=Category.GRAMMAR,
    summary="مضارع مرفوع سقطت نونه",
    rationale=(
        "لا تُحذف نون الأفعال الخمسة إلا بعد ناصب أو جازم (أن يطالبوا، لم يطالبوا)؛ وتثبت فيما سوى ذلك: الذين يطالبون، "
        "كانوا يطالبون، لأنهم لا يدفعون، سيطالبون."
    ),
    reference="ألفية ابن مالك، المعرب والمبني: «واجعل لنحوِ يفعلانِ النونا رفعا وتدعين وتسألونا»",
    check=check,
    condition=has_form(_may_be_of_many, "ا"),
    bad=[
        Example("احتج العمال الذين [يطالبوا] بحقوقهم", "احتج العمال الذين يطالبون بحقوقهم"),
        Example("قال إنهم لا [يدفعوا] الرسوم", "قال إنهم لا يدفعون الرسوم"),
        Example("أكد أنهم [سيشاركوا] في السباق", "أكد أنهم سيشاركون في السباق"),
        Example("كانوا [يستعدوا] للسفر", "كانوا يستعدون للسفر"),
        Example("يعاقبون عندما [يكونوا] في فرنسا", "يعاقبون عندما يكونون في فرنسا"),
    ],
    good=[
        "احتج العمال الذين يطالبون بحقوقهم",
        "طلبوا أن يغادروا كما لم يطلبوا الدعم",
        "كانوا قد غادروا المدينة",
        "المناطق التي سيطروا عليها ثم سيجوا حدودها",
        "الذين لم يحضروا",
        "كما يبدوا من الصور",
        "على الذين حضروا أن يغادروا",
        "هم الذين بدؤوا الحرب",
    ],
)
