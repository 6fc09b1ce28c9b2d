"""Which house style is used, and the newsroom's own while it is edited. No widgets."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from proofreader.core import Level, Rule
from proofreader.core.presence import is_file
from proofreader.core.profile import Profile, ProfileError, builtin_profiles, load_profile
from proofreader.core.toml_lines import line_of
from proofreader.documents.atomic import write_atomically
from proofreader.engine.profile_file import ProfileFile, Value
from proofreader.engine.profiles import DEFAULT_PROFILE, parse_checked, user_profile


class HouseStyle(QObject):
    """Several pages of the settings work on this one; nothing is written before ``save``."""

    changed = Signal()
    """Another profile, or another value in it."""

    def __init__(self, profile: str, parent: QObject | None = None) -> None:
        """Raises nothing: a file that can't be read counts as not there, and ``broken`` says why."""
        super().__init__(parent)
        self.broken = ""
        self.builtin = profile if profile in builtin_profiles() else DEFAULT_PROFILE
        self.path = user_profile()
        self.draft: ProfileFile | None = None
        self._saved = ""
        if profile not in builtin_profiles():
            self.open(Path(profile))

    @property
    def is_own(self) -> bool:
        """Whether it is a file of the newsroom, which can be edited."""
        return self.draft is not None

    @property
    def is_changed(self) -> bool:
        """Whether the file has to be written."""
        return self.draft is not None and self.draft.text() != self._saved

    def use_builtin(self, id: str) -> None:
        """Chooses a profile that comes with the program."""
        self.draft, self.builtin = None, id
        self.changed.emit()

    def open(self, path: Path) -> bool:
        """Chooses a file. False, with the reason in ``broken``, where it can't be read."""
        try:
            draft = ProfileFile.read(path)
            parse_checked(draft.text(), path)
        except ProfileError as error:
            self.broken = str(error)
            return False
        self.broken = ""
        self.draft, self.path, self._saved = draft, path, draft.text()
        self.changed.emit()
        return True

    def customise(self, path: Path | None = None) -> None:
        """Makes an own profile that begins with the chosen one: a new file, or the one that is there, changed."""
        base, path = self.builtin, path or user_profile()
        if is_file(path) and self.open(path):
            self.set("extends", base)
            return
        self.path, self._saved = path, ""
        self.draft = ProfileFile.extending(base, self.tr("أسلوبنا"))
        self.changed.emit()

    def set(self, key: str, value: Value | None) -> None:
        """Changes the own profile; None leaves the matter to the profile it extends."""
        if self.draft is not None and self.draft.get(key) != value:
            self.draft.set(key, value)
            self.changed.emit()

    def base(self) -> Profile:
        """What the own profile extends; the chosen one itself where there is no own."""
        name = self.builtin if self.draft is None else self.draft.text_of("extends")
        try:
            if not name:
                return Profile()
            return load_profile(str(self.path.parent / name) if name.endswith(".toml") else name)
        except ProfileError:
            return Profile()

    def profile(self) -> Profile:
        """The house style as it would be saved; that of the base where it could not be."""
        try:
            return parse_checked(self.draft.text(), self.path) if self.draft is not None else self.base()
        except ProfileError:
            return self.base()

    def problems(self) -> dict[str, str]:
        """What the strict reader refuses, by the key it stands in; "" where that can't be told."""
        if self.draft is None:
            return {}
        text = self.draft.text()
        try:
            parse_checked(text, self.path)
        except ProfileError as error:
            return {self._key_at(text, error.line): str(error)}
        return {}

    def _key_at(self, text: str, line: int | None) -> str:
        keys = ("extends", "name", "digits", "quotation_marks", "months", "names", "spellings", "avoid", "levels")
        places = [(place, key) for key in keys if (place := line_of(text, key)) and line and place <= line]
        return max(places)[1] if places else ""

    def save(self) -> str:
        """Writes the file where it was changed. Returns what the settings remember.

        Raises ProfileError or WriteError; the file that was there then stands.
        """
        if self.draft is None:
            return self.builtin
        if self.is_changed:
            text = self.draft.text()
            parse_checked(text, self.path)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, text.encode())
            self._saved = text
        return str(self.path)

    # Rules

    def is_on(self, rule: Rule, profile: Profile) -> bool:
        """Whether the rule is asked."""
        return rule.id not in profile.off and (rule.enabled or rule.id in profile.levels)

    def switch(self, rule: Rule, on: bool) -> None:
        """Switches a rule on or off; makes an own profile where there is none."""
        if self.draft is None:
            self.customise()
        assert self.draft is not None
        lists = {key: [id for id in self.draft.strings(key) if id != rule.id] for key in ("on", "off")}
        for key, ids in lists.items():
            self._quietly(key, ids)
        if self.is_on(rule, self.profile()) != on:
            key = "on" if on else "off"
            self._quietly(key, sorted([*lists[key], rule.id]))
        self.changed.emit()

    def _quietly(self, key: str, ids: list[str]) -> None:
        assert self.draft is not None
        self.draft.set(key, ids or None)

    def cap(self, rule: Rule, level: Level | None) -> None:
        """The highest level that the fixes of a rule may have; None leaves that to the profile it extends."""
        if self.draft is None:
            self.customise()
        assert self.draft is not None
        levels = {id: label for id, label in self.draft.table("levels").items() if id != rule.id}
        if level is not None:
            levels[rule.id] = level.label
        self.set("levels", levels or None)
