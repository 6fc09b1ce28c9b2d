"""A relative pronoun lost between a definite noun and its clause: «الحفلات أحياها الفنان» for «الحفلات التي أحياها»."""

from collections.abc import Iterator
from itertools import pairwise

from proofreader.arabic.word_classes import INFLECTED_PREPOSITIONS, PERCENT_WORDS
from proofreader.core import (
    Category,
    Derivation,
    Document,
    Edit,
    Example,
    Finding,
    Fix,
    Gender,
    Level,
    Lexicon,
    Number,
    Rule,
    Span,
    Tense,
)
from proofreader.rules.support.described import PRAYERS, definite_head, described
from proofreader.syntax import Text, text_of
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition
from proofreader.syntax.verbs import opens_clause, third_singular

_F, _M = Gender.FEMININE, Gender.MASCULINE
_ELATIVE_NOUNS = frozenset(
    """
    أقوى أنجح أهم أكبر أفضل أبرز أجمل أول آخر أكثر أعظم أشهر أحدث أقدم أنجع أسوأ أخطر
    """.split()
)
_BREAKS = frozenset("أن إن لأن بأن وأن وإن فإن لكن ولكن حيث كما بينما فيما ثم أو الذي التي الذين كانت كان".split())
_VERBS = frozenset("كان كانت تعد يعد تعتبر يعتبر يظل تظل".split())
_TAKEN_UP = frozenset("فيها فيه منها منه عليها عليه بها به إليها إليه عنها عنه".split())
_FAR = 9  # words
_CLEARLY = 5  # times as often
_LONG = 6  # letters of a masdar that is no bare verb besides
_HERE = frozenset("هو هي هم".split())
_ARTICLES = ("ال", "لل", "بال")
_SINGLED_OUT = frozenset("الوحيد الوحيدة الأول الأولى الأخير الأخيرة".split())
_PRONOUNS = ("ها", "ه")
_RELATIVES = {True: "التي", False: "الذي"}  # by whether the noun is said of as a feminine


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    for at, (before, form) in enumerate(pairwise(text.forms), 1):
        if not before.startswith(_ARTICLES) or not text.joined(at):
            continue
        if form.endswith(_PRONOUNS):
            relative = _object(text, at) if form[0] != "ي" else None
            relative = relative or (_in_progress(text, at) if form[0] in "يت" else None)
        elif form[0] in "يت" and text.form(at + 1).endswith(_PRONOUNS) and text.form(at + 1) in INFLECTED_PREPOSITIONS:
            relative = _with_complement(text, at)
        elif text.form(at + 1) in _TAKEN_UP and text.form(at - 2) in _HERE:
            relative = _identified(text, at)
        elif form.endswith("وا"):
            relative = _plural(text, at)
        elif before in _SINGLED_OUT:
            relative = _only(text, at)
        elif form[0] in "سيت" or form[-1] == "ت":
            relative = _with_subject(text, at)
        else:
            relative = None
        relative = relative or described(text, at)
        if relative:
            word = text.word(at)
            fix = Fix((Edit(Span(word.start, word.start), f"{relative} "),), Level.LIKELY)
            yield Finding(word.span, (fix,), f"الجملة بعد المعرفة صفة لها بالموصول: «{before} {relative} {form}»")


def _object(text: Text, at: int) -> str | None:
    """«إلى القرى ضربها الزلزال»: a genitive can't be the subject that the verb's pronoun takes up."""
    before = text.before(at - 1)
    is_apart = before in PREPOSITIONS
    if not is_apart and before not in _ELATIVE_NOUNS:
        return None
    verb, noun = text.node(at), text.node(at - 1)
    if not text.after(at).startswith("ال") or not noun.is_noun or noun.may_be_name or verb.is_particle:
        return None
    count = text.lexicon.count
    if any(r.stem[-1] == "ت" and count(r.stem[:-1] + "ة") > _CLEARLY * count(r.stem) for r in verb.nominals):
        return None  # «يسحب من المفوضية سلطتها»
    if verb.form in PRAYERS or _has_indefinite_before(text, at):
        return None  # «المعلمة رحمها الله», «اتهامات تتعلق بالرشوة وجهتها السلطات»
    # أحياها is listed as «I greet her»; in news it is the perfect of the third person.
    if any(
        r.derivation is Derivation.ELATIVE or (r.derivation is Derivation.MASDAR and len(r.stem) >= _LONG)
        for r in verb.nominals
    ):
        return None  # «الأندية أبرزها الوداد», «من الصعب استضافته»
    if noun.form in PERCENT_WORDS or any(
        r.tense is Tense.IMPERFECT and r.person == 3 and not r.proclitics for r in verb.verbs
    ):
        return None  # «حصة قدرها خمسون في المائة تملكها الدولة»
    head = at - 3 if is_apart else at - 2
    if before in ("من", "ومن") and _is_indefinite(text, head):
        return None  # «سلسلة من الهجمات شهدتها العاصمة»: of the series
    if (is_apart or has_preposition(noun)) and _is_indefinite(text, head) and _takes_up(text, at, head):
        return None  # «صورة واضحة للقمر التقطها المسبار»: of the picture
    readings = [
        reading
        for reading in verb.verbs
        if reading.pronoun in ("ه", "ها")
        and not reading.proclitics
        and (reading.tense is Tense.PERFECT or (reading.person == 1 and reading.stem.startswith("أ")))
    ]
    if not readings:
        return None
    pronoun = readings[0].pronoun
    is_feminine = (noun.gender is _F and noun.number is Number.SINGULAR) or (
        noun.number is Number.PLURAL and noun.human is False
    )
    is_masculine = noun.gender is _M and noun.number is Number.SINGULAR
    if not (pronoun == "ها" and is_feminine) and not (pronoun == "ه" and is_masculine):
        return None
    if not (is_apart or _has_verb_before(text, at - 1) or text.before(at - 2) in ("من", "ومن")):
        return None
    if _opens_with_noun(text, at - 1):
        return None
    return "التي" if is_feminine else "الذي"


def _in_progress(text: Text, at: int) -> str | None:
    """«أشاد بالجهود تبذلها السلطات»: an imperfect whose pronoun takes up the genitive before it."""
    if not text.after(at).startswith("ال"):
        return None
    verb = text.node(at)
    readings = [r for r in verb.verbs if r.tense is Tense.IMPERFECT and r.person == 3 and not r.proclitics]
    if not readings or (verb.has_nominals and text.node_after(at).describes) or verb.is_particle:
        return None
    if not all(r.pronoun in _PRONOUNS for r in readings) or not text.after(at).startswith("ال"):
        return None
    return _taken_up(text, at, {"ها" if r.pronoun == "ها" else "ه" for r in readings})


def _with_complement(text: Text, at: int) -> str | None:
    """«أثنى على العمل تقوم به الجمعية»: a preposition with its pronoun takes the genitive up."""
    verb = text.node(at)
    singles = [r for r in third_singular(verb) if r.tense is Tense.IMPERFECT and not r.proclitics]
    if not singles or verb.is_particle or not text.joined(at + 1) or not text.form(at + 2).startswith("ال"):
        return None
    return _taken_up(text, at, {"ها" if text.form(at + 1).endswith("ها") else "ه"})


def _with_subject(text: Text, at: int) -> str | None:
    """«عبر السكان عن الأضرار لحقت بهم»: a verb of the noun spoken of, and not of the subject before it."""
    if not _speaks_of(text, at - 1) or not text.joined(at - 1) or not text.joined(at + 1):
        return None
    verb, noun = text.node(at), text.node(at - 1)
    found = {r.gender for r in third_singular(verb) if r.proclitics in ("", "س")}
    is_feminine = noun.gender is _F or (noun.number is Number.PLURAL and noun.human is False)
    if len(found) != 1 or not verb.is_verb or not noun.is_noun or noun.may_be_name or (_F in found) is not is_feminine:
        return None
    if not is_feminine and noun.number is not Number.SINGULAR:
        return None
    following = text.node_after(at)
    if not (following.form in PREPOSITIONS or following.has_preposition or following.has_article):
        return None
    for back in range(at - 2, max(-1, at - _FAR), -1):
        if not text.joined(back + 1) or text.form(back) in _BREAKS:
            return None
        if opens_clause(text, back):
            first = text.node(back)
            is_verb = first.is_verb or text.node_after(back).has_article
            genders = {reading.gender for reading in third_singular(first)} if is_verb else set()
            return _RELATIVES[is_feminine] if genders and not genders & found else None
    return None


def _taken_up(text: Text, at: int, pronouns: set[str]) -> str | None:
    """The relative between a governed noun and the clause at ``at`` whose pronoun takes it up."""
    start = definite_head(text, at)
    if start is None:
        return None
    noun = text.node(start)
    is_governed = has_preposition(noun) or (text.before(start) in PREPOSITIONS and text.joined(start))
    if not is_governed or noun.number not in (Number.SINGULAR, Number.PLURAL):
        return None
    head = start - 1 if has_preposition(noun) else start - 2
    if any(text.node(back).tanwin for back in range(max(0, start - _FAR), start)):
        return None  # «نشر صورا عن الحياة تظهرها الرسوم»: of the pictures
    if head < 0 or not text.joined(head + 1) or _has_indefinite_before(text, start + 1) or _is_indefinite(text, head):
        return None
    if not (_has_verb_before(text, start) or _opens_with_verb(text, start)) or _opens_with_noun(text, start):
        return None
    is_feminine = noun.number is Number.PLURAL or noun.gender is _F
    if noun.number is Number.PLURAL and noun.human is not False:
        return None
    if noun.gender is None and noun.number is Number.SINGULAR:
        return None
    if not _speaks_of(text, start) and _may_be_taken_up(text, start, is_feminine):
        return None  # «حضر في الموعد يرافقه المحامي»
    return _RELATIVES[is_feminine] if pronouns == {"ها" if is_feminine else "ه"} else None


def _speaks_of(text: Text, at: int) -> bool:
    """Whether the noun is what is spoken of: «تحدث عن الدعم», «نوه بالعمل»."""
    return text.before(at).lstrip("وف") == "عن" or text.form(at).startswith("بال")


def _may_be_taken_up(text: Text, at: int, is_feminine: bool) -> bool:
    """Whether a verb of that gender stands before, whose subject the pronoun may stand for."""
    for back in range(at - 1, max(-1, at - _FAR), -1):
        if any((r.gender is _F) == is_feminine for r in third_singular(text.node(back))):
            return True
        if not text.joined(back):
            return False
    return False


def _opens_with_verb(text: Text, at: int) -> bool:
    """Whether a word opens the clause not far before that may be a verb of the third person: «تحدث عن الدعم»."""
    for back in range(at - 1, max(-1, at - _FAR), -1):
        if not text.joined(back + 1):
            return False
        if opens_clause(text, back):
            return bool(third_singular(text.node(back))) and text.form(back) not in PREPOSITIONS
    return False


def _has_indefinite_before(text: Text, at: int) -> bool:
    """Whether the verb's pronoun may stand for an indefinite noun before the phrase, which needs no relative."""
    for back in range(at - 2, max(-1, at - _FAR), -1):
        gap = text.gap(back + 1)
        if gap is None or any(mark in gap for mark in ".؟!؛:،"):
            return False
        following = text.node_after(back)
        is_last = not following.has_article and not following.has_pronoun and following.form not in ("أن", "إن")
        if _is_indefinite(text, back) and is_last and not text.node(back).has_verbs and _takes_up(text, at, back):
            return text.form(back) not in _ELATIVE_NOUNS and text.form(back) not in PREPOSITIONS
    return False


def _takes_up(text: Text, at: int, head: int) -> bool:
    """Whether the pronoun of the verb at ``at`` may stand for the indefinite noun at ``head``, itself no verb."""
    node = text.node(head)
    if node.has_verbs:
        return False
    is_feminine = node.gender is _F or (node.number is Number.PLURAL and node.human is False)
    return is_feminine == text.form(at).endswith("ها")


def _is_indefinite(text: Text, at: int) -> bool:
    """Whether the word at ``at`` is an indefinite noun or its adjective."""
    node = text.node(at)
    return text.joined(at + 1) and node.is_nominal and node.is_bare and not node.may_be_name and not node.may_be_elative


def _identified(text: Text, at: int) -> str | None:
    """«هذه هي المدرسة درس فيها الشاعر»: a pronoun sets noun and predicate equal, and another takes the noun up."""
    noun, pronoun = text.node(at - 1), text.form(at + 1)
    singles = [r for r in third_singular(text.node(at)) if not r.proclitics]
    if not singles or not text.joined(at + 1) or not text.joined(at - 1) or noun.number is not Number.SINGULAR:
        return None
    if noun.gender is None or text.node(at).describes or not noun.is_noun:
        return None
    is_feminine = noun.gender is _F
    if pronoun.endswith("ها") != is_feminine or (text.form(at - 2) == "هي") != is_feminine:
        return None
    return "التي" if is_feminine else "الذي"


def _has_verb_before(text: Text, at: int) -> bool:
    """Whether the sentence has a verb already, so that this one belongs to the noun."""
    for back in range(at, max(-1, at - 12), -1):
        gap = text.gap(back + 1) if back < at else ""
        if gap is None or any(mark in gap for mark in ".؟!؛:"):
            return False
        if back < at and text.form(back) in _BREAKS - {"كان", "كانت"}:
            return False
        if text.node(back).is_verb or text.form(back).lstrip("وف") in _VERBS:
            return True
    return False


def _opens_with_noun(text: Text, at: int) -> bool:
    """Whether the clause begins with a noun that the verb may be said of: «الأزمة في القرى ضربها …»."""
    start = at
    while start > 0 and at - start < 12:
        gap = text.gap(start)
        if gap is None or any(mark in gap for mark in ".؟!؛:،") or text.form(start - 1) in _BREAKS:
            break
        start -= 1
    if start and text.form(start - 1).lstrip("وف") in _VERBS:
        return False
    first = text.node(start)
    if (
        start == at
        or text.form(start) in PREPOSITIONS
        or text.form(start).lstrip("وف") in _VERBS
        or first.is_verb
        or has_preposition(first)
    ):
        return False
    return not third_singular(first)


def _plural(text: Text, at: int) -> str | None:
    """«كرمت الأكاديمية التلاميذ حصلوا على»: an object of people and a perfect without قد."""
    verb, noun = text.node(at), text.node(at - 1)
    if not verb.is_verb or not noun.is_noun or noun.number is not Number.PLURAL or noun.human is not True:
        return None
    if (
        any(r.proclitics for r in verb.verbs)
        or not all(r.tense is Tense.PERFECT for r in verb.verbs)
        or has_preposition(noun)
    ):
        return None
    if noun.shows_nominative or not text.node(at - 2).has_article or not text.joined(at - 1):
        return None
    for back in range(at - 2, max(-1, at - 6), -1):
        if not text.joined(back + 1) or text.form(back) in _BREAKS or text.form(back) in PREPOSITIONS:
            return None
        node = text.node(back)
        if node.is_verb:
            single = third_singular(node)
            subject = text.node(back + 1)
            return "الذين" if single and back < at - 2 and any(r.gender is subject.gender for r in single) else None
        if not node.is_nominal or not node.has_article:
            return None
    return None


def _only(text: Text, at: int) -> str | None:
    """«هو الشخص الوحيد شاهد»."""
    verb = text.node(at)
    singles = [r for r in third_singular(verb) if r.tense is Tense.PERFECT and not r.proclitics]
    if not singles or verb.is_particle or not text.joined(at - 1) or not text.joined(at - 2):
        return None
    if text.form(at - 3) not in _HERE or not text.node(at - 2).has_article:
        return None
    masculine = not text.form(at - 1).endswith(("ة", "ى"))
    if not any((r.gender is _M) == masculine for r in singles):
        return None
    return "الذي" if masculine else "التي"


RULE = Rule(
    id="missing-relative",
    category=Category.GRAMMAR,
    summary="موصول ساقط بين معرفة وجملة تصفها",
    rationale="الجملة بعد النكرة صفة، وبعد المعرفة تحتاج إلى موصول: الحفلات التي أحياها، القرى التي ضربها الزلزال.",
    reference="ابن هشام، مغني اللبيب: «الجمل بعد النكرات صفات وبعد المعارف أحوال»",
    check=check,
    bad=[
        Example("عاين الخبراء البناية [انهار] سقفها", "عاين الخبراء البناية التي انهار سقفها"),
        Example("استقبل الملك السفراء [انتهت] مهامهم بالمملكة", "استقبل الملك السفراء الذين انتهت مهامهم بالمملكة"),
        Example("عبر السكان عن الأضرار [لحقت] بمنازلهم", "عبر السكان عن الأضرار التي لحقت بمنازلهم"),
        Example("أعلن المنظم عن المباراة [ستجمع] الفريقين", "أعلن المنظم عن المباراة التي ستجمع الفريقين"),
        Example("كانت السهرة من أقوى الحفلات [أحياها] الفنان", "كانت السهرة من أقوى الحفلات التي أحياها الفنان"),
        Example("توجهت القوافل إلى القرى [ضربها] الزلزال", "توجهت القوافل إلى القرى التي ضربها الزلزال"),
        Example("كرمت الأكاديمية التلاميذ [حصلوا] على المعدلات", "كرمت الأكاديمية التلاميذ الذين حصلوا على المعدلات"),
        Example("هذه هي القرية [ولد] فيها الكاتب", "هذه هي القرية التي ولد فيها الكاتب"),
        Example("هذا هو البيت [سكن] فيه الشاعر", "هذا هو البيت الذي سكن فيه الشاعر"),
        Example("نوه الوزير بالأدوار [تلعبها] الجمعيات", "نوه الوزير بالأدوار التي تلعبها الجمعيات"),
        Example("نوه بالعمل [تقوم] به الجمعية", "نوه بالعمل الذي تقوم به الجمعية"),
        Example("تحدث عن الدعم [تقدمه] الدولة للشباب", "تحدث عن الدعم الذي تقدمه الدولة للشباب"),
        Example("من أشهر القصائد [كتبها] الشاعر", "من أشهر القصائد التي كتبها الشاعر"),
        Example("كرم العامل الطبيبات [رافقن] القافلة", "كرم العامل الطبيبات اللواتي رافقن القافلة"),
        Example("نقلت الشركة المحاصيل [أحرقتها] نيران الصيف", "نقلت الشركة المحاصيل التي أحرقتها نيران الصيف"),
        Example("تكفلت الدولة بعلاج التلميذات [أصبن] بتسمم", "تكفلت الدولة بعلاج التلميذات اللواتي أصبن بتسمم"),
        Example("كان هو الشخص الوحيد [شاهد] المتهم", "كان هو الشخص الوحيد الذي شاهد المتهم"),
    ],
    good=[
        "قال إن البناية انهار سقفها",
        "أكد الوزير أن الطبيبات رافقن القافلة",
        "شكر العامل الطبيبات ورافقن القافلة معه",
        "كانت الطبيبات رافقن القافلة",
        "وفي اليوم الأول للفعالية استطاعت الفرق أن تنال الإعجاب",
        "البناية انهار سقفها أمس",
        "عاين الخبراء بناية انهار سقفها",
        "عبرت الوزارة عن الأسف وقدمت العزاء",
        "وعن الأزمة قالت الوزيرة ما يلي",
        "عندما تحدث عن الأزمة انتقدت النائبة كلامه",
        "وأكد بلاغ للوزارة توصلت الجريدة بنسخة منه أن الملف قيد الدرس",
        "قال إن الأسر فقدت منازلها",
        "دشن مشاريع أنجزتها الجماعة",
        "وفي هذه المدينة يعرفها الجميع بكرمها",
        "شارك في سلسلة من اللقاءات تنظمها الجامعة",
        "حضر الوزير إلى القاعة يحيط به المرافقون",
        "وفي الصباح يحتفل به الأصدقاء",
        "حضر الوزير في الموعد يرافقه المحافظ",
        "وقالت إنها في الشارع يلاحقها الناس",
        "نشر صورا عن الحياة تظهرها الرسوم",
        "هذه القرية يقطنها ألف شخص",
        "المدينة ضربها الزلزال",
        "صلى الحاضرون على المعلمة رحمها الله",
        "تحدث عن اتهامات تتعلق بالرشوة وجهتها السلطات",
        "أكد أن التلاميذ حصلوا على المعدلات",
        "يلعب مع عدد كبير من الأندية أبرزها الوداد",
        "كان من الصعب استضافته المباريات كلها",
        "نشر الموقع صورة واضحة للقمر التقطها مسبار",
        "نشر الموقع صورة واضحة للقمر التقطها المسبار",
        "تعرضت المدينة لسلسلة من الحرائق سجلتها المصالح المختصة",
    ],
)
