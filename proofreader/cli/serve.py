"""``proofreader serve``: the engine for other programs on this computer."""

from pathlib import Path

import click

from proofreader.cli.base import Command
from proofreader.cli.messages import Say
from proofreader.cli.options import load_profile
from proofreader.core.system_errors import reason_of
from proofreader.engine.profiles import DEFAULT_PROFILE

_PORT = 8081  # LanguageTool's own
_LEAST_TOKEN = 16


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("serve", cls=Command, say=say, help=say("help.serve"))
    @click.option(
        "--port", metavar="N", type=click.IntRange(0, 65535), default=_PORT, help=say("help.serve.port", default=_PORT)
    )
    @click.option("--host", metavar="ADDRESS", default="127.0.0.1", help=say("help.serve.host"))
    @click.option("--i-know", is_flag=True, help=say("help.serve.i-know"))
    @click.option("--token-file", metavar="FILE", help=say("help.serve.token-file"))
    @click.option("--allow-origin", metavar="ORIGIN", multiple=True, help=say("help.serve.allow-origin"))
    @click.option("--workers", metavar="N", type=click.IntRange(1, 64), default=2, help=say("help.serve.workers"))
    @click.option("--profile", metavar="NAME|FILE.toml", help=say("help.serve.profile", default=DEFAULT_PROFILE))
    def serve(
        port: int,
        host: str,
        i_know: bool,
        token_file: str | None,
        allow_origin: tuple[str, ...],
        workers: int,
        profile: str | None,
    ) -> int:
        try:
            from proofreader.server import listening
            from proofreader.server.app import Service
            from proofreader.server.guard import Access, is_loopback
        except ImportError as error:
            raise click.ClickException(say("error.no-server", reason=error)) from error
        token = _token(token_file, say)
        beyond = not is_loopback(host)
        if beyond and not (i_know and token):
            raise click.UsageError(say("error.not-loopback", host=host))
        style = _style(profile, say)
        try:
            port_opened = listening.open_port(host, port)
        except OSError as error:
            told = say("error.port", host=host, port=port, reason=reason_of(error))
            raise click.ClickException(told) from error
        where = listening.address(port_opened)
        listening.serve(
            port_opened,
            Service(style, workers),
            Access(allow_origin, token, any_host=beyond),
            lambda: click.echo(say("serve.began", address=where), err=True),
        )
        return 0

    return serve


def _style(name: str | None, say: Say) -> str:
    """The house style, once it is known that it can be used. Raises UsageError."""
    load_profile(name or DEFAULT_PROFILE, (), Path.cwd(), say)
    return str(Path(name).expanduser().absolute()) if name and name.endswith(".toml") else name or DEFAULT_PROFILE


def _token(path: str | None, say: Say) -> str:
    """The first line of that file; "" without one. Raises UsageError."""
    if path is None:
        return ""
    from proofreader.cli.files import failure

    try:
        token = Path(path).read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, OSError):
            raise failure(error, path, say) from error
        token = ""
    if len(token) < _LEAST_TOKEN or len(token.split()) != 1 or not token.isascii():
        raise click.UsageError(say("error.token", path=path, least=_LEAST_TOKEN))
    return token
