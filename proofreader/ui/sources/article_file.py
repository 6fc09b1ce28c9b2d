"""The file behind an article: where it came from, where it is saved, and what it is filed under."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from proofreader.core.article import Details
from proofreader.core.profile import ProfileError, load_profile
from proofreader.documents.registry import TEXT, FileKind, kind_of
from proofreader.ui.sources import Source, TextSource, encodings, open_source
from proofreader.ui.sources.fingerprint import FileFingerprint
from proofreader.ui.sources.plain_text import write


@dataclass
class ArticleFile:
    """``source`` is what was read or written last; None for an article that has no file yet.

    ``fingerprint`` tells how its file stood then; None where that is unknown or of no concern any more.
    ``before_cleaning`` is the text with the page's residue, once that was removed; ``entered`` the details that the
    user gave, by the names of the fields. Both are forgotten with the article.
    """

    source: Source | None = None
    fingerprint: FileFingerprint | None = None
    before_cleaning: str = ""
    entered: Mapping[str, str] = field(default_factory=dict)
    is_missing: bool = False
    """Whether the file has vanished from the disk since: its text exists nowhere else then."""

    @classmethod
    def open(cls, path: Path, encoding: str = "") -> tuple["ArticleFile", str]:
        """The file and its text, read in that encoding where one is given. Raises FileError."""
        source, fingerprint = FileFingerprint.around(path, lambda: open_source(path, encoding))
        return cls(source, fingerprint), source.text

    @property
    def path(self) -> Path | None:
        """Where the article came from, or was saved last."""
        return self.source.path if self.source is not None else None

    @property
    def kind(self) -> FileKind:
        """The kind of its file; a plain text as long as it has none."""
        return TEXT if self.path is None else kind_of(self.path)

    @property
    def can_save_back(self) -> bool:
        """Whether saving can go where the article came from."""
        return self.source is not None and self.source.can_save_back

    @property
    def encoding(self) -> str:
        """The encoding for the status bar; empty where the user has no say in it."""
        if self.source is None:
            return encodings.shown("utf-8")
        return encodings.shown(self.source.encoding) if self.source.encoding else ""

    def found(self, text: str, profile_id: str) -> Details:
        """The details that the text gives."""
        from proofreader.cleaning import details

        try:
            profile = load_profile(profile_id)
        except ProfileError:
            profile = None  # told where it is chosen; it only says how long a headline may be
        return details(text, profile, self.before_cleaning)

    def details(self, text: str, profile_id: str) -> Details:
        """What the user gave, and what the text gives of the rest."""
        return replace(self.found(text, profile_id), **self.entered)

    def enter(self, details: Details, found: Details) -> None:
        """Keeps what the user changed; the rest goes on following the text."""
        before = asdict(found)
        self.entered = {name: value for name, value in asdict(details).items() if value != before[name]}

    def save(self, text: str, path: Path) -> None:
        """Writes the text there, the way it was written where it came from. Raises FileError."""
        self.source = self.source.save(text, path) if self.source else TextSource(path, write(text, path))
        self.fingerprint = FileFingerprint.of(path)
        self.is_missing = False
