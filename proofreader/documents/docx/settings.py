"""What a Word document asks of whoever changes it: that changes be tracked, or that there be none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proofreader.core.i18n import gettext
from proofreader.documents.docx.xml import W, is_on

if TYPE_CHECKING:
    from proofreader.documents.docx.package import Package

_ASKED: Mapping[str, Callable[[], str]] = {
    "readOnly": lambda: gettext("is protected against changes"),
    "comments": lambda: gettext("is protected: only comments may be added"),
    "trackedChanges": lambda: gettext("is protected: every change must be tracked"),
    "forms": lambda: gettext("is protected: only its form may be filled in"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """``tracked``: tracking is switched on. ``protection``: ``w:documentProtection`` that is enforced, else empty."""

    tracked: bool = False
    protection: str = ""

    @property
    def tracks(self) -> bool:
        """Whether changes are to be tracked, by wish or by protection."""
        return self.tracked or self.protection == "trackedChanges"

    def objection(self, *, changes: bool, tracked: bool) -> str:
        """What speaks against writing into the document, in one line; empty where nothing does.

        changes: words are to change, not only comments to be added. tracked: as revisions.
        """
        allowed = {"comments": not changes, "trackedChanges": tracked or not changes}
        if not self.protection or allowed.get(self.protection, False):
            return ""
        told = gettext("{protection}; stop the protection in Word (Review, Restrict Editing) or write a copy")
        return told.format(protection=_ASKED[self.protection]())


def read_settings(package: "Package") -> Settings:
    """The settings of the document; those of one that has none are empty. Raises ReadError where they are damaged."""
    for relation in package.relations(package.main):
        if relation.kind == "settings" and relation.target in package.names:
            root = package.parse(relation.target)
            protection = root.find(W + "documentProtection")
            kind = ""
            if protection is not None and protection.get(W + "enforcement", "0") in ("1", "true", "on"):
                kind = protection.get(W + "edit", "none")
            return Settings(is_on(root, "trackRevisions"), kind if kind in _ASKED else "")
    return Settings()
