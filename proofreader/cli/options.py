"""Options that several commands share."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from proofreader.cli.messages import Say
from proofreader.core import Profile, ProfileError
from proofreader.core.packs import Pack, pack_files, read_pack
from proofreader.core.profile import builtin_profiles, with_packs
from proofreader.engine.packs import Conflict, compile_packs, conflicts, user_packs
from proofreader.engine.profiles import DEFAULT_PROFILE, profile_for

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
_RULES = "proofreader.rules"
_MOST_CONFLICTS = 5  # told before the issues of a text


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
        return load_profile(value, context.meta.get(_RULES, ()), _first_document(context), say)

    def keep_rules(context: click.Context, _parameter: click.Parameter, value: tuple[str, ...]) -> None:
        context.meta[_RULES] = value

    option = click.option(
        "--profile",
        default=None,
        metavar="NAME|FILE.toml",
        callback=load,
        help=say("help.profile", default=DEFAULT_PROFILE),
    )
    # Eager, so that the rules are known when the profile is loaded.
    further = rules(say, callback=keep_rules, is_eager=True, expose_value=False)
    return lambda function: option(further(function))


def force(say: Say) -> Decorator:
    """``--force``: for commands that replace files."""
    return click.option("--force", is_flag=True, help=say("help.force"))


def rules(say: Say, **settings: Any) -> Decorator:
    """``--rules``: packs of the newsroom's own rules, as often as there are."""
    return click.option(
        "--rules", multiple=True, metavar="PACK.toml|LIST.xlsx|FOLDER", help=say("help.rules-of"), **settings
    )


def load_profile(name: str | None, rules: Sequence[str], document: Path, say: Say) -> Profile:
    """The profile that was asked for, or the one that lies beside the document, with the user's own packs of rules and
    those at these paths. What is wrong in a pack is told on standard error. Raises UsageError."""
    if name is not None and not name.endswith(".toml") and name not in builtin_profiles():
        raise click.UsageError(say("error.no-profile", name=name, profiles=", ".join(builtin_profiles())))
    try:
        profile = with_packs(profile_for(document, name), (*user_packs(), *read_packs(rules, say)))
    except ProfileError as error:
        raise click.UsageError(say("error.profile", reason=error)) from error
    for problem in compile_packs(profile.rules).problems:
        click.echo(say("rules.passed-over", problem=problem), err=True)
    for clash in conflicts(profile.rules)[:_MOST_CONFLICTS]:
        tell_conflict(clash, say)
    return profile


def tell_conflict(clash: Conflict, say: Say) -> None:
    """Tells on standard error which two entries do not go together, and why."""
    first, second = (f"{each.wrong} ← {each.right} ({each.source}:{each.line})" for each in (clash.entry, clash.other))
    click.echo(say("pack.conflict", first=first, second=second, reason=clash.reason), err=True)


def read_packs(paths: Iterable[str], say: Say) -> Iterator[Pack]:
    for name in paths:
        path = Path(name)
        if not path.exists():
            raise click.UsageError(say("error.missing-file", path=name))
        if path.is_file() and path.suffix.lower() != ".toml":
            from proofreader.documents.errors import ReadError
            from proofreader.documents.rule_lists import read_list

            try:
                yield read_list(path)
            except ReadError as error:
                raise click.UsageError(say("error.list", reason=error)) from error
        else:
            yield from map(read_pack, pack_files(path))


def _first_document(context: click.Context) -> Path:
    """Where to look for a newsroom's profile: beside the first document; the current folder for standard input."""
    given = context.params.get("paths") or context.params.get("path") or ()
    first = given[0] if isinstance(given, tuple) and given else given
    return Path(first) if isinstance(first, str) and first != "-" else Path.cwd()
