"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from proofreader.cli.messages import Say
from proofreader.core import Profile, ProfileError
from proofreader.core.profile import builtin_profiles
from proofreader.engine.profiles import DEFAULT_PROFILE, profile_for

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def paths() -> Decorator:
    """One or more PATHs."""
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...", is_eager=True)


def one_of(say: Say, name: str, choices: tuple[str, ...], help_key: str) -> Decorator:
    """An option that takes one of ``choices``, the first by default."""

    def check(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
        if value not in choices:
            raise click.UsageError(say("error.choice", name=name, value=value, choices=", ".join(choices)))
        return value

    return click.option(name, default=choices[0], metavar="|".join(choices), callback=check, help=say(help_key))


def profile(say: Say) -> Decorator:
    """``--profile``: passes a Profile."""

    def load(context: click.Context, _parameter: click.Parameter, value: str | None) -> Profile:
        return load_profile(value, _first_document(context), say)

    return click.option(
        "--profile",
        default=None,
        metavar="NAME|FILE.toml",
        callback=load,
        help=say("help.profile", default=DEFAULT_PROFILE),
    )


def load_profile(name: str | None, document: Path, say: Say) -> Profile:
    """The profile that was asked for, or the one that lies beside the document. Raises UsageError."""
    if name is not None and not name.endswith(".toml") and name not in builtin_profiles():
        raise click.UsageError(say("error.no-profile", name=name, profiles=", ".join(builtin_profiles())))
    try:
        return profile_for(document, name)
    except ProfileError as error:
        raise click.UsageError(say("error.profile", reason=error)) from error


def _first_document(context: click.Context) -> Path:
    """Where to look for a newsroom's profile: beside the first document; the current folder for standard input."""
    given = context.params.get("paths") or context.params.get("path") or ()
    first = given[0] if isinstance(given, tuple) and given else given
    return Path(first) if isinstance(first, str) and first != "-" else Path.cwd()
