"""The hamza of «أنا» on a past that somebody else is the subject of: «أجتمع المكتب», «أستقال الوزير».

The speller takes «أجتمع» for what «أنا» may say of itself. The word behind tells that nobody says it: a verb that has
no object has a subject there, and of some verbs the letters are no active imperfect at all.
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, CONJUNCTION_LETTERS, without_conjunction
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import GOVERNING_THE_GENITIVE, NEGATIONS, TIME_UNITS, TITLES
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Reading, Rule, Tense
from proofreader.core.lexicon import kept_for
from proofreader.core.memory import Memory
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.speaker import is_of_speaker, speaks_of_himself
from proofreader.syntax import Text, text_of
from proofreader.syntax.subjects import genders_of_verb_before, nearest_subject, opening_of, speaks

_MAY_BE = late_re(f"[{CONJUNCTION_LETTERS}]?أ(?:ن|ست|.[تطد]|[تطدذ]).{{2,}}").fullmatch
_USED = 30  # times that agreement showed a form to be a noun
_FAR_COMMONER = 5
_TIMES = TIME_UNITS - {"موسم"}  # «انطلق الموسم»
# The press lets them have an object: «أحتاج المساعدة».
_WITH_OBJECT = frozenset("احتاج استمع اعتاد اشتهى".split())
_ELATIVES = frozenset({"ادعى"})  # «كان ذلك أدعى إلى القبول»
# Behind these «أنا» may be meant whatever follows, unless a clause of the past begins: «بعد أن أجتمع المكتب».
_BEFORE_IMPERFECT = NEGATIONS | frozenset("أن كي لكي سوف".split())
_OF_THE_PAST = frozenset("بعد منذ إلى حتى".split())


def _is_candidate(form: str) -> bool:
    return "أ" in form[:2] and _MAY_BE(form) is not None


class _Kind:
    """What is known of a form in «أ» that may be a past with a hamza too many."""

    def __init__(self, form: str, lexicon: Lexicon) -> None:
        at = 1 if form[0] in CONJUNCTION_LETTERS else 0
        stem = form[at + 1 :]
        self.past, self.bare_past = f"{form[:at]}ا{stem}", f"ا{stem}"
        self.counted = lexicon.count(form[at:]) + 1
        readings = lexicon.readings(form)
        is_first = bool(readings) and all(map(is_of_speaker, readings))
        is_first = is_first and self.bare_past not in _ELATIVES
        self.is_any = is_first and any(map(_is_past, lexicon.readings(self.past)))
        is_without = all(reading.transitive is False for reading in readings)
        self.has_no_object = is_without and self.bare_past not in _WITH_OBJECT
        self.is_passive = self.is_any and any(
            any(map(is_of_speaker, lexicon.readings(form[: at + 1] + active))) for active in _actives(stem)
        )


def _actives(stem: str) -> Iterator[str]:
    """How an imperfect with this alef, which is the passive, has it in the active: «ستقال», «ستقيل»; «شترى», «شتري»."""
    if stem[-1] == "ى":
        yield f"{stem[:-1]}ي"
    elif stem[-2] == "ا":
        yield f"{stem[:-2]}ي{stem[-1]}"


def _is_past(reading: Reading) -> bool:
    return reading.is_verb and reading.tense is Tense.PERFECT and not reading.pronoun


def _kinds(lexicon: Lexicon) -> Memory[str, _Kind]:
    return Memory(lambda form: _Kind(form, lexicon))


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text, kinds = text_of(document, lexicon), kept_for(lexicon, _kinds)
    for form in filter(_is_candidate, document.forms):
        kind = kinds[form]
        if kind.is_any:
            for at in document.words_by_form[form]:
                if _is_of_another(text, at, kind):
                    yield respelt(text, {at: kind.past}, "ماضي الخماسي والسداسي همزته همزة وصل")


def _is_of_another(text: Text, at: int, kind: _Kind) -> bool:
    if text.is_vowelled(at):
        return False
    may_be_imperfect = (
        without_conjunction(text.before(at)) in _BEFORE_IMPERFECT and text.before(at - 1) not in _OF_THE_PAST
    )
    if kind.is_passive:
        return not may_be_imperfect
    if not _has_subject(text, at):
        return False
    if kind.has_no_object:
        return not may_be_imperfect
    return _is_told(text, at, kind)


def _has_subject(text: Text, at: int) -> bool:
    """Whether the next word is a noun that a verb of a man may have as its subject."""
    after = text.after(at)
    is_definite = after.startswith(ARTICLE)
    if not after or not text.node_after(at).is_nominal or after.removeprefix(ARTICLE) in _TIMES:
        return False
    subject = nearest_subject(text, at)
    if subject is not None:
        is_noun = is_definite or (used_as_noun(after) >= _USED and after not in GOVERNING_THE_GENITIVE)
        return is_noun and subject.at == at + 1 and subject.gender is Gender.MASCULINE
    return is_definite and Gender.MASCULINE in genders_of_verb_before(text, at + 1)


def _is_told(text: Text, at: int, kind: _Kind) -> bool:
    """Whether a clause begins with the verb and somebody who acts, nobody speaks of himself, and the past is far
    commoner."""
    form, after, lexicon = text.form(at), text.after(at), text.lexicon
    if text.quoted(at) or lexicon.pair(form, after) or not after.startswith(ARTICLE):
        return False
    node = text.node_after(at)
    if not (speaks(node) or node.form in TITLES):
        return False  # «أستنكر القرار»: what «أنا» disapproves of
    if not lexicon.pair(kind.bare_past, after) and lexicon.count(kind.bare_past) < _FAR_COMMONER * kind.counted:
        return False
    if opening_of(text, at, form[0] in CONJUNCTION_LETTERS) is None:
        return False
    return not speaks_of_himself(text, at)


RULE = Rule(
    id="past-with-qat",
    category=Category.HAMZA,
    summary="همزة قطع في أول فعل ماض",
    rationale=(
        "ماضي الخماسي والسداسي يبدأ بهمزة وصل: اجتمع، انعقد، استقال. أما «أجتمع» بالهمزة فمضارع المتكلم، لا يكون فاعله "
        "اسما ظاهرا بعده: أجتمع أنا، واجتمع المجلس."
    ),
    reference="عبد السلام هارون، قواعد الإملاء، ص 9",
    check=check,
    condition=has_form(_is_candidate),
    bad=[
        Example("[أستقال] الوزير من منصبه", "استقال الوزير من منصبه"),
        Example("[أجتمع] المكتب المسير مساء أمس", "اجتمع المكتب المسير مساء أمس"),
        Example("[أنعقد] الاجتماع بمقر الولاية", "انعقد الاجتماع بمقر الولاية"),
        Example("حين [أنقلب] القارب في النهر", "حين انقلب القارب في النهر"),
        Example("بعد أن [أنسحب] الوفد من القاعة", "بعد أن انسحب الوفد من القاعة"),
        Example("[أنفجر] إطار الشاحنة في الطريق", "انفجر إطار الشاحنة في الطريق"),
        Example("[وألتقى] الرئيس نظيره الفرنسي", "والتقى الرئيس نظيره الفرنسي"),
        Example("[أستقبل] الملك وزير الخارجية", "استقبل الملك وزير الخارجية"),
    ],
    good=[
        "أجتمع اليوم مع أعضاء الفريق، وأنتقل الأسبوع المقبل إلى بيت جديد",
        "أحتاج المساعدة في حمل الأكياس",
        "ألتقي الرئيس غدا، وأستعيد المشاهد مرارا",
        "أنا أستقبل الملك في القصر",
        "قال: «أستقبل الملك غدا»",
        "أستنكر القرار",
        "أنتقد الوضع لأن الأمر صعب",
        "لا أجتمع المساء مع أحد",
        "أختار الكتب التي تناسبني",
        "اجتمع المكتب واستقال الوزير",
        "أسعد الخبر الجمهور، وأكرم الرئيس ضيوفه",
        "كان ذلك أدعى إلى القبول، ولن أستثنى منه",
        "أبلغ الوزير المجلس بالقرار",
    ],
)
