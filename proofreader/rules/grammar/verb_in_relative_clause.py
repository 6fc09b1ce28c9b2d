"""A verb in a relative clause that agrees with nothing: «الذي حققته المنتخب», «الذين يشتغل في المناجم»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB, INFLECTED_PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule, Tense
from proofreader.rules.support.conditions import has_word
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verb_of_subject import agreeing_verb
from proofreader.rules.support.verbs import IMPERSONAL, other_gender
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.agreement import Agreement, agrees
from proofreader.syntax.objects import OWN_PREPOSITION
from proofreader.syntax.phrases import PREPOSITIONS
from proofreader.syntax.subject_evidence import NO_OBJECT, takes
from proofreader.syntax.subjects import VERBS, agreements_of, names_subject, nearest_subject
from proofreader.syntax.verbs import is_intransitive, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _P = Number.SINGULAR, Number.PLURAL
_OF_ONE = {
    form: pronoun for stem, pronoun in (("الذي", "ه"), ("التي", "ها")) for form in forms_of([stem], CONJUNCTIONS)
}
_OF_MANY = tuple(forms_of(["الذين"], CONJUNCTIONS))
_PLURAL, _GROUPS = "ات", frozenset({"شيعة", "سنة"})
_CLAUSE = 9  # words
_PEOPLE = "المواطنون"  # as any plural of people
_IMPERSONAL = IMPERSONAL | frozenset("تم يتم جرى يجري سبق تقرر".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in (*_OF_ONE, *_OF_MANY):
        for at in index.get(form, ()):
            place = at + 2 if text.after(at) in BETWEEN_SUBJECT_AND_VERB else at + 1
            if not text.joined(place):
                continue
            found = _before_subject(text, place, _OF_ONE[form]) if form in _OF_ONE else _of_people(text, place)
            if found:
                yield found


def _before_subject(text: Text, at: int, pronoun: str) -> Finding | None:
    """«الإنجاز الذي حققته المنتخب»: with its object written to it, the verb has its subject right behind."""
    node, noun = text.node(at), text.node(at + 1)
    readings = [r for r in node.third if r.pronoun == pronoun and r.number is _S]
    if not node.is_verb or not readings or len(readings) != len(node.third) or not text.joined(at + 1):
        return None
    genders = {reading.gender for reading in readings}
    if len(genders) != 1 or not noun.is_noun or not noun.has_article or noun.may_be_name:
        return None
    if (noun.describes and not noun.form.endswith("ة")) or (noun.number is not _S and not noun.form.endswith(_PLURAL)):
        return None  # «التي أدارها المحاضر», «التي تحاصرها الأعداء»
    if noun.stem in _GROUPS or not (text.lexicon.count(noun.stem) or agreements_of(noun)):
        return None  # names: «السومة»
    subject = nearest_subject(text, at)
    if subject is None or subject.at != at + 1 or subject.gender in genders:
        return None
    following = text.node_after(at + 1)
    if (following.form and following.may_be_name) or (following.has_article and not agrees(noun, following)):
        return None
    right = _other(readings[0], text.lexicon)
    if right is None:
        return None
    return respelt(text, {at: right}, f"الفعل يوافق فاعله بعده: «{right} {noun.form}»")


def _other(verb: Reading, lexicon: Lexicon) -> str | None:
    """The verb in the other gender with its pronoun: حققه of حققته, حققتها of حققها."""
    single = next(iter(third_singular(node_of(verb.stem, lexicon))), None)
    other = other_gender(single, lexicon) if single else None
    if other is None or verb.pronoun is None:
        return None
    if verb.tense is Tense.PERFECT and other[-1] in "ىا":
        other = other[:-1] + "ا"
    right = verb.proclitics + other + verb.pronoun
    return right if lexicon.accepts(right) else None


def _of_people(text: Text, at: int) -> Finding | None:
    """«العمال الذين يشتغل في المناجم»: a verb of one whose subject is the relative of many."""
    node, form = text.node(at), text.form(at)
    is_known = VERBS[form] is not None and (is_intransitive(form) or not node.is_particle)
    is_verb = node.is_verb or (node.has_third and is_known)
    if not is_verb or without_conjunction(form) in _IMPERSONAL or not text.joined(at + 1) or form.endswith("ا"):
        return None
    readings = third_singular(node)
    if len({r.gender for r in readings}) != 1 or any(r.pronoun for r in node.third):
        return None
    following, behind = text.form(at + 1), text.node(at + 1)
    if following in PREPOSITIONS or behind.has_preposition:
        takes_nothing = is_intransitive(form) or takes(text, at) in NO_OBJECT
        if not takes_nothing and OWN_PREPOSITION.get(without_conjunction(form)) != following:
            return None
    elif not behind.is_noun or behind.is_particle or behind.may_describe:
        return None
    if names_subject(text, at, Agreement(readings[0].gender, _S)) or _takes_up(text, at):
        return None
    right = agreeing_verb(node_of(_PEOPLE, text.lexicon), readings[0], text.lexicon)
    if right is None or right == form:
        return None
    return respelt(text, {at: right}, f"فاعل الفعل ضمير يعود على «الذين»، فيقال «{right}»")


def _takes_up(text: Text, at: int) -> bool:
    """Whether a pronoun in the clause stands for the people, so that the verb may have another subject."""
    for place in range(at + 1, min(len(text.forms), at + _CLAUSE)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in ".؟!؛:،") or text.node(place).is_verb:
            return False
        if text.form(place).endswith(("هم", "هما")) and (
            text.form(place) in INFLECTED_PREPOSITIONS or text.node(place).has_pronoun
        ):
            return True
    return False


RULE = Rule(
    id="verb-in-relative-clause",
    category=Category.GRAMMAR,
    summary="فعل في صلة الموصول لا يوافق فاعله",
    rationale=(
        "الفعل الذي اتصل به مفعوله يليه فاعله ويوافقه في الجنس: الإنجاز الذي حققه المنتخب. وإذا كان فاعله ضميرا يعود "
        "على «الذين» فهو للجمع: العمال الذين يشتغلون في المناجم."
    ),
    reference="ألفية ابن مالك، الموصول: «وكلها يلزم بعده صلة على ضمير لائق مشتملة»",
    check=check,
    condition=has_word((*_OF_ONE, *_OF_MANY)),
    bad=[
        Example("يعد الإنجاز الذي [حققته] المنتخب تاريخيا", "يعد الإنجاز الذي حققه المنتخب تاريخيا"),
        Example("القرارات التي [أصدرها] الوزارة", "القرارات التي أصدرتها الوزارة"),
        Example("العمال الذين [يشتغل] في المناجم", "العمال الذين يشتغلون في المناجم"),
        Example("المهاجرون الذين [وصل] إلى الناظور", "المهاجرون الذين وصلوا إلى الناظور"),
    ],
    good=[
        "يعد الإنجاز الذي حققه المنتخب تاريخيا",
        "القرارات التي أصدرتها الوزارة",
        "العمال الذين وصل إلى مدينتهم الوفد",
        "المهاجرون الذين تحدث إليهم الصحافي",
        "المزار الذي يجله الشيعة",
        "الجلسة التي أدارها المحاضر بالجامعة",
        "القضية التي يمنحها السلطة القانون",
        "العمال الذين طالبت نقابتهم بالحوار",
        "اللاعب الذي منحته الأكاديمية الجائزة",
    ],
)
