"""A noun whose adjective shows the accusative, and the other way round: «علاج أوليا», «مشروعا مهم»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import CURRENCIES, DIRECTIONS
from proofreader.core import (
    Case,
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    Lexicon,
    Number,
    PartOfSpeech,
    Reading,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import SAID, SURELY_USED, accusative, ends_here, is_plain
from proofreader.rules.support.cases import governor
from proofreader.rules.support.definite_subject import THIS
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verb_and_object import is_after_verb_and_subject
from proofreader.rules.support.verbs import KANA_OF_ONE
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.describing import describes, describes_in_accusative
from proofreader.syntax.numerals import MULTIPLIER_FORMS
from proofreader.syntax.outline import TANWIN_FIRST, TANWIN_SECOND, candidates, has_candidate
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS
from proofreader.syntax.verbs import opens_clause

# Adjectives in the accusative that are adverbs: they say nothing of the noun before them.
_ADVERBS = frozenset(
    """
    سابقا لاحقا حاليا مؤخرا يوميا شهريا سنويا أسبوعيا تقريبا رسميا نهائيا عالميا دوليا محليا وطنيا كليا جزئيا فعليا
    عمليا نظريا قانونيا سياسيا اقتصاديا اجتماعيا ماليا إداريا علميا تاريخيا ذاتيا تلقائيا تدريجيا جديا سلبيا
    إيجابيا كثيرا قليلا جيدا سريعا بعيدا قريبا طويلا عاليا جماعيا فرديا شخصيا خصوصا عموما عادة خاصة أولا ثانيا
    ثالثا أخيرا مباشرا معا جميعا غدا صباحا مساء ليلا نهارا إلكترونيا مغربيا عربيا أوروبيا إفريقيا أفريقيا فلكيا
    فعلا جذريا نادرا غالبا طبعا حديثا قديما معنويا داخليا خارجيا دينيا نفسيا جسديا أصلا بالغا واحدا ميدانيا مسبقا مبكرا
    متأخرا مثلا آخرا أيضا فورا حتما قطعا أساسا إجمالا مجددا تباعا
    """.split()
)
_REACH = 12
_LENGTHS = frozenset("عاما يوما شهرا أسبوعا قرنا عقدا مترا كيلومترا طنا شخصا مرة درهما دولارا".split())
_NAMING = frozenset({"اسم", "لقب", "عنوان", "شعار"})  # «اسم بوليا»
_USED_AS_NOUN, _SURELY_NOUN, _OFTEN_NOUN = 12, 200, 1000
_BEFORE_EVENTS = frozenset("بعد وبعد سبق وسبق له لها لهم قبل منذ إلى حتى بمجرد".split())
_NOT = frozenset(("ليس", "وليس", "فليس"))
_MEASURES = ("كلم", "كم", "متر", "هكتار")
_IN_USE = 8
_SHORTEST_JOINED = 4  # letters of a noun with its و
_NO_ALEF = frozenset("بيني أمامي خلفي آخر أول دام وان وأن وإن".split())
# Behind these a word that may be a verb is one: «لم تقدم جديدا», «أنه قتل مسلحا», «ما إن تناول مضادا».
_BEFORE_VERBS = frozenset(
    forms_of(
        "لم لن لا قد لقد سوف إن أنه أنها إنه إنها لأنه لأنها بأنه بأنها ما مما الذي التي الذين كي لكي نفسه".split(),
        CONJUNCTIONS,
    )
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, TANWIN_SECOND):
        if finding := _noun_without(text, at) or _joined_without(text, at):
            yield finding
    for at in candidates(text, TANWIN_FIRST):
        if finding := _adjective_without(text, at - 1) or _coordinated(text, at - 1):
            yield finding


def _noun_without(text: Text, at: int) -> Finding | None:
    """«علاج أوليا»."""
    form, noun, lexicon = text.form(at), text.node(at - 1), text.lexicon
    if noun.form in PREPOSITIONS or noun.is_particle or not _may_take_alef(noun):
        return None
    if noun.form in _NAMING and not describes(form[:-1]):
        return None
    if noun.form.endswith("و") or text.is_vowelled(at - 1):
        return None  # «سيناريو محددا», «موقَّع رقميا»
    if noun.has_third and text.before(at - 1) == "أن" and text.before(at - 2) in _BEFORE_EVENTS:
        return None  # «سبق له أن فتح مكتبا», «بعد أن رفض ناديا كبيرا»
    is_behind_inna = text.before(at - 1) in NOUN_CLAUSE_OPENERS and form not in _ADVERBS
    is_noun = (not noun.has_verbs and not noun.may_describe) or used_as_noun(noun.form) >= SURELY_USED
    is_behind_inna = is_behind_inna and is_noun  # «إن حادثا مروعا»
    if noun.has_third and (
        (text.before(at - 1) in _BEFORE_VERBS and not is_behind_inna)
        or (text.node_before(at - 1).has_article and used_as_noun(noun.form) < SURELY_USED)
    ):
        return None  # «لم تقدم جديدا», «التاجر تدخل تدخلا سريعا»
    is_named_first = form in _ADVERBS and _is_behind_subject(text, at)
    if noun.has_third and form in _ADVERBS and text.node_before(at - 1).has_article and not is_named_first:
        return None  # «لكن الحكم تدخل سريعا»
    if noun.has_third and (not text.joined(at - 1) or text.node_before(at - 1).has_pronoun):
        return None  # «بدوره، تدخل هاتفيا», «لكن فريقه دفع غاليا ثمن أخطائه»
    if text.before(at - 1) in ("لا", "ولا", "فلا", "أحد", "إحدى") or noun.form in (*CURRENCIES, *_MEASURES):
        return None  # «لا تغيير كبيرا», «أحد عشر مسلحا», «50 ألف ريال شاملا الطعام»
    is_behind_verb = _is_verb_of_relative(text, at - 2)
    if text.digits_before(at - 2) is not None or (
        used_as_noun(text.before(at - 1)) >= _USED_AS_NOUN and not is_behind_verb
    ):
        return None  # «360 قارب صيد صغيرا», «عامل جذب أساسيا»
    is_after_verb = _is_object_of_verb_before(text, at - 1)
    is_said = lexicon.pair(noun.form + "ا", form) >= SAID and not lexicon.pair(noun.form, form)
    if form in _ADVERBS and not is_after_verb and not is_said and not is_named_first:
        return None
    reading = _adjective_in_alef(text.node(at), lexicon)
    if reading is None or reading.proclitics or _may_be_name(text.node(at)):
        return None  # «سفير سوريا»
    right = noun.form + "ا" if is_named_first else accusative(noun, lexicon)  # «حلا نهائيا»
    head = text.node_before(at - 1)
    if noun.has_third and opens_clause(text, at - 1) and not is_behind_inna:
        return None  # «حيث تحرش جنسيا»
    if right is None or head.form in PREPOSITIONS:
        return None
    # «أعلنت الوزارة مخطط جهويا»: behind a verb and its subject a participle is a noun too.
    is_after_subject = head.has_article and form not in _ADVERBS and is_after_verb_and_subject(text, at - 1)
    if noun.may_describe and noun.describes and not is_after_subject:
        return None
    if head.is_nominal and head.is_bare and not head.is_name and not is_behind_verb:
        return None  # «فريق عمل كبيرا»
    wanted, seen = lexicon.pair(right, form), lexicon.pair(noun.form, form)
    if _is_in_clause_of_kana(text, at) and (wanted < 5 or seen) and not is_named_first:
        return None
    is_object = (
        not noun.verbs
        and text.node_before(at - 1).has_article
        and used_as_noun(noun.form) >= 12
        and not noun.may_describe
    )
    is_clear = not seen and describes_in_accusative(reading.stem[:-1])
    is_clear = is_clear or (is_object and not seen and _is_descriptive(reading, lexicon))
    if is_after_verb and not seen and used_as_noun(noun.form) >= 12 and not noun.may_describe:
        is_clear = is_clear or (form not in _ADVERBS and _is_descriptive(reading, lexicon))
    is_clear = is_clear or (is_behind_inna and not seen)  # «إن قبرا منحوتا»
    is_clear = is_clear or (is_after_subject and not seen) or is_named_first
    if not (wanted >= 2 and wanted > 4 * seen) and not is_clear:
        return None
    return respelt(text, {at - 1: right}, f"النعت يتبع منعوته في الإعراب والتنوين: «{right} {form}»")


def _may_be_name(node: Node) -> bool:
    """Whether it may be a name without a clitic: not «كتابيا»."""
    names = [reading for reading in node.nominals if reading.part is PartOfSpeech.NAME]
    is_nisba = any(reading.derivation is Derivation.NISBA for reading in node.nominals)
    return node.may_be_name and not (is_nisba and all(reading.proclitics for reading in names))


def _is_behind_subject(text: Text, at: int) -> bool:
    """Whether a verb and its subject, or ليس and its noun, stand before what is surely a noun: «أصدر القاضي أمر
    دوليا», «ليس هذا الإجراء حل نهائيا»."""
    noun, adjective = text.form(at - 1), text.form(at)
    if text.lexicon.pair(noun, adjective) or used_as_noun(noun) < _SURELY_NOUN:
        return False
    if is_after_verb_and_subject(text, at - 1) and used_as_noun(noun) >= _OFTEN_NOUN:
        return True
    is_said = text.lexicon.pair(noun + "ا", adjective) >= SAID
    return is_said and text.before(at - 2) in THIS and text.before(at - 3) in _NOT


def _joined_without(text: Text, at: int) -> Finding | None:
    """«يبرز التعاليم وفهم كبيرا لها»: the second of two objects, whose adjective shows the case."""
    joined, form, lexicon = text.form(at - 1), text.form(at), text.lexicon
    if joined[0] != "و" or len(joined) < _SHORTEST_JOINED or form in _ADVERBS or lexicon.count(joined) > _IN_USE * 20:
        return None
    noun, first = node_of(joined[1:], lexicon), text.node_before(at - 1)
    if not is_plain(noun) or noun.has_verbs or noun.may_describe or noun.may_be_name or not first.has_nominals:
        return None
    if used_as_noun(noun.form) < _USED_AS_NOUN or text.node(at).may_be_name:
        return None
    reading, right = _adjective_in_alef(text.node(at), lexicon), accusative(noun, lexicon)
    if reading is None or reading.proclitics or right is None or not _is_descriptive(reading, lexicon):
        return None
    if not text.node(at - 1).continues or lexicon.pair(noun.form, form):
        return None
    return respelt(text, {at - 1: "و" + right}, f"النعت يتبع منعوته في الإعراب والتنوين: «{right} {form}»")


def _is_verb_of_relative(text: Text, at: int) -> bool:
    """Whether the word can only be a verb for what stands before it: «الذي لعب دورا», «لم يقدم عرضا»."""
    return text.node(at).has_third and text.joined(at) and text.before(at) in _BEFORE_VERBS


def _is_in_clause_of_kana(text: Text, at: int) -> bool:
    """Whether كان or a sister stands before the word in its clause, whose subject and predicate the two may be."""
    for back in range(at - 1, max(-1, at - _REACH), -1):
        if text.form(back) in KANA_OF_ONE:
            return True
        if text.form(back) in NOUN_CLAUSE_OPENERS or text.gap(back) is None:
            return False
    return False


def _adjective_in_alef(node: Node, lexicon: Lexicon) -> Reading | None:
    """Its reading as an adjective in the accusative; of some, such as شديدا, only the form without alef is known."""
    if node.tanwin is not None and node.tanwin.is_adjectival:
        return node.tanwin
    found = [r for r in node.nominals if r.case is Case.ACCUSATIVE and r.construct is False and r.is_adjectival]
    if not found and node.tanwin is None and describes(node.form[:-1]):
        base = node_of(node.form[:-1], lexicon)
        found = [
            r._replace(stem=node.form) for r in base.nominals if r.is_adjectival and not (r.proclitics or r.pronoun)
        ]
    if not found and node.form.endswith("يا"):  # «استعجاليا», of which the feminine alone is known
        feminine = node_of(node.form[:-1] + "ة", lexicon)
        found = [
            r._replace(stem=node.form)
            for r in feminine.nominals
            if r.derivation is Derivation.NISBA and not (r.proclitics or r.pronoun)
        ]
    return found[0] if found else None


def _may_take_alef(noun: Node) -> bool:
    """Whether it is a singular without clitics that is not feminine: دور, of which counts tell neither gender, too."""
    return is_plain(noun) or (
        noun.is_bare
        and noun.is_without_proclitics
        and noun.gender is None
        and noun.number in (None, Number.SINGULAR)
        and not noun.form.endswith("ة")
        and not noun.may_be_name
    )


def _is_object_of_verb_before(text: Text, at: int) -> bool:
    """Whether the word right before is a verb that takes an object, and the noun can hardly be its subject."""
    verb = text.node_before(at)
    if not verb.is_verb or not any(reading.transitive and not reading.pronoun for reading in verb.verbs):
        return False
    return verb.is_feminine_imperfect or all(
        reading.gender is Gender.FEMININE or reading.number is not Number.SINGULAR or reading.person != 3
        for reading in verb.verbs
    )


def _is_descriptive(reading: Reading, lexicon: Lexicon) -> bool:
    if reading.derivation is Derivation.NISBA:
        return True
    node = node_of(reading.stem[:-1], lexicon)
    return node.is_adjective and node.describes


def _adjective_without(text: Text, at: int) -> Finding | None:
    """«مشروعا مهم»."""
    noun, following, lexicon = text.node(at), text.node_after(at), text.lexicon
    base = node_of((noun.form[1:] if noun.form[0] == "و" and noun.continues else noun.form)[:-1], lexicon)
    if (
        noun.form.removeprefix("و") in _ADVERBS
        # «أي سببا واضح», «في تقريرا طويل»: the alef is too much
        or text.before(at) in ("أي", "أية")
        or governor(text, at)
        or noun.form in _LENGTHS
        or noun.form in MULTIPLIER_FORMS
        or noun.form[:-1] in MULTIPLIER_FORMS
    ):
        return None
    before = text.node_before(at)
    # «عرضا فنيا رائع»
    is_second = describes(base.form) and before.tanwin is not None and used_as_noun(before.form[:-1]) >= _USED_AS_NOUN
    if not is_second and (noun.tanwin is None or not _may_take_alef(base)):
        return None
    form = following.form
    is_nisba = form.endswith("ي") and _is_adjective_behind(following)
    if not form or form in PREPOSITIONS or not (following.is_bare or is_nisba):
        return None
    if is_nisba and noun.may_be_name and not describes(form):
        return None  # «دينا كتابي»
    if form in DIRECTIONS and text.after(at + 1) not in PREPOSITIONS | {""}:
        return None  # «موقعا عسكريا شرقي المدينة»
    if form in _NO_ALEF or (
        any(reading.proclitics for reading in following.nominals if not reading.pronoun) and not is_nisba
    ):
        return None
    if Tense.IMPERFECT in following.tenses or not following.may_describe:
        return None  # «مرسوما يقضي بتعيينه»
    if not _is_adjective_behind(following) or not (is_second or used_as_noun(base.form) >= 5):
        return None
    right = form + "ا"
    if describes(base.form) and not is_second and not lexicon.pair(noun.form, right):
        return None
    if form[-1] in "اىءة" or lexicon.count(right) < 3 or text.after(at + 1).startswith(ARTICLE):
        return None
    wanted, seen = lexicon.pair(noun.form, right), lexicon.pair(noun.form, form)
    is_noun = is_second or not base.has_verbs or used_as_noun(base.form) >= 30
    if wanted < 2 and not (
        is_noun and (describes(form) or not following.may_be_name) and _adjective_ends(text, at + 1)
    ):
        return None
    if (seen * 6 >= wanted and seen) or (following.has_third and wanted < 2 and not describes(form)):
        return None  # «أن رجلا سافر في رحلة»
    return respelt(text, {at + 1: right}, f"النعت يتبع منعوته في النصب: «{noun.form} {right}»")


def _is_adjective_behind(node: Node) -> bool:
    """Whether the masculine singular is an adjective wherever it stands behind a noun."""
    if node.form.endswith("ي") and describes(node.form + "ة"):
        return True  # «تاريخا لغوي مختلفا»: not of mine behind a noun in alef
    return describes(node.form) or (node.is_noun and node.describes and is_plain(node))


def _adjective_ends(text: Text, at: int) -> bool:
    """Whether the adjective at ``at`` is annexed to nothing."""
    following = text.node_after(at)
    if following.tanwin is not None and following.tanwin.is_adjectival:
        return True  # «مجلسا حكومي مكونا من …»
    if following.describes and (following.is_bare or following.tanwin is not None):
        return True  # «جهازا عصبي متماسكا»
    return following.is_verb or following.is_particle or following.continues or ends_here(text, at)


def _coordinated(text: Text, at: int) -> Finding | None:
    """«قرارا ومشروع في»."""
    noun, following, lexicon = text.node(at), text.node_after(at), text.lexicon
    form = following.form
    if not form.startswith("و") or form in _NO_ALEF or noun.tanwin is None or noun.form in _ADVERBS:
        return None
    base, second = node_of(noun.form[:-1], lexicon), node_of(form[1:], lexicon)
    is_adjective = describes(base.form) or describes_in_accusative(base.form)
    if is_adjective and describes(second.form) and _is_predicate_pair(text, at, second):
        joined = form + "ا"
        return respelt(text, {at + 1: joined}, f"المعطوف على المنصوب منصوب: «{noun.form} {joined}»")
    if not is_plain(base) or base.may_describe or not is_plain(second) or second.verbs or second.may_be_name:
        return None
    if any(not reading.proclitics.startswith("و") for reading in following.readings):
        return None
    right = accusative(second, lexicon)
    if right is None or not ends_here(text, at + 1) or min(used_as_noun(base.form), used_as_noun(second.form)) < 12:
        return None
    if text.after(at + 1) in PREPOSITIONS and lexicon.pair("و" + right, text.after(at + 1)) == 0 == lexicon.count(
        "و" + right
    ):
        return None
    return respelt(text, {at + 1: "و" + right}, f"المعطوف على المنصوب منصوب: «{noun.form} و{right}»")


def _is_predicate_pair(text: Text, at: int, second: Node) -> bool:
    """Whether an adjective joined to the one in alef at ``at`` can be nothing else: «سخيفا ومثير للغضب»."""
    form = text.form(at + 1)
    if (
        second.may_be_name
        or form[-1] in "اىءةي"
        or any(not r.proclitics.startswith("و") for r in text.node(at + 1).nominals)
    ):
        return False
    if text.lexicon.count(second.form + "ا") < _IN_USE or text.node(at + 1).has_verbs:
        return False
    return ends_here(text, at + 1) or text.after(at + 1).startswith("لل")


RULE = Rule(
    id="adjective-and-tanwin",
    category=Category.GRAMMAR,
    summary="اسم ونعته، أو اسم ومعطوفه، أحدهما منصوب بألف والآخر بلا ألف",
    rationale="النعت والمعطوف يتبعان ما قبلهما في النصب: علاجا أوليا، قرارا ومشروعا.",
    reference="ألفية ابن مالك، النعت: «يتبع في الإعراب الاسماء الأُوَل»",
    check=check,
    condition=has_candidate(TANWIN_SECOND | TANWIN_FIRST),
    bad=[
        Example("وجه النائب [سؤال] كتابيا إلى الوزير", "وجه النائب سؤالا كتابيا إلى الوزير"),
        Example("أحرز العداء [لقب] جديدا", "أحرز العداء لقبا جديدا"),
        Example("حقق المنتخب [انتصار] كبيرا", "حقق المنتخب انتصارا كبيرا"),
        Example("تلقى الحارس [علاج] أوليا في المستودع", "تلقى الحارس علاجا أوليا في المستودع"),
        Example("بدا القرار غريبا [ومثير] للجدل", "بدا القرار غريبا ومثيرا للجدل"),
        Example("قدم عرضا فنيا [رائع] في الختام", "قدم عرضا فنيا رائعا في الختام"),
        Example("أصدر المدعي العام [أمر] دوليا بالقبض عليه", "أصدر المدعي العام أمرا دوليا بالقبض عليه"),
        Example("ليس هذا الإجراء [حل] نهائيا للأزمة", "ليس هذا الإجراء حلا نهائيا للأزمة"),
        Example("حقق الفريق [فوز] ثمينا", "حقق الفريق فوزا ثمينا"),
        Example("قال إن [حادث] مروعا وقع أمس", "قال إن حادثا مروعا وقع أمس"),
        Example("أظهر اللاعبون الحماس [واهتمام] كبيرا بالتداريب", "أظهر اللاعبون الحماس واهتماما كبيرا بالتداريب"),
        Example("لعبت المؤسسة [دور] كبيرا في الحملة", "لعبت المؤسسة دورا كبيرا في الحملة"),
    ],
    good=[
        "استهدفت الغارة موقعا عسكريا شرقي المدينة",
        "تلقى الحارس علاجا أوليا",
        "ذكر المحامي أن القاضي حكم نهائيا في الملف",
        "لكن المدير أمر رسميا بإغلاق المعمل",
        "سبق له أن فتح مكتبا في المدينة",
        "عقد اجتماع سابقا",
        "كان أمر ضروريا",
        "المستند موقَّع رقميًّا",
        "وصل رجل مسرعا",
        "في عام تقريبا",
        "قال سفير سوريا",
        "اسم بوليا",
        "لا تغيير كبيرا في الأسعار",
        "أوقفت العناصر أحد عشر مسلحا",
        "بلغت الكلفة 50 ألف درهم شاملا الإفطار",
        "عاد إلى الميناء 30 قارب صيد صغيرا",
    ],
)
