"""House style: ``style`` says what one is, ``reader`` reads one from a TOML file."""

from proofreader.core.profile.reader import builtin_profiles, load_profile, parse_profile, with_packs
from proofreader.core.profile.style import PAPERS, Digits, Profile, ProfileError

__all__ = [
    "PAPERS",
    "Digits",
    "Profile",
    "ProfileError",
    "builtin_profiles",
    "load_profile",
    "parse_profile",
    "with_packs",
]
