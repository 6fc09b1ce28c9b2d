"""A word torn in two by a stray space: «التوص ل» for «التوصل»."""

from collections.abc import Iterator

from proofreader.arabic.letters import TATWEEL
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.spelling.of_document import has_unknown, unknown_forms

_LEAST_ZIPF = 3.0  # of the whole word
# A stray letter after a common word is more often a word that lost its others: «بعد ن» is not «بعدن».
_MAY_BE_RARER = 2.0  # Zipf
_LEAST_LETTERS = 4
# A lone waw belongs to the next word (detached-waw); these stand alone by right, as letters of foreign names.
_STANDS_ALONE = frozenset("و بي سي تي دي إي جي إن إم إس آي إل دو لا ما يا آل أل أف إف أو أم".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    accepts = lexicon.accepts
    pieces = unknown_forms(document, lexicon)
    places = {at + more for at, form in enumerate(words.bares) if form in pieces for more in (0, 1)}
    for at in sorted(places & set(range(1, len(words)))):
        word, previous = words[at], words[at - 1]
        if not (_is_piece(word.bare, lexicon) or _is_piece(previous.bare, lexicon)):
            continue
        if not word.adjacent or word.bare in _STANDS_ALONE or previous.bare in _STANDS_ALONE:
            continue
        whole = previous.bare + word.bare
        if (
            len(whole) >= _LEAST_LETTERS
            and accepts(whole)
            and lexicon.frequency(whole) >= max(_LEAST_ZIPF, _piece(previous.bare, word.bare, lexicon) - _MAY_BE_RARER)
            and TATWEEL not in previous.text + word.text
            and not lexicon.pair(previous.bare, word.bare)
        ):
            joined = previous.text + word.text
            yield Finding(
                Span(previous.start, word.end), (Fix.replace(previous.start, word.end, joined, Level.LIKELY),)
            )


def _is_piece(text: str, lexicon: Lexicon) -> bool:
    """Whether it is no word by itself. «ان» is none either, but it is أن misspelt, not a piece of another."""
    return len(text) == 1 or not (lexicon.accepts(text) or lexicon.alike(text))


def _piece(first: str, second: str, lexicon: Lexicon) -> float:
    """How common the commoner of the two pieces is as a word; 0.0 where neither is one."""
    return max(
        (lexicon.frequency(text) for text in (first, second) if len(text) > 1 and lexicon.accepts(text)), default=0.0
    )


RULE = Rule(
    id="torn-word",
    category=Category.BORDERS,
    summary="كلمة واحدة قُطعت بمسافة",
    rationale="تترك شدّة حُذفت أو آخر سطر أو زلة إصبع مسافة داخل الكلمة، فيصير جزءاها أو أحدهما بلا معنى.",
    reference="خطأ تحويل معروف؛ يُعرض الوصل حين لا يُعرف أحد الجزأين وتُعرف الكلمة موصولة",
    check=check,
    condition=has_unknown,
    bad=[
        Example("بعد [التوص ل] إلى اتفاق", "بعد التوصل إلى اتفاق"),
        Example("قال [المتحد ث] باسم الحكومة", "قال المتحدث باسم الحكومة"),
    ],
    good=["بعد التوصل إلى اتفاق", "ثم ان الأمر صعب", "قناة بي بي سي", "الفئة أ والفئة ب", "سار على مهل"],
)
