"""The alef lost on a predicate: «أصبح الجسر الذي يربط الضفتين صالح» for «صالحا»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE
from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, TITLES
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
    Tense,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.accusative import (
    AMOUNTS,
    INTENSIFIERS,
    NAMES,
    SURELY_USED,
    TIMES,
    accusative,
    ends_here,
    is_plain,
)
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.verbs import KANA_OF_ONE, with_proclitics
from proofreader.syntax import Text, node_of, text_of
from proofreader.syntax.adjective_evidence import MANNER
from proofreader.syntax.describing import describes
from proofreader.syntax.numerals import ORDINALS
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition

# What counts as something takes its second object in the accusative, in the passive as in the active.
_COUNTS_AS = frozenset(with_proclitics("يعد يعتبر تعتبر اعتبر اعتبرت".split()))
_NO_SUBJECT = frozenset("بينما فيما أن إن لأن بأن وأن أنه أنها إنه إنها أم لكن حيث كما أو ثم بل".split())
_IN_TA = frozenset("كنت بات يبيت".split())  # not of a woman though they end so
# What a person's name may follow: «شارع الهادي شاكر», «دوري جميل», «السلطان مراد».
_NAMED = frozenset("شارع دوري سلطان حي ملعب كأس هادي إمام شاه".split())
_RELATED = frozenset("شقيق أخ أخو أخي أب ابن والد صديق زوج خال عم نجل مدرب زميل".split())
_THIS = frozenset(("هذا", "ذلك"))
_MARKS = ".؛؟!:"
_REACH = 12
# «كان مقررا أن …», «أصبح واضحا أن …»
_EXPECTED = frozenset(
    """
    مقرر متوقع منتظر مفترض مرتقب مبرمج مفروض واضح صحيح معروف مؤكد ضروري لازم ممكن محتمل مستحيل صعب طبيعي معلوم غريب جلي
    مستبعد محسوم سهل منطقي معقول مهم كاف
    """.split()
)
_OWN_CLAUSE = frozenset("وهو وهي وهم وهما".split())
# Nouns that are adjectives before their preposition: «كان الطرف الآخر مسؤولا عن الحادث».
_COMPLEMENTS = {"مسؤول": frozenset("عن عنه عنها عنهم عنهما".split())}
_WHEN = frozenset("ليلا نهارا صباحا غدا دائما حاليا مؤقتا طيلة طوال أمام قرب فجرا ظهرا زوالا نسبيا".split())
_NEARLY = frozenset("شبه غير الرقم رقم افضل اكبر اكثر اقل اعلى".split())
_NOUN, _SOMETIMES = 60, 8  # occurrences
_MOVED = frozenset("عاد سافر رغب وان".split())  # verbs and particles above all
_KNOWN = 5  # occurrences
_ADJECTIVAL = frozenset(
    (Derivation.ADJECTIVE, Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE, Derivation.INTENSIVE)
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in (KANA_OF_ONE | _COUNTS_AS) & document.forms:
        for at in index[form]:
            if finding := _predicate(text, at):
                yield finding


def _predicate(text: Text, at: int) -> Finding | None:
    if text.before(at) in PREPOSITIONS:
        return None  # «في ظل الدعم اللا محدود»
    if text.form(at) in KANA_OF_ONE and (finding := _predicate_next(text, at) or _predicate_of_name(text, at)):
        return finding
    verb = at
    if text.after(at) in _THIS:
        at += 1  # «كان هذا المشروع مهم»
    subject = text.node_after(at)
    is_open = subject.gender is None and subject.has_article and not subject.form.endswith("ة")  # الطريق
    is_open = is_open and _is_of_a_man(text.form(verb))
    if not subject.is_nominal or subject.number is not Number.SINGULAR:
        return None
    if subject.gender is not Gender.MASCULINE and not (is_open and text.form(verb) in KANA_OF_ONE):
        return None
    if has_preposition(subject):
        return None
    is_definite = subject.has_article or subject.has_pronoun or text.node(at + 2).has_article
    # «ما زال معبر رفح مغلق»
    is_definite = is_definite or (text.node(at + 2).is_name and used_as_noun(subject.form) >= _SOMETIMES)
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
        what = "خبر" if text.form(verb) in KANA_OF_ONE else "المفعول الثاني لـ"
        return respelt(text, {place: found}, f"{what} «{text.form(verb)}» منصوب: «{found}» لا «{form}»")
    return None


def _predicate_next(text: Text, at: int) -> Finding | None:
    """«أصبح قادر على الأداء»: the subject was named before."""
    adjective = text.node_after(at)
    form, verb = adjective.form, text.form(at)
    if not form or form in PREPOSITIONS or form in AMOUNTS or not _is_of_a_man(verb):
        return None
    if adjective.may_be_name and text.lexicon.count(form + "ا") < SURELY_USED:
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
    if not _describes_as_predicate(text, form):
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
        # «بسيط ومباشرا», «محمي جيدا», not «كان نظيف رئيسا»
        or (following.tanwin is not None and used_as_noun(following.form.removeprefix("و")[:-1]) < _NOUN)
        or (following.form == "أن" and text.form(at) in _EXPECTED)
    )


def _is_of_a_man(verb: str) -> bool:
    """Whether the form of كان or a sister has a masculine singular subject: يكون, بات, كنت; not تكون, كانت."""
    base = verb.lstrip("وفس")
    return base in _IN_TA or not (base.startswith("ت") or base.endswith("ت"))


def _predicate_of_name(text: Text, at: int) -> Finding | None:
    """«كان محمد واثق من الفوز»: a name between the verb and its predicate."""
    name, verb = text.node_after(at), text.form(at)
    if name.has_verbs or any(reading.derivation is Derivation.ELATIVE for reading in name.nominals):
        return None  # «ما زال يكتنفه كثير من الغموض», «سيكون أكبر متضرر من القرار»
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
    if form in _MOVED or any(r.proclitics for r in adjective.nominals) or not _describes_as_predicate(text, form):
        return None
    if adjective.has_third and (Tense.IMPERFECT in adjective.tenses or not describes(form)):
        return None
    right = form + "ا"
    return respelt(text, {place: right}, f"خبر «{verb}» منصوب: «{right}» لا «{form}»")


def _describes_as_predicate(text: Text, form: str) -> bool:
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
    if node.form in AMOUNTS or ARTICLE + node.form in ORDINALS or text.form(at - 1) == "هو" or node.form in _MOVED:
        return ""  # «حديثه قليل من كثير», «ليكون دورتموند ثالث من يحصد اللقب»
    if (before.is_name or not before.has_readings) and not describes(node.form):
        return None  # «ظل الوزير إبراهيم غندور»
    if (before.is_bare and describes(before.form)) or before.form.startswith("عبد"):
        return None  # «بعد عرض هجومي رائع», «عبد اللطيف جميل»
    if before.stem in _RELATED and before.has_pronoun:
        return None  # «مع شقيقه هاشم»
    if (before.stem in _NAMED and (node.may_be_name or not before.has_article)) or (
        node.may_be_name and (before.may_be_name or before.stem in _RELATED)
    ):
        return None  # «عبداللطيف جميل», «سافر مع شقيقه هاشم»
    if Tense.IMPERFECT in node.tenses:
        return None
    if node.tanwin or not node.may_describe:
        return "" if node.tanwin else None
    if before.is_bare and not before.may_be_name and not before.has_article:
        return None  # «في إطار جديد»
    if _has_complement(text, at) and before.has_article:
        return node.form + "ا"
    if not is_plain(node) and not _describes_as_predicate(text, node.form):
        return None
    following = text.after(at)
    is_some = following == "بعض" and text.after(at + 1) == "الشيء"  # «مختلفا بعض الشيء»
    is_joined = text.node_after(at).continues and text.node_after(at).has_tanwin  # «بسيطا ومباشرا»
    is_timed = following in TIMES or following in _WHEN
    if not (ends_here(text, at) or is_some or is_joined or is_timed):
        return ""
    is_participle = all(r.derivation in _ADJECTIVAL for r in node.nominals) and not node.has_verbs
    is_adjectival = is_participle or all(r.derivation is Derivation.ADJECTIVE for r in node.nominals)
    is_followed = following.startswith("لل") or is_adjectival
    # «صالح للاستعمال» is no verb: صالح takes an object.
    is_adjective = node.describes or (describes(node.form) and not used_as_noun(node.form))  # مغلق
    if not is_adjective and not (is_followed and _is_known(text, at)):
        return ""
    if node.may_be_name and text.after(at) not in PREPOSITIONS and not text.after(at).startswith(("لل", "بال")):
        return ""
    return accusative(node, text.lexicon) or ""


def _has_complement(text: Text, at: int) -> bool:
    """Whether it is a noun that is an adjective before its preposition: «مسؤول عن»."""
    return text.after(at) in _COMPLEMENTS.get(text.form(at), ())


def _is_known(text: Text, at: int) -> bool:
    """Whether the accusative of the adjective at ``at`` is in use."""
    return text.lexicon.count(text.form(at) + "ا") >= _KNOWN


RULE = Rule(
    id="predicate-without-alef",
    category=Category.GRAMMAR,
    summary="خبر «كان» أو إحدى أخواتها بلا ألف التنوين",
    rationale="خبر كان وأصبح وظل وبات وليس منصوب، وإن طال الفصل: أصبح الجسر الذي يربط الضفتين صالحا للاستعمال.",
    reference="ألفية ابن مالك، كان وأخواتها: «ترفع كان المبتدا اسما والخبر تنصبه»",
    check=check,
    condition=HasWord(KANA_OF_ONE | _COUNTS_AS),
    bad=[
        Example(
            "أصبح الجسر الذي يربط بين الضفتين [صالح] للاستعمال", "أصبح الجسر الذي يربط بين الضفتين صالحا للاستعمال"
        ),
        Example("بات جورج [قادر] على الفوز", "بات جورج قادرا على الفوز"),
        Example("سيكون الأمر [مختلف] بعض الشيء", "سيكون الأمر مختلفا بعض الشيء"),
        Example("أصبح العمل [صعب] جدا", "أصبح العمل صعبا جدا"),
        Example("كان الحضور [كبير] في القاعة", "كان الحضور كبيرا في القاعة"),
        Example("كان الوضع في محيط الملعب [متوتر] أمس", "كان الوضع في محيط الملعب متوترا أمس"),
        Example("ما زال معبر رفح [مغلق] أمام المساعدات", "ما زال معبر رفح مغلقا أمام المساعدات"),
        Example("وكان الطقس [بارد] ليلا بالمرتفعات", "وكان الطقس باردا ليلا بالمرتفعات"),
        Example("كان الطريق [مقطوع] منذ الصباح", "كان الطريق مقطوعا منذ الصباح"),
        Example("ظل الباب [مغلق] طيلة اليوم", "ظل الباب مغلقا طيلة اليوم"),
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
        "كان ملعب الهادي شاكر مليئا",
        "كان مدير مستشفى جدة في مكتب مغلق أمام الزوار",
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
)
