"""A word typed twice: «مع مع»."""

from collections.abc import Iterator
from operator import eq

from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Origin, PartOfSpeech, Rule, Span

# Right repetitions: distributive adverbs (شيئا فشيئا is the other form), emphasis, letters of foreign names.
_REPEATED_ON_PURPOSE = frozenset(
    "شيئا رويدا يوما جدا قليلا بين خطوة كلمة حرفا سطرا بابا لا نعم دكا صفا جنبا وجها واحدا اثنين فردا عاما مرة حبة "
    "بيتا شارعا مرارا هيا كلا آه إيه ها بلا هنا هكذا كثيرا بي سي تي دي إم إن آر جي بو ما دو يو لو كو كي شو تو سو مو "
    "نو واحدة زو غو رو فو يا با دا تا سا نا لا را كا شا جا".split()
)
_SPELT_LETTERS = frozenset("سي بي تي دي إن أن آر جي إم".split())
# Of these words a repetition is a slip and nothing else.
_FUNCTION_WORDS = frozenset(
    "من إلى على عن مع في أن إن الذي التي الذين هذا هذه ذلك تلك كما قد لم لن أو ثم حيث بعد قبل عند منذ خلال ضد هو هي هم "
    "كان كانت التى بأن لأن وهو وهي حتى بعض غير نحو حول دون فيه منه عليه إليه له لها بها فيها عليها".split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    for at in range(1, len(words)):
        word, previous = words[at], words[at - 1]
        if word.bare != previous.bare or word.gap is None or not word.gap.isspace():
            continue
        form = word.bare
        # «لمَ لم»: other vowels, another word.
        if len(form) < 2 or form in _REPEATED_ON_PURPOSE or word.text != previous.text:
            continue
        if at >= 2 and previous.adjacent and words[at - 2].bare in _SPELT_LETTERS:  # سي أن أن
            continue
        # «مع مع مع» is one finding a pair; a third in the row belongs to emphasis or to a name.
        if form in _FUNCTION_WORDS:
            level = Level.CERTAIN
        elif _is_common(form, lexicon):
            level = Level.LIKELY
        else:
            continue
        yield Finding(Span(previous.start, word.end), (Fix.replace(previous.end, word.end, "", level),))


def repeats(document: Document, lexicon: Lexicon) -> bool:
    """The gate: whether two neighbours are the same word."""
    forms = document.words.bares
    return any(map(eq, forms, forms[1:]))


def _is_common(word: str, lexicon: Lexicon) -> bool:
    """Whether the word is an ordinary one, whose repetition can't be a name."""
    if not lexicon.accepts(word) or lexicon.is_known_name(word):
        return False
    if word.startswith("ال"):
        return True
    # A word that begins with hamza may be a name that the dictionary knows as a noun: أحمد, أمين.
    return lexicon.frequency(word) >= 4.5 and word[0] != "أ" and not _may_be_proper(word, lexicon)


def _may_be_proper(word: str, lexicon: Lexicon) -> bool:
    return any(r.part is PartOfSpeech.NAME and r.origin is Origin.DICTIONARY for r in lexicon.readings(word))


RULE = Rule(
    id="repeated-word",
    category=Category.SPELLING,
    summary="كلمة مكررة",
    rationale="كُتبت الكلمة مرتين متتاليتين سهوا، غالبا عند تعديل الجملة أو عند آخر السطر.",
    reference="من أكثر ما يُصحَّح في غرف التحرير؛ ويُستثنى التكرار المقصود: شيئا شيئا، والأعلام: أحمد أحمد.",
    check=check,
    condition=repeats,
    bad=[
        Example("اجتمع الوفد [مع مع] الوزير", "اجتمع الوفد مع الوزير"),
        Example("زار [المدينة المدينة] العتيقة", "زار المدينة العتيقة"),
        Example("شاب من المنطقة [في في] مجال التنشيط", "شاب من المنطقة في مجال التنشيط"),
    ],
    good=["تقدم خطوة خطوة", "قناة بي بي سي", "اللاعب أحمد أحمد", "اجتمع مع الوزير"],
)
