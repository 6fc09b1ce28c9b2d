"""An indefinite masculine singular and its adjectives: where the phrase ends, and whether it is annexed to nothing."""

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, TITLES
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import ends_here
from proofreader.syntax import Text
from proofreader.syntax.describing import describes
from proofreader.syntax.phrases import PREPOSITIONS

_NOUN = 12  # occurrences
_SELDOM = 20  # occurrences of a verb to one as a noun
_VERB = 40  # occurrences of a verb
_CHAIN = 3  # adjectives
_REACH = 14  # words that «كل من» joins
# What governs the genitive but is annexed to the noun before it: «حلف شمال الأطلسي», «استمرار مثل هذه الأعمال»; and
# letters of foreign names: «بي أوت كيو».
_ALSO_NOUNS = frozenset(
    """
    مثل شمال جنوب شرق غرب وسط جانب جوار محيط داخل خارج أعلى أسفل نهاية بداية حساب طرف سبيل نحو حوالي قرابة زهاء بي لي
    """.split()
)


_CLAUSES = frozenset(
    "كما حيث لأن لأنه لأنها إذ إذا عندما بعدما حين حينما بينما فيما ثم لكن ولكن مما بل إلا لولا قد وقد جدا أيضا".split()
)


def is_apart(text: Text, at: int, *, at_mark: bool) -> bool:
    """Whether what follows shows that the noun is annexed to nothing. ``at_mark``: so does a punctuation mark."""
    following = text.node_after(at)
    form = following.form
    if not form:
        return at_mark and ends_here(text, at)  # «أن استعمال، أو إشهار السلاح»
    if form in _CLAUSES:
        return True
    if form == "من":
        return is_partitive(text, at)
    if form in _ALSO_NOUNS:
        return False
    if form in PREPOSITIONS or form in INFLECTED_PREPOSITIONS:
        return True
    if following.has_article:
        return following.has_preposition
    if not ends_here(text, at):
        return False
    # «نظام بشار», «التزام فينغر»: names that look like words behind a clitic
    is_word = len(form) > 3 and text.lexicon.count(ARTICLE + form[1:]) >= _NOUN
    return following.is_particle or is_word or following.has_pronoun


def is_partitive(text: Text, at: int) -> bool:
    """Whether «من» and a noun follow, not what a relative governs: «خطاب من احتجنا إليهم»."""
    node = text.node(at + 2)
    is_noun = node.has_article or not (node.has_verbs or node.is_particle)
    return text.after(at) == "من" and text.joined(at + 2) and is_noun and text.form(at + 2) not in PREPOSITIONS


def speaks_of(text: Text, at: int, *, perfect: bool) -> bool:
    """Whether a verb follows that can only speak of the noun: «أن اجتماعا سيعقد»; of a perfect too only if wanted."""
    following = text.node_after(at)
    form = following.form
    if not (following.is_verb and following.has_third and _is_seldom_noun(text, form)):
        return False
    imperfect = form.removeprefix("س")
    return perfect or (imperfect[:1] == "ي" and text.lexicon.count(imperfect) >= _VERB)  # «سيغار»


def _is_seldom_noun(text: Text, form: str) -> bool:
    return used_as_noun(form) * _SELDOM <= text.lexicon.count(form)


def last_adjective(text: Text, at: int, *, all_of_them: bool) -> int | None:
    """Where the adjectives end that describe the noun at ``at``; None where it has none or is annexed.

    Without ``all_of_them`` a second adjective may be what is said of the noun: «أن فريقا سعوديا مهتم باللاعب».
    """
    last = at
    while last - at < _CHAIN and text.joined(last + 1) and _is_adjective(text, last + 1):
        last += 1
    if last == at:
        return None
    following = text.node_after(last)
    if following.has_article and not following.has_preposition:
        return None  # «مدير عام الشركة»
    speaks = following.has_third and _is_seldom_noun(text, following.form)
    if not (ends_here(text, last) or following.is_particle or speaks or following.describes):
        return None
    return last if all_of_them or speaks else at + 1


def _is_adjective(text: Text, at: int) -> bool:
    """Whether the word is an adjective in the masculine singular, which takes an alef: not نار, ميسي."""
    form = text.form(at)
    if form[-1] in "اىةء" or text.lexicon.count(form + "ا") < 2:
        return False
    return (describes(form) or (form[-1] == "ي" and describes(form + "ة"))) and text.node(at).as_adjective.describes


def names_several(text: Text, first: int) -> bool:
    """Whether definite singulars that begin at ``first`` are joined by و behind «كل من»: «وزير الصحة ووالي الجهة»."""
    opening, form = text.node(first), text.form(first)
    if not text.joined(first) or form.endswith(("ين", "ان")):
        return False  # «كل من المجموعتين»
    if opening.has_verbs and not opening.has_article:
        return False  # «كل من شارك»
    is_named = form in TITLES or opening.is_name or text.node_after(first).has_article
    if not (is_named or (opening.has_article and opening.has_nominals)):
        return False
    for at in range(first + 1, min(len(text.forms), first + 1 + _REACH)):
        gap, node = text.gap(at), text.node(at)
        if gap is None or any(mark in gap for mark in ".؛؟!"):
            return False
        if node.form.startswith("وال") or (node.form == "و" and text.form(at + 1).startswith(ARTICLE)):
            return True
        if node.continues and node.has_nominals and (text.node_after(at).has_article or node.may_be_name):
            return True
    return False
