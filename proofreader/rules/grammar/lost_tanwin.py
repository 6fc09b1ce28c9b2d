"""The alef of tanwin lost where only the accusative can stand: «قدم المكتب مشروع حول …» for «مشروعا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, CONJUNCTIONS, forms_of
from proofreader.arabic.word_classes import CURRENCIES, INFLECTED_PREPOSITIONS, TITLES
from proofreader.core import (
    Case,
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Reading,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import INTENSIFIERS, NAMES, accusative, ends_here, is_plain
from proofreader.rules.support.cases import governor
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import with_proclitics
from proofreader.syntax import Node, Text, node_of, text_of
from proofreader.syntax.adjective_evidence import MANNER
from proofreader.syntax.describing import describes, describes_in_accusative
from proofreader.syntax.numerals import MULTIPLIER_FORMS, ORDINALS
from proofreader.syntax.outline import OBJECT, TANWIN_FIRST, TANWIN_SECOND, HasCandidate, candidates
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS, PREPOSITIONS, has_preposition, opens_sentence
from proofreader.syntax.verbs import OBJECT_FIRST, is_feminine_imperfect, opens_clause, subject_share, third_singular

_KANA = frozenset(
    with_proclitics(
        """
        كان كانت يكون تكون يكن تكن أصبح أصبحت يصبح تصبح أضحى أضحت بات باتت يبيت ظل ظلت يظل تظل صار صارت ليس ليست يزال
        تزال زال زالت أمسى أمست يبدو بدا كنت أكون
        """.split()
    )
)
# What counts as something takes its second object in the accusative, in the passive as in the active.
_COUNTS_AS = frozenset(with_proclitics("يعد يعتبر تعتبر اعتبر اعتبرت".split()))
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
_NO_SUBJECT = frozenset("بينما فيما أن إن لأن بأن وأن أنه أنها إنه إنها أم لكن حيث كما أو ثم بل".split())
_IN_TA = frozenset("كنت بات يبيت".split())  # not of a woman though they end so
# What a person's name may follow: «شارع الهادي شاكر», «دوري جميل», «السلطان مراد».
_NAMED = frozenset("شارع دوري سلطان حي ملعب كأس هادي إمام شاه".split())
_RELATED = frozenset("شقيق أخ أخو أخي أب ابن والد صديق زوج خال عم نجل مدرب زميل".split())
_THIS = frozenset(("هذا", "ذلك"))
_MARKS = ".؛؟!:"
_REACH = 12
_ELATIVES = frozenset("أكثر أقل أشد أكبر أفضل أسرع أعلى أوسع أبرز الأكثر الأقل الأشد وأكثر وأقل".split())
_TIMES = frozenset(
    """
    يوم أمس اليوم مساء صباح عام شهر منذ خلال بعد قبل حين لدى العام السنة الشهر الأسبوع البارحة الليلة الصيف الموسم الآن
    """.split()
)
_LENGTHS = frozenset("عاما يوما شهرا أسبوعا قرنا عقدا مترا كيلومترا طنا شخصا مرة درهما دولارا".split())
_GROUPS = frozenset("عدد وفد حشد جمع جمهور فريق طاقم فوج مئات آلاف".split())  # of people, who may act
_NAMING = frozenset({"اسم", "لقب", "عنوان", "شعار"})  # «اسم بوليا»
_USED_AS_NOUN = 12
_MEASURES = ("كلم", "كم", "متر", "هكتار")
_IN_USE = 8
_SHORTEST_JOINED = 4  # letters of a noun with its و
_SAID = 3  # times that the accusative was seen with its adjective
_AGENT = 20  # occurrences as a noun of an adjective that names people too
_SURE = 50  # occurrences of the accusative of what may be a name
_EXPECTED = frozenset("مقرر متوقع منتظر مفترض مرتقب مبرمج مفروض".split())  # «كان مقررا أن …»
_NO_ALEF = frozenset("بيني أمامي خلفي آخر أول دام وان وأن وإن".split())
# Nouns of quantity with «من», of which something else is said: «أصبح كثير من الصغار يحتكرون …».
_AMOUNTS = frozenset("عديد كثير قليل مزيد واحد".split())
_OWN_CLAUSE = frozenset("وهو وهي وهم وهما".split())
# Nouns that are adjectives before their preposition: «كان الطرف الآخر مسؤولا عن الحادث».
_COMPLEMENTS = {"مسؤول": frozenset("عن عنه عنها عنهم عنهما".split())}
_NEARLY = frozenset("شبه غير الرقم رقم افضل اكبر اكثر اقل اعلى".split())
# Behind these a word that may be a verb is one: «لم تقدم جديدا», «أنه قتل مسلحا», «ما إن تناول مضادا».
_BEFORE_VERBS = frozenset(
    forms_of(
        "لم لن لا قد لقد سوف إن أنه أنها إنه إنها لأنه لأنها بأنه بأنها ما مما الذي التي الذين كي لكي نفسه".split(),
        CONJUNCTIONS,
    )
)
_SAYS = frozenset("قال أكد أوضح أضاف ذكر أفاد صرح أعلن كشف اعتبر أشار شدد رأى يقول يؤكد يرى".split())


# --- the predicate of كان and its sisters ---------------------------------------------------------------------------


_KNOWN = 5  # occurrences
_ADJECTIVAL = frozenset(
    (Derivation.ADJECTIVE, Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE, Derivation.INTENSIVE)
)


def check_predicate(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in (_KANA | _COUNTS_AS) & document.forms:
        for at in index[form]:
            if finding := _predicate(text, at):
                yield finding


def _predicate(text: Text, at: int) -> Finding | None:
    if text.before(at) in PREPOSITIONS:
        return None  # «في ظل الدعم اللا محدود»
    if text.form(at) in _KANA and (finding := _predicate_next(text, at) or _predicate_of_name(text, at)):
        return finding
    verb = at
    if text.after(at) in _THIS:
        at += 1  # «كان هذا المشروع مهم»
    subject = text.node_after(at)
    if not subject.is_nominal or subject.gender is not Gender.MASCULINE or subject.number is not Number.SINGULAR:
        return None
    if has_preposition(subject):
        return None
    is_definite = subject.has_article or subject.has_pronoun or text.node(at + 2).has_article
    if not is_definite:
        return None
    in_relative = False
    for place in range(at + 2, min(len(text.forms), at + 2 + _REACH)):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in _MARKS) or "،" in gap:
            return None
        form, node = text.form(place), text.node(place)
        if form in ("الذي", "التي"):
            in_relative = True
            continue
        if form.startswith("وال") or form in _OWN_CLAUSE:
            return None  # «ليس العرض المسرحي، والفرق كبير», «كان المدير وهو مسؤول عن القسم غائبا»
        if in_relative and text.node(place - 1).is_verb and text.node(place - 1).has_third:
            continue  # «كان القرار الذي اتخذه مسؤول عن الملف خاطئا»
        if form in _NO_SUBJECT or (node.is_verb and not in_relative and form not in PREPOSITIONS):
            return None
        if (text.form(place - 1) in TITLES and not _has_complement(text, place)) or text.digits_before(
            place
        ) is not None:
            continue  # «كان الملك فاروق», «كان العدد 1000 متابع»
        if (found := _is_predicate(text, place)) is None:
            continue
        if not found:
            return None
        what = "خبر" if text.form(verb) in _KANA else "المفعول الثاني لـ"
        return respelt(text, {place: found}, f"{what} «{text.form(verb)}» منصوب: «{found}» لا «{form}»")
    return None


def _predicate_next(text: Text, at: int) -> Finding | None:
    """«أصبح قادر على الأداء»: the subject was named before."""
    adjective = text.node_after(at)
    form, verb = adjective.form, text.form(at)
    if not form or form in PREPOSITIONS or form in _AMOUNTS or not _is_of_a_man(verb):
        return None
    if adjective.may_be_name and text.lexicon.count(form + "ا") < _SURE:
        return None
    if not adjective.is_bare or not adjective.may_describe or form in NAMES:
        return None
    if adjective.has_third and (Tense.IMPERFECT in adjective.tenses or not describes(form)):
        return None  # «كان وقع في أكتوبر عقدا»
    if any(reading.proclitics for reading in adjective.nominals) or adjective.number is not Number.SINGULAR:
        return None
    if not _ends_predicate(text, at + 1):
        return None
    right = form + "ا"
    if not describes_as_predicate(text, form):
        return None
    if text.lexicon.pair(verb, form) * 4 > text.lexicon.pair(verb, right):
        return None
    return respelt(text, {at + 1: right}, f"خبر «{verb}» منصوب: «{right}» لا «{form}»")


def _ends_predicate(text: Text, at: int) -> bool:
    """Whether what follows the adjective shows that it is annexed to nothing: «محجوب بالغيوم»."""
    following = text.node_after(at)
    return (
        following.form in PREPOSITIONS
        or following.form in INFLECTED_PREPOSITIONS
        or following.form in INTENSIFIERS
        or following.has_preposition
        or following.tanwin is not None  # «بسيط ومباشرا», «محمي جيدا»
        or (following.form == "أن" and text.form(at) in _EXPECTED)
    )


def _is_of_a_man(verb: str) -> bool:
    """Whether the form of كان or a sister has a masculine singular subject: يكون, بات, كنت; not تكون, كانت."""
    base = verb.lstrip("وفس")
    return base in _IN_TA or not (base.startswith("ت") or base.endswith("ت"))


def _predicate_of_name(text: Text, at: int) -> Finding | None:
    """«كان محمد واثق من الفوز»: a name between the verb and its predicate."""
    name, verb = text.node_after(at), text.form(at)
    is_name = name.is_name or (name.number is None and not used_as_noun(name.form) and not name.is_particle)
    if not (is_name or not name.has_readings) or not _is_of_a_man(verb):
        return None
    place = at + 3 if text.node_after(at + 1).is_name or not text.node_after(at + 1).has_readings else at + 2
    adjective, form = text.node(place), text.form(place)
    if not text.joined(place) or not text.joined(place - 1) or adjective.may_be_name or form in (*NAMES, *PREPOSITIONS):
        return None
    if not adjective.is_bare or not adjective.may_describe or not _ends_predicate(text, place):
        return None
    if ARTICLE + form in ORDINALS or text.node_after(place).has_tanwin:
        return None  # «لا يزال جوني منير بعيدا», «ليكون دورتموند ثالث من يحصد اللقب»
    if any(r.proclitics for r in adjective.nominals) or not describes_as_predicate(text, form):
        return None
    if adjective.has_third and (Tense.IMPERFECT in adjective.tenses or not describes(form)):
        return None
    right = form + "ا"
    return respelt(text, {place: right}, f"خبر «{verb}» منصوب: «{right}» لا «{form}»")


def describes_as_predicate(text: Text, form: str) -> bool:
    """Whether the masculine singular is hardly a noun, and its accusative in use: واثق, قادر; not مسؤول."""
    right, count = form + "ا", text.lexicon.count
    if form[-1] in "اىءة":
        return False
    if count(right) >= 10 and used_as_noun(form) * 3 <= count(right):
        return True
    # «محجوب», «محمي»: a participle that is no noun
    is_participle = form.startswith("م") and not used_as_noun(form) and node_of(form, text.lexicon).describes
    return is_participle and count(right) >= 2


def _is_predicate(text: Text, at: int) -> str | None:
    """The accusative of an adjective that can only be the predicate; "" where the search is to end; None to go on."""
    node, before = text.node(at), text.node(at - 1)
    if not node.is_bare or not node.is_without_proclitics:
        return None
    if text.form(at - 1) in PREPOSITIONS or text.form(at - 1) in _NEARLY or {*text.forms[at - 2 : at]} & MANNER:
        return None  # «شبه مستحيل», «بشكل فني رائع»
    if node.form in _AMOUNTS or ARTICLE + node.form in ORDINALS:
        return ""  # «حديثه قليل من كثير», «ليكون دورتموند ثالث من يحصد اللقب»
    if (before.is_name or not before.has_readings) and not describes(node.form):
        return None  # «ظل الوزير إبراهيم غندور»
    if before.is_bare and describes(before.form):
        return None  # «بعد عرض هجومي رائع»
    if before.stem in _RELATED and before.has_pronoun:
        return None  # «مع شقيقه هاشم»
    if before.stem in _NAMED or (node.may_be_name and (before.may_be_name or before.stem in _RELATED)):
        return None  # «عبداللطيف جميل», «سافر مع شقيقه هاشم»
    if Tense.IMPERFECT in node.tenses:
        return None
    if node.tanwin or not node.may_describe:
        return "" if node.tanwin else None
    if before.is_bare and not before.may_be_name and not before.has_article:
        return None  # «في إطار جديد»
    if _has_complement(text, at) and before.has_article:
        return node.form + "ا"
    if not is_plain(node):
        return None
    following = text.after(at)
    is_some = following == "بعض" and text.after(at + 1) == "الشيء"  # «مختلفا بعض الشيء»
    is_joined = text.node_after(at).continues and text.node_after(at).has_tanwin  # «بسيطا ومباشرا»
    if not (ends_here(text, at) or is_some or is_joined):
        return ""
    is_participle = all(r.derivation in _ADJECTIVAL for r in node.nominals) and not node.has_verbs
    is_adjectival = is_participle or all(r.derivation is Derivation.ADJECTIVE for r in node.nominals)
    is_followed = following.startswith("لل") or is_adjectival
    # «صالح للاستعمال» is no verb: صالح takes an object.
    if not node.describes and not (is_followed and lexicon_knows(text, at)):
        return ""
    if node.may_be_name and text.after(at) not in PREPOSITIONS and not text.after(at).startswith(("لل", "بال")):
        return ""
    return accusative(node, text.lexicon) or ""


def _has_complement(text: Text, at: int) -> bool:
    """Whether it is a noun that is an adjective before its preposition: «مسؤول عن»."""
    return text.after(at) in _COMPLEMENTS.get(text.form(at), ())


def lexicon_knows(text: Text, at: int) -> bool:
    """Whether the accusative of the adjective at ``at`` is in use."""
    return text.lexicon.count(text.form(at) + "ا") >= _KNOWN


# --- a noun whose adjective shows the accusative, and the other way round --------------------------------------------


def check_adjective(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
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
    if noun.form in PREPOSITIONS or noun.is_particle or not _may_take_alef(noun) or noun.form in _NAMING:
        return None
    if noun.form.endswith("و") or text.is_vowelled(at - 1):
        return None  # «سيناريو محددا», «موقَّع رقميا»
    is_behind_inna = text.before(at - 1) in NOUN_CLAUSE_OPENERS and form not in _ADVERBS
    is_noun = (not noun.has_verbs and not noun.may_describe) or used_as_noun(noun.form) >= _SURE
    is_behind_inna = is_behind_inna and is_noun  # «إن حادثا مروعا»
    if noun.has_third and (
        (text.before(at - 1) in _BEFORE_VERBS and not is_behind_inna)
        or (text.node_before(at - 1).has_article and used_as_noun(noun.form) < _SURE)
    ):
        return None  # «لم تقدم جديدا», «التاجر تدخل تدخلا سريعا»
    if noun.has_third and form in _ADVERBS and text.node_before(at - 1).has_article:
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
    is_said = lexicon.pair(noun.form + "ا", form) >= _SAID and not lexicon.pair(noun.form, form)
    if form in _ADVERBS and not is_after_verb and not is_said:
        return None
    reading = _adjective_in_alef(text.node(at), lexicon)
    if reading is None or reading.proclitics or text.node(at).may_be_name:
        return None  # «سفير سوريا»
    right = accusative(noun, lexicon)
    head = text.node_before(at - 1)
    if noun.has_third and opens_clause(text, at - 1) and not is_behind_inna:
        return None  # «حيث تحرش جنسيا»
    if right is None or head.form in PREPOSITIONS:
        return None
    # «أعلنت الوزارة مخطط جهويا»: behind a verb and its subject a participle is a noun too.
    is_after_subject = head.has_article and form not in _ADVERBS and _is_after_verb_and_subject(text, at - 1)
    if noun.may_describe and noun.describes and not is_after_subject:
        return None
    if head.is_nominal and head.is_bare and not head.is_name and not is_behind_verb:
        return None  # «فريق عمل كبيرا»
    wanted, seen = lexicon.pair(right, form), lexicon.pair(noun.form, form)
    if _is_in_clause_of_kana(text, at) and (wanted < 5 or seen):
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
    is_clear = is_clear or (is_after_subject and not seen)
    if not (wanted >= 2 and wanted > 4 * seen) and not is_clear:
        return None
    return respelt(text, {at - 1: right}, f"النعت يتبع منعوته في الإعراب والتنوين: «{right} {form}»")


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
        if text.form(back) in _KANA:
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
    return is_feminine_imperfect(verb, text.lexicon) or all(
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
    if form in _NO_ALEF or (
        any(reading.proclitics for reading in following.nominals if not reading.pronoun) and not is_nisba
    ):
        return None
    if Tense.IMPERFECT in following.tenses or not following.may_describe:
        return None  # «مرسوما يقضي بتعيينه»
    if not _is_adjective_behind(following) or not (is_second or used_as_noun(base.form) >= 5):
        return None
    if describes(base.form) and not is_second:
        return None
    right = form + "ا"
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


# --- the object ------------------------------------------------------------------------------------------------------


def check_object(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at in candidates(text, OBJECT):
        if finding := _object(text, at):
            yield finding
    for form in _ELATIVES & document.forms:
        for at in document.words_by_form[form]:
            if finding := _tamyiz(text, at):
                yield finding


def _object(text: Text, at: int) -> Finding | None:
    noun = text.node(at)
    if noun.form in _GROUPS:
        return None  # «حضر الحفل عدد من الفنانين»
    if noun.form in _TIMES or noun.form in PREPOSITIONS or noun.is_particle or not is_plain(noun):
        return None
    if noun.verbs and used_as_noun(noun.form) < 100 and text.lexicon.pair(noun.form + "ا", text.after(at)) < _SAID:
        return None  # but «طعنا في»
    shows_nothing = noun.form.endswith("اء")  # «نداء عاجل»: only its adjective shows the case
    right = noun.form if shows_nothing else accusative(noun, text.lexicon)
    if text.after(at) in _AMOUNTS and text.after(at + 1) == "من":
        return None  # «أثار الحادث غضب كثير من الناس»
    if right is None or noun.may_be_name or noun.form in NAMES or (noun.may_describe and noun.describes):
        return None
    changes = {} if shows_nothing else {at: right}
    if shows_nothing or not (ends_here(text, at) or _is_described_by_verb(text, at)):
        following = text.node_after(at).as_adjective
        adjective = accusative(following, text.lexicon) if following.describes else None
        if adjective is None or not is_plain(following) or not ends_here(text, at + 1) or following.may_be_name:
            return None
        if noun.may_be_masdar and used_as_noun(following.form) >= _AGENT and not text.lexicon.pair(right, adjective):
            return None  # «فرار سجين»
        changes[at + 1] = adjective
    is_behind_title = text.form(at - 1) in TITLES or text.form(at - 2) in TITLES
    if (is_behind_title and used_as_noun(noun.form) < _SURE) or not _is_after_verb_and_subject(text, at):
        return None  # «الرئيس العراقي فؤاد معصوم»
    said, written = (changes[at + 1], text.form(at + 1)) if shows_nothing else (right, noun.form)
    return respelt(text, changes, f"المفعول به ونعته منصوبان: «{said}» لا «{written}»")


def _is_described_by_verb(text: Text, at: int) -> bool:
    """Whether an imperfect follows that says more of the noun: «أصدر المكتب بيانا يدعو فيه»."""
    following = text.node_after(at)
    return following.is_verb and all(
        r.tense is Tense.IMPERFECT and r.person == 3 and r.gender is Gender.MASCULINE and not r.proclitics
        for r in following.third
    )


def _is_after_verb_and_subject(text: Text, at: int) -> bool:
    """Whether a definite noun with its adjectives stands right before it, and the verb of that subject before those."""
    for back in range(at - 1, max(-1, at - 6), -1):
        if not text.joined(back + 1):
            return False
        if text.form(back) in PREPOSITIONS and not opens_sentence(text, back):
            return False  # «ثلاثة انفجارات على الأقل سمع»
        node = text.node(back)
        if node.form in ("لكن", "ولكن"):
            return False
        verb = third_singular(node)
        if verb and (node.is_verb or opens_sentence(text, back)):
            return back < at - 1 and _takes(text, back, at)
        if not (node.is_nominal and (node.has_article or node.form.startswith(("ال", "لل")))) or node.has_pronoun:
            return False
    return False


def _takes(text: Text, at: int, object_at: int) -> bool:
    node, subject = text.node(at), text.node(at + 1)
    readings = third_singular(node)
    base = node.form.lstrip("وف")
    if not any(reading.transitive for reading in readings) or base in _SAYS or node.form in _KANA:
        return False
    if base in OBJECT_FIRST:
        return False
    if subject.form in _TIMES or not subject.has_article or has_preposition(subject) or not opens_clause(text, at):
        return False
    are_people = subject.human is True and subject.number is Number.PLURAL and not subject.shows_oblique
    if not any(reading.gender is subject.gender for reading in readings):
        return False
    if subject.number is not Number.SINGULAR and not are_people:
        return False
    shares = [share for reading in readings if (share := subject_share(reading)) is not None]
    if not shares:
        return opens_sentence(text, at)
    if opens_sentence(text, at):
        return min(shares) >= 0.6
    return min(shares) >= (0.85 if _may_be_agent(text.node(object_at)) else 0.65)


def _may_be_agent(noun: Node) -> bool:
    """Whether it may rather be a late subject: «زار البيت وفد من النواب»; no verbal noun is one of such verbs."""
    return not noun.may_be_masdar and used_as_noun(noun.form) < 200


_has_noun_after_definite, _has_elative = HasCandidate(OBJECT), HasWord(_ELATIVES)


def _has_object(document: Document, lexicon: Lexicon) -> bool:
    return _has_noun_after_definite(document, lexicon) or _has_elative(document, lexicon)


def _tamyiz(text: Text, at: int) -> Finding | None:
    """«أكثر مناطق الجهة تضرر من»."""
    if text.before(at).lstrip("وف") == "على":
        return None  # «على الأقل توجه بعدم …»
    for place in range(at + 1, min(len(text.forms), at + 4)):
        if not text.joined(place):
            return None
        node = text.node(place)
        if node.has_third and used_as_noun(node.form) < _SURE and text.after(place) != "من":
            return None  # «أبرز الأسباب تعود إلى …»
        if node.may_be_masdar and is_plain(node) and not node.has_article:
            is_said = place == at + 1 and (
                text.form(at).startswith("ال")
                or (
                    text.form(at).lstrip("و") in ("أكثر", "أشد")
                    and all(r.derivation is Derivation.MASDAR for r in node.nominals)
                    and not node.verbs
                    and (text.form(at).startswith("و") or text.after(place) == "من" or _is_described(text, at))
                )
            )
            if not (text.node(place - 1).has_article and place > at + 1) and not is_said:
                return None
            first = text.node(at + 1)
            if place == at + 2 and first.number is Number.SINGULAR and first.gender is Gender.MASCULINE:
                return None  # «أكثر النص اقتباس»: the greater part of it
            right = accusative(node, text.lexicon)
            is_last = ends_here(text, place) or text.after(place) in _TIMES
            if any(text.node(after).tanwin for after in range(place + 1, min(len(text.forms), place + 5))):
                return None  # «أكثر تحقيق من نوعه شمولا»
            if right is None or not is_last or text.lexicon.count(right) < 2:
                return None
            return respelt(text, {place: right}, f"التمييز بعد أفعل التفضيل منصوب: «{right}»")
        if not node.is_nominal:
            return None
    return None


def _is_described(text: Text, at: int) -> bool:
    """Whether the elative describes an indefinite noun right before it: «مكان أكثر انسجاما»."""
    noun = text.node_before(at)
    return noun.is_noun and noun.is_bare and noun.number is Number.SINGULAR and not noun.may_be_name


RULES = [
    Rule(
        id="predicate-without-alef",
        category=Category.GRAMMAR,
        summary="خبر «كان» أو إحدى أخواتها بلا ألف التنوين",
        rationale="خبر كان وأصبح وظل وبات وليس منصوب، وإن طال الفصل: أصبح الجسر الذي يربط الضفتين صالحا للاستعمال.",
        reference="ألفية ابن مالك، كان وأخواتها: «ترفع كان المبتدا اسما والخبر تنصبه»",
        check=check_predicate,
        condition=HasWord(_KANA | _COUNTS_AS),
        bad=[
            Example(
                "أصبح الجسر الذي يربط بين الضفتين [صالح] للاستعمال", "أصبح الجسر الذي يربط بين الضفتين صالحا للاستعمال"
            ),
            Example("بات جورج [قادر] على الفوز", "بات جورج قادرا على الفوز"),
            Example("سيكون الأمر [مختلف] بعض الشيء", "سيكون الأمر مختلفا بعض الشيء"),
            Example("أصبح العمل [صعب] جدا", "أصبح العمل صعبا جدا"),
            Example("كان الحضور [كبير] في القاعة", "كان الحضور كبيرا في القاعة"),
            Example("كان [محجوب] بالدخان طيلة اليوم", "كان محجوبا بالدخان طيلة اليوم"),
            Example("وكان [مقرر] أن تنطلق الأشغال غدا", "وكان مقررا أن تنطلق الأشغال غدا"),
            Example("سيكون [قادر] على المشاركة", "سيكون قادرا على المشاركة"),
            Example("وبات [قريب] من توقيع العقد", "وبات قريبا من توقيع العقد"),
            Example("كان هذا المشروع [مهم] للسكان", "كان هذا المشروع مهما للسكان"),
            Example("يعد الملف [جاهز] للعرض على اللجنة", "يعد الملف جاهزا للعرض على اللجنة"),
            Example("يظل الملف [مفتوح] على جميع الاحتمالات", "يظل الملف مفتوحا على جميع الاحتمالات"),
        ],
        good=[
            "كان الحضور كبيرا في القاعة",
            "كان الوزير صالح في الرباط",
            "ليس في الملف دليل واحد",
            "كان المدير في اجتماع مغلق",
            "كان الرجل كبير المستشارين",
            "تظل حديث الساعة في المدينة",
            "كان الملك فاروق في الإسكندرية",
            "في ظل الدعم اللا محدود من الوزارة",
            "كان المعدل اليومي 1000 متابع",
            "أصبح كثير من الصغار يفضلون اللوحات",
            "كان الوصول إلى القرية شبه مستحيل",
            "سيكون الفريق جاهزا للموسم بشكل فني رائع",
        ],
    ),
    Rule(
        id="adjective-and-tanwin",
        category=Category.GRAMMAR,
        summary="اسم ونعته، أو اسم ومعطوفه، أحدهما منصوب بألف والآخر بلا ألف",
        rationale="النعت والمعطوف يتبعان ما قبلهما في النصب: علاجا أوليا، قرارا ومشروعا.",
        reference="ألفية ابن مالك، النعت: «يتبع في الإعراب الاسماء الأُوَل»",
        check=check_adjective,
        condition=HasCandidate(TANWIN_SECOND | TANWIN_FIRST),
        bad=[
            Example("حقق المنتخب [انتصار] كبيرا", "حقق المنتخب انتصارا كبيرا"),
            Example("تلقى الحارس [علاج] أوليا في المستودع", "تلقى الحارس علاجا أوليا في المستودع"),
            Example("بدا القرار غريبا [ومثير] للجدل", "بدا القرار غريبا ومثيرا للجدل"),
            Example("قدم عرضا فنيا [رائع] في الختام", "قدم عرضا فنيا رائعا في الختام"),
            Example("حقق الفريق [فوز] ثمينا", "حقق الفريق فوزا ثمينا"),
            Example("قال إن [حادث] مروعا وقع أمس", "قال إن حادثا مروعا وقع أمس"),
            Example("أظهر اللاعبون الحماس [واهتمام] كبيرا بالتداريب", "أظهر اللاعبون الحماس واهتماما كبيرا بالتداريب"),
            Example("لعبت المؤسسة [دور] كبيرا في الحملة", "لعبت المؤسسة دورا كبيرا في الحملة"),
        ],
        good=[
            "تلقى الحارس علاجا أوليا",
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
    ),
    Rule(
        id="object-without-alef",
        category=Category.GRAMMAR,
        summary="مفعول به أو تمييز نكرة بلا ألف التنوين",
        rationale="المفعول به النكرة والتمييز بعد أفعل التفضيل منصوبان بألف: قدم مشروعا، أكثر المناطق تضررا.",
        reference="ألفية ابن مالك، تعدي الفعل ولزومه: «فانصب به مفعوله إن لم ينُب عن فاعلٍ»",
        check=check_object,
        condition=_has_object,
        bad=[
            Example("قدم المكتب المسير للجمعية [مشروع] حول النفايات", "قدم المكتب المسير للجمعية مشروعا حول النفايات"),
            Example("قدم المدير [عرض] حول الميزانية", "قدم المدير عرضا حول الميزانية"),
            Example("فتحت المحكمة [تحقيق] في الملف", "فتحت المحكمة تحقيقا في الملف"),
            Example("وجه الرئيس نداء [عاجل] إلى الأمة", "وجه الرئيس نداء عاجلا إلى الأمة"),
            Example("تحول الحي إلى مكان أكثر [انسجام].", "تحول الحي إلى مكان أكثر انسجاما."),
            Example("من أكثر مناطق الجهة [تضرر] من الجفاف", "من أكثر مناطق الجهة تضررا من الجفاف"),
        ],
        good=[
            "أعلنت المندوبية فرار سجين.",
            "قدم المكتب مشروعا حول النفايات",
            "حضر أشغال الندوة خبير في المناخ",
            "زار المدينة وفد من النواب",
            "يسجل اليوم اسم جديد في القائمة",
            "ويعلو المتجر نزل فخم",
            "يتوسط الساحة تمثال ضخم",
            "أكد الوزير عزم الحكومة",
            "أنجزت الجماعة مشاريع كبرى",
            "سيقام العام المقبل حفل لتكريم الفائزين",
            "قال إن أكثر النص اقتباس من رواية",
        ],
    ),
]
