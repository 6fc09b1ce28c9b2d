"""``proofreader lsp``: the engine for editors that speak the language server protocol."""

import click

from proofreader.cli.base import Command
from proofreader.cli.messages import Say


def command(say: Say) -> click.Command:
    """The command in one language."""

    @click.command("lsp", cls=Command, say=say, help=say("help.lsp"))
    def lsp() -> int:
        try:
            from proofreader.server import language_server
        except ImportError as error:
            raise click.ClickException(say("error.no-server", reason=error)) from error
        language_server.serve_standard_streams()
        return 0

    return lsp
