"""A quotation mark without a partner: opened and never closed, or closed and never opened."""

from collections import Counter
from collections.abc import Iterator

from proofreader.arabic.quotations import CLOSING, KIND, MARK, OPENING
from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.punctuation.quote_lost_at_glued_word import find_glue
from proofreader.rules.support import unpaired_marks as unpaired
from proofreader.rules.support.conditions import has_quote
from proofreader.rules.support.quote_pairs import Pair, pairing_of

_NEVER_CLOSED = "علامة تنصيص فُتحت ولم تُغلق"
_NEVER_OPENED = "علامة تنصيص أُغلقت ولم تُفتح"
# A speech may run over this many paragraphs; each may begin with an opening mark of its own.
_PARAGRAPHS = 8
_SHORT = 30  # code points
_PROSE_WORDS = 12
# Where more are alone in one paragraph, no place is sure, and looking for each takes long.
_MOST_ALONE = 8


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    if not MARK.search(text):
        return
    alone = list(_alone(document))
    times = Counter(number for number, _, _ in alone)
    for number, at, opens in alone:
        paragraph = document.paragraphs[number]
        line = text[paragraph.start : paragraph.end]
        if opens and find_glue(line, at, lexicon):
            continue
        found = _proposal(line, at, opens) if times[number] <= _MOST_ALONE else None
        fixes: tuple[Fix, ...] = ()
        if found and _mends(line, found[0]):
            edit, level = found
            fixes = (Fix((Edit(edit.span.shift(paragraph.start), edit.text),), level),)
        shown = _shown(line, at, found[0]) if found and fixes else Span(at, at + 1)
        yield Finding(shown.shift(paragraph.start), fixes, _NEVER_CLOSED if opens else _NEVER_OPENED)


def _proposal(line: str, at: int, opens: bool) -> tuple[Edit, Level] | None:
    return _drop_double(line, at) or (_close(line, at) if opens else _open(line, at))


def _alone(document: Document) -> Iterator[tuple[int, int, bool]]:
    """(paragraph, place in it, whether it opens) of each mark without a partner in its own or a later paragraph."""
    text = document.text
    pending: tuple[int, int] | None = None
    opened_in = 0  # the paragraph where it opens, or the last one where it opened again; blank lines not counted
    again = False  # it did
    count = 0
    for number, (start, end) in enumerate(document.paragraphs):
        line = text[start:end]
        if not line.strip():
            continue
        count += 1
        if not MARK.search(line):
            continue
        pairing = pairing_of(line)
        marks = sorted([(at, True) for at in pairing.unclosed] + [(at, False) for at in pairing.unopened])
        if pending and count == opened_in + 1 and _goes_on(line, pairing.pairs, 1 if again else _SHORT):
            pending = None  # it opens again at the head of its last paragraph, which closes it
        for at, opens in marks:
            if opens:
                if pending and pending[0] < number and count <= opened_in + _PARAGRAPHS and not line[:at].strip():
                    opened_in, again = count, True
                    continue
                if pending:
                    yield (*pending, True)
                pending, opened_in, again = (number, at), count, False
                if unpaired.end_of_name(line, at) is not None and not unpaired.opens_speech(line, at):
                    yield number, at, True
                    pending = None
            elif pending and 0 < count - opened_in <= _PARAGRAPHS and _same_kind(document, pending, line[at]):
                pending = None
            else:
                yield number, at, False
    if pending:
        yield (*pending, True)


def _goes_on(line: str, pairs: tuple[Pair, ...], length: int) -> bool:
    """Whether a quotation longer than ``length`` begins the paragraph, as where all those of a speech open again."""
    return bool(pairs) and not line[: pairs[0].start].strip() and pairs[0].end - pairs[0].start > length


def _same_kind(document: Document, pending: tuple[int, int], mark: str) -> bool:
    return KIND[document.text[document.paragraphs[pending[0]].start + pending[1]]] == KIND[mark]


def _close(line: str, at: int) -> tuple[Edit, Level] | None:
    mark = CLOSING[line[at]]
    speech = unpaired.opens_speech(line, at)
    place = unpaired.end_of_speech(line, at) if speech else unpaired.end_of_name(line, at)
    if place is not None:
        # At the end of a paragraph the full stop was lost with the mark.
        stop = "." if not line[place:].strip() and len(line.split()) >= _PROSE_WORDS else ""
        return Edit(Span(place, place), mark + stop), Level.LIKELY
    if (name := _name_before(line, at)) is not None:
        return Edit(Span(name, name), mark), Level.LIKELY
    before, after = line[:at], line[at + 1 :]
    if not speech and before.endswith(" ") and after[:1].isspace():
        # It stands apart from both its neighbours: nothing shows that something was to be quoted.
        return Edit(Span(at, at + 1 + len(after) - len(after.lstrip())), ""), Level.LIKELY
    return None


def _name_before(line: str, at: int) -> int | None:
    """The end of the name before the mark, where that was opened and not closed: «"الأفق "كذا"» for «"الأفق" "كذا"»."""
    first = next((pair.start for pair in pairing_of(line).pairs if pair.start < at < pair.end), None)
    if first is None or line[first] != line[at] or not line[at - 1].isspace():
        return None
    end = unpaired.end_of_name(line, first)
    return end if end is not None and not line[end:at].strip() else None


def _open(line: str, at: int) -> tuple[Edit, Level] | None:
    found = unpaired.start_of_speech(line, at)
    if found is None:
        return None
    place, sure = found
    return Edit(Span(place, place), OPENING[line[at]]), Level.LIKELY if sure else Level.NOTE


def _drop_double(line: str, at: int) -> tuple[Edit, Level] | None:
    """Without the mark, where it stands apart beside another: «قائلا «  » كذا»», «كذا » « .»."""
    before, after = line[:at].rstrip(), line[at + 1 :].lstrip()
    start, end = len(before), len(line) - len(after)
    if start < at and before and before[-1] in KIND and not line[at + 1 : at + 2].isalnum():
        return Edit(Span(start, at + 1), ""), Level.LIKELY
    if end > at + 1 and after and after[0] in KIND and (not at or line[at - 1].isspace()):
        return Edit(Span(at, end), ""), Level.LIKELY
    return None


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
    fixed = pairing_of(line[: edit.span.start] + edit.text + line[edit.span.end :])
    now = pairing_of(line)
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
        Example("قال الوزير إن [العمل] انتهى”.", "قال الوزير إن “العمل انتهى”."),
        Example("وقال الوزير: “نعم، عدنا من العمل إلى [الميناء].", "وقال الوزير: “نعم، عدنا من العمل إلى الميناء”."),
        Example('نشرت ["الأفق] "كتاب البحر" أمس', 'نشرت "الأفق" "كتاب البحر" أمس'),
        Example("انتهى «العمل » [«] أمس", "انتهى «العمل » أمس"),
        Example('زار الوفد ["]الدولي مدن الشمال ثم عاد أدراجه', None),
    ],
    good=[
        'قال الناطق: "انتهينا".',
        'قال: "انتهينا من العمل.\nثم عدنا إلى الميناء".',
        "شاشة «الأفق» عادت",
        "«بدأنا العمل، ثم واصلنا.\n\nوها نحن ننتهي».",
        "قال: «بدأنا العمل.\n«ثم واصلنا العمل حتى انتهينا منه في المساء».",
        'قال: "بدأنا العمل.\n\n"ثم واصلنا العمل.\n\n"وها نحن ننتهي".',
    ],
    check=check,
    condition=has_quote,
    scope=Scope.DOCUMENT,
)
