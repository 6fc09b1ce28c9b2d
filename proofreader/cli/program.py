"""Puts the commands together, runs one, and turns whatever goes wrong into one line and exit status 2."""

import importlib
import io
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

import click

from proofreader import __version__, logs
from proofreader.cli.base import OpenWindow, Program, complain, stop_writing, wording
from proofreader.cli.messages import Say, language_of
from proofreader.core.i18n import LANGUAGES, use_language
from proofreader.core.system_errors import reason_of

log = logging.getLogger(__name__)

COMMANDS = ("check", "fix", "export", "compare", "batch", "watch", "rules", "pack", "serve", "lsp", "gui")
_INTERRUPTED = 130  # as shells count: 128 + SIGINT


def build(say: Say, open_window: OpenWindow) -> Program:
    """The program in one language."""
    program = Program("proofreader", say=say, commands=_makers(say, open_window))
    program.params += [
        # Only shown in the help: main() has taken it out of the arguments before they come here.
        click.Option(["--lang"], metavar="ar|fr|en", expose_value=False, help=say("help.lang")),
        click.Option(["--verbose"], is_flag=True, expose_value=False, help=say("help.verbose")),
        _version_option(say),
    ]
    return program


def _makers(say: Say, open_window: OpenWindow) -> Mapping[str, Callable[[], click.Command]]:
    """What makes each command. Its module is imported then: only the one that is asked for, and all for the help."""

    def make(name: str) -> click.Command:
        module = importlib.import_module(f"proofreader.cli.{name}")
        made: click.Command = module.command(say, open_window) if name == "gui" else module.command(say)
        return made

    return {name: partial(make, name) for name in COMMANDS}


def main(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Runs the program and returns its exit status: 0, 1 where a check found issues, 2 after an error.

    Without arguments, or with the name of a file alone, it opens the window.
    """
    _speak_utf8()
    try:
        language, rest = language_of(arguments)
    except ValueError as error:
        say = Say(language_of([])[0])
        return complain(say("error.choice", name="--lang", value=error, choices=", ".join(LANGUAGES)), say)
    use_language(language)
    say = Say(language)
    verbose, rest = logs.take_verbose(rest)
    logs.start(verbose=verbose)
    try:
        status = build(say, open_window).main(_with_command(rest), "proofreader", standalone_mode=False)
        sys.stdout.flush()
        return int(status or 0)
    except click.ClickException as error:
        return complain(wording(error, say), say)
    except BrokenPipeError:
        return stop_writing()
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except OSError as error:  # a full disk behind standard output, a folder that may not be entered
        return complain(say("error.system", path=error.filename or "-", reason=reason_of(error)), say)
    except Exception as error:
        logs.unexpected(log, "command line", error)
        reason = " ".join(str(error).split())
        return complain(say("error.internal", kind=type(error).__name__, reason=reason, log=logs.log_path()), say)


def _with_command(arguments: list[str]) -> list[str]:
    """The arguments with ``gui`` before files without a command, or before nothing at all."""
    if not arguments:
        return ["gui"]
    first = arguments[0]
    alone = not first.startswith("-") and first not in COMMANDS
    if alone and (Path(first).exists() or Path(first).suffix or os.sep in first):
        return ["gui", *arguments]
    return arguments


def _version_option(say: Say) -> click.Option:
    def show(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(f"proofreader {__version__}")
            ctx.exit()

    return click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=say("help.version")
    )


def _speak_utf8() -> None:
    """Whatever the locale, what we print is UTF-8; file names that aren't are shown escaped. Where the caller closed
    a stream, what is for it goes nowhere."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - stays open
