"""Options that several commands share."""

from collections.abc import Callable
from typing import Any

import click

from proofreader.cli.messages import Say
from proofreader.core import Profile, ProfileError
from proofreader.core.profile import builtin_profiles, load_profile

DEFAULT_PROFILE = "ar-MA"

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def paths() -> Decorator:
    """One or more PATHs."""
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...")


def one_of(say: Say, name: str, choices: tuple[str, ...], help_key: str) -> Decorator:
    """An option that takes one of ``choices``, the first by default."""

    def check(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
        if value not in choices:
            raise click.UsageError(say("error.choice", name=name, value=value, choices=", ".join(choices)))
        return value

    return click.option(name, default=choices[0], metavar="|".join(choices), callback=check, help=say(help_key))


def profile(say: Say) -> Decorator:
    """``--profile``: passes a Profile."""

    def load(_context: click.Context, _parameter: click.Parameter, value: str) -> Profile:
        if not value.endswith(".toml") and value not in builtin_profiles():
            profiles = ", ".join(builtin_profiles())
            raise click.UsageError(say("error.no-profile", name=value, profiles=profiles))
        try:
            return load_profile(value)
        except ProfileError as error:
            raise click.UsageError(say("error.profile", reason=error)) from error

    return click.option(
        "--profile",
        default=DEFAULT_PROFILE,
        metavar="NAME|FILE.toml",
        callback=load,
        help=say("help.profile", default=DEFAULT_PROFILE),
    )
