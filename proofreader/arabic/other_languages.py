"""Passages in another language that is written in Arabic letters: Persian, Kurdish, Urdu, Pashto.

Letters alone decide nothing: much Arabic is typed on Persian keyboards («علی», «کان»), and Maghrebi copy writes foreign
sounds with پ ڤ گ ڭ. So a stretch counts as another language where it has words or letters that only that language has,
and lacks what Arabic can hardly do without: the article, ta marbuta, hamza on alef.
"""

from collections.abc import Iterator
from functools import lru_cache

from proofreader.arabic.clitics import ARTICLES
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS
from proofreader.arabic.mojibake import repair
from proofreader.core import Document, Span

_LOOKALIKE = "یکہھەۀ"
# Letters that no keyboard gives by mistake for an Arabic one: of Urdu, Pashto, Kurdish, Sindhi, Uyghur.
_OWN = "ٹڈڑںےۓټډړږښڼځڅېۍەێۆڕڵۇۈۉۋڤٺٽڀ"
# Of Persian too, but Arabic borrows them for foreign names.
_BORROWED = "پچژگڭڨڥ"
_LETTER = f"{LETTERS}{_LOOKALIKE}{_OWN}{_BORROWED}\u0671-\u06d3"
FOREIGN_LETTERS = frozenset(_LOOKALIKE + _OWN + "پچژگ") - {"ڤ"}
# A line without any of them is Arabic, or says nothing.
_FOREIGN_LETTER = late_re(f"[{''.join(sorted(FOREIGN_LETTERS))}]")
_WORD = late_re(f"[{_LETTER}][{_LETTER}\u064b-\u0655\u0670\u200c]*")
_STRETCH = late_re(r"[^\n.؟?!؛:«»“”„\"()\[\]]+")

# Frequent words that no Arabic sentence has, as spelt in these languages.
_WORDS = frozenset(
    # Persian
    "است از را که برای این آن های شد شده شود می نمی خود هم همه تا اند بود باید کرد کند کنند کرده گفت دارد دارند هست "
    "نیست ای آنها ایران خوب بهترین دوست مردم شهر چه چرا هر یک دو روز سال نامه خانه کتاب زندگی آزادی "
    "جمهوری کشور گزارش دیگر همچنین اگر نیز توسط دوستان عزیز خدا نمایندگی"
    # Urdu
    " ہے ہیں کا کی کے کو نے میں سے پر اور نہیں تھا تھی یہ وہ جو ہم آپ کیا کر بہت ایک لیے گیا دیا"
    # Kurdish (Sorani)
    " لە بە کە ئەم ئەو بۆ هەر و‌ لەگەڵ دەکات دەبێت کوردستان هەموو"
    # Pashto
    " د په چې سره دی ده کې څخه نه موږ غواړو سوله".split()
)
# Arabic words, names or letters too, on whatever keyboard they were typed.
_AMBIGUOUS = frozenset("هم د نه هر تا ده دی ای و‌ شد کتاب ایران سال شهر این آن کرد شده هست".split())
_ARABIC_SIGN = late_re(
    rf"(?:{'|'.join(ARTICLES)})[{LETTERS}]{{2}}|.*[ةأإؤ]|(?:من|في|على|إلى|عن|أن|إن|هذا|هذه|التي|الذي)\Z"
)
_OWN_LETTER = late_re(f"[{_OWN.replace('ڤ', '')}]")
_ODD_LETTER = late_re(f"[{_LOOKALIKE}پچژگ]")
_PERSIAN_LETTER = late_re("[پچژگ]")
_LEAST_WORDS = 2
_LONG = 5  # words that no Arabic is without an article, ta marbuta, hamza on alef or a preposition
# «كتب بالفارسية: «…»»: what language the quotation is in.
_NAMED = late_re(
    r"(?:فارسية|كردية|أوردية|أردية|اردية|اوردو|أوردو|أردو|بشتوية|باشتو|بشتو|باشتونية|أويغورية|سندية)"
    r"[^\n«»“”\"()]{0,25}[«“\"(]\Z"
)
_NEAR = 60  # code points before a quotation


def find_other_languages(document: Document) -> Iterator[Span]:
    """The stretches between marks that are no Arabic, in order."""
    if document.characters.isdisjoint(FOREIGN_LETTERS):
        return
    text, has_trace = document.text, _FOREIGN_LETTER.search
    for start, end in document.paragraphs:
        if has_trace(text, start, end):
            for a, b in _in_line(text[start:end]):
                yield Span(start + a, start + b)


@lru_cache(5_000)
def _in_line(line: str) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    if repair(line) is not None:  # in the wrong encoding anything may look like anything
        return ()
    for match in _STRETCH.finditer(line):
        named = _NAMED.search(line, max(0, match.start() - _NEAR), match.start())
        if is_other_language(match[0]) or (named and _ODD_LETTER.search(match[0])):
            found.append(match.span())
    return tuple(found)


def is_other_language(text: str) -> bool:
    """Whether the text, a sentence or a part of one, is in another language than Arabic."""
    words = _WORD.findall(text)
    if len(words) < _LEAST_WORDS:
        return False
    own = sum(_OWN_LETTER.search(word) is not None for word in words)
    odd = sum(_ODD_LETTER.search(word) is not None for word in words)
    known = sum(word in _WORDS and word not in _AMBIGUOUS for word in words)
    arabic = sum(_ARABIC_SIGN.match(word) is not None and not _OWN_LETTER.search(word) for word in words)
    has_no_arabic = not arabic and len(words) >= _LONG and _PERSIAN_LETTER.search(text) is not None
    if has_no_arabic and odd * 3 >= len(words):
        return True
    if not own and not (odd and known):
        return False
    return 2 * own + 2 * known + odd > 3 * arabic and (own + known) * 8 >= len(words)
