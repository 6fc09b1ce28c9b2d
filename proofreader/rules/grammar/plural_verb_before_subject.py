"""A verb in the plural or dual before its subject: «فقرروا السكان», «وصلا الوزيران», «لم يكونوا الحاضرون»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import BEFORE_NOUNS, CONJUNCTIONS, forms_of, without_conjunction
from proofreader.arabic.word_classes import PERSONAL_PRONOUNS, RELATIVES
from proofreader.core import Category, Document, Example, Finding, Gender, Lexicon, Mood, Number, Reading, Rule, Tense
from proofreader.rules.support.cases import is_clearly_inflected
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.objects import OWN_PREPOSITION, WITH_PREPOSITION
from proofreader.syntax.phrases import has_preposition
from proofreader.syntax.subjects import VERBS, Opening, doubt, opening_of
from proofreader.syntax.verbs import (
    BEFORE_VERBS,
    CLAUSE_OPENERS,
    SAYING,
    is_intransitive,
    opens_clause,
    third_singular,
)

_F = Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_ENDINGS = ("وا", "ا", "ون", "ان")
_SHORTEST = 4  # letters: «دعا» is no dual
_OFTEN, _LONG = 12, 6  # occurrences; letters
_SHORTEST_SINGLE = 3  # «حيوا» is of حيّا, not of حي
# What becomes of people stands behind the verb too: «سقطوا ضحايا الحرب».
_FATES = frozenset("ضحايا شهداء قتلى جرحى أسرى رهائن أبطال سفراء لاجئين أعداء ضيوف".split())
_WITH_COMPANION = frozenset("شارك يشارك قام يقوم".split())  # «شاركوا الجنود فرحتهم»
_NO_PEOPLE_AS_OBJECT = frozenset("حاول يحاول استطاع يستطيع رفض يرفض".split())
_DOUBT, _DOUBT_AT_START = 0.07, 0.2  # that the noun is an object: at most
# كان before its noun: the form that it has in the singular, after لم too.
_KANA = {
    clitic + plural: clitic + single
    for clitic in CONJUNCTIONS
    for plural, single in (
        ("كانوا", "كان"),
        ("يكونون", "يكون"),
        ("يكونوا", "يكون"),
        ("أصبحوا", "أصبح"),
    )
}
# «والذين», «للذين» too.
_RELATIVES = frozenset(forms_of(RELATIVES, BEFORE_NOUNS)) | {f"{before}لذين" for before in ("ل", "ول", "فل")}
_LAM = frozenset(forms_of(["لم"], CONJUNCTIONS))

_WITH_US = ("لدينا", "ولدينا", "فلدينا")  # لدى with a pronoun


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at, form in enumerate(text.forms):
        if form.endswith(_ENDINGS) and text.joined(at + 1) and (finding := _check(text, at)):
            yield finding


def _check(text: Text, at: int) -> Finding | None:
    noun = text.node(at + 1)
    if noun.may_be_name or has_preposition(noun):
        return None
    right = _of_annexed_dual(text, at, noun) or _of_noun(text, at, noun)
    if not right or text.is_vowelled(at):
        return None
    return respelt(text, {at: right}, f"يُفرد الفعل إذا تقدم على فاعله الظاهر: «{right} {noun.form}»")


def _of_noun(text: Text, at: int, noun: Node) -> str | None:
    """The verb in the singular before a definite noun of many or two; None where the verb is right as it stands."""
    if not noun.is_nominal or noun.shows_oblique:
        return None
    if not (noun.has_article or (noun.is_bare and noun.number is _P and text.node_after(at + 1).has_article)):
        return None
    if noun.number is _S or not all(nominal.number in (_P, _D) for nominal in noun.nominals):
        return None
    if noun.tanwin is not None:
        return None
    if not noun.shows_nominative and noun.human is not True:
        return None
    return _of_kana(text, at, noun) if text.form(at) in _KANA else _single(text, at, noun)


def _of_annexed_dual(text: Text, at: int, noun: Node) -> str | None:
    """«وقعا وزيرا خارجية المغرب»: the subject is a dual that lost its nun before what it is annexed to."""
    if not noun.form.endswith("ا") or not text.form(at).endswith(("ا", "ان")):
        return None
    following, node = text.node_after(at + 1), text.node(at)
    is_dual = any(r.number is _D and r.construct and not r.pronoun and not r.proclitics for r in noun.nominals)
    if not is_dual or not following.has_nominals or following.describes:
        return None
    last = following if following.has_article else text.node_after(at + 2)
    if not last.has_article or last.has_preposition or following.has_preposition:
        return None
    if not opens_clause(text, at) and "،" not in (text.gap(at) or ""):
        return None  # «في تفجيرين استهدفا زوارا»
    readings = [r for r in node.third if r.number is _D and not r.pronoun and len(r.stem) >= _SHORTEST]
    if not readings or len(readings) < len(node.third) or VERBS[text.form(at)] is not None or node.has_nominals:
        return None
    single = _singular(readings[0], noun, text.lexicon)
    return readings[0].proclitics + single if single else None


def _of_kana(text: Text, at: int, noun: Node) -> str | None:
    if not noun.shows_nominative or not noun.has_article:
        return None
    single = _KANA[text.form(at)]
    return "يكن" if text.before(at) in _LAM and single == "يكون" else single


def _single(text: Text, at: int, noun: Node) -> str | None:
    node = text.node(at)
    form = text.form(at)
    if _is_counted(form) or without_conjunction(form) in (*PERSONAL_PRONOUNS, "كلا", "كلتا"):
        return None  # «ودعا», «وهما», «كلتا الوظيفتين»
    if form.startswith(_WITH_US) or text.before(at) in _RELATIVES:
        return None
    # names: «استقبلوا ماكرون»
    shows_nominative = noun.shows_nominative and is_clearly_inflected(noun, text.lexicon)
    if not (node.is_verb or shows_nominative):
        return None
    is_bound = text.before(at) in BEFORE_VERBS or text.before(at) in CLAUSE_OPENERS
    others = [r for r in node.verbs if is_bound or r.mood is None or Mood.INDICATIVE in r.mood]
    readings = [r for r in others if r.person == 3 and r.number in (_P, _D) and not r.pronoun]
    readings = [r for r in readings if len(r.stem) >= _SHORTEST]
    if not readings or any(r.person == 3 and r.number is _S for r in others):
        return None
    if any(r.stem in ("كانوا", "يكونون", "يكونوا") for r in readings):
        return None  # what follows is the predicate: «كانوا الجناة»
    if any(r.tense is Tense.IMPERFECT for r in others) and readings[0].stem.startswith("ت"):
        return None  # the second person
    if without_conjunction(form) != form and third_singular(node_of(without_conjunction(form), text.lexicon)):
        return None  # «ودعا»
    reading = readings[0]
    if not any(nominal.number is reading.number for nominal in noun.nominals):
        return None
    single = _singular(reading, noun, text.lexicon)
    if single is None:
        return None
    # «شكروا السكان»: only a nominative, or a verb whose neighbour is its subject, shows that it is no object.
    if not shows_nominative and not _is_subject(text, at, single, noun):
        return None
    is_weak = text.before(at) in _LAM and single[-1] in "يىو"  # «لم يعان السكان»
    return reading.proclitics + (single[:-1] if is_weak else single)


def _is_counted(form: str) -> bool:
    """Whether the form was counted as a verb of one again and again: «دعا», but not «تبادلا»."""
    verb = VERBS[form]
    return verb is not None and (sum(verb.counts) >= _OFTEN or len(form) < _LONG)


def _is_subject(text: Text, at: int, single: str, noun: Node) -> bool:
    """Whether counts say that the noun can hardly be an object: «فقرروا السكان», «يشتكون سكان الدوار»."""
    readings = third_singular(node_of(single, text.lexicon))
    if single in SAYING or (readings and all(reading.transitive is False for reading in readings)):
        return True
    takes_none = single in WITH_PREPOSITION or is_intransitive(single)
    if single in _NO_PEOPLE_AS_OBJECT or (takes_none and single not in _WITH_COMPANION):
        return noun.stem not in _FATES
    if OWN_PREPOSITION.get(single, " ") == text.after(at + (1 if noun.has_article else 2)):
        return True
    following = text.node_after(at + 1)  # «فقرروا السكان الاحتجاج»: an object follows
    has_object = following.is_noun and not following.continues and not has_preposition(following)
    has_object = has_object and noun.has_article and not following.describes
    if at == 0 and opening_of(text, at, is_coordinated=text.form(at)[0] in "وف") is Opening.SENTENCE:
        # Nobody is known yet whom the plural could stand for; «احترموا القراء» may be a command.
        is_imperfect = single.startswith("ي")
        of_noun = doubt(VERBS[single], Opening.SENTENCE, noun)
        return (has_object and of_noun <= _DOUBT_AT_START) or (is_imperfect and of_noun <= _DOUBT)
    if text.before(at):
        return False
    return has_object and doubt(VERBS[single], Opening.COORDINATED, noun) <= _DOUBT


def _singular(reading: Reading, noun: Node, lexicon: Lexicon) -> str | None:
    """The verb in the singular: قرر of قرروا, يقرر of يقررون, وصلت of وصلتا."""
    stem = reading.stem
    if reading.tense is Tense.IMPERFECT:
        cut = stem[:-2] if stem.endswith(("ون", "ان", "وا")) else stem[:-1]
        options = [cut, cut + "ي", cut + "ى", cut + "و"]
    elif stem.endswith("وا"):
        options = [stem[:-2], stem[:-2] + "ى", stem[:-2] + "ا"]
    else:
        options = [stem[:-1]]
    known = [each for each in options if len(each) >= _SHORTEST_SINGLE and third_singular(node_of(each, lexicon))]
    if not known and node_of(options[0], lexicon).has_verbs:
        known = options[:1]
    if not known:
        return None
    single = max(known, key=lexicon.count)  # «يعانون» is of يعاني, though «لم يعان» is known too
    if noun.gender is not _F:
        return single
    if reading.tense is Tense.PERFECT:
        return single if single.endswith("ت") else _perfect_of_her(single)
    return "ت" + single[1:] if single.startswith("ي") else single


def _perfect_of_her(single: str) -> str:
    """«اشتكت» of اشتكى, «خرجت» of خرج."""
    return single.removesuffix("ى").removesuffix("ا") + "ت"


RULE = Rule(
    id="plural-verb-before-subject",
    category=Category.GRAMMAR,
    summary="فعل جُمع أو ثُنّي قبل فاعله وحقه الإفراد",
    rationale="الفعل المتقدم على فاعله الظاهر يُفرد وإن كان الفاعل مثنى أو جمعا: قرر السكان، وصل الوزيران.",
    reference="ألفية ابن مالك، الفاعل: «وجرِّدِ الفعلَ إذا ما أُسندا لاثنين أو جمعٍ كفاز الشهدا»",
    check=check,
    bad=[
        Example("انقطع الماء، [فقرروا] السكان الاحتجاج", "انقطع الماء، فقرر السكان الاحتجاج"),
        Example("[وصلا] الوزيران إلى مراكش", "وصل الوزيران إلى مراكش"),
        Example("لم [يكونوا] المشاركون على علم بالبرنامج", "لم يكن المشاركون على علم بالبرنامج"),
        Example("[وأكدوا] المنظمون نجاح الدورة", "وأكد المنظمون نجاح الدورة"),
        Example("[تبادلا] الجانبان وجهات النظر", "تبادل الجانبان وجهات النظر"),
        Example("[حاولوا] الجنود التقدم نحو المدينة", "حاول الجنود التقدم نحو المدينة"),
        Example("[يعانون] سكان الدوار من العزلة", "يعاني سكان الدوار من العزلة"),
        Example("لم [يعانوا] السكان من العزلة", "لم يعان السكان من العزلة"),
        Example("[خرجوا] التلاميذ من القسم", "خرج التلاميذ من القسم"),
        Example("[غادروا] السكان منازلهم بعد الزلزال", "غادر السكان منازلهم بعد الزلزال"),
        Example("[يتظاهرون] النساء في الشارع", "تتظاهر النساء في الشارع"),
        Example("[سيشاركون] طلاب المعهد في الحفل", "سيشارك طلاب المعهد في الحفل"),
    ],
    good=[
        "قرر السكان الاحتجاج",
        "شكروا السكان على دعمهم",
        "كانوا هناك",
        "لم يكونوا حاضرين",
        "كانوا المتضررين من القرار",
        "وصفوا السكان بالأبطال",
        "لم يكن في المقر أحد. وهددوا السكان بالطرد",
        "ابتسموا وحيوا الناس",
        "الحراس الذين يخدمون سكان العمارة",
        "تحية للذين يخدمون سكان القرية",
        "والذين غادروا المواطنون منهم والأجانب",
        "وَالَّذِينَ هَادُوا وَالصَّابِئُونَ",
        "محليين كانوا الجناة أو أجانب",
        "وكلتا الوظيفتان شاغرتان",
        "ودعا الحاضرون إلى الهدوء",
    ],
)
