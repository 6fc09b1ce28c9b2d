"""A word typed twice: «مع مع»."""

from collections.abc import Iterator
from operator import eq

from proofreader.arabic.late import late_regex
from proofreader.arabic.numerals import NUMBER_WORDS
from proofreader.arabic.word_classes import SPELT_LETTERS
from proofreader.core import (
    Category,
    Document,
    Example,
    Finding,
    Fix,
    Level,
    Lexicon,
    PartOfSpeech,
    Rule,
    Span,
    Words,
)
from proofreader.rules.support.names import may_be_name

# Right repetitions: distributive adverbs (شيئا فشيئا is the other form), emphasis, letters of foreign names.
_REPEATED_ON_PURPOSE = frozenset(
    "شيئا رويدا يوما جدا قليلا بين خطوة كلمة حرفا سطرا بابا لا نعم دكا صفا جنبا وجها واحدا اثنين فردا عاما مرة حبة "
    "بيتا شارعا مرارا هيا كلا آه إيه ها بلا هنا هكذا كثيرا بي سي تي دي إم آر جي بو ما دو يو لو كو كي شو تو سو مو "
    "نو واحدة زو غو رو فو يا با دا تا سا نا لا را كا شا جا الله الحذر النجاة البدار الصلاة النجدة المدن".split()
)
# Of these words a repetition is a slip and nothing else. «من من» may be مَن مِن, «لم لم» لِمَ لم, «على على» lack the
# first letter of «علّق», «أن أن» and «في في» have lost what stood between, so these are never certain.
_FUNCTION_WORDS = frozenset(
    "إلى عن مع الذي التي الذين هذا هذه ذلك تلك كما قد لن أو ثم حيث بعد قبل عند منذ خلال ضد "
    "كان كانت التى بأن لأن وهو وهي حتى بعض غير نحو حول دون فيه منه عليه إليه له لها بها فيها عليها".split()
)

_DOUBTED = frozenset("من على أن إن في لم".split())
_ASKS = frozenset("من لم".split())  # who, why
# «المشكلات هي هي»: unchanged.
_UNCHANGED = frozenset("هو هي هم".split())
_ADVERBS = frozenset("أمس أيضا كذلك مؤخرا حاليا مساء صباح".split())
_FEMININE = "ة"
# «استقبل الرئيس ولي ولي العهد»: the deputy of the crown prince.
# «العلاقات العربية العربية»: of Arabs with Arabs; so is the dialogue of one people with itself.
_RIGHT_TWICE = frozenset(
    "ولي وولي العربي العربية الفلسطيني الفلسطينية المغاربي المغاربية الإفريقي الإفريقية الأفريقي الأفريقية الليبي "
    "الليبية اللبناني اللبنانية السوري السورية اليمني اليمنية العراقي العراقية السوداني السودانية".split()
)
_SPACES = frozenset(" \u00a0\u202f")
_CLAUSE_END = late_regex(r"[.؟!؛:\n]")
_ASKING = late_regex(
    "[وفل]?[لأ]?(?:[يتنأا]?(?:علم|عرف|دري|سأل|تساءل|ستفسر|حدد|قرر|كشف|ختار|علن|تضح|تبين|فهم|شرح|ستغرب|دركون|علمون|عرفون)(?:ت|وا|ون|نا)?(?:ه|ها|هم|ني|نا)?|سؤال|معرفة|معلوم"
    "|السؤال|أدري|تدري|ندري|يدري)"
)
_WORDS_BEFORE = 6
_CLAUSE = 300  # code points
_LEAST_ZIPF, _LEAST_LETTERS = 3.0, 3


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for at in range(1, len(words)):
        word, previous = words[at], words[at - 1]
        if word.bare != previous.bare or word.gap is None or not _SPACES.issuperset(word.gap):
            continue  # a tab or another line end parts two cells or lines
        form = word.bare
        # «لمَ لم»: other vowels, another word.
        if len(form) < 2 or form in _RIGHT_TWICE or word.text != previous.text:
            continue
        if form in SPELT_LETTERS - {"أن", "إن"}:
            continue
        if form in _REPEATED_ON_PURPOSE and not (form == "بين" and _governs(document, at)):
            continue
        if form in _ASKS and _asks(document, at):
            continue
        if at >= 2 and previous.adjacent and words[at - 2].bare in SPELT_LETTERS:  # سي أن أن
            continue
        # «مع مع مع» is one finding a pair; a third in the row belongs to emphasis or to a name.
        if form in _FUNCTION_WORDS:
            level = Level.CERTAIN
        elif form in _UNCHANGED:
            level = Level.NOTE
        elif form in _ADVERBS or _is_described(words, at, lexicon):
            level = Level.LIKELY
        elif form in _DOUBTED or form == "بين" or _is_common(form, lexicon) or _is_construct(words, at, lexicon):
            # «فحصوا السيارات سيارة سيارة»: one after the other, where nothing follows.
            is_last = at + 1 == len(words) or not words.follows_closely(at + 1)
            one_by_one = is_last and form not in _DOUBTED and _is_indefinite(form, lexicon)
            level = Level.NOTE if one_by_one else Level.LIKELY
        else:
            continue
        yield Finding(Span(previous.start, word.end), (Fix.replace(previous.end, word.end, "", level),))


def _governs(document: Document, at: int) -> bool:
    """Whether a definite noun follows: «بين بين» alone means neither good nor bad, «بين بين الأعضاء» nothing."""
    return document.words[at + 1 : at + 2] != () and document.words.follows_closely(at + 1)


def _asks(document: Document, at: int) -> bool:
    """Whether «من من» may ask who among several, «لم لم» why not: at the head of a clause, after a verb of knowing, in
    a question."""
    words, text = document.words, document.text
    gap = words[at - 1].gap
    if (gap is None or not gap.isspace()) and words[at].bare == "من":  # «من من الحاضرين كتبها؟»; «لم لم» opens slips
        return True
    stop = _CLAUSE_END.search(text, words[at].end, words[at].end + _CLAUSE)
    clause = words[max(0, at - 1 - _WORDS_BEFORE) : at - 1]
    if stop is not None and stop[0] == "؟":
        return True
    return any(_ASKING.fullmatch(word.bare) for word in clause)


def _is_indefinite(form: str, lexicon: Lexicon) -> bool:
    """Whether the word can be read as a noun without article and pronoun."""
    return any(
        reading.part is PartOfSpeech.NOUN and not reading.proclitics and not reading.pronoun
        for reading in lexicon.readings(form)
    )


def _is_construct(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun without article is repeated before a definite one: «أسعار أسعار الخضر». Names govern nothing."""
    form = words.bares[at]
    if at + 1 >= len(words) or not words.follows_closely(at + 1) or not words.bares[at + 1].startswith("ال"):
        return False
    if not lexicon.accepts(form) or lexicon.is_known_name(form) or lexicon.frequency(form) < _LEAST_ZIPF:
        return False
    return len(form) > _LEAST_LETTERS and not may_be_name(form, lexicon)


def _is_described(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether an adjective follows that agrees with an indefinite feminine, said once: «عزلة عزلة تامة»."""
    form = words.bares[at]
    if form[-1] != _FEMININE or at + 1 >= len(words) or not words.follows_closely(at + 1):
        return False
    adjective = words.bares[at + 1]
    if adjective[-1] != _FEMININE or adjective.startswith("ال") or may_be_name(form, lexicon):
        return False
    return _is_indefinite(form, lexicon) and any(reading.is_adjectival for reading in lexicon.readings(adjective))


def repeats(document: Document, lexicon: Lexicon) -> bool:
    """The condition: whether two neighbours are the same word."""
    forms = document.words.bares
    return any(map(eq, forms, forms[1:]))


def _is_common(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is an ordinary one, whose repetition can't be a name."""
    if not lexicon.accepts(word) or lexicon.is_known_name(word):
        return False
    if word.startswith("ال"):
        return True
    if word in NUMBER_WORDS and len(word) > _LEAST_LETTERS:
        return True  # «أربعين أربعين سنة»
    # A word that begins with hamza may be a name that the dictionary knows as a noun: أحمد, أمين.
    return lexicon.frequency(word) >= 4.5 and word[0] != "أ" and not may_be_name(word, lexicon)


RULE = Rule(
    id="repeated-word",
    category=Category.SPELLING,
    summary="كلمة مكررة",
    rationale="كُتبت الكلمة مرتين متتاليتين سهوا، غالبا عند تعديل الجملة أو عند آخر السطر. "
    "ويُستثنى التكرار المقصود: شيئا شيئا، والأعلام: أحمد أحمد.",
    reference="",
    check=check,
    condition=repeats,
    bad=[
        Example("اجتمع الوفد [مع مع] الوزير", "اجتمع الوفد مع الوزير"),
        Example("زار [المدينة المدينة] العتيقة", "زار المدينة العتيقة"),
        Example("شاب من المنطقة [في في] مجال التنشيط", "شاب من المنطقة في مجال التنشيط"),
        Example("لم يخرج أحد [من من] القاعة قبل الظهر", "لم يخرج أحد من القاعة قبل الظهر"),
        Example("قال المدير [إن إن] الأشغال ستنتهي", "قال المدير إن الأشغال ستنتهي"),
        Example("بدأت [أشغال أشغال] الميناء الجديد", "بدأت أشغال الميناء الجديد"),
        Example("يعيش السكان [عزلة عزلة] تامة", "يعيش السكان عزلة تامة"),
        Example("وصل الفريق [أمس أمس] إلى القاهرة", "وصل الفريق أمس إلى القاهرة"),
        Example("الفريق [لم لم] يفز منذ شهر", "الفريق لم يفز منذ شهر"),
        Example("[لم لم] يحضر أحد.", "لم يحضر أحد."),
        Example("دار الحديث [بين بين] الجارين ساعة", "دار الحديث بين الجارين ساعة"),
    ],
    good=[
        "تقدم خطوة خطوة",
        "قناة بي بي سي",
        "شركة ذات مسؤولية محدودة إل إل سي",
        "بثت قناة سي إن إن الخبر",
        "اللاعب أحمد أحمد",
        "اجتمع مع الوزير",
        "وصل إلى المطار ولي ولي العهد",
        "تحسنت العلاقات العربية العربية",
        "لا أحد يعرف من من الحاضرين كتب الرسالة",
        "من من السكان سيرفض هذا المشروع؟",
        "لم يتبين بعد لم لم تصل الحافلة في موعدها",
        "سألته لم لم يتصل بنا",
        "كان الأداء بين بين.",
        "سجل اللاعب حسن حسن الهدف الأول",
    ],
)
