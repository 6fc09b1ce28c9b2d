"""Finds quotations and sentences in a dialect, where the spelling is the writer's choice and the rules of the standard
say little."""

from functools import cache, lru_cache

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import LETTERS
from proofreader.core import Document, Span
from proofreader.core.resources import resource

_LEAST_MARKERS, _FEW_WORDS = 2, 4
_WORD = late_re(f"[{LETTERS}]+")
_SENTENCE = late_re(r"[^\n.؟?!«»“”\"]+")
# «كيقرا», «كتقول», «كنتسناو», «غنمشيو», «نمشيو»: the prefixes of the Moroccan present and future on a verb.
_PRESENT = late_re(
    r"و?(?:كي(?!ف|ان|ل|م[ياو]|سان|سنج|ب|ن|غ|ت|ر|و)|كت(?!ب|ا|ل|ي|م|ف|ئ)|كن(?!ي|د|ز|ا|و|ت|س|ع))\w{3,}|كن[تسع]\w{2,}و|غ[ينت]\w{3,}و"
    r"|ن\w{3,}و"
)
# «ما جاش», «معرفناش»: the negation that encloses its verb.
_NEGATION = late_re(rf"(?<![{LETTERS}])(?:ما\s+|م[ا]?)(?!ش)[{LETTERS}]{{2,}}(?<!ي)ش(?![{LETTERS}])")
_RIGHT_IN_SH = frozenset("مشاش معاش ماش مفتش مدهش معش مفترش مراكش منعش منقوش متوحش مناقش محشش مهمش ماكرونش".split())


@cache
def _words() -> frozenset[str]:
    text = resource("dialect", "words.txt").read_text(encoding="utf-8")
    words = [line for line in text.splitlines() if line and not line.startswith("#")]
    return frozenset(forms_of(words, CONJUNCTIONS))


def find_dialect(document: Document) -> tuple[Span, ...]:
    """The quotations and sentences with two signs of dialect or more, sorted; they may lie in one another."""
    if document.forms.isdisjoint(_words()):
        return ()
    text = document.text
    found = [span for span in document.quotations if _is_dialect(text[span.start : span.end], _FEW_WORDS)]
    for start, end in document.paragraphs:
        line = text[start:end]
        found += [span.shift(start) for span in _sentences(line)]
    return tuple(sorted(found))


@lru_cache(2_000)
def _sentences(line: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in _SENTENCE.finditer(line) if _is_dialect(match[0]))


def _is_dialect(text: str, few: int = 0) -> bool:
    """Whether the text holds a word of dialect and another sign of it, or has no more than ``few`` words."""
    known = _words()
    words = _WORD.findall(text)
    listed = sum(word in known for word in words)
    if not listed or listed >= _LEAST_MARKERS or len(words) <= few:
        return listed > 0
    signs = sum(_PRESENT.fullmatch(word) is not None for word in words)
    signs += sum(match[0].split()[-1] not in _RIGHT_IN_SH for match in _NEGATION.finditer(text))
    return listed + signs >= _LEAST_MARKERS
