"""The article lost on an adjective, or put on the first part of an annexation: «المناطق جبلية», «الرئيس الحكومة».

A predicate or an object without article may follow a definite noun, so only pairs that edited news always writes the
other way are found (``Lexicon.pair``).
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.place_nouns import PUBLICATIONS
from proofreader.arabic.word_classes import (
    DEMONSTRATIVES,
    DIRECTIONS,
    KANA_OF_THIRD,
    LIKE_ADJECTIVES,
    RELATIVES,
    TITLES,
)
from proofreader.core import Category, Derivation, Document, Example, Finding, Level, Lexicon, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.manqus import is_adjective as is_manqus
from proofreader.rules.support.verbs import COUNTED_AS
from proofreader.syntax import Node, Text, agrees, node_of, text_of
from proofreader.syntax.annexation_evidence import (
    ADVERBIALS,
    MODEL,
    TIMES,
    DefinitePair,
    definite_pair,
    evidence,
    is_doubtful,
    least_odds,
)
from proofreader.syntax.describing import describes, other_gender, times_described
from proofreader.syntax.numerals import DEFINITE_UNITS, MULTIPLIER_FORMS
from proofreader.syntax.odds import log_odds
from proofreader.syntax.outline import ANNEXED, NISBA, candidates, has_candidate
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, has_preposition, is_governed
from proofreader.syntax.places import may_be_place
from proofreader.syntax.verbs import BEFORE_VERBS, third_singular

_PROCLITICS = late_re("[وف]?(?:بال|كال|لل)|[وف]ال")
# Institutions of the region, which news from elsewhere hardly names: noun, adjective without its article.
_PHRASES = frozenset(
    (ARTICLE + noun, adjective)
    for noun, adjective in (
        each.split("_")
        for each in """
        درك_ملكي قوات_مساعدة وقاية_مدنية سلطة_محلية سلطات_محلية جماعات_ترابية جماعة_ترابية وكيل_عام خزينة_عامة
        محافظة_عقارية شرطة_علمية شرطة_قضائية فرقة_وطنية دائرة_أمنية مصالح_أمنية سجن_محلي مستشفى_إقليمي مستشفى_جامعي
        مركز_استشفائي ضابطة_قضائية مندوبية_سامية وكالة_حضرية مكتب_شريف جريدة_رسمية إنعاش_وطني بنك_شعبي قرض_فلاحي
        مجلس_جماعي مجلس_إقليمي مجلس_بلدي مجلس_جهوي مديرية_إقليمية أكاديمية_جهوية تعليم_أولي تعليم_عال
        """.split()
    )
)
_LEAST = 20  # pairs counted with the article where it belongs
_USUAL = 50  # pairs of what is a phrase of its own: «نهاية الأسبوع»
_LEAST_ANNEXED = 8  # … of a noun annexed to another
_PARTS_OF_HOUR = frozenset("ربع نصف ثلث".split())
_SHARE_OF_PHRASE = 10
_OFTEN_DESCRIBED = 6
_GENERAL = frozenset("عام عامة".split())
_VERY_OFTEN, _SHARE_OF_ONE = 60, 20
_PEOPLE = 20
_FEW = 3  # … of a nisba, which is hardly ever a predicate
_SHORTEST = 5
_TAGS = 10  # words
_BEFORE_ARTICLE = (*DEMONSTRATIVES, "كأس")
_NISBA_RATIO = 5  # pairs of the noun with its nisba to one where it is annexed
_RATIO = 60  # … for one as it stands here
_WITH_PREDICATE = KANA_OF_THIRD | COUNTED_AS | frozenset("تبقى يبقى جعل جعلت إن أن تستمر يستمر استمر استمرت".split())
# Of time or extent: an adverb after a definite noun, no second term.
_OF_WEATHER = frozenset("ريح رياح أجواء سماء أحوال أمور حياة أوضاع".split())
_OFFICES = frozenset(
    "وزارة مندوبية مديرية وكالة مصلحة كتابة إدارة قطاع مصالح مندوبيات مديريات مكتب أكاديمية غرفة وزير وزيرة".split()
)
_CARES = frozenset(
    """
    صحة تعليم تربية ثقافة شباب رياضة فلاحة صيد نقل تجهيز سياحة تجارة صناعة عدل إسكان تعمير طاقة بيئة شغل
    تشغيل أوقاف اقتصاد سكنى تكوين ضرائب جمارك مياه
    """.split()
)
_OPENERS = frozenset({"إن", "أن"})
_EXTENTS = frozenset(
    """
    يوم ليلة صباح مساء شهر سنة عام عشرات مئات آلاف سنوات أشهر أسابيع أيام ساعات طيلة طوال مدة فترة عدة بضع بضعة
    """.split()
)
# An adverb that names no thing: «وبالخصوص قضايا الأسرة».
_SAID_ASIDE = frozenset(forms_of("بالخصوص بالأساس بالذات بالتحديد بالضبط بالفعل بالكامل".split(), CONJUNCTIONS))
_ELATIVES = frozenset("أكثر أقل أشد أعلى أوسع أكبر اكثر اقل اشد اعلى اكبر".split())
_ADVERBS = LIKE_ADJECTIVES | frozenset(
    """
    معا جميعا حاليا مؤخرا سابقا لاحقا وحدها وحده نفسها نفسه ذاتها ذاته فقط أيضا
    """.split()
)


def check_lost(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, NISBA):
        noun, form = _with_bare_article(text.form(at - 1)), text.form(at)
        is_known = lexicon.pair(noun, "ال" + form) >= _FEW or (noun, form) in _PHRASES
        if (is_known or _is_plain(text, at)) and (finding := _lost(text, at)):
            yield finding


def _with_bare_article(form: str) -> str:
    """The noun with nothing but its article before it: المكتب of للمكتب, وبالمكتب."""
    article = _PROCLITICS.match(form)
    return ARTICLE + form[article.end() :] if article else form


def _lost(text: Text, at: int) -> Finding | None:
    noun, form, lexicon = _with_bare_article(text.form(at - 1)), text.form(at), text.lexicon
    node, head = text.node(at), text.node(at - 1)
    with_article, without = lexicon.pair(noun, "ال" + form), lexicon.pair(noun, form)
    rarer = min(lexicon.count(noun), lexicon.count("ال" + form))
    # «النيابة عامة», «المدير عام»
    is_often = with_article >= _VERY_OFTEN and with_article * _SHARE_OF_ONE >= rarer
    is_often = is_often or (form in _GENERAL and with_article >= _LEAST) or (noun, form) in _PHRASES
    is_one_phrase = is_often and not without
    if (form in _ADVERBS and not is_one_phrase) or form in PREPOSITIONS:
        return None
    if without * _RATIO > with_article or not node.may_describe or not agrees(head, node):
        return None
    if head.may_be_name or node.may_be_name or head.form in TITLES:
        return None  # «الحسن سقطي», «الشيخ مهدي», «اللواء بحري»
    if form in DIRECTIONS and (text.after(at).startswith(ARTICLE) or text.node_after(at).may_be_name):
        return None  # «الخط الساحلي غربي المدينة», «مدينة الباب شرقي حلب»
    if is_manqus(form):
        return None  # «التفكير عالي المستوى»
    if head.stem in _OF_WEATHER:
        return None  # «تهب الرياح جنوبية», «مضت الأمور عادية»
    if text.node_after(at).is_bare and lexicon.count(form + "ين") * _PEOPLE >= lexicon.count(form):
        return None  # «استشاري جراحة العظام»
    is_nisba = node.may_be_nisba
    if not is_one_phrase and not _is_plain(text, at) and with_article < (_FEW if is_nisba and not without else _LEAST):
        return None
    if is_one_phrase and not is_nisba:
        is_office = form in _GENERAL and text.after(at).startswith("ل") and text.node_after(at).has_preposition
        is_placed = is_office or _is_genitive(text, at - 1) or _follows_verb(text, at - 1)
        if _may_be_predicate(text, at, of_phrase=True) or not is_placed:
            return None
    elif not is_nisba:
        # Participles and other adjectives may be predicates: a definite one must follow.
        if not (text.node_after(at).has_article and text.node_after(at).may_describe):
            return None
    elif _may_be_predicate(text, at):
        return None
    if form.endswith("ا") or node.verbs:
        return None
    after = text.node_after(at)
    is_behind_object = _follows_verb(text, at - 1) and is_nisba and after.is_bare and after.tanwin is None
    if is_behind_object and after.may_describe and agrees(node, after):
        return None  # «تقود الفرقة موسيقية شابة»: the subject
    is_clear = (
        _is_genitive(text, at - 1)
        or is_one_phrase
        or _is_plain(text, at)
        or with_article * _SHARE_OF_PHRASE >= rarer
        or (after.has_article and after.may_describe and agrees(head, after))  # «اللجنة تقنية المكلفة»
        or (form.endswith("ي") and _is_behind_verb(text, at - 1))
        or (is_nisba and _follows_verb(text, at - 1) and after.is_noun and not has_preposition(after))
    )
    level = Level.LIKELY if is_clear else Level.NOTE
    return respelt(text, {at: "ال" + form}, f"نعت المعرفة معرفة: «{noun} ال{form}»", level)


def _is_plain(text: Text, at: int) -> bool:
    """Whether a nisba can only describe the definite noun, however rare the pair: in the masculine behind a verb, where
    an object would have its alef («نظم المكتب نقابي وقفة»), or behind a preposition before what is definite
    («بالتقرير طبي الذي»)."""
    form, node, after = text.form(at), text.node(at).as_adjective, text.node_after(at)
    if not node.may_be_nisba or not all(reading.derivation is Derivation.NISBA for reading in node.readings):
        return False
    if node.may_be_name or times_described(form) + times_described(other_gender(form)) < _OFTEN_DESCRIBED:
        return False
    head = text.node(at - 1)
    if used_as_noun(form) >= _PEOPLE or head.stem.startswith(("ألف", "مئت", "مائت")):
        return False  # «الألفي جندي الذين»
    if not head.is_noun or head.may_be_name or not agrees(head, node) or text.lexicon.pair(text.form(at - 1), form):
        return False
    if form.endswith("ي") and _follows_verb(text, at - 1):
        return after.is_noun and not after.has_article and not has_preposition(after) and head.gender is not None
    if form.endswith("ة") and _follows_verb(text, at - 1) and head.stem not in _OF_WEATHER:
        # «سجلت الأسواق أسبوعية إقبالا», «تعرف الأقاليم صحراوية هبوب رياح»
        is_object = after.tanwin is not None or (after.may_be_masdar and after.is_bare)
        return is_object and after.is_noun and not after.describes
    is_definite = after.form in RELATIVES or (after.has_article and after.may_describe and agrees(head, after))
    return is_definite and is_governed(text, at - 1)


def _is_genitive(text: Text, at: int) -> bool:
    """Whether a preposition or a noun governs the definite noun, so that nothing is said of it as of a subject: not
    «سارت الأمور طبيعية»."""
    first = at - 1 if text.node(at).may_describe and text.node_before(at).has_article else at
    head = text.node_before(first)
    if is_governed(text, first) or (head.is_noun and head.is_bare and not head.may_describe):
        return True
    return head.has_nominals and head.as_noun.is_bare and is_governed(text, first - 1)  # «عن فتح المراكز صحية»


def _is_behind_verb(text: Text, at: int) -> bool:
    """Whether a verb stands right before the noun or before its subject: an adjective in the masculine would take an
    alef there if it said something of the noun, «افتتح الوزير المعرض دوليا»."""
    for back in (at - 1, at - 2):
        if not text.joined(back + 1) or text.form(back) in NOUN_CLAUSE_OPENERS:
            return False
        if third_singular(text.node(back)) and text.node(back).is_verb and text.form(back) not in _WITH_PREDICATE:
            return True
        if not text.node(back).has_article:
            return False
    return False


def _follows_verb(text: Text, at: int) -> bool:
    """Whether a verb that takes no predicate stands right before the noun."""
    verb = text.node_before(at)
    is_verb = verb.is_verb or text.before(at - 1) in BEFORE_VERBS or text.before(at - 1) in ("أن", "وأن")
    return bool(third_singular(verb)) and is_verb and verb.form.lstrip("وفسل") not in _WITH_PREDICATE


def _may_be_predicate(text: Text, at: int, *, of_phrase: bool = False) -> bool:
    """Whether كان, إن or an elative before it may ask for an adjective without article, or one after it is its own."""
    following = text.node_after(at)
    is_apart = following.has_preposition or following.continues
    describes_too = following.may_describe and agrees(text.node(at), following)
    if following.has_article and not is_apart and not describes_too and not of_phrase:
        return True  # «السلاح إيراني الصنع»
    first = at - 1
    while text.joined(first) and text.node(first - 1).has_article:
        first -= 1
    opener = text.before(first)
    if not opener or opener in NOUN_CLAUSE_OPENERS or opener.endswith(_BEFORE_ARTICLE):
        return True  # «هذه الكلمة عربية», «اعترفت بأن الجماعة إرهابية»
    before = {text.form(back).lstrip("وفسل") for back in range(max(0, at - 4), at - 1)}
    if before & _ELATIVES:
        return True
    reach = {text.form(back).lstrip("وفسل") for back in range(max(0, at - 9), at - 1)}
    if _follows_verb(text, at - 1) and before & _WITH_PREDICATE <= _OPENERS:
        return False  # «أن تعرف الأقاليم شرقية»
    return (bool(reach & _WITH_PREDICATE) and text.before(at - 1) in ("", "في", *_WITH_PREDICATE)) or bool(
        before & _WITH_PREDICATE
    )


def check_added(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for second in candidates(text, ANNEXED):
        if "سمات" in text.forms[max(0, second - _TAGS) : second]:
            continue  # the list of tags of an article
        is_definite = text.form(second).startswith(ARTICLE)
        if finding := (_annexed_to_definite if is_definite else _annexed_to_indefinite)(text, second - 1):
            yield finding


def _annexed_to_definite(text: Text, at: int) -> Finding | None:
    """An article too much before a definite noun, where the evidence is for a slip: «الرئيس الحكومة»."""
    if finding := _nisba_meant(text, at) or _of_institution(text, at):
        return finding
    form, pair = text.form(at), definite_pair(text, at)
    if pair is None or not may_be_annexed(text, at, pair):
        return None
    pieces = evidence(text, at, pair)
    if log_odds(MODEL, pieces) < least_odds(pieces):
        return None
    bare = _without_article(form)
    level = Level.NOTE if is_doubtful(pieces) else Level.LIKELY
    return respelt(text, {at: bare}, f"لا تدخل «أل» على المضاف: «{bare} {text.form(at + 1)}»", level)


def _nisba_meant(text: Text, at: int) -> Finding | None:
    """«في القطاعات الحكومة» for «الحكومية»: behind a preposition or noun, a noun where its adjective always stands."""
    form, following, lexicon = text.form(at), text.form(at + 1), text.lexicon
    if not form.startswith(("ال", "بال")) or not following.startswith(ARTICLE) or len(following) < _SHORTEST:
        return None
    base = following.removesuffix("ة")
    head, second = text.node(at), text.node(at + 1)
    endings = ("ية", "ي") if head.form.endswith(("ة", "ات")) else ("ي", "ية")
    right = next((base + ending for ending in endings if lexicon.pair(form, base + ending) >= _LEAST), None)
    if right is None or lexicon.pair(form, following) or not second.is_noun or may_be_place(following[2:]):
        return None
    if second.may_be_name or second.may_describe or used_as_noun(following[2:]) < _USUAL or following in TIMES:
        return None
    usual = lexicon.pair(form, right)
    if lexicon.pair(_without_article(form), following) * _NISBA_RATIO > usual:
        return None
    before = text.node_before(at)
    if not (is_governed(text, at) and not text.node(at - 1).has_third) and not (before.is_noun and before.is_bare):
        return None
    if text.node_after(at + 1).may_be_name or not agrees(head, node_of(right, lexicon)):
        return None
    return respelt(text, {at + 1: right}, f"بعد الاسم المعرف نعت منسوب: «{form} {right}»")


def _of_institution(text: Text, at: int) -> Finding | None:
    """«المندوبية الصحة», «الوزارة التعليم»: an office annexed to what it cares for, which no adjective is."""
    form, following = text.form(at), text.form(at + 1)
    bare = _without_article(form) if ARTICLE in form or form.startswith("لل") else form
    if bare.lstrip("وفبلك") not in _OFFICES or following.removeprefix(ARTICLE) not in _CARES:
        return None
    if text.lexicon.pair(form, following) or third_singular(text.node_before(at)):
        return None  # «أولت الوزارة الصحة اهتماما»
    before = text.node_before(at)
    if not is_governed(text, at) and not (before.is_noun and before.is_bare):
        return None
    return respelt(text, {at: bare}, f"لا تدخل «أل» على المضاف: «{bare} {following}»")


def may_be_annexed(text: Text, at: int, pair: DefinitePair) -> bool:
    """Whether the first of two definite nouns may be annexed to the second at all."""
    form = text.form(at)
    if text.before(at) in PUBLICATIONS and text.node(at).may_describe:
        return False  # «مجلة المختلف المجلة الأكثر شهرة»
    if form in _SAID_ASIDE or _keeps_article(pair.head) or text.before(at).endswith(_BEFORE_ARTICLE):
        return False
    if _is_verbal(pair.head) and used_as_noun(pair.stem) < _USUAL:
        return False  # «الطويل القامة»
    if describes(pair.stem) or (text.form(at + 1) == "الشرق" and "وسط" in text.after(at + 1)):
        return False  # «الكبير الحجم», «المنطقة الشرق أوسطية»
    # «للجنة الحماية» is ل + لجنة
    return not (form.startswith(("لل", "ولل", "فلل")) and node_of("ل" + pair.stem, text.lexicon).nominals)


def _without_article(form: str) -> str:
    """مشروع of المشروع, بمشروع of بالمشروع, لمشروع of للمشروع."""
    if form.startswith(("لل", "ولل", "فلل")):
        return form.replace("لل", "ل", 1)
    at = form.index("ال")
    return form[:at] + form[at + 2 :]


def _annexed_to_indefinite(text: Text, at: int) -> Finding | None:
    """An article too much before a noun that governs a definite one itself: «المشروع قانون المالية»."""
    form, following, lexicon = text.form(at), text.form(at + 1), text.lexicon
    if len(form) < _SHORTEST or following in PREPOSITIONS or following in TITLES:
        return None
    bare = _without_article(form)
    if may_be_place(bare) or bare in _PARTS_OF_HOUR or describes(bare):
        return None  # «فاز على الفتح ملف المباراة»: a club; «في الربع ساعة الأولى», «الكبير الحجم»
    together = lexicon.pair(bare, following)
    if together < (_FEW if is_governed(text, at) else _LEAST_ANNEXED):
        return None
    if lexicon.pair(form, following) * (12 if is_governed(text, at) else _RATIO) > together:
        return None
    head, second, third = text.node(at), text.node(at + 1), text.node_after(at + 1)
    if not head.is_noun or not second.is_noun or second.may_be_name or second.has_pronoun or _is_verbal(head):
        return None
    if any(reading.proclitics for reading in second.nominals) or second.is_adjective or second.tanwin:
        return None
    if not third.has_article or third.may_be_name or all(r.construct is False for r in second.nominals):
        return None
    is_adverb = form in (*ADVERBIALS, "الفور") and text.before(at) in PREPOSITIONS and together < _USUAL
    if following in _EXTENTS or form in TIMES or form in _SAID_ASIDE or is_adverb or _keeps_article(head):
        return None  # «يعاقب بالسجن عشرات السنين», «منذ البداية رواية الشهود»
    if form.startswith("لل") and node_of("ل" + form[2:], lexicon).nominals:
        return None  # «للجنة حماية» is ل + لجنة
    if is_governed(text, at) and _is_late_subject(text, at):
        return None  # «نتج عن الحادث وفاة سائق», «ومن الأسباب غياب المراقبة»
    before = text.node_before(at)
    if before.form.endswith(_BEFORE_ARTICLE) or _describes_with_article(before, head):
        return None
    if before.is_nominal and before.is_bare and lexicon.pair(before.form, bare) <= 4 * lexicon.pair(before.form, form):
        return None  # «طلب من حكم اللقاء تغيير الكرة»
    if before.has_third and before.form not in PREPOSITIONS:
        return None  # «حضر اللقاء رئيس البلدية»
    return respelt(text, {at: bare}, f"لا تدخل «أل» على المضاف: «{bare} {following}»")


def _is_late_subject(text: Text, at: int) -> bool:
    """Whether what follows the governed noun may be the subject of a verb before its preposition, or of its clause."""
    first = at if text.node(at).has_preposition else at - 1
    return not text.joined(first) or bool(third_singular(text.node(first - 1))) or (text.form(first).startswith("و"))


def _keeps_article(head: Node) -> bool:
    """Whether it is a numeral («الثلاثة أيام» is a matter of style) or a nisba («السعودي الجنسية» is right)."""
    if head.form in DEFINITE_UNITS or head.form in MULTIPLIER_FORMS:
        return True
    return head.may_be_nisba and all(reading.derivation is Derivation.NISBA for reading in head.nominals)


def _describes_with_article(noun: Node, head: Node) -> bool:
    """Whether the head is a participle that describes the noun before it: «الشخص المجهول الهوية»."""
    if not noun.has_article or not agrees(noun, head) or used_as_noun(head.stem) >= _USUAL:
        return False
    return head.may_describe


def _is_verbal(head: Node) -> bool:
    """Whether it is an adjective that may keep its article in annexation: «الطويل القامة»."""
    return any(
        reading.derivation in (Derivation.ADJECTIVE, Derivation.ELATIVE, Derivation.INTENSIVE)
        for reading in head.nominals
    )


RULES = [
    Rule(
        id="adjective-without-article",
        category=Category.GRAMMAR,
        summary="نعت نكرة بعد اسم معرفة",
        rationale="النعت يتبع منعوته في التعريف: المناطق الجبلية، وزارة التربية الوطنية؛ والنكرة بعدها خبر أو حال.",
        reference="ألفية ابن مالك، النعت: «فلْيُعطَ في التعريف والتنكير ما لما تلا»",
        check=check_lost,
        condition=has_candidate(NISBA),
        bad=[
            Example("أكد بلاغ لوزارة التربية [وطنية] ذلك", "أكد بلاغ لوزارة التربية الوطنية ذلك"),
            Example("عقدت اللجنة [تقنية] المكلفة بالملف اجتماعها", "عقدت اللجنة التقنية المكلفة بالملف اجتماعها"),
            Example("نفى مصدر بوزارة التربية [وطنية] صحة الوثيقة", "نفى مصدر بوزارة التربية الوطنية صحة الوثيقة"),
            Example("أوقفت عناصر الأمن [وطني] شخصين", "أوقفت عناصر الأمن الوطني شخصين"),
            Example("ستعرف الأقاليم [صحراوية] هبوب رياح قوية", "ستعرف الأقاليم الصحراوية هبوب رياح قوية"),
        ],
        good=[
            "تقود الفرقة موسيقية شابة",
            "أصبحت الخدمات متاحة عن بعد",
            "أكد أن الحكومة ماضية في الإصلاح",
            "جعلت الاقتصاد الوطني قادرا على المواجهة",
            "هذه الكلمة عربية صحيحة",
            "اعترفت الحكومة بأن الجماعة المسلحة إرهابية",
            "تستمر الأجواء صيفية هذا الأسبوع",
            "وزارة التربية الوطنية",
        ],
    ),
    Rule(
        id="article-on-annexed",
        category=Category.GRAMMAR,
        summary="«أل» على المضاف",
        rationale="المضاف لا تدخل عليه «أل»: رئيس الحكومة، مشروع قانون المالية؛ إلا في الإضافة اللفظية: الطويل القامة.",
        reference="ألفية ابن مالك، الإضافة: «ووصلُ أل بذا المضافِ مغتفَرْ إن وُصلت بالثانِ»",
        check=check_added,
        condition=has_candidate(ANNEXED),
        bad=[
            Example("استقبل [الرئيس] الحكومة الوفد", "استقبل رئيس الحكومة الوفد"),
            Example("ناقش المجلس [المشروع] قانون الإطار", "ناقش المجلس مشروع قانون الإطار"),
            Example("زار [الرئيس] الحكومة مصنع السيارات", "زار رئيس الحكومة مصنع السيارات"),
            Example("صادق المجلس على [المشروع] قانون المالية", "صادق المجلس على مشروع قانون المالية"),
            Example("يعمل الشباب في القطاعات [الحكومة] منذ سنوات", "يعمل الشباب في القطاعات الحكومية منذ سنوات"),
            Example("هبط الفريق إلى [الدوري] الدرجة الثانية", "هبط الفريق إلى دوري الدرجة الثانية"),
            Example("تحدث الكاتب عن [التاريخ] المدينة", "تحدث الكاتب عن تاريخ المدينة"),
            Example("انخفض [المعدل] البطالة خلال السنة", "انخفض معدل البطالة خلال السنة"),
        ],
        good=[
            "أوقف الحكم المباراة في الدقيقة العاشرة",
            "نقل المدير المدرسة إلى مقر جديد",
            "رئيس الحكومة",
            "تسلم اللاعب الطويل القامة جائزة",
            "الرئيس الأمريكي",
            "قدم المشروع قانونيون",
            "أوقف الشخص المجهول الهوية أمس",
            "يعاقب بالسجن عشرات السنين",
            "ناقش المجلس ملفات كثيرة وبالخصوص قضايا الأسرة",
            "حضر اللقاء رئيس البلدية وأعضاء المكتب",
            "دعا المجلس الاتحاد الأوروبي إلى تقديم الدعم",
            "خفضت الوكالة التصنيف الائتماني للبلد",
            "يغيب عن الرحلة المدرب",
            "ليس من السهل التضحية باللاعب",
            "دعت وزارة الصحة المواطنين إلى التطعيم",
            "والسبب الاضطرابات التي عرفتها المنطقة",
            "يجب الأخذ في الاعتبار الجانب الإنساني",
            "استدعى على الفور الأطباء",
        ],
    ),
]
