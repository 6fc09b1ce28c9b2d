"""A pronoun that does not answer the relative it belongs to: «الأطباء الذين تحدثت إليها», «المقاولات هو التي»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import PRONOUNS
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import FEMININE, MASCULINE, Agreement, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS
from proofreader.syntax.phrases import PREPOSITIONS, nouns_before

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _P = Number.SINGULAR, Number.PLURAL
_RELATIVES = {"الذي": MASCULINE, "التي": FEMININE, "الذين": Agreement(_M, _P)}
_ANSWERS = {"الذي": "ه", "التي": "ها", "الذين": "هم"}
_SEPARATE = {"الذي": "هو", "التي": "هي", "الذين": "هم"}
_PREPOSITIONS = (
    *("إلي", "علي", "لدي", "من", "عن", "في", "ب", "ل", "حول", "بين", "ضد", "عند", "مع"),
    *("فوق", "تحت", "أمام", "خلف", "داخل", "خارج", "قرب", "وراء", "ضمن", "خلال", "قبل", "بعد", "وسط", "دون"),
)
_INFLECTED = {stem + pronoun: (stem, pronoun) for stem in _PREPOSITIONS for pronoun in ("ه", "ها", "هم", "هن", "هما")}

_SUBJECT = 3  # words
_SUBJECTS = frozenset("هم هو هي هن".split())
_SAME = frozenset("نفس ذات عين كل جميع".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _RELATIVES.keys() & document.forms:
        for at in index[form]:
            if finding := _separate(text, at) or _attached(text, at):
                yield finding


def _separate(text: Text, at: int) -> Finding | None:
    """«هو التي»."""
    before = text.before(at)
    clitic = before[:1] if before[:1] in ("و", "ف") and len(before) == 3 else ""
    pronoun, right = before[len(clitic) :], _SEPARATE[text.form(at)]
    if pronoun not in ("هو", "هي", "هم") or pronoun == right:
        return None
    if pronoun == "هم":
        return respelt(text, {at: "الذين"}, "الاسم الموصول يوافق الضمير قبله: «هم الذين»")
    return respelt(text, {at - 1: clitic + right}, f"الضمير يوافق الموصول بعده: «{right} {text.form(at)}»")


def _attached(text: Text, at: int) -> Finding | None:
    """The first pronoun of the clause, where the verb can't have the relative for its subject."""
    relative = _RELATIVES[text.form(at)]
    verb, place = text.node_after(at), at + 2
    if not verb.has_third or not text.joined(place) or verb.form in PREPOSITIONS or verb.form in _SUBJECTS:
        return None
    form, node = text.form(place), text.node(place)
    noun = None if form in _INFLECTED else _owner(node)
    later = _later(text, place)
    is_before = later is not None
    if form not in _INFLECTED and noun is None and not is_before:
        return None
    readings = [r for r in verb.third if not r.pronoun]
    if not readings or any(r.pronoun for r in verb.verbs):
        return None
    if relative.number is _S and any(r.number is _P for r in readings):
        return None  # «المهاجرين الذي قدموا إليها»: the slip is in the relative
    answered = any(relative.fits(Agreement(r.gender, r.number)) for r in readings)
    if form in _INFLECTED:
        stem, pronoun = _INFLECTED[form]
        return None if answered else _pronoun(text, at, place, stem, pronoun)
    if noun is None:
        # «التي انهار جزء منه»
        if not answered and later is not None:
            stem, pronoun = _INFLECTED[text.form(later)]
            return _pronoun(text, at, later, stem, pronoun)
        return None
    # «الذي كلف بناؤها»: the noun is shown to be the subject by its hamza, or by a verb that does not fit the relative.
    if answered and not (form[: -len(noun)].endswith("ؤ") and node.nominals):
        return None
    return _pronoun(text, at, place, form[: -len(noun)], noun)


def _later(text: Text, place: int) -> int | None:
    """Where a preposition with a pronoun follows the subject at ``place``: «انهار جزء كبير منها», «تعمل النساء فيه»."""
    subject = text.node(place)
    if not subject.is_noun or subject.has_pronoun or subject.has_preposition or subject.continues:
        return None
    for later in range(place + 1, min(len(text.forms), place + 1 + _SUBJECT)):
        if not text.joined(later):
            return None
        if text.form(later) in _INFLECTED:
            return later
        node = text.node(later)
        is_annexed = subject.is_bare and later == place + 1 and node.has_article
        if not is_annexed and not (node.describes and node.has_article is subject.has_article):
            return None
    return None


def _owner(node: Node) -> str | None:
    """The pronoun of a word that can only be a noun with a pronoun of the third person."""
    if not node.has_pronoun or node.is_particle or node.has_verbs:
        return None  # «كان سبقه إليها»
    found = {reading.pronoun for reading in node.nominals}
    if len(found) != 1:
        return None
    pronoun = found.pop()
    return pronoun if pronoun in ("ه", "ها", "هم", "هن") else None


def _pronoun(text: Text, at: int, place: int, stem: str, pronoun: str) -> Finding | None:
    relative, right = text.form(at), _ANSWERS[text.form(at)]
    shown = PRONOUNS[pronoun]
    meant = Agreement(shown.gender, shown.number)
    if pronoun == "هما" and relative == "الذين" and text.before(at).endswith("ين"):
        return respelt(text, {at: "اللذين"}, f"الموصول المثنى بلامين، والعائد «{text.form(place)}» يدل على اثنين")
    if pronoun == right or pronoun in ("هن", "هما"):
        return None
    if not text.joined(at):
        return None  # «مشروع تنمية الصادرات لدول الخليج، التي سيتم تنفيذه»
    if any(_may_be_meant(text.node(noun), meant, _RELATIVES[relative]) for noun in nouns_before(text, at)):
        return None  # «الأسس الذي ستقوم عليها»: the slip is in the relative; «مجلس الخبراء الذين يعد أعضاؤه»
    if relative in ("الذي", "التي") and shown.number is _P:
        return None  # «اللجان التي كلف أعضاؤهم», «الدمار الذي لحق بمنازلهم»
    # A later pronoun may be the one that answers.
    for later in range(place + 1, min(len(text.forms), place + 4)):
        gap = text.gap(later)
        if gap is None or any(mark in gap for mark in ".،؛؟!:"):
            break
        if text.form(later).endswith(right) and _has_pronoun(text.node(later), right, text.form(later)):
            return None
    new = stem + right
    if not text.lexicon.accepts(new):
        return None
    return respelt(text, {place: new}, f"العائد يوافق الموصول: «{relative} … {new}» لا «{text.form(place)}»")


def _may_be_meant(noun: Node, pronoun: Agreement, relative: Agreement) -> bool:
    """Whether the pronoun may stand for the noun and the relative may not."""
    asked = asked_of(noun)
    if noun.stem in _SAME or noun.form in DEFINITE_UNITS or any(one.fits(relative) for one in asked):
        return False
    return any(one.fits(pronoun) for one in asked)


def _has_pronoun(node: Node, pronoun: str, form: str) -> bool:
    return form in _INFLECTED or any(reading.pronoun == pronoun for reading in node.readings)


RULE = Rule(
    id="pronoun-of-relative",
    category=Category.GRAMMAR,
    summary="ضمير لا يوافق الاسم الموصول الذي يعود إليه",
    rationale=(
        "تشتمل صلة الموصول على ضمير يعود إليه ويوافقه: الأطباء الذين تحدثت إليهم، القنطرة التي انهار جزء منها. ومثله "
        "الضمير قبل الموصول: المقاولات هي التي، السكان هم الذين."
    ),
    reference="ألفية ابن مالك، الموصول: «وكلها يلزم بعدَه صلهْ على ضميرٍ لائقٍ مشتملهْ»",
    check=check,
    condition=HasWord(frozenset(_RELATIVES)),
    bad=[
        Example("الأساتذة الذين جرى [توقيفها] عن العمل", "الأساتذة الذين جرى توقيفهم عن العمل"),
        Example("القنطرة التي انهار جزء [منه] أمس", "القنطرة التي انهار جزء منها أمس"),
        Example("المقاولات [هو] التي توفر الشغل", "المقاولات هي التي توفر الشغل"),
        Example("الأطباء الذين تحدثت [إليها] الجريدة", "الأطباء الذين تحدثت إليهم الجريدة"),
        Example("الملعب الذي كلف [بناؤها] كثيرا", "الملعب الذي كلف بناؤه كثيرا"),
    ],
    good=[
        "الشرطة هي التي تولت التأمين",
        "رفضوا البيع، وهو ما أثار الغضب",
        "الحارس الذي كان في مكتبه",
        "الملفات التي توصلت بها اللجنة",
        "الرجل الذي باع سيارتها له",
        "السيدة التي قدم زوجها شكاية",
    ],
)
