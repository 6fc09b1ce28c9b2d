"""An article as a file of its own: its text, and what can't be had from the text again."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any
from zlib import crc32

from proofreader.core import Issue
from proofreader.documents.atomic import write_atomically
from proofreader.engine.wire import issue_from_wire, issue_to_wire
from proofreader.ui.articles.article import OpenArticle
from proofreader.ui.editor.paragraph_direction import Forced, forced
from proofreader.ui.files.ignored_decisions import Ignored, ignored_of
from proofreader.ui.model.markers import Occurrence
from proofreader.ui.sources import WordSource

_DOCUMENT = ".original"

Correction = tuple[str, str, dict[str, Any]]
"""Words before, words after, and the issue that asked for it, as JSON values."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An article as it was. ``path`` is empty where it had no file; ``fingerprint`` tells how the file stood then.

    ``original``: the text before the first change; None where it is not known. ``corrections``: what was corrected, by
    which rule. ``ignored``: the single occurrences and the texts of rules that are ignored in it. ``entered``: the
    details that the user gave. ``directions``: paragraphs with a direction of their own. ``modified``: whether it was
    not saved. ``document``: the Word document as it was opened, from which every saving and every export with tracked
    changes starts; empty where there is none. It lies in a file of its own, written once.
    """

    title: str
    path: str
    encoding: str
    profile: str
    position: int
    text: str
    fingerprint: tuple[int, int, str] | None = None
    directions: tuple[Forced, ...] = ()
    original: str | None = None
    corrections: tuple[Correction, ...] = ()
    ignored: tuple[tuple[Occurrence, ...], tuple[tuple[str, str], ...]] = ((), ())
    entered: tuple[tuple[str, str], ...] = ()
    modified: bool = True
    document: bytes = b""

    @property
    def ignored_here(self) -> Ignored:
        """What is ignored in the article."""
        return Ignored(*self.ignored)

    @property
    def log(self) -> dict[tuple[str, str], Issue]:
        """What was corrected, as the review keeps it."""
        return {(before, after): issue_from_wire(issue) for before, after, issue in self.corrections}


def is_worth_keeping(article: OpenArticle) -> bool:
    """Whether something about the article stands nowhere else: its text, or the text it was opened with."""
    return article.is_modified or (article.review.has_changes and not article.is_blank)


def snapshot(article: OpenArticle) -> Snapshot:
    """The article as it is now."""
    file, review = article.file, article.review
    fingerprint = file.fingerprint
    ignored = ignored_of(article)
    return Snapshot(
        title=article.title,
        path=str(file.path.resolve()) if file.path is not None else "",
        encoding=file.source.encoding if file.source is not None else "",
        profile=review.profile,
        position=article.editor.textCursor().position(),
        text=article.editor.text(),
        fingerprint=(fingerprint.size, fingerprint.changed, fingerprint.digest) if fingerprint is not None else None,
        directions=tuple(forced(article.editor)),
        original=review.original,
        corrections=tuple((before, after, issue_to_wire(issue)) for (before, after), issue in review.log.items()),
        ignored=(ignored.occurrences, ignored.keys),
        entered=tuple(file.entered.items()),
        modified=article.is_modified,
        document=file.source.draft.data if isinstance(file.source, WordSource) else b"",
    )


def write_snapshot(path: Path, kept: Snapshot) -> None:
    """Writes the file as a whole; a full disk leaves it as it was. Raises WriteError or OSError."""
    fields = asdict(replace(kept, document=b""))
    fields["document"] = crc32(kept.document) if kept.document else 0
    # A lone surrogate can be pasted into a text; it must not cost the rest of it.
    data = json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if kept.document:
        beside = _document_beside(path, fields["document"])
        if not beside.exists():
            remove_documents(path)  # of the file that the article came from before
            write_atomically(beside, kept.document)
    write_atomically(path, data)


def remove_snapshot(path: Path) -> None:
    """Deletes the file, and the document beside it."""
    path.unlink(missing_ok=True)
    remove_documents(path)


def remove_documents(path: Path) -> None:
    """Deletes the documents beside that file."""
    for beside in path.parent.glob(f"{path.stem}.*{_DOCUMENT}"):
        beside.unlink(missing_ok=True)


def _document_beside(path: Path, check: int) -> Path:
    return path.with_name(f"{path.stem}.{check:08x}{_DOCUMENT}")


def read_snapshot(path: Path) -> Snapshot | None:
    """None for what is no snapshot; such a file stays where it is."""
    try:
        data = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
        fingerprint = data.pop("fingerprint", None)
        occurrences, keys = data.pop("ignored", ((), ()))
        check = data.pop("document", 0)
        beside = _document_beside(path, int(check))
        kept = Snapshot(
            fingerprint=tuple(fingerprint) if fingerprint else None,
            directions=tuple(Forced(*paragraph) for paragraph in data.pop("directions", ())),
            corrections=tuple((before, after, issue) for before, after, issue in data.pop("corrections", ())),
            ignored=(tuple(Occurrence(*entry) for entry in occurrences), tuple((rule, text) for rule, text in keys)),
            entered=tuple((name, value) for name, value in data.pop("entered", ())),
            document=beside.read_bytes() if check and beside.is_file() else b"",
            **data,
        )
        _ = kept.log  # raises where the corrections are damaged
        return kept if isinstance(kept.text, str) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
