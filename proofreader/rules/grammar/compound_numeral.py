"""11 to 19 of two genders, or of another gender than the noun: «خمسة عشر ميدالية» for «خمس عشرة ميدالية»."""

from collections.abc import Iterator

from proofreader.arabic.calendar import WEEKDAY_NUMBERS
from proofreader.arabic.clitics import PREPOSITION_LETTERS
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.cases import INNA, governor
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.numerals import ORDINALS, TEENS, TEN
from proofreader.syntax.phrases import has_preposition
from proofreader.syntax.verbs import takes_subject_next

_M, _F = Gender.MASCULINE, Gender.FEMININE
_TEN_OF = {_M: "عشر", _F: "عشرة"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for ten in TEN:
        for at in document.words_by_form.get(ten, ()):
            if not text.joined(at):
                continue
            if text.form(at - 1) in TEENS:
                finding = _cardinal(text, at - 1) or _case(text, at - 1)
            elif text.form(at - 1) in ORDINALS:
                finding = _ordinal(text, at - 1)
            else:
                continue
            if finding:
                yield finding


def _cardinal(text: Text, at: int) -> Finding | None:
    teen, ten = TEENS[text.form(at)], TEN[text.form(at + 1)]
    noun, gender = "", None
    if teen.has_article:
        noun, gender = _counted_before(text, at)
    if gender is None:
        following = text.node_after(at + 1)
        if teen.has_article and (has_preposition(following) or not following.nominals):
            return None  # «دور الستة عشر لبطولة العالم»: sixteen teams
        if not following.continues:  # «استشهد خمسة عشر وأصيبت نساء»
            noun, gender = following.form, singular_gender(following) or _gender_of_accusative(following)
    if gender is None:
        if teen.counts is ten:
            return None
        # ثلاثة عشرة: with no noun that tells, the ten is as often right as the unit.
        gender, noun = ten, ""
    if teen.counts is gender and ten is gender:
        return None
    right = teen.clitics + teen.right[gender]
    changes = {at: right, at + 1: _TEN_OF[gender]}
    changes = {place: new for place, new in changes.items() if text.form(place) != new}
    why = f": «{noun}» {GENDERS[gender]}" if noun else ""
    message = f"جزآ العدد المركب يتبعان جنس المعدود{why}، فيقال «{right} {_TEN_OF[gender]}»"
    return respelt(text, changes, message)


def _case(text: Text, at: int) -> Finding | None:
    """«من اثنا عشر عضوا», «حضر اثني عشر عضوا»: twelve is inflected as a dual."""
    form, before = text.form(at), text.node_before(at)
    if form.endswith(("اثنا", "اثنتا")):
        clitic = TEENS[form].clitics.lstrip("وف")[:1]
        is_annexed = before.is_noun and before.is_bare and before.number is Number.SINGULAR and not before.tanwin
        if not (governor(text, at) or clitic in tuple(PREPOSITION_LETTERS) or is_annexed or text.before(at) in INNA):
            return None
        right = form[:-1] + "ي"
        return respelt(text, {at: right}, f"«{right} {text.form(at + 1)}» بالياء في موضع الجر أو النصب")
    if form in ("اثني", "اثنتي") and takes_subject_next(text, at - 1):
        right = form[:-1] + "ا"
        return respelt(text, {at: right}, f"«{right} {text.form(at + 1)}» بالألف في موضع الرفع")
    return None


def _ordinal(text: Text, at: int) -> Finding | None:
    before, unit, other = ORDINALS[text.form(at)]
    ten = TEN[text.form(at + 1)]
    described = text.node_before(at)
    # «لبلوغ الثانية عشرة»: a noun without the article is not what a definite ordinal describes.
    # «من الصباح والثانية عشرة ظهرا»: nor is what stands before a conjunction.
    is_described = described.has_article == ("ال" in before) and before[:1] not in ("و", "ف")
    gender = singular_gender(described) if is_described else None
    if described.form in WEEKDAY_NUMBERS and unit is _M:
        gender = _M  # «يوم الجمعة الخامس عشر من شوال»: of the day, not of its name
    if gender is None:
        if unit is ten:
            return None
        gender = unit
    changes = {}
    if unit is not gender:
        changes[at] = before + other
    if ten is not gender:
        changes[at + 1] = _TEN_OF[gender]
    if not changes:
        return None
    return respelt(text, changes, f"جزآ العدد الترتيبي يوافقان موصوفهما في الجنس، وهو {GENDERS[gender]}")


def singular_gender(noun: Node) -> Gender | None:
    """The gender of a singular noun; None where the word may be a plural or has a pronoun."""
    if not noun.nominals or noun.has_pronoun or noun.is_particle:
        return None
    readings = [r for r in noun.nominals if r.number is not Number.DUAL]
    found = {reading.gender for reading in readings if reading.number is Number.SINGULAR}
    if not readings or any(reading.number is not Number.SINGULAR for reading in readings):
        return None
    return found.pop() if len(found) == 1 else None


def _gender_of_accusative(noun: Node) -> Gender | None:
    """The gender of a noun in the accusative that may be a dual or have a pronoun too: «متهما»."""
    return noun.tanwin.gender if noun.tanwin and noun.tanwin.number is Number.SINGULAR else None


def _counted_before(text: Text, at: int) -> tuple[str, Gender | None]:
    """The plural before the numeral: «الجهات», or «جهات» of «جهات المملكة الاثنتي عشرة»."""
    for back in range(at - 1, max(-1, at - 4), -1):
        node = text.node(back)
        if not text.joined(back + 1) or not node.is_nominal:
            break
        if node.number is Number.PLURAL and node.gender:
            return node.form, node.gender
    return "", None


RULE = Rule(
    id="compound-numeral",
    category=Category.GRAMMAR,
    summary="عدد مركب من 11 إلى 19 لا يتبع جنس معدوده",
    rationale=(
        "«أحد عشر» و«اثنا عشر» يوافقان المعدود بجزأيهما: إحدى عشرة جمعية. ومن 13 إلى 19 يخالفه الجزء الأول ويوافقه "
        "«عشر»: ثلاثة عشر يوما، ثلاث عشرة سنة. والترتيبي يوافق بجزأيه: الطبعة الثانية عشرة."
    ),
    reference="ألفية ابن مالك، باب العدد: «وقل لدى التأنيث إحدى عشره»",
    check=check,
    condition=HasWord(frozenset(TEN)),
    bad=[
        Example("استفادت إحدى [عشر] جمعية", "استفادت إحدى عشرة جمعية"),
        Example("نال [خمسة عشر] ميدالية", "نال خمس عشرة ميدالية"),
        Example("قضى ثمانية [عشرة] شهرا", "قضى ثمانية عشر شهرا"),
        Example("شارك [إحدى] عشر عارضا", "شارك أحد عشر عارضا"),
        Example("أفرج عن ثلاثة [عشرة] متهما", "أفرج عن ثلاثة عشر متهما"),
        Example("في جهات البلاد [الاثني عشر]", "في جهات البلاد الاثنتي عشرة"),
        Example("في الساعة الثالثة [عشر] ليلا", "في الساعة الثالثة عشرة ليلا"),
    ],
    good=[
        "بين الساعة الأولى من الصباح والثانية عشرة ظهرا",
        "أحد عشر لاعبا وإحدى عشرة لاعبة",
        "اثنتي عشرة جماعة منذ ثلاث عشرة سنة",
        "رؤساء الأقسام الخمسة عشر",
        "الطبعة الثانية عشرة والقرن الثامن عشر",
        "عشرة أيام",
        "كان يتطلع إلى بلوغ الثانية عشرة",
        "ثلاثة عشر",
        "استشهد في الغارة خمسة عشر وإصابات البقية خفيفة",
        "في دور الستة عشر لبطولة العالم",
        "يبدأ المعرض يوم الجمعة الثالث عشر من شهر رجب",
    ],
)
