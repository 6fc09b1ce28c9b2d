"""Duals and sound plurals whose letters show their case: which words are surely such, and what governs a noun."""

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, PREPOSITION_LETTERS, forms_of
from proofreader.arabic.word_classes import INNA_AND_SISTERS, QUANTIFIERS
from proofreader.core import Case, Lexicon, Number
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.conditions import has_form
from proofreader.syntax import Node, Text, node_of
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.verbs import genders_of_verb, opens_clause

_IN_USE = 8  # occurrences of the singular
_CLEARLY = 3  # times as often
_FEWER = 5  # a name is hardly ever met in the oblique
_MUCH, _SELDOM = 20, 3  # agreements as a noun; occurrences
# Names of places and people that end as a dual does, and numerals.
_NO_DUAL = frozenset(
    """
    عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون قانون زيتون عنوان ميدان إنسان ديوان برلمان سكان رمضان شعبان
    إيمان بيان لسان حصان ضمان زمان مكان أمان إتقان كيان عدوان سلطان ثعبان سودان سالمون سلمون سيئون سعيدان شيخان
    صالون جابون دانون مضنون فلتان لوبرون لورستان كيلان جيلان فاران ليفان روبيان غالون رادون هيومان رامون كوبيون كيليان
    سامان جيليان ملحان مران لويليان غولان سائرون مرابطون عقران هاربون ظهران هوان دخان
    """.split()
)

_LONGEST = 7  # words between two commas
_TIMES_ASIDE = frozenset(
    """
    أمس اليوم غدا صباح مساء ليلة ليل فجر ظهر عصر زوال صبيحة عشية يوم الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت
    أول نهاية بداية مطلع منتصف أخيرا مؤخرا
    """.split()
)
INNA = frozenset(forms_of(INNA_AND_SISTERS, CONJUNCTIONS))
"""إن and its sisters, alone or behind a conjunction: the noun after them is in the accusative."""
# «حتى» and «عدا» govern other cases too, «أي» may mean «that is».
_GOVERNORS = (PREPOSITIONS - frozenset(forms_of(["حتى", "عدا"], CONJUNCTIONS))) | frozenset(
    forms_of(
        (*(QUANTIFIERS - {"أي", "أية"}), *"حوالي زهاء قرابة مدى مدة طوال غضون ظرف رفقة صحبة معية".split()),
        (*CONJUNCTIONS, *PREPOSITION_LETTERS),
    )
)
# They may be verbs: «قبل أبناءه», «عبر عشرون لاعبا عن رضاهم».
_ALSO_VERBS = frozenset(forms_of("قبل عبر حول خلف ضمن دون تحت فوق وسط جراء".split(), CONJUNCTIONS))


def governor(text: Text, at: int) -> str | None:
    """The preposition or quantifier right before the noun that puts it in the genitive; None where none surely does."""
    before = text.before(at)
    if before not in _GOVERNORS or (before in _ALSO_VERBS and opens_clause(text, at - 1)):
        return None
    return before


has_nominative = has_form(lambda form: form.endswith(("ون", "ان")) and len(form) > 4, "ن")


def in_nominative(text: Text) -> list[int]:
    """The words that end as a dual or sound plural in the nominative does."""
    forms = text.forms
    return text.document.keep(
        "nominatives", lambda: [at for at, form in enumerate(forms) if form.endswith(("ون", "ان")) and len(form) > 4]
    )


has_oblique = has_form(lambda form: form.endswith("ين") and len(form) > 4, "ن")


def in_oblique(text: Text) -> list[int]:
    """The words that end as a dual or sound plural in the oblique does."""
    forms = text.forms
    return text.document.keep(
        "obliques", lambda: [at for at, form in enumerate(forms) if form.endswith("ين") and len(form) > 4]
    )


def shows_nominative(node: Node, lexicon: Lexicon) -> bool:
    """Whether the word is a dual or sound plural in the nominative and can be nothing else."""
    is_people = _is_people(node)
    if not is_people and (not node.shows_nominative or node.may_be_name):
        return False
    if node.stem in _NO_DUAL:
        return False
    if any(reading.construct is not False for reading in node.nominals):
        return False
    base = node.stem[:-2]
    singulars = (base, base.removesuffix("ت"), base.removesuffix("ت") + "ة", base[:-1] + "ى")
    written = singulars if not node.has_article else (*singulars, *map(ARTICLE.__add__, singulars))
    if (not node.has_article or node.form.endswith("ان")) and sum(map(lexicon.count, written)) < _IN_USE:
        return False  # names: كيليان, الحفيان
    oblique = node.form[:-2] + "ين"
    seen = lexicon.count(oblique)
    if not seen and not node.has_article and not node.is_adjective:
        return False  # names: كالدونيان
    return seen * 10 >= lexicon.count(node.form)


def is_clearly_inflected(node: Node, lexicon: Lexicon) -> bool:
    """Whether counts tell a dual or plural, mostly met in the oblique, from a name that ends as one does."""
    stem = node.stem
    if stem.endswith("تان") or (node.has_article and stem.endswith("ون")):
        return True
    base = stem[:-2]
    nominative = lexicon.count(stem) + lexicon.count(ARTICLE + stem)
    oblique = lexicon.count(base + "ين") + lexicon.count(ARTICLE + base + "ين")
    if stem.endswith("ون"):
        return oblique > 0 and oblique * _FEWER >= nominative
    singulars = (base, base[:-1] + "ى", base.removesuffix("ي") + "ي", base.removesuffix("ي"))  # المحاميان
    used = sum(map(used_as_noun, dict.fromkeys(singulars)))
    if used >= _MUCH:
        if node.has_article and oblique:
            return True  # «المحاميان», met as a subject above all
        return oblique + _SELDOM >= nominative
    return oblique > 0 and oblique >= nominative * _CLEARLY


def _is_people(node: Node) -> bool:
    """Whether it names a people with the article, which lists of names have too: الأمريكيون."""
    return (
        node.form.endswith(("يون", "يين"))
        and node.has_article
        and node.may_be_nisba
        and node.is_nominal
        and all(reading.number not in (None, Number.SINGULAR) for reading in node.nominals)
    )


def shows_oblique(node: Node) -> bool:
    """Whether the word is a dual or sound plural that is no nominative, and can be nothing else."""
    is_oblique = _is_people(node) or (node.shows_oblique and not node.may_be_name)
    return is_oblique and Case.NOMINATIVE not in node.case and all(r.construct is False for r in node.nominals)


def is_behind_its_verb(text: Text, at: int) -> bool:
    """Whether the verb whose subject the word may be opens its clause right before it: «أحرز العداءين المغربيان»."""
    verb, node = text.node_before(at), text.node(at)
    if not text.joined(at) or text.before(at) in PREPOSITIONS or not opens_clause(text, at - 1):
        return False
    return bool(genders_of_verb(verb) & {nominal.gender for nominal in node.nominals})


def before_parenthesis(text: Text, at: int) -> int | None:
    """Where the word stands before a time or place between commas that ends right before ``at``: «توفي، ليلة الاثنين،
    طفلان»; None where there is none."""
    if (text.gap(at) or "").strip() != "،":
        return None
    first = at - 1
    while first > 0 and text.joined(first):
        first -= 1
        if at - first > _LONGEST:
            return None
    opener = text.form(first)
    is_aside = opener in PREPOSITIONS or has_preposition(text.node(first)) or opener in _TIMES_ASIDE
    return first - 1 if first > 0 and is_aside and (text.gap(first) or "").strip() == "،" else None


def oblique_of_phrase(text: Text, at: int, right: str) -> dict[int, str]:
    """The word in the oblique, ``right``, with the adjectives in the nominative that follow it."""
    changes, ending = {at: right}, text.form(at)[-2:]
    while text.joined(at + 1):
        at += 1
        node = text.node(at)
        form = node.form[:-2] + "ين"
        if (
            not node.form.endswith(ending)
            or not node.is_adjective
            or node.has_article
            or not node.is_without_proclitics
        ):
            break
        if not text.lexicon.accepts(form):
            break
        changes[at] = form
    return changes


def nominative_of_phrase(text: Text, at: int, ending: str) -> dict[int, str]:
    """The word in the nominative, with the adjectives and nouns in the oblique that follow it; empty where the form is
    not known."""
    right = text.form(at)[:-2] + ending
    if not node_of(right, text.lexicon).shows_nominative:
        return {}
    changes = {at: right}
    while text.joined(at + 1):
        at += 1
        node = text.node(at)
        right = node.form[:-2] + ending
        is_joined = node.may_be_joined and all(reading.proclitics == "و" for reading in node.nominals)
        if not shows_oblique(node) or node.has_article or not (node.is_without_proclitics or is_joined):
            break
        if not (node.is_adjective or is_joined) or not text.lexicon.accepts(right):
            break
        changes[at] = right
    return changes
