"""Where the house style of a document is found, and whether it names rules that there are."""

from pathlib import Path

import platformdirs

from proofreader.core.i18n import gettext
from proofreader.core.presence import is_file
from proofreader.core.profile import Profile, ProfileError, builtin_profiles, load_profile, parse_profile
from proofreader.core.profile.reader import near
from proofreader.core.toml_lines import line_of
from proofreader.engine.packs import file_state, rules_with

FILE_NAMES = ("proofreader.toml", ".proofreader.toml")
DEFAULT_PROFILE = "ar-MA"


def user_profile() -> Path:
    """Where the user's own house style lies, whether it exists or not."""
    return platformdirs.user_config_path("proofreader", appauthor=False) / FILE_NAMES[0]


def find_profile(near: Path) -> Path | None:
    """The house style for a document or folder: ``proofreader.toml`` or ``.proofreader.toml`` in its folder or the
    nearest one above it, else in the user's settings folder; None where there is none.

    ``near`` need not exist: a document that is yet to be saved belongs to a folder too.
    """
    place = near.absolute()
    for folder in (place, *place.parents):
        for name in FILE_NAMES:
            if is_file(folder / name):
                return folder / name
    return user_profile() if is_file(user_profile()) else None


def profile_state(profile: str) -> object:
    """What tells a house style's file from the same file edited; None for those that come with the program."""
    return file_state(Path(profile)) if profile.endswith(".toml") else None


def profile_for(near: Path | None, wanted: str | Path | None = None) -> Profile:
    """The house style to use: the one asked for, else the one found near the document, else the Moroccan one.

    Raises ProfileError, also where a file names a rule that does not exist.
    """
    found = wanted or (find_profile(near) if near else None) or DEFAULT_PROFILE
    return load_checked(found)


def load_checked(name_or_path: str | Path) -> Profile:
    """``load_profile``, with a look at the ids of rules. Raises ProfileError."""
    profile = load_profile(name_or_path)
    if str(name_or_path) not in builtin_profiles():  # ours name no rule that there is not
        _check_ids(profile, Path(str(name_or_path)).expanduser())
    return profile


def parse_checked(text: str, path: Path) -> Profile:
    """The profile that ``text`` would be if it stood in that file. Raises ProfileError as ``load_checked`` does."""
    profile = parse_profile(text, path)
    _check_ids(profile, path, text)
    return profile


def _check_ids(profile: Profile, path: Path, text: str | None = None) -> None:
    known = rules_with(profile.rules).keys()
    for key, ids in (("off", profile.off), ("levels", profile.levels.keys())):
        for rule in sorted(set(ids) - known):
            if text is None:
                text = path.read_text(encoding="utf-8-sig")
            line = line_of(text, rule, "levels") or line_of(text, "on" if key == "levels" else key)
            raise ProfileError(gettext("no rule '{rule}'{near}").format(rule=rule, near=near(rule, known)), path, line)
