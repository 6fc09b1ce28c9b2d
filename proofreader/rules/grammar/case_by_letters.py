"""Duals and sound plurals in a case that their governor rules out: «مع المسؤولون» for «مع المسؤولين»."""

import re
from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, BEFORE_VERBS, CONJUNCTION, CONJUNCTION_LETTERS, CONJUNCTIONS, forms_of
from proofreader.arabic.clitics import PREPOSITIONS as PROCLITICS
from proofreader.arabic.word_classes import INNA_AND_SISTERS, KANA_AND_SISTERS, KINSHIP
from proofreader.core import Case, Category, Document, Example, Finding, Lexicon, Number, Rule
from proofreader.rules.support.conditions import has_form
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.describing import describes
from proofreader.syntax.outline import SUBJECT, HasCandidate, candidates
from proofreader.syntax.phrases import PREPOSITIONS, is_governed
from proofreader.syntax.verbs import genders_of_verb, opens_clause, takes_subject_next, third_singular

_GOVERNED_BARE = re.compile(rf"{CONJUNCTION}?(?P<preposition>[بلك])(?P<noun>.{{3,}}(?:ون|ان))")
_GOVERNED = re.compile(rf"{CONJUNCTION}?(?P<preposition>[بك](?=ال)|ل(?=ل))(?:ال|ل)(?P<noun>.{{3,}}(?:ون|ان))")
_INNA = frozenset(forms_of(INNA_AND_SISTERS, CONJUNCTIONS))
_KANA = frozenset(forms_of(KANA_AND_SISTERS, BEFORE_VERBS))
_ALSO_VERBS = frozenset(
    """
    قبل وقبل مثل ومثل عبر وعبر فعبر بين وبين ضمن وضمن نحو حول وحول دون ودون حسب رغم فتحت
    """.split()
)
_ALWAYS_ANNEXED = frozenset(
    forms_of("كل جميع بعض معظم أغلب غالبية سائر كافة إحدى أحد غير سوى آخر أول كلا".split(), PROCLITICS)
)
_IN_USE = 8  # occurrences of the singular
_DAMMA = "\u064f"
_EXPRESSING = frozenset("عبر وعبر فعبر".split())
_NOT_YET = frozenset("لم ولم لما لا ولا لن".split())
_BEFORE_CLAUSES = frozenset("حتى منذ".split())  # a verb may follow
_FIRST_PLURAL = frozenset("كنا وكنا نكون ونكون سنكون لنكون أصبحنا نظل ظللنا لسنا بتنا".split())
_TIMES = frozenset("مرتين يومين ساعتين شهرين أسبوعين عامين سنتين دقيقتين ليلتين قرنين عقدين ثانيتين هدفين".split())
_LENGTHS = frozenset(
    """
    سنة سنتين شهر شهرا شهرين يوم يوما يومين أسبوع أسبوعا ساعة ساعتين عام عاما عامين دقيقة أشهر سنوات أيام
    """.split()
)
# Names of places and people that end as a dual does, and numerals.
_NO_DUAL = frozenset(
    """
    عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون قانون زيتون عنوان ميدان إنسان ديوان برلمان سكان رمضان شعبان
    إيمان بيان لسان حصان ضمان زمان مكان أمان إتقان كيان عدوان سلطان ثعبان سودان سالمون سلمون سيئون سعيدان شيخان
    صالون جابون دانون مضنون فلتان لوبرون لورستان كيلان
    """.split()
)


_has_nominative = has_form(lambda form: form.endswith(("ون", "ان")) and len(form) > 4)


def in_nominative(text: Text) -> list[int]:
    """The words that end as a dual or sound plural in the nominative does."""
    forms = text.forms
    return text.document.keep(
        "nominatives", lambda: [at for at, form in enumerate(forms) if form.endswith(("ون", "ان")) and len(form) > 4]
    )


def check_oblique(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Nominatives where a preposition, an annexation or إن governs."""
    text = text_of(document, lexicon)
    for at in in_nominative(text):
        if finding := _oblique(text, at):
            yield finding


def _oblique(text: Text, at: int) -> Finding | None:
    node = text.node(at)
    if not node.has_readings:
        return _unknown(text, at)
    right = node.form[:-2] + "ين"
    before = text.before(at)
    if before in _LENGTHS and right[1:] in _LENGTHS and not text.node_before(at - 1).verbs:
        return respelt(text, {at: right}, f"المعطوف على ظرف الزمان ليس مرفوعا: «{before} {right}»")
    if not shows_nominative(node, text.lexicon):
        return None
    if all(r.proclitics.lstrip("وف")[:1] in ("ب", "ل", "ك") for r in node.nominals if r.proclitics) and all(
        r.proclitics for r in node.nominals
    ):
        clitic = node.nominals[0].proclitics.lstrip("وف")[0]
        return respelt(text, {at: right}, f"الاسم بعد حرف الجر «{clitic}» مجرور بالياء: «{right}»")
    if node.nominals[0].proclitics.startswith(tuple(CONJUNCTION_LETTERS)):
        return _coordinated(text, at, right)
    if before in _ALSO_VERBS and opens_clause(text, at - 1):
        return None  # «عبّر محللون عن قلقهم»
    if before == "حتى" or (node.form == "المقاولون" and text.after(at) == "العرب"):
        return None  # «حتى مسؤولون قالوا», a club
    if before == "بعد" and any(text.form(back) in _NOT_YET for back in range(max(0, at - 7), at)):
        return None  # «لم يكشف بعد المسؤولون سبب الحريق»
    if _DAMMA in text.word(at - 1).text or (before in _EXPRESSING and "عن" in text.forms[at + 1 : at + 6]):
        return None  # «وُفق الأستاذان», «وعبر العاملون في الورش عن فرحهم»
    if before in PREPOSITIONS:
        return respelt(text, {at: right}, f"الاسم بعد «{before}» مجرور بالياء: «{before} {right}»")
    if before in _ALWAYS_ANNEXED and text.joined(at):
        return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{before} {right}»")
    if before in _INNA:
        return respelt(text, {at: right}, f"اسم «{before}» منصوب بالياء: «{before} {right}»")
    return _described(text, at, right) or _annexed(text, at, right) or _object(text, at, right)


def _described(text: Text, at: int, right: str) -> Finding | None:
    """«المهاجرين الشرعيون»: an adjective in another case than its noun."""
    node, noun = text.node(at), text.node_before(at)
    if text.before(at) == "القرن" and is_governed(text, at - 1):
        return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «القرن {right}»")
    if not node.is_adjective or node.has_article != noun.has_article:
        return None
    if noun.form == "الإخوان":
        return None  # of the society, mostly named in one form
    if not node.has_article and noun.is_adjective:
        return None  # «إن مئات آخرين موزعون»
    if not noun.form.endswith("ين"):
        return _described_genitive(text, at, right)
    if (
        not noun.is_noun
        or Case.NOMINATIVE in noun.case
        or not {r.number for r in noun.nominals} & {r.number for r in node.nominals}
    ):
        return None
    return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}»")


def _described_genitive(text: Text, at: int, right: str) -> Finding | None:
    """«مع السكان الأصليون»: a noun that shows no case, but is governed."""
    node, noun = text.node(at), text.node_before(at)
    stem = node.form.removeprefix(ARTICLE)[:-2]
    if not node.has_article or noun.number is not Number.PLURAL or noun.human is not True or noun.has_pronoun:
        return None
    if not describes(stem, definite=True) or node.number is not Number.PLURAL or not _is_genitive(text, at - 1):
        return None
    return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}» بالياء في موضع الجر")


def _is_genitive(text: Text, at: int) -> bool:
    """Whether a preposition or an annexation governs the definite noun."""
    if is_governed(text, at):
        return True
    head = text.node_before(at)
    if not head.has_nominals or not head.as_noun.is_bare or head.is_particle or head.may_be_name:
        return False
    return is_governed(text, at - 1) or (not head.has_verbs and text.node_before(at - 1).as_noun.is_bare)


def _object(text: Text, at: int, right: str) -> Finding | None:
    """«افتتح الوزير مستشفيان»: after a verb and its subject comes the object."""
    node, subject = text.node(at), text.node_before(at)
    if not node.is_bare or not subject.is_nominal or not subject.has_article or subject.number is not Number.SINGULAR:
        return None
    verb = third_singular(text.node_before(at - 1))
    if not verb or not all(reading.transitive for reading in verb) or not opens_clause(text, at - 2):
        return None
    if not any(reading.gender is subject.gender for reading in verb) or text.form(at - 2).lstrip("وف") in _KANA:
        return None
    return respelt(text, {at: right}, f"المفعول به منصوب بالياء: «{right}»")


def _unknown(text: Text, at: int) -> Finding | None:
    """«كالمحامون»: no dictionary has it, because its preposition forbids what its ending shows."""
    form = text.form(at)
    match = _GOVERNED.fullmatch(form)
    if match is None:
        return _unknown_dual(text, at)
    noun = node_of("ال" + match["noun"], text.lexicon)
    right = form[:-2] + "ين"
    if not shows_nominative(noun, text.lexicon) or not text.lexicon.accepts(right):
        return None
    return respelt(text, {at: right}, f"الاسم بعد حرف الجر «{match['preposition']}» مجرور بالياء: «{right}»")


def _unknown_dual(text: Text, at: int) -> Finding | None:
    """«بساعتان»."""
    form = text.form(at)
    match = _GOVERNED_BARE.fullmatch(form)
    right = form[:-2] + "ين"
    count = text.lexicon.count
    if match is None or not text.lexicon.accepts(right) or count(form) or count(match["noun"][:-2] + "ين") < 8:
        return None
    if not shows_nominative(node_of(match["noun"], text.lexicon), text.lexicon):
        return None
    return respelt(text, {at: right}, f"الاسم بعد حرف الجر «{match['preposition']}» مجرور بالياء: «{right}»")


def _annexed(text: Text, at: int, right: str) -> Finding | None:
    """«مصرع سائقان»: a nominative after a noun that can only be annexed to it."""
    head = text.node_before(at)
    is_sure = text.joined(at) and text.joined(at - 1) and _is_surely_noun(text, at - 1)
    if is_sure:
        head = head.as_noun  # «بتهمة قتل شخصين»
    if not head.is_noun or not head.is_bare or head.number is Number.DUAL or head.may_be_name:
        return None
    is_one = head.number is not Number.PLURAL or text.node(at).has_article
    if (head.number is None and not is_sure) or head.has_article or not is_one:
        return None
    if any(r.case or (r.is_adjectival and not is_sure) for r in head.nominals) or head.continues:
        return None
    if head.stem in KINSHIP:  # «ابن كيران»
        return None
    if head.form.endswith("ا") or text.digits_before(at - 1) is not None or not _never_verbal(head):
        return None
    # «كان جزاء متظاهرون»: the head must itself be governed, so that it opens no clause of its own.
    before = text.before(at - 1)
    before_head = text.node_before(at - 1)
    is_annexed = before_head.is_noun and before_head.is_bare
    if before not in PREPOSITIONS and not is_annexed and not all(r.proclitics for r in head.nominals):
        return None
    return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{head.form} {right}»")


def _is_surely_noun(text: Text, at: int) -> bool:
    """Whether a preposition, or a noun governed by one, stands before the word, so that it is no verb."""
    if text.node(at).is_particle:
        return False
    if text.before(at) in PREPOSITIONS:
        return text.form(at - 1) not in _BEFORE_CLAUSES
    previous = text.node_before(at)
    if previous.number is not Number.SINGULAR or previous.form in _LENGTHS:
        return False  # «قبل أيام قتل عسكريون»
    return previous.is_noun and previous.is_bare and is_governed(text, at - 1)


def _never_verbal(head: Node) -> bool:
    return not head.verbs and not head.is_particle


def _coordinated(text: Text, at: int, right: str) -> Finding | None:
    """«سنة وشهران» in a genitive, «كالمحامين والموثقون»: the second in another case than the first."""
    first = text.node_before(at)
    node = text.node(at)
    if not first.form.endswith("ين") or Case.NOMINATIVE in first.case or first.has_article != node.has_article:
        return None
    if not is_governed(text, at - 1):
        return None
    return respelt(text, {at: right}, f"المعطوف على المجرور مجرور بالياء: «{first.form} {right}»")


def shows_nominative(node: Node, lexicon: Lexicon) -> bool:
    """Whether the word is a dual or sound plural in the nominative and can be nothing else."""
    if not node.shows_nominative or node.may_be_name or node.stem in _NO_DUAL:
        return False
    if any(reading.construct is not False for reading in node.nominals):
        return False
    base = node.stem[:-2]
    singulars = (base, base.removesuffix("ت") + "ة", base[:-1] + "ى")
    if not node.has_article and sum(map(lexicon.count, singulars)) < _IN_USE:
        return False  # names: كيليان
    oblique = node.form[:-2] + "ين"
    seen = lexicon.count(oblique)
    if not seen and not node.has_article and not node.is_adjective:
        return False  # names: كالدونيان
    return seen * 10 >= lexicon.count(node.form)


def shows_oblique(node: Node) -> bool:
    """Whether the word is a dual or sound plural that is no nominative, and can be nothing else."""
    return node.shows_oblique and not node.may_be_name and all(r.construct is False for r in node.nominals)


def check_subject(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Obliques where the subject of a verb stands."""
    text = text_of(document, lexicon)
    for at in candidates(text, SUBJECT):
        if finding := _subject(text, at):
            yield finding
    for at in in_nominative(text):
        if finding := _obliquely_described(text, at):
            yield finding


def _subject(text: Text, at: int) -> Finding | None:
    node = text.node(at)
    if not text.joined(at) or not shows_oblique(node) or any(r.proclitics not in ("", "ال") for r in node.nominals):
        return None
    ending = "ون" if any(r.number is Number.PLURAL for r in node.nominals) else "ان"
    right = node.form[:-2] + ending
    verb = text.before(at)
    if node.form in _TIMES or not text.lexicon.count(right) + text.lexicon.count(node.form[:-2] + "ان"):
        return None
    if verb in _KANA:
        following = text.after(at)
        if following not in ("قد",) or verb.endswith("وا"):
            return None
        dual = text.form(at + 2).endswith(("ا", "ان"))
        right = node.form[:-2] + ("ان" if dual else "ون")
        return respelt(text, {at: right}, f"اسم «{verb}» مرفوع: «{right}»")
    if not takes_subject_next(text, at - 1) or not (
        genders_of_verb(text.node(at - 1)) & {nominal.gender for nominal in node.nominals}
    ):
        return None
    if any(r.number is Number.DUAL for r in node.nominals) and ending == "ون":
        return respelt(text, {at: right}, f"الفاعل مرفوع: «{verb} {right}»", others=(node.form[:-2] + "ان",))
    return respelt(text, {at: right}, f"الفاعل مرفوع: «{verb} {right}»")


def _obliquely_described(text: Text, at: int) -> Finding | None:
    """«ظاهرتان طبيعيتين»: a nominative whose adjective is in the oblique."""
    noun, node = text.node(at), text.node_after(at)
    form = node.form
    if not form.endswith("ين") or not shows_nominative(noun, text.lexicon) or not shows_oblique(node):
        return None
    if not node.is_adjective or node.has_article != noun.has_article or noun.is_adjective or node.has_pronoun:
        return None
    numbers = {r.number for r in noun.nominals} & {r.number for r in node.nominals}
    if not numbers or any(r.proclitics not in ("", ARTICLE) for r in node.nominals):
        return None
    right = form[:-2] + noun.form[-2:]
    if not text.lexicon.accepts(right):
        return None
    return respelt(text, {at + 1: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}»")


def check_predicate(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Nominatives where the predicate of كان and its sisters stands."""
    text = text_of(document, lexicon)
    for at in in_nominative(text):
        if finding := _predicate(text, at):
            yield finding


def _predicate(text: Text, at: int) -> Finding | None:
    node = text.node(at)
    if not node.is_bare or not node.is_adjective or any(r.proclitics for r in node.nominals):
        return None
    if not shows_nominative(node, text.lexicon):
        return None
    right = node.form[:-2] + "ين"
    subject = text.node_before(at)
    if text.before(at) in _FIRST_PLURAL or (text.before(at) in _KANA and text.before(at).endswith("وا")):
        return respelt(text, {at: right}, f"خبر «{text.before(at)}» منصوب بالياء: «{right}»")
    if not subject.is_nominal or not (subject.has_article or subject.has_pronoun):
        return None
    for back in range(at - 2, max(-1, at - 4), -1):
        if not text.joined(back + 1):
            return None
        if text.form(back) in _KANA:
            if back < at - 2 and not text.node(back + 1).nominals:
                return None
            return respelt(text, {at: right}, f"خبر «{text.form(back)}» منصوب بالياء: «{right}»")
        if not text.node(back).is_nominal:
            return None
    return None


_REFERENCE = "ألفية ابن مالك، المعرب والمبني: «وارفع بواوٍ وبيا اجرُر وانصب سالمَ جمعِ عامرٍ ومذنبِ»"

RULES = [
    Rule(
        id="nominative-after-governor",
        category=Category.GRAMMAR,
        summary="مثنى أو جمع مذكر سالم مرفوع بعد ما يجره أو ينصبه",
        rationale=(
            "جمع المذكر السالم والمثنى يُرفعان بالواو والألف ويُنصبان ويُجران بالياء؛ فبعد حرف الجر والمضاف و«إن» "
            "وأخواتها ياء: مع المسؤولين، مصرع سائقين، إن المقاولين."
        ),
        reference=_REFERENCE,
        check=check_oblique,
        condition=_has_nominative,
        bad=[
            Example("اجتمع مع [المسؤولون] أمس", "اجتمع مع المسؤولين أمس"),
            Example("صرف دعم [للمتضررون] من الفيضانات", "صرف دعم للمتضررين من الفيضانات"),
            Example("قال إن [المقاولون] سيحضرون", "قال إن المقاولين سيحضرون"),
            Example("أسفر عن مصرع [سائقان] أمس", "أسفر عن مصرع سائقين أمس"),
            Example("مع المحامين [والموثقون]", "مع المحامين والموثقين"),
            Example("يتابع بتهمة قتل [شخصان] أمس", "يتابع بتهمة قتل شخصين أمس"),
            Example("يرى معظم [المهنيون] أن السوق راكدة", "يرى معظم المهنيين أن السوق راكدة"),
        ],
        good=[
            "اجتمع مع المسؤولين أمس",
            "حضر المسؤولون والمنتخبون",
            "بعد رمضان وفي الميدان",
            "قال مسؤولون إن الاجتماع تأجل",
            "إلى وزان وتطوان",
            "من القانون والديوان",
            "بحضور أمناء وقياديين",
            "وهما في حالة حرجة",
            "رجل مثل ابن كيران",
            "لم يكشف بعد المسؤولون سبب الحريق",
            "قبل مقاتلون آخرون الاتفاق",
            "ومن جانبهم، عبر المشاركون في الدورة عن رضاهم",
            "افتتح الوزير صباح أمس معرضا لصالون الكتاب",
            "فاز بالسباق غروبستاين ومساعدون من فريقه",
        ],
    ),
    Rule(
        id="subject-in-oblique",
        category=Category.GRAMMAR,
        summary="فاعل مثنى أو جمع مذكر سالم بالياء وحقه الرفع",
        rationale="الفاعل ونائبه واسم «كان» مرفوعة: أكد المشاركون، وقع الوزيران، كان الشقيقان قد غادرا.",
        reference=_REFERENCE,
        check=check_subject,
        condition=HasCandidate(SUBJECT),
        bad=[
            Example("أكد [المشاركين] في الندوة ضرورة التحديث", "أكد المشاركون في الندوة ضرورة التحديث"),
            Example("أصيب [شخصين] بجروح بليغة", "أصيب شخصان بجروح بليغة"),
            Example("كان [الشقيقين] قد غادرا المنزل", "كان الشقيقان قد غادرا المنزل"),
        ],
        good=[
            "أكد المشاركون في الندوة",
            "هنأ المدرب اللاعبين وشكر المشجعين",
            "شكر اللاعبين على جهودهم",
            "قال حسين إن الأمر انتهى",
            "كان المسؤولين عن الملف قليلون",
        ],
    ),
    Rule(
        id="predicate-in-nominative",
        category=Category.GRAMMAR,
        summary="خبر «كان» وأخواتها مرفوع وحقه النصب",
        rationale="خبر كان وأصبح وظل وبات وليس منصوب بالياء في الجمع السالم والمثنى: كان المسافرون عالقين.",
        reference="ألفية ابن مالك، كان وأخواتها: «ترفع كان المبتدا اسما والخبر تنصبه»",
        check=check_predicate,
        condition=_has_nominative,
        bad=[
            Example("كان اللاعبون [متعبون] بعد السفر", "كان اللاعبون متعبين بعد السفر"),
            Example("أصبح المواطنون [قلقون] من الغلاء", "أصبح المواطنون قلقين من الغلاء"),
            Example("كان المسافرون [عالقون] في المحطة", "كان المسافرون عالقين في المحطة"),
            Example("أصبح السكان [مضطرون] إلى الرحيل", "أصبح السكان مضطرين إلى الرحيل"),
        ],
        good=["كان المسافرون عالقين في المحطة", "المسافرون عالقون في المحطة", "قال إنهم مستعدون للحوار"],
    ),
]
