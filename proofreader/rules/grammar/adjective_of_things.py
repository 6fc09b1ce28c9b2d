"""A masculine adjective in the alef of tanwin behind an indefinite plural of things: «آلاما حادا» for «آلاما حادة»."""

from collections.abc import Iterator

from proofreader.core import Category, Derivation, Document, Example, Finding, Gender, Lexicon, Number, Rule
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verb_and_object import is_after_verb_and_subject
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.describing import affinity, describes, describes_in_accusative, times_described
from proofreader.syntax.phrases import PREPOSITIONS

_SHORTEST = 4  # letters
_OFTEN = 4  # times as an adjective in the feminine
_OF_MANNER = frozenset({Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE, Derivation.NISBA})
# Adverbs: «حقق أهدافا كثيرا ما انتظرها».
_ADVERBS = frozenset(
    """
    كثيرا قليلا طويلا جيدا دائما سابقا لاحقا مباشرا عاليا بعيدا قريبا سريعا قديما حاليا سنويا شهريا يوميا أسبوعيا محليا
    دوليا عالميا رسميا ماليا ماديا نسبيا نهائيا تدريجيا ميدانيا شخصيا
    """.split()
)


def _may_describe(form: str) -> bool:
    """Whether the form is a masculine adjective in the accusative, of which the feminine is in use."""
    if not form.endswith("ا") or len(form) < _SHORTEST or form in _ADVERBS:
        return False
    return describes(form[:-1]) and times_described(form[:-1] + "ة") >= _OFTEN


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in document.forms:
        if not _may_describe(form):
            continue
        for at in document.words_by_form[form]:
            if text.joined(at) and _is_slip(text, at):
                right, noun = form[:-1] + "ة", text.form(at - 1)
                yield respelt(text, {at: right}, f"جمع ما لا يعقل يوصف بالمفرد المؤنث: «{noun} {right}»")


def _is_slip(text: Text, at: int) -> bool:
    noun, tanwin = text.node(at - 1), text.node(at).tanwin
    if tanwin is None or tanwin.proclitics or tanwin.gender is not Gender.MASCULINE or not _are_things(noun):
        return False
    if noun.tanwin is None and not is_after_verb_and_subject(text, at - 1):
        return False  # «خاض سباق دراجات طويلا»
    if text.lexicon.pair(noun.form, text.form(at)) or text.node_after(at).has_pronoun:
        return False  # «تنفق أموالا كبيرا حجمها»
    if tanwin.derivation is Derivation.NISBA and not describes_in_accusative(text.form(at)[:-1]):
        return False  # «يبذل جهودا حاليا»
    feminine = text.form(at)[:-1] + "ة"
    is_said = text.lexicon.pair(noun.form, feminine) > 0 or affinity(noun, feminine, text.lexicon) > 0
    if is_said or tanwin.derivation not in _OF_MANNER:
        return True
    return tanwin.derivation is Derivation.ACTIVE_PARTICIPLE and feminine[0] != "م"  # «حادا», not «مسرعا», «سنويا»


def _are_things(noun: Node) -> bool:
    """Whether it can only be an indefinite plural of things."""
    is_plain = noun.is_noun and noun.is_bare and noun.is_without_proclitics and noun.form not in PREPOSITIONS
    return is_plain and all(r.number is Number.PLURAL and r.human is False for r in noun.nominals)


RULE = Rule(
    id="masculine-adjective-of-things",
    category=Category.GRAMMAR,
    summary="نعت مذكر منصوب بعد جمع ما لا يعقل",
    rationale="جمع ما لا يعقل يوصف بالمفرد المؤنث، نكرة كان أو معرفة: خسائر كبيرة، أضرارا جسيمة، آلاما حادة.",
    reference="ألفية ابن مالك، النعت: «وهْو لدى التوحيد والتذكير أو سواهما كالفعل»",
    check=check,
    condition=has_form(_may_describe, "ا"),
    bad=[
        Example("خلفت العاصفة أضرارا [جسيما] في الحقول", "خلفت العاصفة أضرارا جسيمة في الحقول"),
        Example("ضخت الحكومة أموالا [ضخما] في القطاع", "ضخت الحكومة أموالا ضخمة في القطاع"),
        Example("واجه الفريق مشاكل [كبيرا] في السفر", "واجه الفريق مشاكل كبيرة في السفر"),
    ],
    good=[
        "خلفت العاصفة أضرارا جسيمة في الحقول",
        "خاض سباق دراجات طويلا",
        "حقق الفريق أهدافا كثيرا ما انتظرها",
        "يدفع السكان أموالا سنويا للجمعية",
        "تنفق الدولة أموالا كبيرا حجمها",
        "أرسل الأب أموالا مسرعا إلى ابنه",
        "قدم المجلس دعما كبيرا للفلاحين",
    ],
)
