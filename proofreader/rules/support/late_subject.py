"""The subject behind the object of its verb: «نظمت المهرجان جمعية محلية», «يسر الجمعية أن تدعوكم»."""

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS
from proofreader.core import Derivation, Gender, Number
from proofreader.syntax import Node, Text
from proofreader.syntax.agreement import agrees
from proofreader.syntax.complements import EVENTS
from proofreader.syntax.phrases import PREPOSITIONS
from proofreader.syntax.subjects import speaks

_PRODUCTS = frozenset(
    """
    فيلم شريط مسلسل برنامج كتاب مقال ديوان ألبوم هدف مشروع تقرير سباق نهائي لقب دوري ملف نقاش حوار تكوين موقع
    خبر نبأ مقطع نص سيناريو ملصق مقترح طريق جسر قصر مبنى
    """.split()
)
# Of what an event has, so that the event is their subject and what follows their object: «شهد الحفل مشاركة واسعة».
_OF_EVENTS = frozenset(
    """
    شهدت تشهد عرفت تعرف تضمنت تتضمن شملت تشمل ضمت تضم تناولت تتناول ناقشت تناقش خلفت تخلف حققت تحقق استقطبت تستقطب
    حصدت تحصد أثارت تثير أتاحت تتيح وفرت توفر جمعت تجمع حملت تحمل كشفت تكشف أظهرت تظهر أبرزت تبرز عكست تعكس رصدت ترصد
    نالت تنال لقيت تلقى بلغت تبلغ تجاوزت تتجاوز استهدفت تستهدف روت تروي حكت تحكي صورت تصور عالجت تعالج احتوت تحتوي
    مثلت تمثل شكلت تشكل فتحت تفتح جسدت تجسد جذبت تجذب استغرقت تستغرق ربطت تربط قطعت تقطع
    """.split()
)
_OF_WHO_ACTS = frozenset({Derivation.ACTIVE_PARTICIPLE, Derivation.INTENSIVE})
_CLAUSE = frozenset("أن أنه أنها أنهم ما".split())
_FAR = 8  # words


def may_act_behind(text: Text, verb: str, at: int) -> bool:
    """Whether the noun behind the definite masculine noun at ``at`` may be the subject of the feminine verb before it:
    who acts, or a thing behind an event or a work, which hardly acts («حسمت اللقاء ضربات الترجيح»). Not «نظمت المجلس
    ندوة», where who acts stands first."""
    head = text.node(at)
    if not head.has_article or speaks(head) or verb in _OF_EVENTS:
        return False
    place = at + 1
    while text.joined(place) and text.node(place).has_article and text.node(place).describes:
        if not agrees(head, text.node(place)):
            break
        place += 1  # «نظمت المهرجان الدولي جمعية محلية»
    node = text.node(place)
    if not text.joined(place) or not is_free_noun(node) or not _is_feminine(node):
        return False
    return acts(node) or (node.is_bare and (head.form in EVENTS or head.stem in _PRODUCTS))


def is_free_noun(node: Node) -> bool:
    """Whether it is a noun that no preposition governs and no conjunction joins on."""
    is_governed = node.form in PREPOSITIONS or node.form in INFLECTED_PREPOSITIONS or node.has_preposition
    return node.has_nominals and not (is_governed or node.is_particle or node.continues or node.tanwin)


def acts(node: Node) -> bool:
    """Whether the noun, a feminine, names who acts: an institution that speaks, a woman by what she does."""
    if speaks(node):
        return True
    form = node.form.removeprefix(ARTICLE)
    is_agent = any(reading.derivation in _OF_WHO_ACTS or reading.human for reading in node.nominals)
    return form.endswith("ة") and is_agent and not node.may_be_masdar


def _is_feminine(node: Node) -> bool:
    """Whether a feminine verb may have it as its subject: a feminine or a plural of things."""
    return any(
        reading.gender is Gender.FEMININE or (reading.number is Number.PLURAL and not reading.human)
        for reading in node.nominals
    )


def clause_follows(text: Text, at: int) -> bool:
    """Whether a clause with «أن» or «ما» follows the phrase at ``at``, which is the subject then."""
    for place in range(at + 1, at + 1 + _FAR):
        gap, node = text.gap(place), text.node(place)
        if gap is None or any(mark in gap for mark in ".؟!؛:"):
            return False
        if node.form in _CLAUSE:
            return True
        if node.is_verb:
            return False
    return False
