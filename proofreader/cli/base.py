"""Click in two languages: help headings and complaints come from the catalogue."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

import click

from proofreader.cli.messages import Say

FAILURE = 2
_WRITTEN = ("output", "out", "changes_file")  # parameters that name what is written
BROKEN_PIPE = 141  # as shells count: 128 + SIGPIPE

OpenWindow = Callable[[list[Path]], int]


class Formatter(click.HelpFormatter):
    """Help with headings in the language of the program."""

    def __init__(self, say: Say, width: int | None, max_width: int | None) -> None:
        super().__init__(width=width, max_width=max_width)
        self._say = say

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, self._say("heading.usage") if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        known = {"Options": "heading.options", "Commands": "heading.commands"}
        said = self._say(known[heading]) if heading in known else heading
        super().write_heading(f"{said}\u00a0" if self._say.language == "fr" else said)  # a colon follows

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        said = [(name, text.replace("[required]", self._say("usage.required"))) for name, text in rows]
        super().write_dl(said, col_max, col_spacing)


_Range = click.IntRange | click.FloatRange


class Context(click.Context):
    """Makes our formatter."""

    def make_formatter(self) -> click.HelpFormatter:
        return Formatter(cast(Command, self.command).say, self.terminal_width, self.max_content_width)


class Command(click.Command):
    """A command that speaks the language of ``say``."""

    context_class = Context

    def __init__(self, *args: Any, say: Say, **kwargs: Any) -> None:
        kwargs |= {"add_help_option": False, "context_settings": {"allow_extra_args": True}}
        super().__init__(*args, **kwargs)
        self.say = say
        self.params.append(help_option(say))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces = super().collect_usage_pieces(ctx)
        return [self.say("usage.options") if piece == "[OPTIONS]" else piece for piece in pieces]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            raise click.UsageError(self.say("error.extra", name=ctx.args[0]), ctx)
        if "" in (ctx.params.get("paths") or ()):  # as of a shell's variable that is not set
            raise click.UsageError(self.say("error.no-name"), ctx)
        for name in _WRITTEN:
            if ctx.params.get(name) == "":
                option = next(param.opts[-1] for param in self.params if param.name == name)
                raise click.UsageError(self.say("error.no-target", name=option), ctx)
        return ctx.args


class Program(click.Group):
    """All commands together, in their order; each is made when it is asked for."""

    context_class = Context

    def __init__(self, name: str, *, say: Say, commands: Mapping[str, Callable[[], click.Command]]) -> None:
        super().__init__(name, help=say("help"), add_help_option=False)
        self.say = say
        self.params.append(help_option(say))
        self._makers = commands

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._makers)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        make = self._makers.get(cmd_name)
        return make() if make else None

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [self.say("usage.options"), self.say("usage.command")]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self._makers:
            names = ", ".join(self._makers)
            raise click.UsageError(self.say("error.no-command", name=args[0], commands=names), ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:  # here, since Click would end the process with status 1, as if there were issues
            return stop_writing()


def help_option(say: Say) -> click.Option:
    """``--help``, in the language of ``say``."""

    def show(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
        if wanted and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), color=ctx.color)
            ctx.exit()

    return click.Option(
        ["-h", "--help"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=say("help.help")
    )


def wording(error: click.ClickException, say: Say) -> str:
    """What went wrong, in one line and in the language of ``say``."""
    if isinstance(error, click.NoSuchOption):
        commands = _commands_with(error.option_name, error.ctx)
        key = "error.option-elsewhere" if commands else "error.no-option"
        message = say(key, name=error.option_name, commands=", ".join(commands))
    elif isinstance(error, click.BadOptionUsage):
        message = say("error.no-value", name=error.option_name)
    elif isinstance(error, click.MissingParameter) and error.param is not None:
        is_option = isinstance(error.param, click.Option)
        name = error.param.opts[-1] if is_option else error.param.human_readable_name.rstrip(".")
        message = say("error.missing", name=name)
    elif isinstance(error, click.BadParameter) and isinstance(error.param, click.Option):
        kind, name = error.param.type, error.param.opts[-1]
        if isinstance(kind, _Range) and kind.min is not None and kind.max is not None:
            message = say("error.range", name=name, least=kind.min, most=kind.max)
        else:
            message = say("error.value", name=name)
    else:
        message = error.format_message()
    return " ".join(message.split())


def _commands_with(option: str, context: click.Context | None) -> list[str]:
    """The commands of the program that have the option."""
    root = context.find_root() if context else None
    if root is None or not isinstance(program := root.command, Program):
        return []
    commands = ((name, program.get_command(root, name)) for name in program.list_commands(root))
    return [name for name, command in commands if command and any(option in each.opts for each in command.params)]


class ExitStatus:
    """``with exit_status:`` around each of several files: one that fails is reported, the others still get done."""

    def __init__(self, say: Say) -> None:
        self.status = 0
        self._say = say

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        if not isinstance(error, click.ClickException):
            return False
        self.status = complain(wording(error, self._say), self._say)
        return True


def stop_writing() -> int:
    """End writing where the reader, such as ``head``, has seen enough: nothing may be written at exit either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE


def complain(message: str, say: Say) -> int:
    """Says what went wrong in one line and returns the exit status for it."""
    click.echo(say("error", message=message), err=True)
    return FAILURE
