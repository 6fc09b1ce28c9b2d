"""The choice of house style in the toolbar: those that come with the program, and the newsroom's own."""

import contextlib
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from proofreader.core.presence import is_file
from proofreader.core.profile import ProfileError, builtin_profiles, load_profile
from proofreader.engine.profiles import DEFAULT_PROFILE, find_profile, load_checked, user_profile


class ProfileBox(QComboBox):
    """Each entry's data is what the checker is asked for: the id of a profile, or the path of a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("أسلوب التحرير"))
        self.setToolTip(self.tr("أسلوب التحرير: البلد وما تقبله مؤسستكم من الكلمات والعلامات"))
        for id in builtin_profiles():
            self.addItem(load_profile(id).name, id)

    def show_profile(self, profile: str) -> str:
        """Selects the profile; the default one where it is gone. Returns which.

        The newsroom's own, a file, becomes an entry of the box.
        """
        at = self.findData(profile)
        if at < 0:
            at = self._add(profile)
        self.setCurrentIndex(at)
        return str(self.itemData(at) or DEFAULT_PROFILE)

    def offer(self, profile: str) -> None:
        """Makes a profile one of the entries, under its name as it is now, without choosing it."""
        at = self.findData(profile)
        if at < 0:
            self._add(profile)
        else:
            with contextlib.suppress(ProfileError):
                self.setItemText(at, load_checked(profile).name)

    def _add(self, profile: str) -> int:
        path = Path(profile)
        try:
            if is_file(path):
                self.addItem(load_checked(path).name, profile)
                return self.count() - 1
        except ProfileError:
            pass  # told where it was found
        return max(0, self.findData(DEFAULT_PROFILE))


def house_style_near(document: Path) -> str | None:
    """The newsroom's own profile for that document, found in its folder or above; None where there is none.

    The one in the user's settings is no answer: in the window the user chooses it, or another one.

    Raises ProfileError where it can't be used.
    """
    found = find_profile(document)
    if found is None or found == user_profile():
        return None
    load_checked(found)
    return str(found)
