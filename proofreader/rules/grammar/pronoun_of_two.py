"""A pronoun of many for the two who were named, of one for those just meant: «قال اللاعبان إن المدرب لم يشرح لهم»,
«كرمتهم الوزارة وسلمتها دروعا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import without_conjunction
from proofreader.arabic.word_classes import COMPLEMENTIZERS_OF_ONE
from proofreader.core import Category, Document, Example, Finding, Lexicon, Number, Reading, Rule, Tense
from proofreader.rules.support.cases import shows_nominative
from proofreader.rules.support.conditions import has_ending
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.phrases import opens_sentence
from proofreader.syntax.subjects import VERBS
from proofreader.syntax.verbs import SAYING

_P, _D = Number.PLURAL, Number.DUAL
_PREPOSITIONS = ("ل", "من", "عن", "في", "ب", "إلي", "علي", "بين", "مع", "عند", "حول", "ضد", "أمام", "لدي")
_WITH_THEM = {stem + "هم": stem + "هما" for stem in _PREPOSITIONS}
_REACH, _BETWEEN = 12, 5  # words


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in document.forms:
        if form.endswith("ان") and len(form) > _SHORTEST:
            look = _of_two
        elif form[0] == "و" and form.endswith(("هم", "ها", "ه")):
            look = _of_same
        else:
            continue
        for at in index[form]:
            if finding := look(text, at):
                yield finding


_SHORTEST = 5  # letters


def _of_two(text: Text, at: int) -> Finding | None:
    """«قال اللاعبان إن المدرب لم يشرح لهم»: nobody but the two was named."""
    noun = text.node(at)
    if without_conjunction(text.before(at)) not in SAYING or not opens_sentence(text, at - 1):
        return None
    if not noun.has_article or noun.number is not _D or not shows_nominative(noun, text.lexicon):
        return None
    seen = False
    for place in range(at + 1, min(len(text.forms), at + 1 + _REACH)):
        gap, form, node = text.gap(place), text.form(place), text.node(place)
        if gap is None or any(mark in gap for mark in ".؟!؛:"):
            return None
        if form in COMPLEMENTIZERS_OF_ONE:
            seen = True
            continue
        if form in _WITH_THEM and seen:
            right = _WITH_THEM[form]
        elif seen and form.endswith("هم") and node.has_readings and all(r.pronoun == "هم" for r in node.readings):
            right = form + "ا"
        elif _may_be_many(node):
            return None
        else:
            continue
        return respelt(text, {place: right}, f"الضمير يعود على «{noun.form}» وهما اثنان: «{right}»")
    return None


def _may_be_many(node: Node) -> bool:
    """Whether the word may name several people, or somebody beside whom others stand."""
    if not node.has_readings or node.may_be_name or node.form[0] == "و":
        return True
    return any(r.number is _P and r.human is not False for r in (*node.nominals, *node.third))


def _of_same(text: Text, at: int) -> Finding | None:
    """«كرمتهم الوزارة وسلمتها دروعا»: one subject of two verbs that are joined; their objects differ."""
    following = text.node_after(at)
    if not following.is_noun or not following.is_bare:
        return None
    second = _verb_with_pronoun(text.node(at), joined=True)
    if second is None:
        return None
    for back in range(at - 1, max(-1, at - 1 - _BETWEEN), -1):
        if not text.joined(back + 1):
            return None
        node = text.node(back)
        first = _verb_with_pronoun(node, joined=False)
        if first is not None:
            return _differing(text, at, back, first, second)
        if not node.is_noun or not node.has_article or node.has_preposition or node.continues:
            return None
    return None


def _differing(text: Text, at: int, back: int, first: Reading, second: Reading) -> Finding | None:
    if first.pronoun != "هم" or second.pronoun == "هم" or at - back < 2:
        return None
    if first.gender is not second.gender or first.tense is not second.tense or first.number is not second.number:
        return None
    subject = text.node(back + 1)
    is_of_verb = {reading.gender for reading in subject.nominals} == {first.gender}
    head = text.node_before(back)
    if not is_of_verb or not head.is_nominal or not any(r.number is _P and r.human for r in _plurals(text, back)):
        return None
    right = text.form(at).removesuffix(second.pronoun) + "هم"
    if not text.lexicon.accepts(right):
        return None
    return respelt(text, {at: right}, f"الضميران يعودان على من في «{text.form(back)}»، فيقال «{right}»")


def _plurals(text: Text, at: int) -> Iterator[Reading]:
    """The nominal readings of the two words before the verb, where the noun stands that it describes."""
    for back in (at - 1, at - 2):
        yield from text.node(back).nominals


def _verb_with_pronoun(node: Node, *, joined: bool) -> Reading | None:
    """Its reading as a perfect of the third person with a pronoun, with or without و; None where it may be a noun."""
    found = [
        r
        for r in node.verbs
        if r.person == 3
        and r.tense is Tense.PERFECT
        and r.pronoun in ("ه", "ها", "هم")
        and (r.proclitics == "و") == joined
    ]
    if not found or (node.has_nominals and VERBS[found[0].stem] is None):
        return None
    return found[0]


RULE = Rule(
    id="pronoun-of-two",
    category=Category.GRAMMAR,
    summary="ضمير لا يوافق من يعود عليه في العدد",
    rationale=(
        "الضمير يوافق ما يعود عليه: قال اللاعبان إن المدرب لم يشرح لهما السبب؛ فنانون كرمتهم الوزارة وسلمتهم دروعا."
    ),
    reference="عباس حسن، النحو الوافي، المطابقة بين الضمير ومرجعه",
    check=check,
    condition=has_ending("هم", "هما", "ها", "ه"),
    bad=[
        Example("قال اللاعبان إن المدرب لم يشرح [لهم] السبب", "قال اللاعبان إن المدرب لم يشرح لهما السبب"),
        Example("وأكد الوزيران أن القاضي رفض [طلبهم]", "وأكد الوزيران أن القاضي رفض طلبهما"),
        Example(
            "كرمت المدينة فنانين كبارا استقبلتهم الوزارة [وسلمتها] دروعا تذكارية",
            "كرمت المدينة فنانين كبارا استقبلتهم الوزارة وسلمتهم دروعا تذكارية",
        ),
    ],
    good=[
        "أكد الوزيران أن المواطنين سيحصلون على الدعم المخصص لهم",
        "قال اللاعبان إن الأنصار ساندوهما وإن المدرب شكر لهم صبرهم",
        "استقبلتهم الوزيرة وأخبرتهم بالقرار",
        "كرمتهم الوزارة، وسلمتها الجمعية درعا",
        "قال الشاهدان إن المتهم وأخاه كانت لهم سوابق",
    ],
)
