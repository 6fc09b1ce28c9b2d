"""What entries of a newsroom would find, as a process of its own: in open articles, then in the files of a folder.

The window starts it by ``python -m proofreader.documents.entry_preview``. One JSON request a line on standard input:

    {"id": 7, "profile": "ar-MA", "entries": [{"wrong": "…", "right": "…"}], "articles": [["name", "…"]], "folder": ""}

and one answer a line for each article in which something is found, with how far it has come:

    {"id": 7, "name": "…", "path": "", "rows": [{"before": "…", "wrong": "…", "after": "…", "right": "…"}], "done": 1}

and at the end ``{"id": 7, "end": true, "done": 12}``. Who does not want to wait ends the process.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from proofreader.arabic import parse
from proofreader.core import Lexicon, Profile
from proofreader.core.packs import Entry, entry_of
from proofreader.core.profile import ProfileError, load_profile
from proofreader.documents.errors import ReadError
from proofreader.documents.registry import SUFFIXES, open_source
from proofreader.lexicon import load_lexicon
from proofreader.rules.support.newsroom_entries import NewsroomEntries, in_headline

_AROUND = 40  # code points shown on either side
_MOST_ROWS = 200  # of one article
_EVERY = 25  # files after which progress is told, where nothing is found


class Preview:
    """Answers requests over one lexicon, which is loaded at the first."""

    def __init__(self) -> None:
        self._lexicon: Lexicon | None = None

    def answers(self, request: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Everything that is said to a request, the end included."""
        number, done = request.get("id"), 0
        lexicon = self._lexicon = self._lexicon or load_lexicon()
        entries = [entry for table in request.get("entries", ()) if isinstance(entry := entry_of(table, "", 0), Entry)]
        finders = [(NewsroomEntries(entries, headlines, lexicon), headlines) for headlines in (False, True)]
        profile = _profile(str(request.get("profile") or ""))
        for name, text in request.get("articles", ()):
            done += 1
            yield {"id": number, "name": name, "path": "", "rows": _rows(text, finders, profile, lexicon), "done": done}
        for path in _files(str(request.get("folder") or "")):
            done += 1
            try:
                rows = _rows(open_source(path).text, finders, profile, lexicon)
            except (ReadError, OSError):
                rows = []
            if rows or done % _EVERY == 0:
                yield {"id": number, "name": path.name, "path": str(path), "rows": rows, "done": done}
        yield {"id": number, "end": True, "done": done}


def _profile(name: str) -> Profile:
    try:
        return load_profile(name) if name else Profile()
    except ProfileError:
        return Profile()


def _files(folder: str) -> Iterator[Path]:
    if folder:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix.lower() in SUFFIXES and path.is_file():
                yield path


def _rows(
    text: str, finders: Iterable[tuple[NewsroomEntries, bool]], profile: Profile, lexicon: Lexicon
) -> list[dict[str, str]]:
    document = parse(text, profile)
    found = []
    for finder, headlines in finders:
        if finder:
            headline = in_headline(document) if headlines else None
            found += [
                finding
                for finding in finder.find(document)
                if headline is None or headline.start <= finding.span.start < headline.end
            ]
    rows = []
    for finding in sorted(found, key=lambda finding: finding.span)[:_MOST_ROWS]:
        start, end = finding.span
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end)
        rows.append(
            {
                "before": text[max(line_start, start - _AROUND) : start],
                "wrong": text[start:end],
                "after": text[end : min(len(text) if line_end < 0 else line_end, end + _AROUND)],
                "right": finding.fixes[0].edits[0].text if finding.fixes else "",
            }
        )
    return rows


def serve(source: IO[bytes], sink: IO[bytes]) -> None:
    """Answers every line of ``source`` until it ends."""
    preview = Preview()
    for line in source:
        if line.strip():
            for answer in preview.answers(json.loads(line.decode("utf-8", "surrogatepass"))):
                said = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
                sink.write(said.encode("utf-8", "surrogatepass") + b"\n")
                sink.flush()


def main() -> int:
    """Serves standard input and output. Returns the exit status."""
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
