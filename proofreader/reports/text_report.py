"""The report for a terminal: one line an issue, ``path:line:column: rule [level] «text» ← «suggestion»  message``.

The part in Arabic stands between two right-to-left marks (U+200F): a terminal that orders text by the bidirectional
algorithm then shows it as one Arabic phrase, with quotation marks and final stop where they belong. Other terminals
show nothing for the marks.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from proofreader.core import Issue, Level
from proofreader.core.i18n import number_text
from proofreader.core.printable import printable
from proofreader.core.rule_words import message_of
from proofreader.correction.mending import replaced
from proofreader.correction.positions import LineIndex
from proofreader.reports.file_report import FileReport, later_remark

_RLM = "\u200f"
_LONGEST = 60  # code points of a quotation
_MOST_SUGGESTIONS = 3


def as_text(reports: Iterable[FileReport], language: str = "en", lowest: Level = Level.NOTE) -> str:
    """A block per file with issues, and the counts in that language (ar, fr, en); ends in a line end.

    lowest: the lowest level that was asked for; of those below it, which nobody looked at, no count is given.
    """
    pieces: list[str] = []  # of a text of a million words one copy of them is enough
    levels, files, words = Counter[Level](), 0, 0
    later: Counter[Level] | None = Counter()
    remark = f"{_RLM}{later_remark(language)}{_RLM}" if language == "ar" else later_remark(language)
    for report in reports:
        files += 1
        words += report.words
        if report.later is None:
            later = None
        elif later is not None:
            later.update(issue.level for issue in report.later)
        levels.update(issue.level for issue in report.issues)
        lines = LineIndex(report.text)
        if report.issues:
            pieces += (f"{_line(issue, report, lines, language)}\n" for issue in report.issues)
            pieces += (f"{_line(issue, report, lines, language)} {remark}\n" for issue in report.later or ())
            pieces.append("\n")  # between files, and before the counts
    counts = {"ar": _arabic_counts, "fr": _french_counts}.get(language, _counts)
    shown = {level: levels[level] for level in sorted(Level, reverse=True) if level >= lowest}
    pieces.append(counts(files, words, shown, later))
    return "".join(pieces)


_Levels = Mapping[Level, int]  # the surest first


def _counts(files: int, words: int, levels: _Levels, later: _Levels | None) -> str:
    names = {Level.CERTAIN: "certain", Level.LIKELY: "likely", Level.NOTE: "note"}
    found = ", ".join(
        _count(number, names[level]) if level is Level.NOTE else f"{number:,} {names[level]}"
        for level, number in levels.items()
    )
    more = ""
    if later is None:
        more = "; more may be seen once these are corrected"
    elif later:
        found_then = " and ".join(f"{later[level]:,} more {names[level]}" for level in _descending(later))
        more = f"; {found_then}, to be seen once these are corrected"
    return f"{_count(files, 'file')}, {_count(words, 'word')}: {found}{more}\n"


def _arabic_counts(files: int, words: int, levels: _Levels, later: _Levels | None) -> str:
    # Labels before the numbers, so that no counted noun has to agree with its number.
    names = {Level.CERTAIN: "الأكيدة", Level.LIKELY: "المرجّحة", Level.NOTE: "الملاحظات"}
    found = "، ".join(f"{names[level]} {number:,}" for level, number in levels.items())
    more = ""
    if later is None:
        more = "، وقد تظهر أخرى بعد تصحيحها"
    elif later:
        more = "".join(f"، {names[level]} التي تظهر بعد تصحيحها {later[level]:,}" for level in _descending(later))
    return f"{_RLM}الملفات {files:,}، الكلمات {words:,}؛ التنبيهات: {found}{more}{_RLM}\n"


def _french_counts(files: int, words: int, levels: _Levels, later: _Levels | None) -> str:
    names = {Level.CERTAIN: "certaine", Level.LIKELY: "probable", Level.NOTE: "remarque"}
    found = ", ".join(_french_count(number, names[level]) for level, number in levels.items())
    more = ""
    if later is None:
        more = "\u00a0; d’autres peuvent apparaître après correction"
    elif later:
        found_then = " et ".join(f"{_french_count(later[level], names[level])} de plus" for level in _descending(later))
        more = f"\u00a0; {found_then}, visibles après correction"
    return f"{_french_count(files, 'fichier')}, {_french_count(words, 'mot')}\u00a0: {found}{more}\n"


def _descending(levels: _Levels) -> list[Level]:
    """The levels, the surest first."""
    return sorted(levels, reverse=True)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _french_count(number: int, noun: str) -> str:
    return f"{number_text(number, 'fr')} {noun}{'' if number < 2 else 's'}"


def _line(issue: Issue, report: FileReport, lines: LineIndex, language: str) -> str:
    line, column = lines.position(issue.span.start)
    start, end = _shown(issue, report.text)
    suggestions = [
        replaced(report.text, start, end, fix.edits)
        for fix in issue.fixes[:_MOST_SUGGESTIONS]
        if all(start <= edit.span.start and edit.span.end <= end for edit in fix.edits)
    ]
    arabic = _quoted(report.text[start:end])
    if suggestions:
        arabic += " ← " + "، ".join(_quoted(suggestion) for suggestion in suggestions)
    told, message = (" ".join(text.split()) for text in (issue.message, message_of(issue, language)))
    place = f"{printable(report.path)}:{line}:{column}: {issue.rule} [{issue.level.label}]"
    if message != told:  # in English
        return f"{place} {_RLM}{arabic}{_RLM}  {message}"
    return f"{place} {_RLM}{arabic}  {message}{_RLM}"


def _shown(issue: Issue, text: str) -> tuple[int, int]:
    """What to quote: the issue with the edits of its first fix; where that is only space, with the words beside it."""
    edits = issue.fixes[0].edits if issue.fixes else ()
    start = min([issue.span.start, *(edit.span.start for edit in edits)])
    end = max([issue.span.end, *(edit.span.end for edit in edits)])
    if not text[start:end].strip():
        while start and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
    return start, end


def _quoted(text: str) -> str:
    """Between quotation marks, in one line, of bearable length."""
    visible = "".join(char if char.isprintable() or char in "\u200c\u200d" else _name(char) for char in text)
    if len(visible) > _LONGEST:
        half = _LONGEST // 2
        visible = f"{visible[:half]}…{visible[-half:]}"
    return f"«{visible}»"


def _name(char: str) -> str:
    """A stand-in for a character that would break the line, or that nobody sees."""
    return {"\n": "↵", "\t": "→", "\u00a0": "⍽"}.get(char, f"<U+{ord(char):04X}>")
