"""The seat of a hamza that the case of its noun decides: «عن استياءه» for «عن استيائه», «تم إلغائها» for «إلغاؤها»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import CONJUNCTION, CONJUNCTIONS, PREPOSITION_LETTERS, PRONOUNS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import TIME_UNITS
from proofreader.core import Category, Document, Example, Finding, Lexicon, PartOfSpeech, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.cases import INNA, governor
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.phrases import PREPOSITIONS

_NOMINATIVE, _ACCUSATIVE, _GENITIVE = "ؤ", "ء", "ئ"
_PRONOUNS = [pronoun for pronoun in PRONOUNS if pronoun not in ("ي", "ني")]
_ENDINGS = "|".join(_PRONOUNS)
# Behind alef and waw all three cases differ in writing: جزاؤه، جزاءه، جزائه.
_PARTS = late_re(
    rf"(?P<clitics>{CONJUNCTION}?[{''.join(PREPOSITION_LETTERS)}]?)(?P<stem>.+[او])[ءؤئ](?P<pronoun>{_ENDINGS})"
).fullmatch
_MARKED = late_re(rf"[او][ءؤئ](?:{_ENDINGS})$").search
_USED = 20  # times that agreement showed a form to be a noun
_BEHIND = "ورا"  # «من وراءه»: whoever is behind it
_TAKING_PLACE = frozenset(forms_of("تم يتم سيتم جرى يجري سيجري".split(), (*CONJUNCTIONS, "ل")))
"""Their subject follows them, and they have no object."""
_CASES = {
    _NOMINATIVE: "مرفوع، فهمزته على واو",
    _ACCUSATIVE: "منصوب، فهمزته على السطر",
    _GENITIVE: "مجرور، فهمزته على ياء",
}


def _is_marked(form: str) -> bool:
    return _MARKED(form) is not None


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for form in filter(_is_marked, document.forms):
        for at in document.words_by_form[form]:
            if finding := _of_word(text, at):
                yield finding


def _of_word(text: Text, at: int) -> Finding | None:
    form, before = text.form(at), text.before(at)
    parts = _PARTS(form)
    if parts is None:
        return None
    clitics, stem, pronoun = parts["clitics"], parts["stem"], parts["pronoun"]
    if not clitics or _is_noun(text, clitics + stem):  # «لقاءه», «كبرياءه» begin with no preposition
        clitics, stem = "", clitics + stem
    if not _is_noun(text, stem):
        return None
    case = _GENITIVE
    if clitics and clitics[-1] in PREPOSITION_LETTERS:
        before = clitics[-1]
    elif clitics or not text.joined(at):
        return None
    elif before in INNA:
        case = _ACCUSATIVE
    elif before in _TAKING_PLACE:
        case = _NOMINATIVE
    elif not (governor(text, at) or _is_annexed_to(text, at)):
        return None
    right = f"{clitics}{stem}{case}{pronoun}"
    if right == form or not text.lexicon.accepts(stem + case + pronoun):
        return None
    return respelt(text, {at: right}, f"الاسم بعد «{before}» {_CASES[case]}: «{right}»")


def _is_annexed_to(text: Text, at: int) -> bool:
    """Whether a noun in the genitive stands before it that nothing but annexation explains: «في مستقبل أبناءه».

    Behind an adverb of time the object may stand: «استقبل بعد أيام أعضاءه».
    """
    before = text.node_before(at)
    # Not of «كل»: «تدعو كل قبيلة أبناءها».
    if governor(text, at - 1) not in PREPOSITIONS or before.form in TIME_UNITS or not before.has_nominals:
        return False
    is_whole = not any(reading.has_article for reading in before.nominals) and not before.tanwin
    return is_whole and used_as_noun(before.form) >= _USED


def _is_noun(text: Text, stem: str) -> bool:
    """Whether the stem and a hamza are a noun without clitics and no verb of the third person: not «جاءه»."""
    node = node_of(stem + "ء", text.lexicon)
    is_whole = any(not reading.proclitics and reading.part is not PartOfSpeech.NAME for reading in node.nominals)
    return stem != _BEHIND and is_whole and not node.has_third


RULE = Rule(
    id="hamza-before-pronoun",
    category=Category.HAMZA,
    summary="همزة اسم متصل بضمير لا تناسب إعرابه",
    rationale=(
        "همزة الاسم المتطرفة تتوسط إذا اتصل به ضمير، فتُكتب بحسب إعرابه: على ياء في الجر (عن استيائه)، وعلى واو في "
        "الرفع (تم إلغاؤها)، وعلى السطر في النصب بعد ألف (أن أعضاءه)."
    ),
    reference="مجمع اللغة العربية بالقاهرة، ضوابط رسم الهمزة (1980): الهمزة المتوسطة تُكتب على ما يناسب أقوى الحركتين",
    check=check,
    condition=has_form(_is_marked, {pronoun[-1] for pronoun in _PRONOUNS}),
    bad=[
        Example("عبر الرئيس عن [استياءه] من القرار", "عبر الرئيس عن استيائه من القرار"),
        Example("حضر الحفل رفقة بعض [زملاءها]", "حضر الحفل رفقة بعض زملائها"),
        Example("وجه رسالة [لأعضاءه] الجدد", "وجه رسالة لأعضائه الجدد"),
        Example("غادر الملعب بعد [انتهاؤه] من التدريب", "غادر الملعب بعد انتهائه من التدريب"),
        Example("يفكر في مستقبل [أبناءه] الثلاثة", "يفكر في مستقبل أبنائه الثلاثة"),
        Example("تم [إلغائها] بقرار من المجلس", "تم إلغاؤها بقرار من المجلس"),
        Example("سيتم [بناءه] قرب الميناء", "سيتم بناؤه قرب الميناء"),
        Example("قال إن [زملائه] ينتظرونه", "قال إن زملاءه ينتظرونه"),
        Example("حافظ على [هدوءه] طوال اللقاء", "حافظ على هدوئه طوال اللقاء"),
    ],
    good=[
        "عبر الرئيس عن استيائه، وأبدى استياءه من القرار",
        "زاره أبناؤه بعد لقائه أصدقاءه",
        "تم إلغاؤها أمس",
        "قال إن زملاءه ينتظرونه وإن في لقائه فائدة",
        "يكشف من وراءهم ومن جاءه بالخبر",
        "قبل أبناءه وودعهم",
        "هذا لا يخدش كبرياءه، وقد دفع بدلاءه إلى الملعب، ورثاه كبراؤنا",
        "إن مبادئه ثابتة وإن شاطئه نظيف",
        "وتم لأعضائه ما أرادوا",
        "حتى أصدقاءه لم يستثنهم، وسامح الجميع عدا أعداءه",
        "دعا كل من ساءه ذلك",
        "استقبل الرئيس بعد أيام أعضاءه الجدد",
        "تجمع كل عائلة أبناءها حول المائدة",
        "يمكن عملاءها من متابعة طلباتهم",
    ],
)
