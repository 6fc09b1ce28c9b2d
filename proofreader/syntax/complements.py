"""Verbs whose complement stands before their subject: «شارك في اللقاء باحثون», «حضر حفل الافتتاح مسؤولون»."""

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.text import Text
from proofreader.syntax.verbs import is_intransitive

_REACH = 4  # words of the complement
_FUTURE = ("", "س")


def _forms(verbs: str) -> frozenset[str]:
    """The verbs in both genders, the imperfects in the future too, alone and behind conjunctions."""
    found: set[str] = set()
    for verb in verbs.split():
        if verb[0] == "ي":
            found.update(future + letter + verb[1:] for letter in "يت" for future in _FUTURE)
        else:
            found.update((verb, (verb[:-1] if verb[-1] in "اى" else verb) + "ت"))
    return frozenset(forms_of(found, CONJUNCTIONS))


_WITH = {
    "في": _forms(
        """
        شارك يشارك ساهم يساهم أسهم يسهم عمل يعمل وجد يوجد تواجد يتواجد اشتغل يشتغل نجح ينجح سكن يسكن عاش يعيش يقيم
        درس يدرس برز يبرز تألق يتألق تنافس يتنافس جرح أصيب حل يحل ترشح يترشح انخرط ينخرط تخصص يتخصص
        """
    ),
    "ب": _forms(
        """
        التحق يلتحق عمل يعمل حل يحل وجد يوجد يقيم سكن يسكن يدرس اشتغل يشتغل قطن يقطن تواجد يتواجد تقدم يتقدم فاز يفوز
        أدلى يدلي تكلف يتكلف تكفل يتكفل
        """
    ),
    "على": _forms("أشرف يشرف عمل يعمل يتوفر تعاقب يتعاقب تناوب يتناوب يسهر سهر"),
    "عن": _forms("ناب ينوب دافع يدافع"),
    "من": _forms("استفاد يستفيد"),
    "إلى": _forms("انضم ينضم انتمى ينتمي توجه يتوجه حضر يحضر"),
    "مع": _forms("تعاون يتعاون تضامن يتضامن تعاطف يتعاطف"),
}
"""Preposition → verbs that take it and then no object. Source: al-Mu'jam al-wasit; usage of news."""
_STEMS = {"في": "في", "علي": "على", "إلي": "إلى", "مع": "مع", "عن": "عن", "من": "من", "ب": "ب"}
_EXISTING = _forms("وجد يوجد")
_ATTENDING = _forms("حضر يحضر")
EVENTS = frozenset(
    forms_of(
        """
        لقاء حفل اجتماع ندوة مباراة جلسة افتتاح مهرجان مؤتمر ورشة عرض تظاهرة مناسبة مراسم مراسيم دورة جنازة محاكمة أشغال
        فعاليات أمسية عملية تدشين نشاط حصة معرض وقفة مأدبة ملتقى تنصيب توقيع حفلة استقبال
        """.split(),
        ("", ARTICLE),
    )
)
"""What people attend, hold and organise, with and without the article."""
_ATTENDED = frozenset(form + pronoun for form in _ATTENDING for pronoun in ("ه", "ها"))


def exists(verb: str) -> bool:
    """Whether the verb says that there is something: «يوجد», «توجد»."""
    return verb in _EXISTING


def takes_by(verb: str, preposition: str) -> bool:
    """Whether the verb takes its complement by that preposition and no object besides: أدلى ب."""
    return verb in _WITH.get(preposition, ())


def verb_with_complement(text: Text, at: int) -> int | None:
    """Where the verb stands whose complement ends right before ``at`` and that takes nothing else but its subject; None
    where there is no such verb. The complement is definite, so that the word is not annexed to it."""
    place = at - 1
    if not text.joined(at):
        return None
    last = text.node(place)
    if last.form in _ATTENDED:
        return place
    if last.form in INFLECTED_PREPOSITIONS:
        return _verb_at(text, place - 1, _preposition(last.form)) if text.joined(place) else None
    if not (last.has_article or last.has_pronoun):
        return None
    for back in range(place, max(-1, place - _REACH), -1):
        node = text.node(back)
        if not text.joined(back) or not node.has_nominals or node.is_verb:
            return None
        before = text.form(back - 1)
        if has_preposition(node):
            return _verb_at(text, back - 1, node.form[0])
        if before in PREPOSITIONS:
            return _verb_at(text, back - 2, before) if text.joined(back - 1) else None
        if before in _ATTENDING:
            return back - 1 if node.form in EVENTS else None
    return None


def _preposition(form: str) -> str:
    """The preposition of «فيه», «بها», «عليهم»; "" for another."""
    return next((preposition for stem, preposition in _STEMS.items() if form.startswith(stem)), "")


def _verb_at(text: Text, at: int, preposition: str) -> int | None:
    form = text.form(at)
    if form in _WITH.get(preposition, ()) or (is_intransitive(form) and text.node(at).has_verbs):
        return at
    return None
