"""Duals and sound plurals in the oblique where a nominal clause wants the nominative: «هناك مسؤولين» for «مسؤولون»,
«أكدوا أنهم مستعدين» for «مستعدون»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTION_LETTERS, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import INNA_AND_SISTERS, RELATIVES, THERE_IS
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.accusative import ends_here
from proofreader.rules.support.cases import in_oblique, nominative_of_phrase, shows_oblique
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.phrases import PREPOSITIONS

_INNA = frozenset(forms_of((*INNA_AND_SISTERS, "لكن"), CONJUNCTIONS))
_THERE = frozenset(forms_of(THERE_IS, CONJUNCTIONS))
_AMONG = frozenset(forms_of("بينهم بينهن بينهما منهم منهن ضمنهم ضمنهن فيهم".split(), CONJUNCTIONS))
_FROM = frozenset(forms_of(["من"], CONJUNCTIONS))
_AMID = frozenset({"بين", "ضمن"})
_MANY, _TWO = "هم نا".split(), ["هما"]
_PARTICLES = (*INNA_AND_SISTERS, "لكن")
_PRONOUNS = dict.fromkeys(forms_of(["هم"], CONJUNCTIONS), Number.PLURAL) | dict.fromkeys(
    forms_of(["هما"], CONJUNCTIONS), Number.DUAL
)
_WITH_PRONOUN = {
    form: number
    for number, pronouns in ((Number.PLURAL, _MANY), (Number.DUAL, _TWO))
    for form in forms_of([particle + pronoun for particle in _PARTICLES for pronoun in pronouns], CONJUNCTIONS)
}
_SUBJECTS = _PRONOUNS | _WITH_PRONOUN
_ENDS = frozenset(".؟!؛،")
_NEAR = 3  # words
_CLAUSE = 9  # words in which the verb of the clause would stand
_NO_PREDICATES = frozenset(
    "أجمعين مرتين يومين ساعتين شهرين أسبوعين عامين سنتين دقيقتين ليلتين حين اثنين معنيين".split()
)


def check_predicate(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """«وهم مستعدين», «أنهم مستعدين»."""
    text = text_of(document, lexicon)
    for at in in_oblique(text):
        pronoun = text.before(at)
        if text.before(at - 1) in _INNA and _is_predicate_of_noun(text, at):
            inna, changes = text.before(at - 1), nominative_of_phrase(text, at, "ون")
            if changes:
                yield respelt(text, changes, f"خبر «{inna}» مرفوع: «{changes[at]}» لا «{text.form(at)}»")
            continue
        if pronoun not in _SUBJECTS or not _is_bare(text.node(at)) or text.form(at) in _NO_PREDICATES:
            continue
        number = _SUBJECTS[pronoun]
        if pronoun in _PRONOUNS and not _opens_clause(text, at - 1):
            continue
        if all(reading.number is not number for reading in text.node(at).nominals):
            continue
        changes = nominative_of_phrase(text, at, "ون" if number is Number.PLURAL else "ان")
        if changes:
            yield respelt(text, changes, f"خبر «{pronoun}» مرفوع: «{changes[at]}» لا «{text.form(at)}»")


def _is_predicate_of_noun(text: Text, at: int) -> bool:
    """Whether people are named right behind إن and the word is said of them: «أن الفلاحين متضررين من الجفاف»."""
    people, node = text.node(at - 1), text.node(at)
    if not people.has_article or not people.is_nominal or not text.joined(at) or not text.joined(at - 1):
        return False
    is_many = people.human is True and people.number is Number.PLURAL
    if not is_many and not (shows_oblique(people) and any(r.number is Number.PLURAL for r in people.nominals)):
        return False
    if not _is_bare(node) or not node.is_adjective or node.form in _NO_PREDICATES:
        return False
    if not (text.after(at) in PREPOSITIONS or text.node_after(at).has_preposition or ends_here(text, at)):
        return False
    # «أن اللاعبين متحدين في الهدف سيفوزون»: how they do it
    return not any(_is_verb_of_many(text, place) for place in range(at + 1, _end_of_clause(text, at)))


def _is_verb_of_many(text: Text, at: int) -> bool:
    node = text.node(at)
    return text.before(at) not in RELATIVES and node.is_verb and any(r.person == 3 for r in node.verbs)


def _end_of_clause(text: Text, at: int) -> int:
    for place in range(at + 1, min(len(text.forms), at + _CLAUSE)):
        if (text.gap(place) or ".").strip() or text.form(place) in _INNA:
            return place
    return min(len(text.forms), at + _CLAUSE)


def check_subject(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """«هناك مسؤولين», «بينهم مسؤولين»."""
    text = text_of(document, lexicon)
    for at in in_oblique(text):
        before = text.before(at)
        if before in _THERE:
            first, opens = at - 1, _opens_existence
        elif before in _AMONG:
            first, opens = at - (2 if text.before(at - 1) in _FROM else 1), _opens_list
        elif _lists_those_named(text, at):
            first, opens = at - 3, _opens_sentence
        else:
            continue
        node = text.node(at)
        if not _is_bare(node) or node.form in _NO_PREDICATES or not opens(text, first):
            continue
        is_plural = any(reading.human for reading in node.nominals if reading.number is Number.PLURAL)
        changes = nominative_of_phrase(text, at, "ون" if is_plural else "ان")
        if changes:
            there = " ".join(text.forms[first:at])
            yield respelt(text, changes, f"المبتدأ المؤخر بعد «{there}» مرفوع: «{changes[at]}» لا «{node.form}»")


def _is_bare(node: Node) -> bool:
    """Whether the word is a dual or sound plural in the oblique without article and proclitics."""
    return shows_oblique(node) and not node.has_article and node.is_without_proclitics


def _opens_clause(text: Text, at: int) -> bool:
    """Whether the pronoun is the subject of a clause: not «كانوا هم محرومين», «وجدهم هم غاضبين»; but that of
    «من هم مرتبطون»."""
    return text.form(at)[0] in CONJUNCTION_LETTERS or not text.joined(at) or text.form(at - 1) in _FROM


def _opens_existence(text: Text, at: int) -> bool:
    """Whether «هناك» says that there is something: not the place of «رأى هناك لاعبين», nor behind أن."""
    if not text.joined(at):
        return not _is_behind_inna(text, at)
    if text.form(at)[0] in CONJUNCTION_LETTERS:
        return text.form(at - 1) != "هنا"  # «هنا وهناك»
    return text.form(at - 1) in KANA_FORMS


def _opens_list(text: Text, at: int) -> bool:
    """Whether «بينهم» begins a clause about those just named: not «اختار من بينهم لاعبين», nor behind أن."""
    if _is_behind_inna(text, at) or not KANA_FORMS.keys().isdisjoint(text.forms[max(0, at - _NEAR) : at]):
        return False  # «لا يزال عشرات منهم محتجزين»
    before = text.node_before(at)
    return not text.joined(at) or (before.has_nominals and (before.has_tanwin or not before.has_verbs))


def _lists_those_named(text: Text, at: int) -> bool:
    """Whether «من بين الضحايا» stands right before the word."""
    return (
        text.before(at - 1) in _AMID
        and text.before(at - 2) in _FROM
        and text.joined(at)
        and text.node(at - 1).has_article
    )


def _opens_sentence(text: Text, at: int) -> bool:
    """Whether «من» begins the sentence, or follows a comma with و."""
    gap = text.gap(at)
    if gap is None or any(mark in gap for mark in ".؟!؛:"):
        return True
    return "،" in gap and text.form(at)[0] in CONJUNCTION_LETTERS


def _is_behind_inna(text: Text, at: int) -> bool:
    """Whether أن or a sister stands before the word, perhaps with the mark that opens a quotation: «أن "هناك»."""
    gap = text.gap(at)
    return gap is not None and not _ENDS.intersection(gap) and text.form(at - 1) in _INNA


_REFERENCE = "ألفية ابن مالك، الابتداء: «ورفعوا مبتدأً بالابتدا كذاك رفعُ خبرٍ بالمبتدا»"

RULES = [
    Rule(
        id="predicate-in-oblique",
        category=Category.GRAMMAR,
        summary="خبر ضمير أو «إن» بالياء وحقه الرفع",
        rationale="خبر المبتدأ وخبر «إن» وأخواتها مرفوعان: وهم مستعدون، أكدوا أنهم مستعدون، لأننا مقتنعون.",
        reference=_REFERENCE,
        check=check_predicate,
        condition=HasWord(frozenset(_SUBJECTS) | _INNA),
        bad=[
            Example("أكد السكان أنهم [مستعدين] للحوار", "أكد السكان أنهم مستعدون للحوار"),
            Example("احتج العمال لأنهم [متضررين] من القرار", "احتج العمال لأنهم متضررون من القرار"),
            Example("عاد اللاعبون وهم [مقتنعين] بالفوز", "عاد اللاعبون وهم مقتنعون بالفوز"),
            Example("أكد الخبير أن الفلاحين [متضررين] من الجفاف", "أكد الخبير أن الفلاحين متضررون من الجفاف"),
            Example("قال إن السكان [محرومين] من الماء", "قال إن السكان محرومون من الماء"),
            Example("قالوا إننا [ملتزمين] بالاتفاق", "قالوا إننا ملتزمون بالاتفاق"),
        ],
        good=[
            "أكد السكان أنهم مستعدون للحوار",
            "كانوا هم محرومين من الماء",
            "أكد أن اللاعبين متحدين في الهدف سيفوزون",
            "أكد أن الفلاحين المتضررين من الجفاف غاضبون",
            "شدد على أن المسؤولين ملزمون بالحضور",
            "قال إن السكان ظلوا محرومين من الماء",
            "قالوا إنهم غير مستعدين للحوار",
            "يقولون إنهم مع المستعدين للحوار",
            "نهنئهم وهم ملايين في كل مكان",
        ],
    ),
    Rule(
        id="existing-in-oblique",
        category=Category.GRAMMAR,
        summary="مبتدأ بعد «هناك» أو «بينهم» بالياء وحقه الرفع",
        rationale="ما بعد «هناك» و«بينهم» مبتدأ مؤخر مرفوع: هناك مسؤولون، ومن بينهم لاعبون دوليون.",
        reference=_REFERENCE,
        check=check_subject,
        condition=HasWord(_THERE | _AMONG | _AMID),
        bad=[
            Example("ومن بين الضحايا [طفلين] في الخامسة", "ومن بين الضحايا طفلان في الخامسة"),
            Example("وهناك [مسؤولين] يرفضون ذلك", "وهناك مسؤولون يرفضون ذلك"),
            Example("حضر كثيرون، من بينهم [لاعبين دوليين] معروفون", "حضر كثيرون، من بينهم لاعبون دوليون معروفون"),
            Example("كان هناك [متطوعين] في الميدان", "كان هناك متطوعون في الميدان"),
            Example("لم يكن هناك [مسعفين] في الملعب", "لم يكن هناك مسعفون في الملعب"),
        ],
        good=[
            "أنقذوا من بين الضحايا طفلين في الخامسة",
            "قال إن هناك مسؤولين يرفضون ذلك",
            "واختار من بينهم لاعبين للمنتخب",
            "رأى هناك لاعبين معروفين",
            'ذكر أن "هناك كثيرين يسعون إلى ذلك"',
            "يجرون هنا وهناك متنقلين بين الأروقة",
            "حضر كثيرون، من بينهم لاعبون دوليون",
            "ذكر أن بينهم مسؤولين سابقين",
            "لا يزال عشرات منهم محتجزين في المركز",
        ],
    ),
]
