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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from typing import IO
from urllib.parse import quote

from proofreader.batch.arabic import CATEGORIES, LEVELS, PROBLEMS, STATUSES
from proofreader.batch.charts import Bar, chart
from proofreader.batch.journal import Record
from proofreader.batch.report import BatchReport, Tally, Words
from proofreader.batch.report import Rule as RuleCount
from proofreader.core import Rule
from proofreader.core.resources import resource

MOST_CHANGES = 100_000  # in one page: some 50 MB, which a browser filters in a tenth of a second
MOST_FILES = 50_000
_PART = 1 << 18  # characters of JSON in one block
_SHOWN = 15  # rows of a chart
_LISTED = 300  # rows of a table behind it

_Rules = Mapping[str, Rule]
_STATUSES = tuple(STATUSES)


def write_html(report: BatchReport, file: IO[str], rules: _Rules) -> None:
    """Writes the page."""
    style, script = (resource("report", name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'"
    file.write(
        '<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>تقرير التدقيق {_day(report)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
    for piece in (_head(report), _numbers(report), _charts(report, rules), _troubles(report), _TABLES):
        file.write(piece)
    limits = _limits(report)
    about = {
        "categories": CATEGORIES,
        "levels": LEVELS,
        "statuses": list(STATUSES.values()),
        "statusIds": _STATUSES,
        "rules": [[name, row.category, *_words_of(name, rules)] for name, row in report.rules.items()],
    }
    file.write(f'<script type="application/json" id="about">{_json(about)}</script>\n')
    left_out = _Parts(file, report, limits).write()
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

    def __init__(self, file: IO[str], report: BatchReport, limits: dict[str, int]) -> None:
        self._file, self._report, self._limits = file, report, limits
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
                    _reason(*record["problem"]) if record["problem"] else "",
                ]
            )
        )
        self._size += len(self._files[-1])
        for change in changes:
            message = self._messages.setdefault(change["message"], len(self._messages))
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


def _words_of(name: str, rules: _Rules) -> tuple[str, str, str]:
    rule = rules.get(name)
    return (rule.summary, rule.rationale, rule.reference) if rule else (name, "", "")


def _reason(code: str, reason: str) -> str:
    told = PROBLEMS.get(code, reason)
    return f"{told}: {reason}" if code in ("internal", "write") and reason != told else told


# -- what needs no script


def _day(report: BatchReport) -> str:
    return datetime.fromtimestamp(report.started).strftime("%Y-%m-%d %H:%M")


def _head(report: BatchReport) -> str:
    options = report.options
    level = {"certain": "الأكيدة", "likely": "الأكيدة والمرجّحة"}.get(str(options.get("level", "")), "")
    told = [
        f"مجلد المُخرجات: {_iso(report.out)}",
        f"الصيغة: {_iso(str(options.get('to', '')))}",
        f"ما صُحّح: {level}" if level else "",
        f"الملمح: {_iso(str(options.get('profile', '')))}",
        "التصحيحات تغييرات معلَّمة" if options.get("tracked") else "",
        f"المدة: {_duration(report.seconds)}",
        f"المدقّق {_iso(report.program)}",
    ]
    facts = "".join(f"<li>{fact}</li>" for fact in told if fact)
    alarms = []
    if report.trouble:
        alarms.append(f"انقطع التشغيل: {_iso(report.trouble)}. أعده بالخيار {_iso('--resume')} ليُكمل.")
    elif report.stopped:
        alarms.append("أُوقف التشغيل قبل نهايته: هذا التقرير عما أُنجز وحده.")
    if report.changes is None:
        alarms.append("لا سجل لهذا التشغيل، فلا تفصيل للملفات والتغييرات.")
    banner = "".join(f'<p class="alarm" role="alert">{alarm}</p>' for alarm in alarms)
    return (
        f'<header><h1>تقرير التدقيق</h1><p class="when">{_iso(_day(report))}</p>'
        f'<ul class="facts">{facts}</ul>{banner}</header>\n<main>\n'
    )


def _numbers(report: BatchReport) -> str:
    total, count = report.total, report.statuses.get
    parts = [
        f"{STATUSES[status]}: {_number(count(status, 0))}" for status in ("unchanged", "skipped") if count(status, 0)
    ]
    rate = f"{_number(round(report.checked / max(report.seconds, 0.001)))} في الثانية"
    cards = [
        ("", _number(total.files), "المقالات والملفات", "، ".join(parts)),
        ("", _number(total.words), "الكلمات", rate),
        ("applied=yes", _number(total.applied), "تصحيحات أُجريت", _per_thousand(total.applied, total.words)),
        ("applied=no", _number(total.left), "مسائل تنتظر محررًا", _per_thousand(total.left, total.words)),
        ("", _number(total.notes), "ملاحظات", "تُعدّ ولا تُسرد"),
    ]
    if report.failed:
        cards.append(("status=failed", _number(report.failed), "ملفات تعذّرت", "انظر السبب في جدول الملفات"))
    shown = "".join(_card(*card, bad=card[0] == "status=failed") for card in cards)
    return f'<section class="cards" aria-label="الأرقام الكبرى">{shown}</section>\n'


def _card(link: str, number: str, noun: str, note: str, *, bad: bool) -> str:
    inner = f'<b class="number">{number}</b><span>{noun}</span><small>{escape(note)}</small>'
    kind = "card bad" if bad else "card"
    return f'<a class="{kind}" href="#{link}">{inner}</a>' if link else f'<div class="{kind}">{inner}</div>'


def _charts(report: BatchReport, rules: _Rules) -> str:
    categories = [
        _count_bar(CATEGORIES.get(name, name), row, f"category={quote(name)}")
        for name, row in report.categories.items()
    ]
    frequent = sorted(report.rules.items(), key=lambda item: -(item[1].applied + item[1].left))
    loud = [(name, row) for name, row in frequent if row.applied + row.left]
    by_rule = [_count_bar(_words_of(name, rules)[0], row, f"rule={quote(name)}") for name, row in loud]
    categories.sort(key=lambda bar: -sum(bar.parts))
    pieces = [
        _figure("المسائل بحسب الباب", categories),
        _figure("أكثر القواعد ورودًا", by_rule),
        _groups("المصادر", "outlet", report.outlets),
        _groups("الكتّاب", "writer", report.writers),
        _figure("أكثر الأخطاء تكررًا", [_word_bar(word) for word in report.top]),
        _figure("أكثر الكلمات المجهولة تكررًا", [_word_bar(word) for word in report.unknown]),
    ]
    legend = '<p class="legend"><span class="key part0"></span> صُحّح <span class="key part1"></span> ينتظر محررًا</p>'
    return f'<section><h2>الصورة العامة</h2>{legend}<div class="figures">{"".join(pieces)}</div></section>\n'


def _count_bar(label: str, row: RuleCount, link: str) -> Bar:
    found = row.applied + row.left
    value = _number(found)
    if row.notes:
        notes = f"الملاحظات: {_number(row.notes)}"
        value = f"{value} · {notes}" if found else notes
    hint = f"{label}: صُحّح {row.applied:,}، ينتظر محررًا {row.left:,}، ملاحظات {row.notes:,}"
    return Bar(label, (row.applied, row.left), value, link if found else "", hint)


def _word_bar(word: Words) -> Bar:
    if not word.rule:  # unknown words are notes, which are not listed
        return Bar(_visible(word.wrong), (0, word.count), _number(word.count))
    label = f"{_visible(word.wrong)} ← {_visible(word.right) or 'حذف'}"
    link = f"rule={quote(word.rule)}&q={quote(word.wrong, errors='replace')}"
    return Bar(label, (word.count,), _number(word.count), link)


def _groups(title: str, column: str, groups: Mapping[str, Tally]) -> str:
    bars = [
        Bar(
            name,
            (tally.applied, tally.left),
            f"{_per_thousand(tally.applied + tally.left, tally.words)} · المقالات: {_number(tally.files)}",
            f"{column}={quote(name, errors='replace')}",
            f"{name}: صُحّح {tally.applied:,}، ينتظر محررًا {tally.left:,}، كلمات {tally.words:,}",
        )
        for name, tally in sorted(groups.items(), key=lambda item: -(item[1].applied + item[1].left))
    ]
    return _figure(title, bars)


def _figure(title: str, bars: Sequence[Bar]) -> str:
    if not bars:
        return ""
    rest = ""
    if len(bars) > _SHOWN:
        rows = "".join(f"<tr><td>{_linked(bar)}</td><td>{escape(bar.value)}</td></tr>" for bar in bars[_SHOWN:_LISTED])
        more = len(bars) - _LISTED
        told = f"<p>و{_number(more)} غيرها.</p>" if more > 0 else ""
        rest = f"<details><summary>البقية: {_number(len(bars) - _SHOWN)}</summary><table>{rows}</table>{told}</details>"
    return f"<figure><figcaption>{title}</figcaption>{chart(bars[:_SHOWN], title)}{rest}</figure>"


def _linked(bar: Bar) -> str:
    label = escape(bar.label)
    return f'<a href="#{escape(bar.link)}"><bdi>{label}</bdi></a>' if bar.link else f"<bdi>{label}</bdi>"


def _troubles(report: BatchReport) -> str:
    failed = [trouble for trouble in report.problems if trouble.status == "failed"]
    if not failed:
        return ""
    rows = "".join(
        f"<tr><td><bdi>{escape(trouble.name)}</bdi></td><td>{escape(_reason(trouble.code, trouble.reason))}</td></tr>"
        for trouble in failed
    )
    more = report.failed - len(failed)
    told = f"<p>و{_number(more)} غيرها في جدول الملفات.</p>" if more > 0 else ""
    return (
        f'<section><h2>ما تعذّر</h2><table class="wide"><thead><tr><th scope="col">الملف</th>'
        f'<th scope="col">السبب</th></tr></thead><tbody>{rows}</tbody></table>{told}</section>\n'
    )


def _options(values: Iterable[tuple[str, str]]) -> Iterator[str]:
    for value, label in (("", "الكل"), *values):
        yield f'<option value="{value}">{label}</option>'


def _select(name: str, label: str, values: Iterable[tuple[str, str]] = ()) -> str:
    return f'<label>{label}<select id="{name}" data-key="{name}">{"".join(_options(values))}</select></label>'


def _input(name: str, label: str) -> str:
    return f'<label>{label}<input type="search" id="{name}" data-key="{name}" autocomplete="off"></label>'


def _pager(name: str, label: str) -> str:
    return (
        f'<nav class="pager" id="{name}" aria-label="{label}"><button type="button" class="before">السابقة</button>'
        f'<span class="where"></span><button type="button" class="after">التالية</button></nav>'
    )


_HEADINGS = (
    "الملف",
    "الحال",
    "الكلمات",
    "صُحّح",
    "ينتظر",
    "ملاحظات",
    "المصدر",
    "الكاتب",
    "السبب",
)
# The column of a file's row by which each heading sorts.
_SORTS = (0, 1, 3, 4, 5, 6, 7, 8, 9)
_TABLES = (
    '<noscript><p class="alarm">جداول الملفات والتغييرات تحتاج إلى تشغيل السكربت في المتصفح.</p></noscript>\n'
    '<section id="changes-section"><h2 id="changes-title" tabindex="-1">التغييرات</h2><p class="omitted" '
    'id="changes-omitted" hidden></p><form class="filters" id="filters">'
    + _select("category", "الباب")
    + _select("rule", "القاعدة")
    + _select("level", "الدرجة", [(name, LEVELS[name]) for name in ("certain", "likely")])
    + _select("applied", "القرار", [("yes", "صُحّح"), ("no", "ينتظر محررًا")])
    + _select("outlet", "المصدر")
    + _select("writer", "الكاتب")
    + _input("file", "الملف")
    + _input("q", "في النص")
    + '<button type="button" id="reset">أزل التصفية</button></form>'
    '<p id="count" role="status" aria-live="polite">تُقرأ التغييرات…</p>'
    '<ol class="changes" id="changes"></ol>'
    + _pager("changes-pager", "صفحات التغييرات")
    + '</section>\n<section id="files-section"><h2 id="files-title" tabindex="-1">الملفات</h2>'
    '<p class="omitted" id="files-omitted" hidden></p><form class="filters">'
    + _select("status", "الحال", list(STATUSES.items()))
    + _input("name", "الاسم")
    + '</form><p id="files-count" role="status" aria-live="polite"></p>'
    '<div class="scroll"><table class="wide" id="files"><thead><tr>'
    + "".join(
        f'<th scope="col"><button type="button" data-sort="{at}">{heading}</button></th>'
        for at, heading in zip(_SORTS, _HEADINGS, strict=True)
    )
    + "</tr></thead><tbody></tbody></table></div>"
    + _pager("files-pager", "صفحات الملفات")
    + "</section>\n</main>\n"
)


def _iso(text: str) -> str:
    """Text of unknown direction, escaped."""
    return f"<bdi>{escape(text)}</bdi>"


def _visible(text: str) -> str:
    """Spaces at the edges, and those that are not the usual one, are what such a correction is about."""
    shown = text.replace("\u00a0", "[NBSP]")
    return shown.replace(" ", "␣") if text != text.strip() or "  " in text else shown


def _number(number: int) -> str:
    return f"{number:,}"


def _per_thousand(count: int, words: int) -> str:
    return f"{count * 1000 / words:.1f} في كل ألف كلمة" if words else ""


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
