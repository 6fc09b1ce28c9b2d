"""A verb of one behind two who act, joined by و: «الوزير والوالي زار الورش» for «زارا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import BETWEEN_SUBJECT_AND_VERB, TITLES
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    Level,
    Lexicon,
    Number,
    Reading,
    Rule,
)
from proofreader.rules.support.beginnings import beginnings
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verb_of_subject import verb_of_two
from proofreader.rules.support.verbs import IMPERSONAL
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.node import node_of
from proofreader.syntax.subjects import VERBS, speaks

_S = Number.SINGULAR
_INDICATIVE = frozenset("قد لا سوف".split())
_PREPOSITIONS = "بلك"
# What one person may be at once: «المخرج والممثل اعتزل الفن».
_CALLINGS = frozenset(
    f"{ARTICLE}{calling}{ending}"
    for ending in ("", "ة")
    for calling in """
    مخرج ممثل صحافي صحفي كاتب شاعر روائي فنان ملحن منتج مؤلف ناقد باحث أستاذ إعلامي أكاديمي محلل خبير مفكر مؤرخ مترجم
    رسام نحات مصور مسرحي حقوقي ناشط سياسي محامي اقتصادي فيلسوف مطرب مغني موسيقي موسيقار عازف مهندس طبيب داعية فقيه مدون
    سينارست سيناريست قاص زجال كوميدي منشط مقدم لغوي أديب عالم مناضل معارض دبلوماسي معلق مصمم مدرس مربي خطاط راقص
    جامعي فقهي قانوني حزبي جمعوي نقابي إذاعي سينمائي تشكيلي استراتيجي اجتماعي نفساني تربوي جراح صيدلي مقاول مستثمر
    مستشار منسق موزع واعظ خطيب إمام مقرئ منشد مؤثر رحالة مستشرق أنثروبولوجي مبرمج مخترع معماري محاضر كاريكاتوري
    """.split()
)
_OF_THEM, _CLAUSE = ("هما", "هم"), 9  # words
_ONE_OF_THEM = frozenset(f"{ARTICLE}{one}" for one in "أول أولى ثاني ثانية أخير أخيرة واحد واحدة".split())
_SHARE = 0.07  # of the occurrences of the word, that were counted as a verb's


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in beginnings(text):
        if text.form(at + 1).startswith("وال") and text.joined(at + 1) and (finding := _two(text, at)):
            yield finding


def _two(text: Text, at: int) -> Finding | None:
    first, second = text.node(at), node_of(text.form(at + 1)[1:], text.lexicon)
    if not (_is_one(first) and speaks(first) and _is_one(second) and _acts(second)):
        return None
    place = at + 2
    if text.form(place) in BETWEEN_SUBJECT_AND_VERB:
        if text.form(place) not in _INDICATIVE:
            return None
        place += 1
    verb = _verb(text, place)
    if verb is None:
        return None
    if any(text.form(each).endswith(_OF_THEM) for each in range(place + 1, min(len(text.forms), place + _CLAUSE))):
        return None  # «الوزير والوالي استقبل كلا منهما رئيس الجماعة»
    if text.after(place) in _ONE_OF_THEM:
        return None  # «الرئيس والمدير غادر الأول وبقي الثاني»
    are_women = first.gender is second.gender is Gender.FEMININE
    right = verb_of_two(verb, Gender.FEMININE if are_women else Gender.MASCULINE, text.lexicon)
    if right is None:
        return None
    may_be_one = first.form in _CALLINGS and second.form in _CALLINGS and first.gender is second.gender
    level = Level.NOTE if may_be_one else Level.LIKELY
    message = f"الفعل بعد «{first.form} {text.form(at + 1)}» مسند إلى اثنين: «{right}»"
    return respelt(text, {place: right}, message, level)


def _is_one(node: Node) -> bool:
    """Whether it is a definite singular."""
    is_one = node.has_article and node.is_noun and node.number is _S and node.gender is not None
    return is_one and not node.has_preposition and not node.continues


def _acts(node: Node) -> bool:
    """Whether it names somebody who acts."""
    acts = any(reading.derivation is Derivation.ACTIVE_PARTICIPLE for reading in node.nominals)
    return speaks(node) or acts or node.form in TITLES or node.stem in TITLES


def _verb(text: Text, at: int) -> Reading | None:
    """The word as a verb of one in the third person; None where it may be something else."""
    node = text.node(at)
    if not text.joined(at) or node.is_particle or node.form in IMPERSONAL or node.form[:1] in _PREPOSITIONS:
        return None
    counted = VERBS[node.form]
    share = sum(counted.counts) / (text.lexicon.count(node.form) + 1) if counted else 0.0
    if not node.is_verb and share < _SHARE:
        return None
    readings = node.third
    if not readings or any(
        reading.number is not _S or reading.pronoun or reading.proclitics not in ("", "س") for reading in readings
    ):
        return None
    return readings[0] if len({(reading.gender, reading.tense) for reading in readings}) == 1 else None


RULE = Rule(
    id="verb-of-joined-subjects",
    category=Category.GRAMMAR,
    summary="فعل مفرد بعد فاعلين متعاطفين",
    rationale="الفعل إذا تأخر عن اثنين عطف أحدهما على الآخر أسند إلى ألف الاثنين: الوزير والوالي زارا الورش.",
    reference="عباس حسن، النحو الوافي، المطابقة بين المبتدأ والخبر",
    check=check,
    bad=[
        Example("الوزير والوالي [زار] الورش", "الوزير والوالي زارا الورش"),
        Example("أكد أن الرئيس والمدرب [حضر] الاجتماع", "أكد أن الرئيس والمدرب حضرا الاجتماع"),
        Example("الوزير والمدير [سيحضر] اللقاء", "الوزير والمدير سيحضران اللقاء"),
        Example("المخرج والممثل [اعتزل] الفن", "المخرج والممثل اعتزلا الفن"),
        Example("الرئيس والحكومة [أعلنت] الحداد", "الرئيس والحكومة أعلنا الحداد"),
    ],
    good=[
        "الوزير والوالي استقبل كلا منهما رئيس الجماعة",
        "الرئيس والمدير غادر الأول وبقي الثاني",
        "الوزير والوالي غادر أحدهما القاعة",
        "الوزير والوالي زارا الورش",
        "الوزير والوالي زارهما وفد من السكان",
        "زار الوزير والوالي الورش",
        "قال إن العدالة والتنمية ليست مستعدة",
        "القصف والقتال استمر طيلة الليل",
        "أكد أن الشرطة والقضاء يجب أن يوضحا ذلك",
    ],
)
