"""A verb that does not agree with its subject: «أكد وزيرة», «قرروا السكان», «السلطات أكد أن»."""

import re
from collections.abc import Iterator

from proofreader.arabic.clitics import without_conjunction
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    Lexicon,
    Number,
    Reading,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.agreement import ANYTHING, asked_of
from proofreader.syntax.numerals import DEFINITE_UNITS, UNITS
from proofreader.syntax.outline import VERB_GENDER, VERB_PLURAL, HasCandidate, candidates
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.verbs import SAYING, counts_of, is_intransitive, opens_clause, third_singular

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_MARKS = ".؛؟!:"
_LEAST, _SHARE = 12, 0.95
_OFTEN = 30  # agreements as a noun
_KANA = frozenset("كان كانت يكون تكون يكن تكن ليس ليست أصبح أصبحت ظل ظلت بات باتت صار صارت تم تمت يتم تتم".split())
_OPENERS = frozenset(clitic + word for clitic in ("", "و", "ف") for word in "أن إن لأن بأن لكن كأن".split())
_IMPERSONAL = frozenset(
    """
    يجب ينبغي يمكن يتوقع يفترض يرجح يعتقد ينتظر يتعين يبدو يقال يذكر يشار يلاحظ يستحسن يحتمل يتطلب يلزم يحق يستحيل
    يصعب يسهل يكفي يرتقب تفاجأ
    """.split()
)
# Subjects of either gender or number, and adverbs of time.
_OPEN = frozenset(
    """
    بقية غالبية أغلبية عديد جميع مزيد كثير قليل آلاف عشرات مئات ملايين معظم باقي أقلية أكثرية يوم جمعة أحد سبت خميس
    أسد سماحة فخامة معالي سيادة جلالة فضيلة سعادة أسطورة نجم شخصية رمز ضحية
    أربعاء ثلاثاء اثنين إثنين ليلة صباح مساء آن كبد جزء عدد نصف ثلث ربع
    """.split()
)
_NEVER = frozenset(
    """
    يجب ينبغي يمكن يوجد توجد هناك عدا خلا حاشا نعم بئس ليس جاء حضر زاد كفى بلغ مرت مضى شمل حسب
    """.split()
)
_REACH = 10
_SENTENCE_START = re.compile(r"[\n.؟!][\s«\"]*\Z")  # of what stands before its first word
_DEMONSTRATIVES = {"هذا": _M, "هذه": _F, "ذلك": _M, "تلك": _F}
# After a verb whose subject stands before it.
_COMPLEMENTS = PREPOSITIONS | frozenset("أن أنه أنها أنهم إن بأن بأنه بأنها قد".split())


def check_before(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, VERB_GENDER | VERB_PLURAL):
        if finding := _plural_before(text, at - 1) or _gender_before(text, at - 1):
            yield finding


def _plural_before(text: Text, at: int) -> Finding | None:
    """A plural or dual verb right before its subject: «قرروا السكان», «وصلا الوزيران»."""
    form = text.form(at)
    if not form.endswith(("وا", "ا", "ون", "ان")) or len(form) < 4:
        return None
    node, noun = text.node(at), text.node(at + 1)
    if (
        not (node.is_verb or noun.shows_nominative)
        or not noun.is_nominal
        or noun.may_be_name
        or not noun.has_article
        or has_preposition(noun)
    ):
        return None
    readings = [r for r in node.third if r.number in (_P, _D) and not r.pronoun]
    if not readings or any(r.person == 3 and r.number is _S for r in node.verbs) or "كون" in form or "كان" in form:
        return None
    reading = readings[0]
    if not any(nominal.number is reading.number and nominal.human is not False for nominal in noun.nominals):
        return None
    single = _singular(reading, noun, text.lexicon)
    if single is None:
        return None
    # «شكروا السكان»: only a nominative, or a verb whose neighbour is its subject, shows that it is no object.
    if not noun.shows_nominative and not _has_subject_next(single, text.lexicon):
        return None
    if noun.shows_oblique:
        return None
    right = reading.proclitics + single
    return respelt(text, {at: right}, f"يُفرد الفعل إذا تقدم على فاعله الظاهر: «{right} {noun.form}»")


def _singular(reading: Reading, noun: Node, lexicon: Lexicon) -> str | None:
    """The verb in the singular: قرر of قرروا, يقرر of يقررون, وصلت of وصلتا."""
    stem = reading.stem
    if reading.tense is Tense.IMPERFECT:
        options = [stem[:-2] if stem.endswith(("ون", "ان")) else stem[:-1]]
    elif stem.endswith("وا"):
        options = [stem[:-2], stem[:-2] + "ى", stem[:-2] + "ا"]
    else:
        options = [stem[:-1]]
    for option in options:
        if third_singular(node_of(option, lexicon)):
            if noun.gender is _F and reading.tense is Tense.PERFECT and not option.endswith("ت"):
                return option + "ت"
            return option
    return None


def _has_subject_next(form: str, lexicon: Lexicon) -> bool:
    """Whether counts say that what follows the verb is its subject, or it takes no object."""
    readings = third_singular(node_of(form, lexicon))
    if readings and all(reading.transitive is False for reading in readings):
        return True
    return any(_share(reading) >= 0.9 for reading in readings)


def _share(reading: Reading) -> float:
    """The share of nouns after this form of the verb that agree with it; 0 where too few were counted."""
    counts = counts_of(reading)
    if counts is None:
        return 0.0
    right, wrong = (counts.mm, counts.mf) if reading.gender is _M else (counts.ff, counts.fm)
    return right / (right + wrong) if right + wrong >= _LEAST else 0.0


def _gender_before(text: Text, at: int) -> Finding | None:
    """«أكد وزيرة», «وصلت الوفد»: a verb that opens the clause, its subject right after it."""
    if not opens_clause(text, at):  # most verbs end here, before anybody reads them
        return None
    node, noun = text.node(at), text.node(at + 1)
    if noun.form in _DEMONSTRATIVES and text.joined(at + 2) and text.form(at + 2).startswith("ال"):
        noun = text.node(at + 2)
        if noun.gender is not _DEMONSTRATIVES[text.form(at + 1)]:
            return None
    readings = third_singular(node)
    if not readings or not noun.is_noun or noun.may_be_name or has_preposition(noun):
        return None
    if node.form.lstrip("وف") in _KANA | _NEVER | _IMPERSONAL or noun.stem in _OPEN:
        return None
    if all(r.proclitics.startswith(("و", "ف")) for r in noun.nominals) or noun.form.endswith("ا"):
        return None
    if not noun.has_article and not noun.form.endswith("ة") and used_as_noun(noun.stem) < 6:
        return None  # names: «تنتمي حداد»
    says = without_conjunction(node.form) in SAYING and text.after(at + 1) in ("إن", "أن")  # «قال المديرة إن»
    if noun.form in UNITS or (
        not says
        and used_as_noun(noun.stem) < _OFTEN
        and any(r.derivation is Derivation.ACTIVE_PARTICIPLE and r.has_article for r in noun.nominals)
    ):
        return None  # «ستة أعضاء», «البالغ من العمر»
    genders = {reading.gender for reading in readings}
    if len(genders) != 1 or noun.number is not _S or noun.gender is None or noun.gender in genders:
        return None
    if noun.is_adjective and not noun.has_article and noun.gender is _M:
        return None
    if noun.form in DEFINITE_UNITS or (not says and used_as_noun(noun.stem) < _OFTEN and noun.describes):
        return None  # «والتقى الثلاثة», «مارس المتحدة»
    if not all(_is_sure(text, at, reading, noun) for reading in readings):
        return None
    right = other_gender(readings[0], text.lexicon)
    if right is None:
        return None
    return respelt(
        text, {at: right}, f"الفعل يوافق فاعله في الجنس: «{noun.form}» {GENDERS[noun.gender]}، فيقال «{right}»"
    )


def _is_sure(text: Text, at: int, reading: Reading, noun: Node) -> bool:
    """Whether the noun can't be the object of the verb."""
    if is_intransitive(text.form(at)):
        return noun.has_article or reading.gender is _M
    if not text.node(at).is_verb and _share(reading) < _SHARE:
        return False
    if reading.transitive is False and _opens_sentence(text, at):
        return noun.has_article or reading.gender is _M
    if not _opens_sentence(text, at):
        return False  # «أن يقول الحقيقة»
    if reading.gender is _F and not noun.has_article:
        return False  # «قالت جين»
    if reading.proclitics.startswith(("و", "ف")) and not (reading.stem in SAYING and noun.has_article):
        return False  # «واستنكر معاناة السكان»: the subject may stand before
    if noun.has_article and used_as_noun(noun.stem) < 3:
        return False  # names: «قال الربيعة»
    if reading.gender is _F and (reading.proclitics.startswith(("و", "ف")) or not _opens_sentence(text, at)):
        return False  # «وأعلنت القرار»: the subject may stand before
    if noun.has_article or text.node(at + 2).has_article:
        return _share(reading) >= _SHARE
    return _share(reading) >= 0.97


def _opens_sentence(text: Text, at: int) -> bool:
    gap = text.gap(at)
    if gap is None or any(mark in gap for mark in ".؟!"):
        return True
    return any(mark in gap for mark in "،,") and _is_adverbial(text, at)


def _is_adverbial(text: Text, at: int) -> bool:
    """Whether nothing but a phrase with a preposition stands before it in the sentence: «في عام 1538، حذرت المحاكم»."""
    start = at
    while start > 0 and at - start < 8:
        start -= 1
        if text.node(start).is_verb:
            return False
        gap = text.gap(start)
        if gap is None or any(mark in gap for mark in ".؟!"):
            return text.form(start) in PREPOSITIONS or has_preposition(text.node(start))
    return False


def other_gender(reading: Reading, lexicon: Lexicon) -> str | None:
    """The verb of the third person singular in the other gender, with its clitics: أكدت of أكد, نجت of نجا."""
    stem = reading.stem
    if reading.tense is Tense.IMPERFECT:
        right = ("ت" if reading.gender is _M else "ي") + stem[1:]
    elif reading.gender is _M:
        right = (stem[:-1] if stem[-1] in "اى" else stem) + "ت"
    else:
        options = (stem[:-1], stem[:-1] + "ى", stem[:-1] + "ا")
        right = next((o for o in options if any(r.gender is _M for r in third_singular(node_of(o, lexicon)))), "")
    return reading.proclitics + right if right and lexicon.accepts(reading.proclitics + right) else None


def check_after(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in _beginnings(text):
        if _opens_noun_clause(text, at) and (finding := _after(text, at)):
            yield finding


def _beginnings(text: Text) -> list[int]:
    """The words that begin a paragraph or a sentence, or follow إن and its sisters."""
    document = text.document
    gaps = text.words.gaps_in(document.text)
    places = {at for at, gap in enumerate(gaps[:-1]) if gap != " " and _SENTENCE_START.search(gap)}
    index = document.words_by_form
    for form in _OPENERS & document.forms:
        places.update(at + 1 for at in index[form] if at + 1 < len(text.forms))
    return sorted(places)


def _opens_noun_clause(text: Text, at: int) -> bool:
    """Whether a clause that begins with its subject begins here."""
    if not text.form(at).startswith(("ال", "وال", "فال")) and not text.form(at + 1).startswith("ال"):
        return False
    gap = text.gap(at)
    if gap is None or any(mark in gap for mark in ".؟!"):
        return True
    return text.before(at) in _OPENERS


def _after(text: Text, at: int) -> Finding | None:
    head = text.node(at)
    if (
        head.stem in _OPEN
        or not head.is_noun
        or head.may_be_name
        or has_preposition(head)
        or head.is_particle
        or text.form(at) in PREPOSITIONS
    ):
        return None
    if not (head.has_article or (head.is_bare and text.node_after(at).has_article)):
        return None
    if any(reading.case and reading.number is _S for reading in head.nominals):
        return None
    asked = asked_of(head)
    if ANYTHING in asked or head.number is None or (head.gender is None and head.human is not False):
        return None
    place = _verb_place(text, at)
    if place is None:
        return None
    node = text.node(place)
    readings = [r for r in node.verbs if r.person == 3 and not r.pronoun]
    if not readings or len(readings) != len([r for r in node.verbs if r.person == 3]) or node.form in _IMPERSONAL:
        return None
    if any(_verb_fits(head, reading) for reading in readings):
        return None
    if not _has_no_later_subject(text, place):
        return None
    right = _agreeing(head, readings[0], text.lexicon)
    if right is None or right == node.form:
        return None
    return respelt(text, {place: right}, f"الفعل بعد «{head.form}» يوافقه في الجنس والعدد: «{right}»")


def _verb_fits(head: Node, reading: Reading) -> bool:
    for nominal in head.nominals:
        number, gender = nominal.number, nominal.gender
        if number is _P and nominal.human is False:
            if reading.gender is _F:
                return True
        elif number is _P:
            if reading.number is _P or (
                reading.gender is _F and reading.number is _S and not nominal.stem.endswith(("ون", "ين"))
            ):
                return True
        elif reading.number is number and (gender is None or reading.gender is gender):
            return True
    return False


def _verb_place(text: Text, at: int) -> int | None:
    """The first verb after the subject, over adjectives, annexation, phrases with a preposition and parentheses."""
    in_parenthesis = False
    after_preposition = False
    for place in range(at + 1, min(len(text.forms), at + 1 + _REACH)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _MARKS + '"«»()-–'):
            return None
        if "،" in gap:
            in_parenthesis = not in_parenthesis
            after_preposition = False
        node, form = text.node(place), text.form(place)
        if in_parenthesis:
            continue
        if form in PREPOSITIONS:
            after_preposition = True
            continue
        if node.is_verb or (form in SAYING and text.after(place) in ("أن", "في", "على", "أنه", "أنها", "أنهم", "بأن")):
            return place
        if not node.is_nominal:
            return None
        if node.may_be_joined and (
            any(r.proclitics.startswith(("و", "ف")) for r in node.nominals) or has_coordination(node)
        ):
            return None
        governed = after_preposition or has_preposition(node)
        if not governed and not (node.has_article or text.node(place - 1).is_bare) and not node.has_pronoun:
            return None  # an indefinite noun here begins the predicate
        after_preposition = after_preposition and node.is_bare
    return None


def has_coordination(node: Node) -> bool:
    """Whether و is written with the word in some reading."""
    return any(reading.proclitics.startswith("و") for reading in node.readings)


def _has_no_later_subject(text: Text, at: int) -> bool:
    """Whether what follows the verb can't be its subject: a preposition, أن, a cognate accusative, the end."""
    following = text.node_after(at)
    if not following.form:
        return text.gap(at + 1) is None or "." in (text.gap(at + 1) or "")
    if following.form in _COMPLEMENTS:
        # «السلطات أكد في بيانها مصدر»: no indefinite noun soon after.
        return True
    if following.tanwin is not None:
        return True
    return bool(following.readings) and all(r.proclitics[:1] in ("ب", "ل") and r.proclitics for r in following.readings)


def _agreeing(head: Node, reading: Reading, lexicon: Lexicon) -> str | None:
    """The verb as the subject before it asks."""
    single = reading if reading.number is _S else None
    stem = reading.stem
    if reading.number is _P and reading.tense is Tense.PERFECT and stem.endswith("وا"):
        option = next(
            (o for o in (stem[:-2], stem[:-2] + "ى", stem[:-2] + "ا") if third_singular(node_of(o, lexicon))), None
        )
        single = third_singular(node_of(option, lexicon))[0] if option else None
    if single is None:
        return None
    numbers = {(nominal.number, nominal.human is False) for nominal in head.nominals}
    if numbers == {(_P, True)} or (head.number is _S and head.gender is _F):
        if single.gender is _M:
            found = other_gender(single, lexicon)
            return found if found is None or reading is single else reading.proclitics + found
        return None
    if head.number is _S and head.gender is _M:
        return other_gender(single, lexicon) if single.gender is _F else None
    if head.number is _P and head.gender is _M and single.gender is _M:
        stem = single.stem
        if single.tense is Tense.IMPERFECT:
            right = (stem[:-1] if stem[-1] in "ىوي" else stem) + "ون"
        else:
            right = (stem[:-1] if stem[-1] in "اى" else stem) + "وا"
    elif head.number is _D and single.gender is _M and head.gender is _M:
        right = single.stem + ("ان" if single.tense is Tense.IMPERFECT else "ا")
    else:
        return None
    right = reading.proclitics + right
    return right if lexicon.accepts(right) else None


_REFERENCE = "ألفية ابن مالك، الفاعل: «وجرِّدِ الفعلَ إذا ما أُسندا لاثنين أو جمعٍ كفاز الشهدا»"

RULES = [
    Rule(
        id="verb-before-subject",
        category=Category.GRAMMAR,
        summary="فعل لا يوافق الفاعل بعده في الجنس، أو جُمع وحقه الإفراد",
        rationale=(
            "الفعل المتقدم يوافق فاعله الحقيقي المتصل به في الجنس: أكدت وزيرة الاقتصاد، وصل الوفد؛ ويُفرد وإن كان "
            "الفاعل مثنى أو جمعا: قرر السكان، وصل الوزيران."
        ),
        reference=_REFERENCE,
        check=check_before,
        condition=HasCandidate(VERB_GENDER | VERB_PLURAL),
        bad=[
            Example("انقطع الماء، [فقرروا] السكان الاحتجاج", "انقطع الماء، فقرر السكان الاحتجاج"),
            Example("[وصلا] الوزيران إلى مراكش", "وصل الوزيران إلى مراكش"),
            Example("[أكد] وزيرة الاقتصاد أن النسبة ارتفعت", "أكدت وزيرة الاقتصاد أن النسبة ارتفعت"),
            Example("[قال] الطفلة إن والدها غائب", "قالت الطفلة إن والدها غائب"),
            Example("[وصلت] الفريق إلى المطار", "وصل الفريق إلى المطار"),
            Example("[نجا] طفلة من موت محقق", "نجت طفلة من موت محقق"),
        ],
        good=[
            "قرر السكان الاحتجاج",
            "شكروا السكان على دعمهم",
            "أكدت مصادر أن التحقيق مستمر",
            "زار المدينة وفد كبير",
            "التقى الثلاثة في الفندق",
            "وأعلنت القرار أمس",
            "عاد إلى بيته. وأكد ضرورة العمل",
            "خرج أسطورة الكرة من المستشفى",
            "قالت الأسد في تعليقها على القرار",
            "كان المدينة هادئة",
        ],
    ),
    Rule(
        id="verb-after-subject",
        category=Category.GRAMMAR,
        summary="فعل لا يوافق المبتدأ قبله في الجنس أو العدد",
        rationale=(
            "إذا تأخر الفعل وافق ما قبله في الجنس والعدد: السلطات المحلية أكدت، الوزيران وصلا، المتضررون طالبوا. وجمع "
            "غير العاقل كالمفرد المؤنث: الأسعار ارتفعت."
        ),
        reference="عباس حسن، النحو الوافي، المطابقة بين المبتدأ والخبر",
        check=check_after,
        bad=[
            Example(
                "السلطات المحلية بالإقليم [أكد] أن العمليات متواصلة",
                "السلطات المحلية بالإقليم أكدت أن العمليات متواصلة",
            ),
            Example(
                "قال إن الأسعار، رغم المراقبة، [ارتفع] ارتفاعا كبيرا",
                "قال إن الأسعار، رغم المراقبة، ارتفعت ارتفاعا كبيرا",
            ),
            Example("المتضررون [أكد] في اللقاء أنهم صبروا", "المتضررون أكدوا في اللقاء أنهم صبروا"),
        ],
        good=[
            "السلطات المحلية أكدت أن العمليات متواصلة",
            "القبائل العربية قررت في اجتماعها",
            "المدينة وصل إليها الوفد",
            "الوزير أكد أن الأسعار ارتفعت",
            "هذه القرية يقطنها ألف شخص",
        ],
    ),
]
