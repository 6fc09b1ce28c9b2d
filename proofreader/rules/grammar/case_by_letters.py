"""Duals and sound plurals in a case that their governor rules out: «مع المسؤولون» for «مع المسؤولين»."""

from collections.abc import Iterator

from proofreader.arabic.calendar import NUMBERS as MONTH_NUMBERS
from proofreader.arabic.clitics import ARTICLE, CONJUNCTION, CONJUNCTION_LETTERS, CONJUNCTIONS, PRONOUNS, forms_of
from proofreader.arabic.clitics import PREPOSITIONS as PROCLITICS
from proofreader.arabic.late import late_re
from proofreader.arabic.word_classes import (
    DEMONSTRATIVES,
    KINSHIP,
    QUANTIFIERS,
    TITLES,
)
from proofreader.core import Case, Category, Derivation, Document, Example, Finding, Lexicon, Number, Rule
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import ends_here
from proofreader.rules.support.cases import (
    INNA,
    has_nominative,
    in_nominative,
    is_behind_its_verb,
    is_clearly_inflected,
    oblique_of_phrase,
    shows_nominative,
)
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_FORMS
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.annexation_evidence import DONE_VERBS
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import DEFINITE_TENS, TEENS, UNITS
from proofreader.syntax.phrases import PREPOSITIONS, is_governed
from proofreader.syntax.verbs import opens_clause, third_singular

_GOVERNED_BARE = late_re(rf"{CONJUNCTION}?(?P<preposition>[بلك])(?P<noun>.{{3,}}(?:ون|ان))")
_GOVERNED = late_re(rf"{CONJUNCTION}?(?P<preposition>[بك](?=ال)|ل(?=ل))(?:ال|ل)(?P<noun>.{{3,}}(?:ون|ان))")
_INNA_WITH_PRONOUN = frozenset(forms_of(["إنا", "إني", *("إن" + pronoun for pronoun in PRONOUNS)], CONJUNCTIONS))
_BEFORE_SUBJECTS = INNA | {"هناك", "وهناك", "هنالك"}
_VOWELS = 3
_ALSO_VERBS = frozenset(
    """
    قبل وقبل مثل ومثل عبر وعبر فعبر بين وبين ضمن وضمن نحو حول وحول دون ودون حسب رغم فتحت خلف وخلف
    """.split()
)
_ALWAYS_ANNEXED = frozenset(
    forms_of(
        "كل جميع بعض معظم أغلب غالبية سائر كافة إحدى أحد غير سوى آخر أول كلا ذات حوالي زهاء قرابة".split(), PROCLITICS
    )
)
_MANY = frozenset(forms_of("عشرات مئات آلاف ملايين".split(), PROCLITICS))  # «إن مئات محتجزون» is a clause
_DEMONSTRATIVES = DEMONSTRATIVES.keys() - {"هذا", "ذلك", "ذاك"}  # «بمن في ذلك المسؤولون»
_ANNEXED_NUMERALS = frozenset(forms_of("مئتان مائتان ألفان مليونان ملياران".split(), PROCLITICS))
_BOTH = frozenset(["الاثنان", "الاثنتان"])
_OTHERS = frozenset("الآخرون آخرون".split())
_TIMES = frozenset("أيام سنوات شهور أشهر ساعات أعوام أسابيع مرات".split())
_OFTEN = 12  # occurrences where only a noun stands
_VERBAL_MARKS = "\u064f\u0651"  # damma, shadda: «وُفق الأستاذان», «خلّف الغرباء»
_SELDOM = 3  # occurrences as a noun
_EXPRESSING = frozenset("عبر وعبر فعبر".split())
_NOT_YET = frozenset("لم ولم لما لا ولا لن".split())
_AFTERWARDS = frozenset("قليل كثير وقت لحظة حين".split())
_LISTING = frozenset(forms_of(["من", "بين", "ضمن", "صفوف"], CONJUNCTIONS))  # «من النساء والمسنين»
_BEFORE_CLAUSES = frozenset("حتى منذ من ومن فمن".split())  # a verb may follow
_REACH = 5  # words
_FIRST_PLURAL = frozenset("كنا وكنا نكون ونكون سنكون لنكون أصبحنا نظل ظللنا لسنا بتنا".split())
_OF_TWO = frozenset(
    forms_of(
        "كانا كانتا ظلا ظلتا باتا باتتا أصبحا أصبحتا صارا صارتا ليسا ليستا يكونا تكونا يظلان تظلان".split(),
        CONJUNCTIONS,
    )
)
_LENGTHS = frozenset(
    """
    بقليل بكثير سنة سنتين شهر شهرا شهرين يوم يوما يومين أسبوع أسبوعا ساعة ساعتين عام عاما عامين دقيقة أشهر سنوات أيام
    """.split()
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
    if node.form in _BOTH:
        return _both(text, at)
    if node.form in DEFINITE_TENS:
        return None  # see ``tens``
    if len(text.word(at).text) >= len(node.form) + _VOWELS or "سمات" in text.forms[max(0, at - _REACH) : at]:
        return None  # verses have their vowels; the list of tags of an article
    # «مئتي قطعة»: a numeral is annexed to what it counts.
    is_annexed = node.form in _ANNEXED_NUMERALS and text.joined(at + 1) and text.node_after(at).is_bare
    right = node.form[:-2] + ("ي" if is_annexed else "ين")
    before = text.before(at)
    if before in _LENGTHS and right[1:] in _LENGTHS and not text.node_before(at - 1).verbs:
        return respelt(text, {at: right}, f"المعطوف على ظرف الزمان ليس مرفوعا: «{before} {right}»")
    if not shows_nominative(node, text.lexicon):
        return None
    if _is_club(text, at):
        return None
    following = text.node_after(at)
    if node.is_bare and following.form and (following.has_article or following.is_name or not following.has_readings):
        return _described(text, at, right)  # names: «مع جويان ويلسون», «كوبيون الفنلندي»
    if not is_clearly_inflected(node, text.lexicon):  # names: «قمران», «رادون»
        return _described(text, at, right)
    if len(text.word(at).text) >= len(node.form) + _VOWELS:
        return None  # verses have their vowels
    if all(r.proclitics.lstrip("وف")[:1] in ("ب", "ل", "ك") for r in node.nominals if r.proclitics) and all(
        r.proclitics for r in node.nominals
    ):
        clitic = node.nominals[0].proclitics.lstrip("وف")[0]
        if (
            clitic == "ل"
            and not node.has_article
            and any(form in _INNA_WITH_PRONOUN for form in text.forms[max(0, at - 5) : at])
        ):
            return None  # «إننا وربي لفرحون»: of emphasis
        return respelt(text, {at: right}, f"الاسم بعد حرف الجر «{clitic}» مجرور بالياء: «{right}»")
    if node.nominals[0].proclitics.startswith(tuple(CONJUNCTION_LETTERS)):
        return _coordinated(text, at, right)
    if before in _ALSO_VERBS and (opens_clause(text, at - 1) or "،" in (text.gap(at - 1) or "")):
        return None  # «عبّر محللون عن قلقهم»
    if before in ("حتى", "وحتى"):
        return None  # «حتى مسؤولون قالوا»
    if before == "بعد" and any(text.form(back) in _NOT_YET for back in range(max(0, at - 7), at)):
        return None  # «لم يكشف بعد المسؤولون سبب الحريق»
    if any(mark in text.word(at - 1).text for mark in _VERBAL_MARKS) or (
        before in _EXPRESSING and "عن" in text.forms[at + 1 : at + 6]
    ):
        return None  # «وُفق الأستاذان», «وعبر العاملون في الورش عن فرحهم»
    if (
        before in _DEMONSTRATIVES
        and node.has_article
        and is_governed(text, at - 1)
        and text.before(at - 1) not in ("حتى", "وحتى")
        and not (text.before(at - 1) in _ALSO_VERBS and opens_clause(text, at - 2))  # «وعبر هؤلاء العاملون»
    ):
        return respelt(text, {at: right}, f"الاسم بعد «{text.form(at - 2)} {before}» مجرور بالياء: «{right}»")
    if before == "دون" and text.before(at - 1).endswith("ما"):
        return None  # «من الوكلاء فما دون مستمرون في مناصبهم»
    if before in PREPOSITIONS:
        return respelt(text, {at: right}, f"الاسم بعد «{before}» مجرور بالياء: «{before} {right}»")
    if (before in _ALWAYS_ANNEXED or (before in _MANY and node.has_article)) and text.joined(at):
        return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{before} {right}»")
    if _is_annexed_to_numeral(text, at) or _is_done(text, at):
        return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{before} {right}»")
    if before in INNA:
        return respelt(text, {at: right}, f"اسم «{before}» منصوب بالياء: «{before} {right}»")
    return _described(text, at, right) or _annexed(text, at, right) or _last(text, at, right)


def _is_annexed_to_numeral(text: Text, at: int) -> bool:
    """Whether a numeral from 3 to 10 counts the plural: «ثلاثة مصابون»."""
    return (
        text.before(at) in UNITS
        and text.joined(at)
        and text.node(at).is_bare
        and text.form(at).endswith("ون")
        and text.form(at) not in _OTHERS  # «أصيب ثلاثة آخرون»
        # not «المعتقلون ثلاثة مغربيون»
        and (not text.node_before(at - 1).has_article or _is_behind_verb(text, at - 2))
        and text.before(at - 1) not in TEENS
    )


def _is_behind_verb(text: Text, at: int) -> bool:
    """Whether a verb stands before the definite nouns that end at ``at``: «أوقفت الشرطة أربعة متهمين»."""
    first = max(0, at - _REACH)
    return any(third_singular(text.node(back)) and text.node(back).is_verb for back in range(first, at))


def _is_done(text: Text, at: int) -> bool:
    """Whether a verbal noun that says what was done is annexed to the word: «تم توقيف شخصان»."""
    head = text.node_before(at)
    return (
        text.before(at - 1) in DONE_VERBS
        and text.joined(at)
        and text.joined(at - 1)
        and (text.node(at).is_bare or text.node(at).has_article)
        and head.may_be_masdar
        and head.is_bare
    )


def _is_club(text: Text, at: int) -> bool:
    return text.node(at).stem == "مقاولون" and text.after(at) == "العرب"


def _both(text: Text, at: int) -> Finding | None:
    """«من قبل الاثنان»."""
    before, right = text.before(at), text.form(at)[:-2] + "ين"
    if before not in PREPOSITIONS or (before in _ALSO_VERBS and not is_governed(text, at - 1)):
        return None
    return respelt(text, {at: right}, f"الاسم بعد «{before}» مجرور بالياء: «{before} {right}»")


def _described(text: Text, at: int, right: str) -> Finding | None:
    """«المهاجرين الشرعيون»: an adjective in another case than its noun."""
    node, noun = text.node(at), text.node_before(at)
    if not (node.is_adjective or node.form in _OTHERS) or node.has_article != noun.has_article:
        return None
    if noun.form.endswith("ين") and noun.has_article and noun.describes and text.node_before(at - 1).has_article:
        return None  # «من ضمن هؤلاء الجنود المجهولين المتطوعون»
    heads = (text.node(back) for back in range(max(0, at - 3), at - 1))
    if noun.has_article and any(each.is_bare and each.number is Number.PLURAL and each.human for each in heads):
        return None  # «أعضاء حزب المحافظين المعارضون»
    if noun.form in ("الإخوان", "آخرين"):
        return None  # of the society, mostly named in one form; «إن ستين آخرين مفقودون»
    if not node.has_article and any(text.form(back) in _BEFORE_SUBJECTS for back in range(max(0, at - _REACH), at - 1)):
        return None  # «إن أول رقمين رهيبان»: the predicate
    is_adjective = noun.is_adjective or noun.may_be_nisba
    are_two = all(reading.number is Number.DUAL for reading in (*noun.nominals, *node.nominals))
    if not node.has_article and is_adjective and text.before(at - 1) not in PREPOSITIONS and not are_two:
        return None  # «إن مئات آخرين موزعون»
    if not noun.form.endswith("ين"):
        return _described_genitive(text, at, right)
    if is_behind_its_verb(text, at - 1):
        return None  # «عاد المستثمرين الخليجيون»: the mistake is in the noun
    if (
        not noun.is_nominal
        or Case.NOMINATIVE in noun.case
        or not {r.number for r in noun.nominals} & {r.number for r in node.nominals}
    ):
        return None
    return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}»")


def _described_genitive(text: Text, at: int, right: str) -> Finding | None:
    """«مع السكان الأصليون»: a noun that shows no case, but is governed."""
    node, noun = text.node(at), text.node_before(at)
    if noun.number is not Number.PLURAL or noun.human is not True or noun.has_pronoun or noun.shows_nominative:
        return None
    if node.number is not Number.PLURAL or not _is_genitive(text, at - 1):
        return None
    stem = node.form.removeprefix(ARTICLE)[:-2]
    is_nisba = all(reading.derivation is Derivation.NISBA for reading in node.nominals)
    is_said = node.has_article and (is_nisba or describes(stem, definite=True))
    if not is_said and not is_governed(text, at - 1):
        return None
    return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}» بالياء في موضع الجر")


def _is_genitive(text: Text, at: int) -> bool:
    """Whether a preposition or an annexation governs the definite noun."""
    if text.before(at) == "حتى":
        return False  # «حتى الدبلوماسيون الأوروبيون»
    if is_governed(text, at):
        return text.before(at) not in _ALSO_VERBS or not opens_clause(text, at - 1)
    head = text.node_before(at)
    if not head.has_nominals or not head.as_noun.is_bare or head.is_particle or head.may_be_name:
        return False
    return is_governed(text, at - 1) or (not head.has_verbs and text.node_before(at - 1).as_noun.is_bare)


def _last(text: Text, at: int, right: str) -> Finding | None:
    return _annexed_to_definite(text, at, right) or _superlative(text, at, right) or _object(text, at, right)


def _superlative(text: Text, at: int, right: str) -> Finding | None:
    """«أطول قمتان»: what follows an elative is annexed to it, where it is no singular."""
    head, node = text.node_before(at).as_noun, text.node(at)
    if not node.is_bare or node.is_adjective or not head.is_noun or not head.is_bare or head.may_be_name:
        return None
    if not all(reading.derivation is Derivation.ELATIVE for reading in head.nominals):
        return None
    if opens_clause(text, at - 1) and third_singular(text.node_before(at)):
        return None  # «أظهر مقطعان»
    return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{head.form} {right}»")


def _annexed_to_definite(text: Text, at: int, right: str) -> Finding | None:
    """«تصرفات السائقون»: a noun that can't be a predicate or an adverb, before a definite one."""
    head, node = text.node_before(at), text.node(at)
    if not node.has_article or not head.is_noun or not head.is_bare or head.may_be_name or head.continues:
        return None
    if head.is_particle or any(r.case or r.is_adjectival for r in head.nominals) or head.form.endswith("ا"):
        return None
    if head.number is not Number.PLURAL or head.human is not False or head.stem in _TIMES:
        return None
    return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{head.form} {right}»")


def _object(text: Text, at: int, right: str) -> Finding | None:
    """«افتتح الوزير مستشفيان»: after a verb and its subject comes the object."""
    node, subject = text.node(at), text.node_before(at)
    if not node.is_bare or not subject.is_nominal or not subject.has_article or subject.has_preposition:
        return None
    if subject.number is not Number.SINGULAR or not (subject.form in TITLES or _is_person(subject)):
        return None  # «تتنازع السلطة حكومتان»
    if any(reading.human for reading in node.nominals) and subject.form not in TITLES:
        return None  # «حضر اللقاء ممثلون»
    singulars = (node.stem[:-2], node.stem[:-3] + "ة", node.stem[:-3] + "ى")
    if subject.form in TITLES and sum(map(used_as_noun, singulars)) < _OFTEN:
        return None  # «يقول الدكتور كاران»
    verb = third_singular(text.node_before(at - 1))
    if not verb or not all(reading.transitive for reading in verb) or not opens_clause(text, at - 2):
        return None
    if not any(reading.gender is subject.gender for reading in verb) or text.form(at - 2).lstrip("وف") in KANA_FORMS:
        return None
    return respelt(text, oblique_of_phrase(text, at, right), f"المفعول به منصوب بالياء: «{right}»")


def _is_person(node: Node) -> bool:
    """Whether it denotes a person by its form or in the dictionary: الوزير, العامل, اللاعب."""
    return any(r.human or (r.is_adjectival and r.derivation is not Derivation.NISBA) for r in node.nominals)


def _unknown(text: Text, at: int) -> Finding | None:
    """«كالمحامون»: no dictionary has it, because its preposition forbids what its ending shows."""
    form = text.form(at)
    noun = text.node_before(at)
    if noun.form.endswith("ين") and noun.shows_oblique and noun.has_article == form.startswith(ARTICLE):
        base = node_of(form[:-2], text.lexicon)
        is_nisba = base.may_be_nisba
        if is_nisba and text.lexicon.accepts(form[:-2] + "ين"):  # «لاعبين أساسيون»
            right = form[:-2] + "ين"
            return respelt(text, {at: right}, f"النعت يتبع منعوته في الإعراب: «{noun.form} {right}»")
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
    if head.form in MONTH_NUMBERS:
        return None  # «جميعنا في نيسان متشوقون»
    if head.number is Number.SINGULAR and not head.may_be_masdar and used_as_noun(head.stem) < _SELDOM:
        return None  # «إلى أوسكار الفنانون»
    if is_sure and head.has_verbs and text.before(at - 1) not in PREPOSITIONS and not _is_pair(text, at - 1):
        return None  # «بعد افتتاح الملعب في جدة ظن الاتحاديون»
    if is_sure:
        head = head.as_noun  # «بتهمة قتل شخصين»
    if not head.is_noun or not head.is_bare or head.number is Number.DUAL or head.may_be_name:
        return None
    is_one = head.number is not Number.PLURAL or text.node(at).has_article
    if (head.number is None and not is_sure) or head.has_article or not is_one:
        return None
    if any(r.case or (r.is_adjectival and not is_sure) for r in head.nominals) or head.continues:
        return None
    if head.stem in KINSHIP or head.stem in _TIMES:  # «ابن كيران», «منذ أيام المسؤولون في اجتماع»
        return None
    if head.form.endswith("ا") or text.digits_before(at - 1) is not None or not _never_verbal(head):
        return None
    # «كان جزاء متظاهرون»: the head must itself be governed, so that it opens no clause of its own.
    before = text.before(at - 1)
    before_head = text.node_before(at - 1)
    if _follows_nominative(text, at):
        return None  # «انفجرت طائرتان بدون طيار محملتان بالمتفجرات»
    if head.has_preposition and before_head.has_third:
        return None  # «يستهدفها بانتظام المتمردون»
    is_annexed = before_head.is_noun and before_head.is_bare
    if is_annexed and text.node(at).is_adjective and before_head.number is Number.PLURAL:
        return None  # «رجال إنقاذ أستراليون»
    if before not in PREPOSITIONS and not is_annexed and not all(r.proclitics for r in head.nominals):
        return None
    return respelt(text, {at: right}, f"المضاف إليه مجرور بالياء: «{head.form} {right}»")


def _is_pair(text: Text, at: int) -> bool:
    """Whether edited news annexes the word to the noun before it: «بتهمة قتل» by «تهمة قتل»."""
    before = text.node_before(at)
    return text.lexicon.pair(before.form, text.form(at)) + text.lexicon.pair(before.stem, text.form(at)) > 0


def _follows_nominative(text: Text, at: int) -> bool:
    """Whether another nominative of the same ending stands not far before, which the word may describe."""
    ending = text.form(at)[-2:]
    for back in range(at - 2, max(-1, at - 6), -1):
        if not text.joined(back + 1):
            return False
        if text.form(back).endswith(ending) and shows_nominative(text.node(back), text.lexicon):
            return text.node(at).is_adjective
    return False


def _is_surely_noun(text: Text, at: int) -> bool:
    """Whether a preposition, or a noun governed by one, stands before the word, so that it is no verb."""
    if text.node(at).is_particle:
        return False
    if text.before(at) in PREPOSITIONS:
        return text.form(at - 1) not in _BEFORE_CLAUSES
    previous = text.node_before(at)
    if previous.number is not Number.SINGULAR or previous.form in _LENGTHS or previous.stem in _AFTERWARDS:
        return False  # «قبل أيام قتل عسكريون», «بعدها بقليل قدم المحامون»
    return previous.is_noun and previous.is_bare and is_governed(text, at - 1)


def _never_verbal(head: Node) -> bool:
    return not head.verbs and not head.is_particle


def _coordinated(text: Text, at: int, right: str) -> Finding | None:
    """«سنة وشهران» in a genitive, «كالمحامين والموثقون»: the second in another case than the first."""
    first = text.node_before(at)
    node = text.node(at)
    if text.before(at - 1) in _LISTING and _is_joined_to_governed(text, at):
        return respelt(text, {at: right}, f"المعطوف على المجرور مجرور بالياء: «{first.form} {right}»")
    if not first.form.endswith("ين") or Case.NOMINATIVE in first.case or first.has_article != node.has_article:
        return None
    if not is_governed(text, at - 1):
        return None
    return respelt(text, {at: right}, f"المعطوف على المجرور مجرور بالياء: «{first.form} {right}»")


def _is_joined_to_governed(text: Text, at: int) -> bool:
    """Whether people are joined to people behind a preposition, and no verb follows of which they may be the subject:
    «جلهم من النساء والمسنون»."""
    first, node, following = text.node_before(at), text.node(at), text.node_after(at)
    if not first.has_article or not node.form.startswith("وال") or not node.form.endswith("ون"):
        return False
    if first.number is not Number.PLURAL or not text.joined(at) or first.shows_nominative:
        return False
    if not any(r.human for r in node.nominals) or not any(r.human for r in first.nominals):
        return False
    return ends_here(text, at) and not following.has_third


def check_predicate(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Nominatives where the predicate of كان and its sisters stands."""
    text = text_of(document, lexicon)
    for at in in_nominative(text):
        if finding := _predicate(text, at):
            yield finding


def _is_of_many(verb: str) -> bool:
    return verb in KANA_FORMS and verb.endswith("وا")


def _predicate(text: Text, at: int) -> Finding | None:
    node = text.node(at)
    if not node.is_bare or not node.is_adjective or any(r.proclitics for r in node.nominals):
        return None
    if not shows_nominative(node, text.lexicon):
        return None
    right = node.form[:-2] + "ين"
    subject = text.node_before(at)
    is_of_two = text.before(at) in _OF_TWO and node.form.endswith("ان")
    if is_of_two or text.before(at) in _FIRST_PLURAL or _is_of_many(text.before(at)):
        return respelt(text, {at: right}, f"خبر «{text.before(at)}» منصوب بالياء: «{right}»")
    if not subject.is_nominal or not (subject.has_article or subject.has_pronoun):
        return None
    for back in range(at - 2, max(-1, at - 4), -1):
        if not text.joined(back + 1):
            return None
        if text.form(back) in KANA_FORMS:
            if back < at - 2 and not text.node(back + 1).nominals and text.form(back + 1) not in QUANTIFIERS:
                return None
            return respelt(text, {at: right}, f"خبر «{text.form(back)}» منصوب بالياء: «{right}»")
        if not text.node(back).is_nominal and text.form(back) not in QUANTIFIERS:
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
        condition=has_nominative,
        bad=[
            Example("اجتمع مع [المسؤولون] أمس", "اجتمع مع المسؤولين أمس"),
            Example("صرف دعم [للمتضررون] من الفيضانات", "صرف دعم للمتضررين من الفيضانات"),
            Example("قال إن [المقاولون] سيحضرون", "قال إن المقاولين سيحضرون"),
            Example("أسفر عن مصرع [سائقان] أمس", "أسفر عن مصرع سائقين أمس"),
            Example("تجمع مئات [المحتجون] في الساحة", "تجمع مئات المحتجين في الساحة"),
            Example("تم تكريم [المتقاعدون] من الأسرة", "تم تكريم المتقاعدين من الأسرة"),
            Example("صدر بيان عن [المحاميان] أمس", "صدر بيان عن المحاميين أمس"),
            Example("جلهم من النساء [والمتقاعدون].", "جلهم من النساء والمتقاعدين."),
            Example("مع المحامين [والموثقون]", "مع المحامين والموثقين"),
            Example("يتابع بتهمة قتل [شخصان] أمس", "يتابع بتهمة قتل شخصين أمس"),
            Example("يرى معظم [المهنيون] أن السوق راكدة", "يرى معظم المهنيين أن السوق راكدة"),
            Example("توقع تصرفات [السائقون] صعب", "توقع تصرفات السائقين صعب"),
            Example("رسالة من قبل [الاثنان] معا", "رسالة من قبل الاثنين معا"),
            Example("حجز حوالي [مئتان] قطعة", "حجز حوالي مئتي قطعة"),
            Example("تسلق أعلى [قمتان] في البلاد", "تسلق أعلى قمتين في البلاد"),
            Example("خصصت الأدوية للمرضى [المتألمون]", "خصصت الأدوية للمرضى المتألمين"),
            Example("كثير من الجنود [البلقانيون]", "كثير من الجنود البلقانيين"),
            Example("خلال تلك [الفترتان]", "خلال تلك الفترتين"),
        ],
        good=[
            "اجتمع مع المسؤولين أمس",
            "وأظهر مقطعان آخران طبيبا من الجيش",
            "انتقد أعضاء حزب المحافظين المعارضون الخطة",
            "اشتكى كثير من النساء والمسنون يعانون أيضا",
            "وعبر هؤلاء المهاجرون عن أملهم",
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
            "هاجموا المارة، بمن في ذلك المواطنون الأجانب",
            "عين كاتبا للدولة خلفا لفيصل الحفيان",
            "أدى للشيخ منشدون عدة قصائد",
            "وعبر العمال المصابون عن شكرهم",
            "يقول الدكتور كاران إن الدواء ناجع",
            "منذ أيام المسؤولون في اجتماع دائم",
            "القرن العشرون قرن الحروب",
            "وأوضح مسؤولون في الوزارة أن الأشغال انتهت",
            "القرية التي يهاجمها بانتظام المتمردون",
            "حتى الدبلوماسيون الأوروبيون انتقدوا القرار",
            "إن أول رقمين رهيبان",
            "المديرون فما دون مستمرون في مناصبهم",
            "من بين هؤلاء محامون وأساتذة",
            "وبعد ذلك، حول الشقيقان المصنع إلى مدرسة",
        ],
    ),
    Rule(
        id="predicate-in-nominative",
        category=Category.GRAMMAR,
        summary="خبر «كان» وأخواتها مرفوع وحقه النصب",
        rationale="ينصب خبر كان وأخواتها، كأصبح وليس، بالياء في الجمع السالم والمثنى: كان المسافرون عالقين.",
        reference="ألفية ابن مالك، كان وأخواتها: «ترفع كان المبتدا اسما والخبر تنصبه»",
        check=check_predicate,
        condition=has_nominative,
        bad=[
            Example("كان اللاعبون [متعبون] بعد السفر", "كان اللاعبون متعبين بعد السفر"),
            Example("أصبح المواطنون [قلقون] من الغلاء", "أصبح المواطنون قلقين من الغلاء"),
            Example("كان المسافرون [عالقون] في المحطة", "كان المسافرون عالقين في المحطة"),
            Example("أصبح السكان [مضطرون] إلى الرحيل", "أصبح السكان مضطرين إلى الرحيل"),
        ],
        good=[
            "لكن المزارعين مقتنعون بالقرار",
            "سكان المدينة قادرون على ذلك",
            "كان المسافرون عالقين في المحطة",
            "المسافرون عالقون في المحطة",
            "قال إنهم مستعدون للحوار",
        ],
    ),
]
