"""Several words typed twice: «بعد دخول بعد دخول عشرات المشجعين»."""

from collections.abc import Iterator, Sequence
from operator import eq

from proofreader.arabic.word_classes import SPELT_LETTERS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span, Words
from proofreader.rules.support.names import may_be_name

_SPACES = frozenset(" \u00a0\u202f")
_LENGTHS = range(2, 7)  # words
_OR = frozenset({"أو", "أم"})  # «أخسر بسهولة أو أفوز بسهولة أو أفوز بصعوبة»
_NOT = "لا"  # «لا تخافوا لا تخافوا»
_IN_NAMES = "الله"
_OPENING = frozenset('«"“(')


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    if len(document.pairs) >= len(words.bares) - 1:
        return  # no two words stand side by side twice
    end = 0  # of the last finding, in words
    for start, length in sorted(_repetitions(words.bares)):
        if start < end or not _is_slip(words, start, length, lexicon):
            continue
        end = start + 2 * length
        last = words[start + length - 1]
        fix = Fix.replace(last.end, words[end - 1].end, "", Level.LIKELY)
        yield Finding(Span(words[start].start, words[end - 1].end), (fix,))


def _repetitions(forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places where as many words as ``length`` are the same as the next ones, with that length.

    >>> list(_repetitions(tuple("أ ب ج ب ج د".split())))
    [(1, 2)]
    """
    for length in _LENGTHS:
        same = bytes(map(eq, forms, forms[length:]))
        run = b"\1" * length
        start = same.find(run)
        while start >= 0:
            yield start, length
            start = same.find(run, start + 1)


def _is_slip(words: Words, start: int, length: int, lexicon: Lexicon) -> bool:
    """Whether nobody says the words twice on purpose: as a refrain, a call, one after the other."""
    forms = words.bares
    phrase, end = forms[start : start + length], start + 2 * length
    if len(set(phrase)) == 1 or not all(_in_one_line(words, at) for at in range(start + 1, end)):
        return False
    if not all(words[start + at].text == words[start + length + at].text for at in range(length)):
        return False  # «أن الجمعة أنّ الجمعة»
    # «ضربة خلف ضربة خلف ضربة», «ولا بد ولا بد ولا»
    if list(forms[end : end + 1]) == list(phrase[:1]) or (start and forms[start - 1] == phrase[-1]):
        return False
    if (
        phrase[0] == _NOT
        or not _OR.isdisjoint(phrase[1:])
        or any(word in SPELT_LETTERS or len(word) < 2 for word in phrase)
    ):
        return False
    if phrase[-1] == _IN_NAMES or all(may_be_name(word, lexicon) or not lexicon.accepts(word) for word in phrase):
        return False  # «خير الله خير الله», «كيم يو كيم يو»
    return _stands_among_others(words, start, end)


def _in_one_line(words: Words, at: int) -> bool:
    gap = words.gap(at)
    return gap is not None and _SPACES.issuperset(gap)


def _stands_among_others(words: Words, start: int, end: int) -> bool:
    """Whether words of the same sentence stand before and after; a refrain or a call stands alone."""
    before = words.gap(start) if start else None
    after = words.gap(end) if end < len(words) else None
    if before is None or after is None:
        return False
    return _OPENING.isdisjoint(before) and "\n" not in before + after and (before.isspace() or after.isspace())


RULE = Rule(
    id="repeated-phrase",
    category=Category.SPELLING,
    summary="عبارة مكررة",
    rationale="كُتبت كلمات متتالية مرتين سهوا، غالبا عند النقل أو عند تعديل الجملة. ويُستثنى التكرار المقصود: لازمة، "
    "نداء، ضربة خلف ضربة خلف ضربة.",
    reference="",
    check=check,
    bad=[
        Example(
            "أوقف الحكم المباراة [بعد دخول بعد دخول] عشرات المشجعين", "أوقف الحكم المباراة بعد دخول عشرات المشجعين"
        ),
        Example("طالب الفريق [بتشكيل لجنة بتشكيل لجنة] لتقصي الحقائق", "طالب الفريق بتشكيل لجنة لتقصي الحقائق"),
        Example(
            "تراجعت الأسعار بنسبة عشرة [في المائة في المائة] خلال السنة",
            "تراجعت الأسعار بنسبة عشرة في المائة خلال السنة",
        ),
        Example(
            "يطالب العمال بصرف أجورهم [قبل نهاية الشهر قبل نهاية الشهر] الجاري",
            "يطالب العمال بصرف أجورهم قبل نهاية الشهر الجاري",
        ),
    ],
    good=[
        "سمع ضربة خلف ضربة خلف ضربة",
        "قد يخسر بسهولة أو يفوز بسهولة أو يفوز بصعوبة",
        "ردد المتظاهرون: لا تخافوا لا تخافوا نحن معكم",
        "كتب خير الله خير الله في عموده الأسبوعي",
        "غنى «يا أنا يا أنا» في السهرة",
        "قناة بي إن بي إن الإخبارية",
        "من جهة الشرق إلى جهة الشرق الأوسط",
    ],
)
