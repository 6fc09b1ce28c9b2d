"""A verb of men in the plural whose subject is two, or women: «كان الوفدان قد ناقشوا», «اللواتي حضروا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB, RELATIVES_OF_WOMEN
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Number, Reading, Rule, Tense
from proofreader.rules.support.cases import shows_nominative
from proofreader.rules.support.conditions import has_ending
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS, of_women
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.verbs import third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_WOMEN = frozenset(forms_of(RELATIVES_OF_WOMEN, CONJUNCTIONS))
_TWO = {"اللذان": _M, "واللذان": _M, "اللتان": _F, "واللتان": _F}
_JUSSIVE = frozenset("لم لن لا أن ألا كي حتى".split())
_REACH = 9  # words from the verb of two to the next
_MARKS = '.؟!؛:\n"«»()'
_PLURALS = ("وا", "ون")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at, form in enumerate(text.forms):
        if form.endswith(_PLURALS) and (verb := _plural(text, at)) and (finding := _check(text, at, verb)):
            yield finding


def _plural(text: Text, at: int) -> Reading | None:
    """The word as a verb of men in the plural of the third person, without a pronoun; None where it may be another."""
    may_address = text.before(at) in _JUSSIVE  # «ألا تتوقفوا»
    readings = [
        r
        for r in text.node(at).readings
        if not (r.is_verb and (r.tense is Tense.IMPERATIVE or (r.person == 2 and not may_address)))
    ]
    is_one = readings and all(
        r.is_verb and r.person == 3 and r.number is Number.PLURAL and r.gender is _M and not r.pronoun for r in readings
    )
    return readings[0] if is_one else None


def _check(text: Text, at: int, verb: Reading) -> Finding | None:
    place = at - 1 if text.before(at) in BETWEEN_SUBJECT_AND_VERB else at
    before = text.before(place)
    if before in _WOMEN:
        right = of_women(verb, text.lexicon)
        return _respelt(text, at, verb, right, f"الفعل بعد «{before}» يسند إلى نون النسوة")
    if before in _TWO:
        right = _of_two(verb, _TWO[before], text.lexicon)
        return _respelt(text, at, verb, right, f"الفعل بعد «{before}» يسند إلى اثنين")
    subject = text.node_before(place)
    if text.before(place - 1) in KANA_FORMS and _is_nominative_dual(text, place - 1):
        gender = subject.gender
        if gender is None or subject.number is not Number.DUAL:
            return None
        return _respelt(text, at, verb, _of_two(verb, gender, text.lexicon), f"«{subject.form}» مثنى، ففعله كذلك")
    if verb.proclitics in ("و", "ف") and (first := _of_two_before(text, at)) is not None:
        right = _of_two(verb, first.gender or _M, text.lexicon)
        return _respelt(text, at, verb, right, f"الفعل معطوف على «{first.stem}» وفاعلهما مثنى")
    if verb.proclitics in ("و", "ف") and (women := _women_before(text, at)):
        return _respelt(text, at, verb, of_women(verb, text.lexicon), f"الفعل يسند إلى «{women}»: نون النسوة")
    return None


def _women_before(text: Text, at: int) -> str | None:
    """The women who did what the verb before says, with nobody else between: «عبرت الأمهات عن غضبهن وطالبوا»."""
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if any(mark in (text.gap(back + 1) or "") for mark in _MARKS):
            return None
        node = text.node(back)
        if node.has_article and node.stem.endswith("ات") and all(r.human and r.gender is _F for r in node.nominals):
            verb = third_singular(text.node_before(back))
            return node.form if any(r.gender is _F for r in verb) else None
        if not node.has_readings or node.is_verb or any(r.number is Number.PLURAL and r.human for r in node.nominals):
            return None
    return None


def _of_two_before(text: Text, at: int) -> Reading | None:
    """The verb of two that stands before the joined verb in the sentence, with nobody else between who may do it."""
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if any(mark in (text.gap(back + 1) or "") for mark in _MARKS):
            return None
        node = text.node(back)
        of_two = [r for r in node.verbs if r.person == 3 and r.number is Number.DUAL and not r.pronoun]
        if of_two and (len(of_two) == len(node.readings) or _is_nominative_dual(text, back - 1)):
            return of_two[0]
        if node.is_verb or not node.has_readings:
            return None
        if any(r.number is Number.PLURAL and r.human is not False for r in node.nominals):
            return None  # «التقيا المسؤولين وأكدوا»
        if node.has_third and not node.is_nominal and not node.is_particle:
            return None
    return None


def _is_nominative_dual(text: Text, at: int) -> bool:
    """Whether the word is a definite noun in the dual that shows the nominative: «الوزيران»."""
    node = text.node(at)
    return node.has_article and node.form.endswith("ان") and shows_nominative(node, text.lexicon)


def _respelt(text: Text, at: int, verb: Reading, right: str | None, why: str) -> Finding | None:
    if right is None or right == verb.stem:
        return None
    spelt = verb.proclitics + right
    return respelt(text, {at: spelt}, f"{why}: «{spelt}»")


def _of_two(verb: Reading, gender: Gender, lexicon: Lexicon) -> str | None:
    """The verb of two persons of that gender: ناقشا of ناقشوا, يعملان of يعملون."""
    base = verb.stem[:-2]
    if verb.tense is Tense.IMPERFECT:
        first = "ت" if gender is _F else "ي"
        right = first + base[1:] + ("ان" if verb.stem.endswith("ون") else "ا")
        return right if third_singular(node_of(verb.stem[0] + base[1:], lexicon)) else None
    if not third_singular(node_of(base, lexicon)):
        return None  # «دعوا», whose singular is weak
    return base + ("تا" if gender is _F else "ا")


RULE = Rule(
    id="verb-of-two-or-women",
    category=Category.GRAMMAR,
    summary="فعل بواو الجماعة وفاعله مثنى أو جمع مؤنث",
    rationale=(
        "الفعل المتأخر عن فاعله يوافقه في العدد والجنس: كان الوفدان قد ناقشا، الوزيران وقعا الاتفاق وأكدا أهميته، "
        "السيدات اللواتي حضرن."
    ),
    reference="ألفية ابن مالك، المعرب والمبني: «واجعل لنحو يفعلان النونا رفعا وتدعين وتسألونا»",
    check=check,
    condition=has_ending(*_PLURALS),
    bad=[
        Example("كان الوفدان قد [ناقشوا] سبل التعاون", "كان الوفدان قد ناقشا سبل التعاون"),
        Example("الوزيران وقعا الاتفاقية [وأكدوا] أهميتها", "الوزيران وقعا الاتفاقية وأكدا أهميتها"),
        Example("السيدات اللواتي [حضروا] اللقاء", "السيدات اللواتي حضرن اللقاء"),
        Example("الطالبات اللواتي [فازوا] بالجائزة", "الطالبات اللواتي فزن بالجائزة"),
        Example("العاملات اللواتي [يشتغلون] في المصنع", "العاملات اللواتي يشتغلن في المصنع"),
        Example("الشقيقان اللذان [عادوا] أمس", "الشقيقان اللذان عادا أمس"),
        Example("الدولتان وقعتا الاتفاق [واتفقوا] على تنفيذه", "الدولتان وقعتا الاتفاق واتفقتا على تنفيذه"),
    ],
    good=[
        "الوزيران التقيا المسؤولين وأكدوا لهما دعمهم",
        "كان الوفدان قد ناقشا سبل التعاون",
        "النساء اللواتي دعوهم إلى العشاء",
        "السيدات اللواتي حضرن اللقاء شكرن المنظمين",
        "وصلا إلى المدينة. وأكدوا أن الطريق سالك",
    ],
)
