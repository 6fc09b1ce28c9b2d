"""The report of a run as one HTML page: no network, no library, readable in any browser for years.

What a desk chief wants first stands first and needs no script: numbers, charts, what went wrong. The files and every
change follow as JSON in the page, of which the script shows a page at a time. Everything is written as it comes; the
memory does not grow with the number of files.

Nothing from an article is ever markup: text is escaped, JSON in the page has no ``<``, the script makes text nodes
only, and the page's own content policy lets no other script run and nothing be fetched.
"""

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import IO
from urllib.parse import quote

from proofreader.batch.charts import Bar, chart
from proofreader.batch.journal import Record
from proofreader.batch.model import Status
from proofreader.batch.report import BatchReport, Totals, Trouble, Words
from proofreader.batch.report import Rule as RuleCount
from proofreader.batch.spellings import Several
from proofreader.batch.wording import Wording, wording
from proofreader.core import Rule
from proofreader.core.resources import resource
from proofreader.core.rule_words import message_in, rationale_of, summary_of

MOST_CHANGES = 100_000  # in one page: some 50 MB, which a browser filters in a tenth of a second
MOST_FILES = 50_000
_PART = 1 << 18  # characters of JSON in one block
_SHOWN = 15  # rows of a chart
_LISTED = 300  # rows of a table behind it

_Rules = Mapping[str, Rule]
_STATUSES = tuple(map(str, Status))
_WITH_REASON = ("internal", "write", "timings")  # problems that are told with the reason of each file


def write_html(report: BatchReport, file: IO[str], rules: _Rules, language: str = "ar") -> None:
    """Writes the page; what stands in the articles is in Arabic in any language."""
    say = wording(language)
    style, script = (resource("report", name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'"
    file.write(
        f'<!DOCTYPE html>\n<html lang="{say.language}" dir="{say.direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(say('title'))} {_day(report)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
    pieces = (
        _head(report, say),
        _numbers(report, say),
        _charts(report, rules, say),
        _troubles(report, say),
        _tables(say),
    )
    for piece in pieces:
        file.write(piece)
    limits = _limits(report)
    about = {
        "language": say.language,
        "words": say.script,
        "categories": say.categories,
        "levels": say.levels,
        "statuses": [say.statuses[status] for status in _STATUSES],
        "statusIds": _STATUSES,
        "rules": [[name, row.category, *_words_of(name, rules, say.language)] for name, row in report.rules.items()],
    }
    file.write(f'<script type="application/json" id="about">{_json(about)}</script>\n')
    left_out = _Parts(file, report, limits, say).write()
    file.write(f'<script type="application/json" id="left-out">{_json(left_out)}</script>\n')
    file.write(f"<script>{script}</script>\n</body>\n</html>\n")


# -- the data


def _limits(report: BatchReport) -> dict[str, int]:
    """How many changes of each rule the page takes. Where they are too many, all of rare rules, and as many of each
    frequent one as there is room for."""
    counts = {name: row.applied + row.left for name, row in report.rules.items()}
    limits, room = {}, MOST_CHANGES
    for number, (name, count) in enumerate(sorted(counts.items(), key=lambda item: item[1])):
        limits[name] = min(count, room // (len(counts) - number))
        room -= limits[name]
    return limits


class _Parts:
    """Writes files and changes in blocks of JSON.

    A block: ``files``: rows of name, status, output, words, applied, left, notes, outlet, writer, reason.
    ``changes``: rows of file, rule, level, applied, wrong, right, sentence, place of wrong in it (UTF-16), message,
    line. ``messages``: those that are not the rule's summary.
    """

    def __init__(self, file: IO[str], report: BatchReport, limits: dict[str, int], say: Wording) -> None:
        self._file, self._report, self._limits, self._say = file, report, limits, say
        self._rules = {name: number for number, name in enumerate(report.rules)}
        self._files: list[str] = []
        self._changes: list[str] = []
        self._messages: dict[str, int] = {}
        self._size = self._written = 0

    def write(self) -> Record:
        """Everything; returns what is left out."""
        taken: Counter[str] = Counter()
        changes = files = files_left = 0
        for record, found in self._report.files_with_changes():
            wanted = []
            for change in found:
                changes += 1
                if taken[change["rule"]] < self._limits.get(change["rule"], 0):
                    taken[change["rule"]] += 1
                    wanted.append(change)
            files += 1
            if self._written < MOST_FILES or wanted:
                self._add(record, wanted)
            else:
                files_left += 1
        self._flush()
        return {
            "changes": changes - taken.total(),
            "allChanges": changes,
            "files": files_left,
            "allFiles": files,
            "where": str(self._report.changes or ""),
            "journal": str(self._report.journal or ""),
        }

    def _add(self, record: Record, changes: Iterable[Record]) -> None:
        counts = [sum(row[at] for row in record["counts"].values()) for at in (1, 2, 3)]
        status = _STATUSES.index(record["status"]) if record["status"] in _STATUSES else 0
        self._files.append(
            _json(
                [
                    record["name"],
                    status,
                    record["output"],
                    record["words"],
                    *counts,
                    record["outlet"],
                    record["writer"],
                    _reason(self._say, *record["problem"]) if record["problem"] else "",
                ]
            )
        )
        self._size += len(self._files[-1])
        for change in changes:
            told = message_in(change["rule"], change["message"], self._say.language)
            message = self._messages.setdefault(told, len(self._messages))
            sentence, at = change["sentence"], change["at"]
            row = [
                self._written,
                self._rules.get(change["rule"], -1),
                change["level"],
                int(change["applied"]),
                change["wrong"],
                change["right"],
                sentence,
                at + sum(char > "\uffff" for char in sentence[:at]),
                message,
                change["line"],
            ]
            self._changes.append(_json(row))
            self._size += len(self._changes[-1])
            if self._size > _PART:
                self._flush()
        self._written += 1
        if self._size > _PART:
            self._flush()

    def _flush(self) -> None:
        if self._size:
            self._file.write(
                '<script type="application/json" class="part">{"files":['
                + ",\n".join(self._files)
                + '],"messages":'
                + _json(list(self._messages))
                + ',"changes":['
                + ",\n".join(self._changes)
                + "]}</script>\n"
            )
        self._files, self._changes, self._messages, self._size = [], [], {}, 0


def _json(value: object) -> str:
    """JSON that can stand in a script element: no tag begins or ends in it, nor does a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _words_of(name: str, rules: _Rules, language: str) -> tuple[str, str, str]:
    rule = rules.get(name)
    return (summary_of(rule, language), rationale_of(rule, language), rule.reference) if rule else (name, "", "")


def _reason(say: Wording, code: str, reason: str) -> str:
    text = say.problems.get(code, reason)
    return f"{text}: {reason}" if code in _WITH_REASON and reason != text else text


# -- what needs no script


def _day(report: BatchReport) -> str:
    return datetime.fromtimestamp(report.started).strftime("%Y-%m-%d %H:%M")


def _head(report: BatchReport, say: Wording) -> str:
    options = report.options
    level = f"corrected-{options.get('level', '')}"
    facts_shown = [
        f"{say('out')}: {_iso(report.out)}",
        f"{say('format')}: {_iso(str(options.get('to', '')))}",
        f"{say('corrected')}: {say(level)}" if level in say.page else "",
        f"{say('profile')}: {_iso(str(options.get('profile', '')))}",
        say("tracked") if options.get("tracked") else "",
        f"{say('duration')}: {_duration(report.seconds)}",
        f"{say('program')} {_iso(report.program)}",
    ]
    facts = "".join(f"<li>{fact}</li>" for fact in facts_shown if fact)
    alarms = []
    if report.trouble:
        alarms.append(say("broken-off", reason=_iso(report.trouble), option=_iso("--resume")))
    elif report.stopped:
        alarms.append(say("stopped"))
    if report.changes is None:
        alarms.append(say("no-journal"))
    banner = "".join(f'<p class="alarm" role="alert">{alarm}</p>' for alarm in alarms)
    return (
        f'<header><h1>{say("title")}</h1><p class="when">{_iso(_day(report))}</p>'
        f'<ul class="facts">{facts}</ul>{banner}</header>\n<main>\n'
    )


def _numbers(report: BatchReport, say: Wording) -> str:
    total, count = report.total, report.statuses.get
    parts = [
        f"{say.statuses[status]}: {say.number(count(status, 0))}"
        for status in ("unchanged", "skipped")
        if count(status, 0)
    ]
    rate = say("rate", number=say.number(round(report.checked / max(report.seconds, 0.001))))
    cards = [
        ("", say.number(total.files), say("items"), say("comma").join(parts)),
        ("", say.number(total.words), say("words"), rate),
        ("applied=yes", say.number(total.applied), say("applied"), _per_thousand(total.applied, total.words, say)),
        ("applied=no", say.number(total.left), say("left"), _per_thousand(total.left, total.words, say)),
        ("", say.number(total.notes), say("notes"), say("notes-why")),
    ]
    if total.removed:
        cards.append(("", say.number(total.removed), say("removed"), say("removed-why")))
    if total.lost:
        cards.append(("", say.number(total.lost), say("lost"), say("lost-why")))
    if report.failed:
        cards.append(("status=failed", say.number(report.failed), say("failed"), say("failed-why")))
    shown = "".join(_card(*card, bad=card[0] == "status=failed") for card in cards)
    return f'<section class="cards" aria-label="{escape(say("numbers"))}">{shown}</section>\n'


def _card(link: str, number: str, noun: str, note: str, *, bad: bool) -> str:
    inner = f'<b class="number">{number}</b><span>{noun}</span><small>{escape(note)}</small>'
    kind = "card bad" if bad else "card"
    return f'<a class="{kind}" href="#{link}">{inner}</a>' if link else f'<div class="{kind}">{inner}</div>'


def _charts(report: BatchReport, rules: _Rules, say: Wording) -> str:
    categories = [
        _count_bar(say.categories.get(name, name), row, f"category={quote(name)}", say)
        for name, row in report.categories.items()
    ]
    frequent = sorted(report.rules.items(), key=lambda item: -(item[1].applied + item[1].left))
    loud = [(name, row) for name, row in frequent if row.applied + row.left]
    by_rule = [
        _count_bar(_words_of(name, rules, say.language)[0], row, f"rule={quote(name)}", say) for name, row in loud
    ]
    categories.sort(key=lambda bar: -sum(bar.parts))
    pieces = [
        _figure(say("by-category"), categories, say),
        _figure(say("by-rule"), by_rule, say),
        _groups(say("outlets"), "outlet", report.outlets, say),
        _groups(say("writers"), "writer", report.writers, say),
        _figure(say("top"), [_word_bar(word, say) for word in report.top], say),
        _figure(say("unknown"), [_word_bar(word, say) for word in report.unknown], say),
        _figure(say("several"), [_several_bar(each, say) for each in report.several], say),
    ]
    legend = (
        f'<p class="legend"><span class="key part0"></span> {say("was-applied")} '
        f'<span class="key part1"></span> {say("is-left")}</p>'
    )
    return f'<section><h2>{say("charts")}</h2>{legend}<div class="figures">{"".join(pieces)}</div></section>\n'


def _count_bar(label: str, row: RuleCount, link: str, say: Wording) -> Bar:
    found = row.applied + row.left
    value = say.number(found)
    if row.notes:
        notes = say("count-notes", number=say.number(row.notes))
        value = f"{value} · {notes}" if found else notes
    applied, left, notes = map(say.number, (row.applied, row.left, row.notes))
    hint = say("hint-rule", name=label, applied=applied, left=left, notes=notes)
    return Bar(label, (row.applied, row.left), value, link if found else "", hint)


def _word_bar(word: Words, say: Wording) -> Bar:
    if not word.rule:  # unknown words are notes, which are not listed
        return Bar(_visible(word.wrong), (0, word.count), say.number(word.count))
    label = f"{_visible(word.wrong)} {say('becomes')} {_visible(word.right) or say('deleted')}"
    link = f"rule={quote(word.rule)}&q={quote(word.wrong, errors='replace')}"
    return Bar(label, (word.applied, word.count - word.applied), say.number(word.count), link)


def _several_bar(each: Several, say: Wording) -> Bar:
    """How often each way stands in how many articles: «غوغل 12 (9) / جوجل 5 (4)»."""
    ways = " / ".join(f"{way.text} {say.number(way.count)} ({say.number(way.articles)})" for way in each.spellings)
    main, *others = (way.count for way in each.spellings)
    told = say("ways", number=len(each.spellings), articles=say.number(each.articles))
    return Bar(f"{ways} — {told}", (main, sum(others)), say.number(main + sum(others)))


def _groups(title: str, column: str, groups: Mapping[str, Totals], say: Wording) -> str:
    bars = []
    for name, tally in sorted(groups.items(), key=lambda item: -(item[1].applied + item[1].left)):
        per_thousand = _per_thousand(tally.applied + tally.left, tally.words, say)
        applied, left, words = map(say.number, (tally.applied, tally.left, tally.words))
        bars.append(
            Bar(
                name,
                (tally.applied, tally.left),
                f"{per_thousand} · {say('articles', number=say.number(tally.files))}",
                f"{column}={quote(name, errors='replace')}",
                say("hint-group", name=name, applied=applied, left=left, words=words),
            )
        )
    return _figure(title, bars, say)


def _figure(title: str, bars: Sequence[Bar], say: Wording) -> str:
    if not bars:
        return ""
    rest = ""
    if len(bars) > _SHOWN:
        rows = "".join(f"<tr><td>{_linked(bar)}</td><td>{escape(bar.value)}</td></tr>" for bar in bars[_SHOWN:_LISTED])
        more = len(bars) - _LISTED
        more_line = f"<p>{say('more', number=say.number(more))}</p>" if more > 0 else ""
        summary = say("rest", number=say.number(len(bars) - _SHOWN))
        rest = f"<details><summary>{summary}</summary><table>{rows}</table>{more_line}</details>"
    drawn = chart(bars[:_SHOWN], title, say.direction)
    return f"<figure><figcaption>{title}</figcaption>{drawn}{rest}</figure>"


def _linked(bar: Bar) -> str:
    label = escape(bar.label)
    return f'<a href="#{escape(bar.link)}"><bdi>{label}</bdi></a>' if bar.link else f"<bdi>{label}</bdi>"


def _troubles(report: BatchReport, say: Wording) -> str:
    """What failed, then what is told of files that were done."""
    failed = [trouble for trouble in report.problems if trouble.status == "failed"]
    told = [trouble for trouble in report.problems if trouble.status == "done"]
    more = report.failed - len(failed)
    more_line = f"<p>{say('more-failed', number=say.number(more))}</p>" if more > 0 else ""
    return _reasons(say("troubles"), failed, say, more_line) + _reasons(say("remarks"), told, say)


def _reasons(title: str, troubles: Sequence[Trouble], say: Wording, below: str = "") -> str:
    if not troubles:
        return ""
    rows = "".join(
        f"<tr><td><bdi>{escape(trouble.name)}</bdi></td>"
        f"<td>{escape(_reason(say, trouble.code, trouble.reason))}</td></tr>"
        for trouble in troubles
    )
    return (
        f'<section><h2>{title}</h2><table class="wide"><thead><tr><th scope="col">{say("file")}</th>'
        f'<th scope="col">{say("reason")}</th></tr></thead><tbody>{rows}</tbody></table>{below}</section>\n'
    )


# The headings of the table of files, and the column of a file's row by which each sorts.
_HEADINGS = (
    ("file", 0),
    ("status", 1),
    ("words", 3),
    ("was-applied", 4),
    ("heading-left", 5),
    ("notes", 6),
    ("outlet", 7),
    ("writer", 8),
    ("reason", 9),
)


def _tables(say: Wording) -> str:
    """The two tables, which the script fills."""

    def select(name: str, label: str, values: Iterable[tuple[str, str]] = ()) -> str:
        options = "".join(f'<option value="{value}">{label}</option>' for value, label in (("", say("all")), *values))
        return f'<label>{say(label)}<select id="{name}" data-key="{name}">{options}</select></label>'

    def field(name: str, label: str) -> str:
        return f'<label>{say(label)}<input type="search" id="{name}" data-key="{name}" autocomplete="off"></label>'

    def pager(name: str, label: str) -> str:
        return (
            f'<nav class="pager" id="{name}" aria-label="{escape(say(label))}">'
            f'<button type="button" class="before">{say("before")}</button>'
            f'<span class="where"></span><button type="button" class="after">{say("after")}</button></nav>'
        )

    return (
        f'<noscript><p class="alarm">{say("no-script")}</p></noscript>\n'
        f'<section id="changes-section"><h2 id="changes-title" tabindex="-1">{say("changes")}</h2><p class="omitted" '
        'id="changes-omitted" hidden></p><form class="filters" id="filters">'
        + select("category", "category")
        + select("rule", "rule")
        + select("level", "level", [(name, say.levels[name]) for name in ("certain", "likely")])
        + select("applied", "decision", [("yes", say("was-applied")), ("no", say("is-left"))])
        + select("outlet", "outlet")
        + select("writer", "writer")
        + f'<div class="only" id="only" hidden><span aria-hidden="true">{say("only")}</span>'
        '<button type="button" id="only-remove"><bdi id="only-name"></bdi> <span aria-hidden="true">✕</span></button>'
        "</div>"
        + field("file", "file")
        + field("q", "in-text")
        + f'<button type="button" id="reset">{say("reset")}</button></form>'
        f'<p id="count" role="status" aria-live="polite">{say("reading")}</p>'
        '<ol class="changes" id="changes"></ol>'
        + pager("changes-pager", "pages-of-changes")
        + f'</section>\n<section id="files-section"><h2 id="files-title" tabindex="-1">{say("files")}</h2>'
        '<p class="omitted" id="files-omitted" hidden></p><form class="filters">'
        + select("status", "status", [(name, say.statuses[name]) for name in _STATUSES])
        + field("name", "name")
        + '</form><p id="files-count" role="status" aria-live="polite"></p>'
        '<div class="scroll"><table class="wide" id="files"><thead><tr>'
        + "".join(
            f'<th scope="col"><button type="button" data-sort="{at}">{say(heading)}</button></th>'
            for heading, at in _HEADINGS
        )
        + "</tr></thead><tbody></tbody></table></div>"
        + pager("files-pager", "pages-of-files")
        + "</section>\n</main>\n"
    )


def _iso(text: str) -> str:
    """Text of unknown direction, escaped."""
    return f"<bdi>{escape(text)}</bdi>"


def _visible(text: str) -> str:
    """Spaces at the edges, and those that are not the usual one, are what such a correction is about."""
    shown = text.replace("\u00a0", "⍽")  # the sign of a no-break space
    return shown.replace(" ", "␣") if text != text.strip() or "  " in text else shown


def _per_thousand(count: int, words: int, say: Wording) -> str:
    return say("per-thousand", number=say.number(count * 1000 / words, 1)) if words else ""


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
