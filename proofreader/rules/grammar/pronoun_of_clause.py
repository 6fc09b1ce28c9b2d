"""A pronoun that does not answer the indefinite noun which its clause describes: «ندوة شارك فيه خبراء».

The verb shows that the noun is not its subject, and no other pronoun of the clause answers the noun, so this one was
to.
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB, PREPOSITIONS_OF_PRONOUNS
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.described import TIMES
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.relatives import INFLECTED, has_two_objects, is_answered
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import ANYTHING, Agreement, agrees, asked_of
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition, opens_sentence

_S = Number.SINGULAR
_GENDERS = {"ه": Gender.MASCULINE, "ها": Gender.FEMININE}
_RELATIVES = {Gender.MASCULINE: "الذي", Gender.FEMININE: "التي"}
_STEMS = frozenset("في ب علي من إلي عن".split())
_PREPOSITIONS = {form: split for form, split in INFLECTED.items() if split[0] in _STEMS and split[1] in _GENDERS}
_CLAUSE, _REACH, _SUBJECT = 9, 8, 4  # words
_NOUN = 12  # uses as a noun
_SHORTEST = 4  # letters of a verb with its pronoun


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _PREPOSITIONS.keys() & document.forms:
        for at in index[form]:
            if finding := _behind_verb(text, at):
                yield finding
    for form in document.forms:
        if len(form) >= _SHORTEST and form.endswith(("ه", "ها")) and form not in _PREPOSITIONS:
            for at in index[form]:
                if finding := _on_verb(text, at):
                    yield finding


def _behind_verb(text: Text, at: int) -> Finding | None:
    """«ندوة شارك فيه خبراء»."""
    stem, pronoun = _PREPOSITIONS[text.form(at)]
    if not at or not text.joined(at) or not _has_subject(text, at):
        return None
    return _check(text, at - 1, at, stem, pronoun)


def _on_verb(text: Text, at: int) -> Finding | None:
    """«مباراة حضره جمهور»."""
    if not at or not text.joined(at) or text.form(at - 1).startswith(ARTICLE) or not _has_subject(text, at):
        return None
    verb, form = text.node(at), text.form(at)
    found = {reading.pronoun for reading in verb.verbs if reading.person}
    if len(found) != 1 or has_two_objects(form):
        return None
    (pronoun,) = found
    return _check(text, at, at, form.removesuffix(pronoun), pronoun) if pronoun in _GENDERS else None


def _check(text: Text, verb: int, at: int, stem: str, pronoun: str) -> Finding | None:
    """``at``: the word with the pronoun."""
    readings = _third(text.node(verb), pronoun if verb == at else "")
    first = verb - 1 if text.before(verb) in BETWEEN_SUBJECT_AND_VERB else verb
    if not readings or first < 1 or not text.joined(first) or not text.joined(verb):
        return None
    head = _head(text, first - 1)
    noun = text.node(head)
    gender = _gender(noun)
    if gender is None or gender is _GENDERS[pronoun] or noun.form in TIMES:
        return None
    if any(one.fits(Agreement(r.gender, r.number)) for r in readings for one in asked_of(noun)):
        return None
    if _may_mean_another(text, head, Agreement(_GENDERS[pronoun], _S)):
        return None
    right = stem + next(each for each, of in _GENDERS.items() if of is gender)
    if is_answered(text, at, _RELATIVES[gender], _CLAUSE) or not text.lexicon.accepts(right):
        return None
    return respelt(text, {at: right}, f"الضمير يعود على «{noun.form}»: «{right}» لا «{text.form(at)}»")


def _head(text: Text, at: int) -> int:
    """The noun that the indefinite adjective at ``at`` describes; the word itself where it is none."""
    node, before = text.node(at), text.node_before(at)
    is_adjective = node.describes and not node.has_article and text.joined(at) and before.is_noun and before.is_bare
    return at - 1 if is_adjective and agrees(before, node) else at


def _third(verb: Node, pronoun: str) -> list[Reading]:
    """The readings of a verb of the third person with the pronoun; none where the word may well be a noun."""
    if verb.is_particle or verb.form in PREPOSITIONS or verb.may_be_name:
        return []
    stem = verb.form.removesuffix(pronoun)
    nouns = {verb.form, stem, stem[:-1] + "ة"} if stem.endswith("ت") else {verb.form, stem}
    if any(used_as_noun(form) >= _NOUN for form in nouns) or (pronoun and any(not r.pronoun for r in verb.nominals)):
        return []
    third = [r for r in verb.third if r.pronoun == pronoun]
    is_sure = not any(reading.proclitics or reading.number is Number.DUAL for reading in third)
    return third if is_sure else []


def _has_subject(text: Text, at: int) -> bool:
    """Whether a noun follows the pronoun, of which the verb may speak."""
    node = text.node_after(at)
    return node.has_nominals and not node.is_particle and node.form not in PREPOSITIONS and not has_preposition(node)


def _gender(noun: Node) -> Gender | None:
    """The gender of the pronoun that an indefinite noun surely asks for; None where that is open."""
    if not noun.is_noun or noun.has_article or noun.is_particle or noun.may_be_name:
        return None
    is_indefinite = noun.tanwin is not None or (noun.is_bare and not noun.has_pronoun)  # مهرجانا is no مهرجا of ours
    if not is_indefinite or noun.has_verbs or noun.describes or noun.continues:
        return None
    asked = asked_of(noun)
    genders = {one.gender for one in asked}
    if ANYTHING in asked or len(genders) != 1 or not any(one.number is _S for one in asked):
        return None
    return genders.pop()


def _may_mean_another(text: Text, at: int, shown: Agreement) -> bool:
    """Whether the pronoun may stand for a noun before the one at ``at``."""
    if _is_object(text, at):
        return False
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        gap = text.gap(back + 1)
        if gap is None or any(mark in gap for mark in ".؟!؛\n"):
            return False
        node = text.node(back)
        if _opens_with_verb(text, back) or node.is_verb or node.is_particle or node.form in PREPOSITIONS:
            continue
        if not node.has_readings or any(one.fits(shown) for one in asked_of(node)):
            return True
    return False


def _is_object(text: Text, at: int) -> bool:
    """Whether nothing but the verb of the sentence and its subject stands before, and a preposition perhaps: «نظم
    مجلس الجهة ندوة», «صادق المجلس على ميزانية»."""
    last = at - 2 if text.before(at) in PREPOSITIONS_OF_PRONOUNS and text.joined(at) else at - 1
    for back in range(last, max(-1, last - _SUBJECT), -1):
        if not text.joined(back + 1):
            return False
        node = text.node(back)
        if back < last and _opens_with_verb(text, back):
            return True
        is_annexed = back < last and node.has_nominals and text.node(back + 1).has_article
        if has_preposition(node) or not (node.has_article or is_annexed):
            return False
    return False


def _opens_with_verb(text: Text, at: int) -> bool:
    return text.node(at).has_third and opens_sentence(text, at)


RULE = Rule(
    id="pronoun-of-clause",
    category=Category.GRAMMAR,
    summary="ضمير جملة النعت لا يوافق الاسم النكرة",
    rationale=(
        "الجملة بعد الاسم النكرة نعت له، وفيها ضمير يعود إليه ويوافقه: ندوة شارك فيها خبراء، لقاء شاركت فيه جمعيات، "
        "مباراة حضرها جمهور."
    ),
    reference="ألفية ابن مالك، النعت: «ونعتوا بجملة منكّرا فأُعطيت ما أُعطيته خبرا»",
    check=check,
    bad=[
        Example("نظمت الجمعية ندوة شارك [فيه] خبراء", "نظمت الجمعية ندوة شارك فيها خبراء"),
        Example("نظم المجلس الجماعي ندوة دولية شارك [فيه] خبراء", "نظم المجلس الجماعي ندوة دولية شارك فيها خبراء"),
        Example("نظم مركز الدراسات ندوة شارك [فيه] خبراء", "نظم مركز الدراسات ندوة شارك فيها خبراء"),
        Example("صادق المجلس على ميزانية اعترض [عليه] النواب", "صادق المجلس على ميزانية اعترض عليها النواب"),
        Example("احتضنت المدينة مهرجانا شاركت [فيها] فرق", "احتضنت المدينة مهرجانا شاركت فيه فرق"),
        Example("خاض الفريق مباراة [حضره] جمهور كبير", "خاض الفريق مباراة حضرها جمهور كبير"),
        Example("استضافت القاعة مباراة [حضره] جمهور كبير", "استضافت القاعة مباراة حضرها جمهور كبير"),
        Example("عقد الوالي لقاء شاركت [فيها] جمعيات", "عقد الوالي لقاء شاركت فيه جمعيات"),
    ],
    good=[
        "نظمت الجمعية ندوة شارك فيها خبراء",
        "التقى الوزير بعد ندوة شارك فيه أهله",
        "حل الوزير ضيفا بعد ساعة استقبله الوالي",
        "وجه إليه رسالة شكره فيها الوزير",
        "عقد الوالي لقاء شاركت فيه جمعيات",
        "وصل الوزير إلى المقر بعد جولة رافقه الوالي",
        "وضعت الجمعية شعارا لحملتها التواصلية",
        "ستفقد المحاصيل عموما قيمتها الغذائية",
        "خمسة ملايين دولار قدمتها الولايات المتحدة",
        "كتب مقالا وصورت فيها الجريدة حياته",
    ],
)
