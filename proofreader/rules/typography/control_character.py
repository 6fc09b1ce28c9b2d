"""Control characters, which a terminal, a printer or an old program left: BEL, ESC with its colours, DEL."""

from collections.abc import Iterator

from proofreader.arabic import bare
from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import LETTERS, MARKS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has

# Not the tab, nor what ends a line or page (U+0009–U+000D). A sequence of ECMA-48 goes with the characters after its
# ESC: «ESC[31m» makes what follows red.
_CONTROLS = "".join(map(chr, (*range(9), *range(0x0E, 0x20), 0x7F)))
_RUN = late_regex(r"(?:\x1b\[[0-9;:?]*[@-~]|[\x00-\x08\x0e-\x1f\x7f])+")
_BEFORE, _AFTER = late_regex(rf"[{LETTERS}{MARKS}]+\Z"), late_regex(rf"[{LETTERS}{MARKS}]+")
_NEAR = 40  # code points; no word is longer


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _RUN.finditer(text):
        start, end = match.span()
        parts_words = _parts_words(text[max(0, start - _NEAR) : start], text[end : end + _NEAR], lexicon)
        fix = (" ", Level.LIKELY) if parts_words else ("", Level.CERTAIN)
        yield Finding(Span(start, end), (Fix.replace(start, end, *fix),))


def _parts_words(before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether two words meet there that make no word together: some programs end a cell or field so."""
    first, second = _BEFORE.search(before), _AFTER.match(after)
    if first is None or second is None:
        return False
    parts = bare(first[0]), bare(second[0])
    return all(map(lexicon.accepts, parts)) and not lexicon.accepts("".join(parts))


RULE = Rule(
    id="control-character",
    category=Category.TYPOGRAPHY,
    summary="رمز تحكم لا يُطبع",
    rationale="رموز التحكم أوامر للطابعات والشاشات القديمة، لا يراها القارئ؛ تتسرب من برامج أخرى فتقطع الكلمة، ولا "
    "تقبلها ملفات وورد.",
    reference="Unicode Standard, chapter 23.1; ECMA-48",
    check=check,
    condition=has(_CONTROLS),
    bad=[
        Example("قال[\x07] الوزير إن الأمر واضح", "قال الوزير إن الأمر واضح"),
        Example("قال [\x1b[[31m]الوزير أمس", "قال الوزير أمس"),
        Example("عقد الاجت[\x7f]ماع أمس", "عقد الاجتماع أمس"),
        Example("غادر الوفد[\x07]المدينة أمس", "غادر الوفد المدينة أمس"),
    ],
    good=["قال\tالوزير", "عقد الاجتماع أمس"],
)
