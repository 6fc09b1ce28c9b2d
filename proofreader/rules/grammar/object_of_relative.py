"""An object pronoun on the verb of a relative clause that does not answer the relative: «الجهود التي بذله رجال الأمن».

The verb shows that the relative is not its subject (بذل is no verb of «التي»), and no other pronoun of the clause
answers it, so the one on the verb was to.
"""

from collections.abc import Iterator

from proofreader.arabic.word_classes import KANA_AND_SISTERS, NEGATIONS, VERBAL_PARTICLES
from proofreader.core import Category, Document, Example, Finding, HasWord, Lexicon, Rule
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.relatives import (
    AGREEMENTS,
    ANSWERS,
    antecedents,
    has_two_objects,
    is_answered,
    may_be_meant,
)
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import Agreement

_AUXILIARIES = KANA_AND_SISTERS | NEGATIONS | VERBAL_PARTICLES
_CLAUSE = 9  # words
_MOST_AUXILIARIES = 2  # «لم يكن»
_WRONG = {"الذي": ("ها",), "التي": ("ه",), "الذين": ("ها", "ه")}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in _WRONG.keys() & document.forms:
        for at in document.words_by_form[form]:
            if finding := _check(text, at):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    relative, place = text.form(at), at + 1
    while place < len(text.forms) and place - at <= _MOST_AUXILIARIES and text.form(place) in _AUXILIARIES:
        place += 1
    if place >= len(text.forms) or not all(map(text.joined, range(at, place + 1))):
        return None
    form = text.form(place)
    pronoun = _object(text.node(place), relative)
    if pronoun is None or has_two_objects(form):
        return None
    if relative == "الذين" and not text.node_after(place).has_article:
        return None  # «الذين لم يتناولها» may miss the waw of its verb
    nouns = list(antecedents(text, at))
    if not nouns or any(may_be_meant(text.node(noun), pronoun, relative) for noun in nouns):
        return None
    new = form.removesuffix(pronoun) + ANSWERS[relative]
    if is_answered(text, place, relative, _CLAUSE) or not text.lexicon.accepts(new):
        return None
    return respelt(text, {place: new}, f"العائد يوافق الموصول: «{relative} {new}» لا «{form}»")


def _object(verb: Node, relative: str) -> str | None:
    """The pronoun of a word that is, as a verb, one with a pronoun whose subject can't be the relative."""
    readings = [reading for reading in verb.verbs if reading.person]
    found = {reading.pronoun for reading in readings}
    if len(found) != 1 or verb.is_particle:
        return None
    (pronoun,) = found
    third = [Agreement(reading.gender, reading.number) for reading in readings if reading.person == 3]
    if pronoun not in _WRONG[relative] or not third or any(map(AGREEMENTS[relative].fits, third)):
        return None
    return pronoun


RULE = Rule(
    id="object-of-relative",
    category=Category.GRAMMAR,
    summary="ضمير النصب في الصلة لا يوافق الموصول",
    rationale=(
        "إذا كان الموصول مفعولا لفعل الصلة عاد إليه ضمير متصل بالفعل يوافقه: الجهود التي بذلها الفريق، الدور الذي "
        "تلعبه الجالية، اللاعبون الذين هنأهم الرئيس."
    ),
    reference="ألفية ابن مالك، الموصول: «وكلها يلزم بعدَه صلهْ على ضميرٍ لائقٍ مشتملهْ»",
    check=check,
    condition=HasWord(frozenset(_WRONG)),
    bad=[
        Example("نوه بالجهود التي [بذله] رجال الأمن", "نوه بالجهود التي بذلها رجال الأمن"),
        Example("أشاد بالدور الذي [تلعبها] الجالية", "أشاد بالدور الذي تلعبه الجالية"),
        Example("أنقذوا السباحين الذين [جرفتها] الأمواج", "أنقذوا السباحين الذين جرفتهم الأمواج"),
        Example("يشكو العمال من الأجور التي [يتقاضونه]", "يشكو العمال من الأجور التي يتقاضونها"),
        Example("أجل المجلس النقطة التي كان [سيناقشه] اليوم", "أجل المجلس النقطة التي كان سيناقشها اليوم"),
    ],
    good=[
        "نوه بالجهود التي بذلها رجال الأمن",
        "شكر الهيئة التي انتخبته رئيسا",
        "الثقة التي منحه الجمهور منذ البداية",
        "الشهادة التي سلمه المدير أمس",
        "الجائزة التي سيسلمه الوزير غدا",
        "المدينة التي زاره فيها صديقه",
        "الفنان الذي زارها في بيتها",
        "أقل من الذين لم يتناولها",
        "اللجنة التي كان يرأسها",
        "الدولة التي طرده رئيسها",
    ],
)
