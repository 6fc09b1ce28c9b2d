"""The engine as the commands use it: with the words that the user accepted in the editor."""

import click

from proofreader.cli.messages import Say
from proofreader.core import Profile
from proofreader.core.garbage_collection import loading, skip_collection_at_exit
from proofreader.engine import Engine
from proofreader.lexicon import LexiconError, UserWords


def load_engine(profile: Profile, say: Say) -> Engine:
    """The engine of that house style. Raises ClickException where its data can't be read."""
    skip_collection_at_exit()
    try:
        with loading():
            return Engine.load(profile, frozenset(UserWords()))
    except LexiconError as error:
        raise click.ClickException(say("error.lexicon", reason=error)) from error
