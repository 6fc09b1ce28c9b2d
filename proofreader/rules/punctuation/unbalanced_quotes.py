"""A quotation mark without a partner: opened and never closed, or closed and never opened."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.punctuation import lonely
from proofreader.rules.punctuation.quote_lost_at_glued_word import find_glue
from proofreader.rules.punctuation.quotes import CLOSING, KIND, MARK, OPENING, read

_NEVER_CLOSED = "علامة تنصيص فُتحت ولم تُغلق"
_NEVER_OPENED = "علامة تنصيص أُغلقت ولم تُفتح"
# A speech may run over this many paragraphs; each may begin with an opening mark of its own.
_PARAGRAPHS = 8
_SHORT = 30  # code points


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if not MARK.search(text):
        return
    for number, at, opens in _alone(document):
        paragraph = document.paragraphs[number]
        line = text[paragraph.start : paragraph.end]
        if opens and find_glue(line, at, lexicon):
            continue
        edit = _close(line, at) if opens else _open(line, at)
        fixes: tuple[Fix, ...] = ()
        if edit and _mends(line, edit):
            fixes = (Fix((Edit(edit.span.shift(paragraph.start), edit.text),), Level.LIKELY),)
        shown = _shown(line, at, edit) if edit and fixes else Span(at, at + 1)
        yield Finding(shown.shift(paragraph.start), fixes, _NEVER_CLOSED if opens else _NEVER_OPENED)


def _alone(document: Document) -> Iterator[tuple[int, int, bool]]:
    """(paragraph, place in it, whether it opens) of each mark without a partner in its own or a later paragraph."""
    text = document.text
    pending: tuple[int, int] | None = None
    goes_on = False  # a paragraph of the pending speech began with an opening mark again
    for number, (start, end) in enumerate(document.paragraphs):
        line = text[start:end]
        reading = read(line)
        marks = sorted([(at, True) for at in reading.unclosed] + [(at, False) for at in reading.unopened])
        if pending and goes_on and reading.pairs and not line[: reading.pairs[0].start].strip():
            pending = None  # and its last one closes what it opens
        for at, opens in marks:
            if opens:
                if pending and pending[0] < number and not line[:at].strip():
                    goes_on = True
                    continue
                if pending:
                    yield (*pending, True)
                pending, goes_on = (number, at), False
                if lonely.end_of_name(line, at) is not None and not lonely.opens_speech(line, at):
                    yield number, at, True
                    pending = None
            elif pending and 0 < number - pending[0] <= _PARAGRAPHS and _same_kind(document, pending, line[at]):
                pending = None
            else:
                yield number, at, False
    if pending:
        yield (*pending, True)


def _same_kind(document: Document, pending: tuple[int, int], mark: str) -> bool:
    return KIND[document.text[document.paragraphs[pending[0]].start + pending[1]]] == KIND[mark]


def _close(line: str, at: int) -> Edit | None:
    mark = CLOSING[line[at]]
    place = lonely.end_of_name(line, at)
    if place is None:
        place = lonely.end_of_speech(line, at)
    if place is not None:
        return Edit(Span(place, place), mark)
    before, after = line[:at], line[at + 1 :]
    if before.endswith(" ") and after[:1].isspace():
        # It stands apart from both its neighbours: nothing shows that something was to be quoted.
        return Edit(Span(at, at + 1 + len(after) - len(after.lstrip())), "")
    return None


def _open(line: str, at: int) -> Edit | None:
    place = lonely.start_of_speech(line, at)
    return None if place is None else Edit(Span(place, place), OPENING[line[at]])


def _shown(line: str, at: int, edit: Edit) -> Span:
    """What to underline: a short stretch whole, else the word where the missing mark belongs."""
    place = edit.span.start
    if not edit.text or 0 < place - at <= _SHORT:
        return Span(at, max(edit.span.end, place))
    if place > at:
        return Span(max(line.rfind(" ", 0, place) + 1, at), place)
    end = line.find(" ", place)
    return Span(place, end if 0 < end < at else at + 1)


def _mends(line: str, edit: Edit) -> bool:
    """Whether fewer marks are alone after the edit."""
    fixed = read(line[: edit.span.start] + edit.text + line[edit.span.end :])
    now = read(line)
    return len(fixed.unclosed) + len(fixed.unopened) < len(now.unclosed) + len(now.unopened)


RULE = Rule(
    id="unbalanced-quotes",
    category=Category.PUNCTUATION,
    summary="علامة تنصيص بلا نظير",
    rationale="علامتا التنصيص زوج: ما فُتح يُغلق، وإلا لم يُعرف أين ينتهي الكلام المنقول.",
    reference="أحمد زكي، الترقيم وعلاماته في اللغة العربية (1912)",
    bad=[
        Example('قال الناطق: "انتهينا من العمل كله في [الميناء].', 'قال الناطق: "انتهينا من العمل كله في الميناء".'),
        Example("نشرت صحيفة [“الأفق]، أمس، خبرا", "نشرت صحيفة “الأفق”، أمس، خبرا"),
        Example("قالت الناطقة: [انتهينا] من العمل”.", "قالت الناطقة: “انتهينا من العمل”."),
        Example('زار الوفد ["]الدولي مدن الشمال ثم عاد أدراجه', None),
    ],
    good=[
        'قال الناطق: "انتهينا".',
        'قال: "انتهينا من العمل.\nثم عدنا إلى الميناء".',
        "شاشة «الأفق» عادت",
    ],
    check=check,
    scope=Scope.DOCUMENT,
)
