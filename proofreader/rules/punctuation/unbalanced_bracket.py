"""A bracket without a partner."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support import unpaired_marks as unpaired
from proofreader.rules.support.bracket_pairs import find_reversed, pairing_of
from proofreader.rules.support.conditions import has_bracket

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_NEVER_CLOSED = "قوس فُتح ولم يُغلق"
_NEVER_OPENED = "قوس أُغلق ولم يُفتح"


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    pending: Finding | None = None
    for paragraph in document.paragraphs:
        line = text[paragraph.start : paragraph.end]
        pairing = pairing_of(line)
        if not pairing.unclosed and not pairing.unopened:
            continue
        swapped = {at for pair in find_reversed(line) for at in pair}
        for at in sorted({*pairing.unclosed, *pairing.unopened} - swapped):
            opens = line[at] in _CLOSING
            if not opens and pending and text[pending.span.start] == _partner(line[at]):
                pending = None  # closed in a later paragraph
                continue
            edit = (_turn(line, at) or _close(line, at)) if opens else _drop(line, at)
            fixes = (Fix((Edit(edit.span.shift(paragraph.start), edit.text),), Level.LIKELY),) if edit else ()
            span = Span(paragraph.start + at, paragraph.start + at + 1)
            finding = Finding(span, fixes, _NEVER_CLOSED if opens else _NEVER_OPENED)
            if not opens:
                yield finding
                continue
            if pending:
                yield pending
            pending = finding
    if pending:
        yield pending


def _partner(closing: str) -> str:
    return next(mark for mark, other in _CLOSING.items() if other == closing)


def _turn(line: str, at: int) -> Edit | None:
    """The bracket turned round, where it ends a stretch that another opens: «(كذا(،»."""
    before, after = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    if before.isspace() or not before or after not in ("", "،", "؛", "."):
        return None
    turned = _CLOSING[line[at]]
    fixed = pairing_of(line[:at] + turned + line[at + 1 :])
    return Edit(Span(at, at + 1), turned) if len(fixed.unclosed) < len(pairing_of(line).unclosed) - 1 else None


def _close(line: str, at: int) -> Edit | None:
    place = unpaired.end_of_name(line, at)
    return None if place is None else Edit(Span(place, place), _CLOSING[line[at]])


def _drop(line: str, at: int) -> Edit | None:
    """Without the closing bracket, where it stands apart at the end of the paragraph."""
    head = line[:at].rstrip()
    return Edit(Span(len(head), at + 1), "") if head and len(head) < at and not line[at + 1 :].strip(" .") else None


RULE = Rule(
    id="unbalanced-bracket",
    category=Category.PUNCTUATION,
    summary="قوس بلا نظير",
    rationale="القوسان زوج: ما فُتح يُغلق، وإلا لم يُعرف أين تنتهي الجملة المعترضة.",
    reference="أحمد زكي، الترقيم وعلاماته في اللغة العربية (1912)",
    bad=[
        Example("أعلن الاتحاد [(]الدولي، أمس، موعدا", "أعلن الاتحاد (الدولي)، أمس، موعدا"),
        Example("أعلن الاتحاد موعدا [)]", "أعلن الاتحاد موعدا"),
        Example("أعلن الاتحاد الدولي[)] موعدا", None),
    ],
    good=["أعلن الاتحاد (الدولي) موعدا", "1) البند الأول", "أ) البند الأول", "شكرا :)"],
    check=check,
    condition=has_bracket,
    scope=Scope.DOCUMENT,
)
