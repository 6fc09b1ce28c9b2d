"""Says what became of the words of a document."""

import click

from proofreader.cli.messages import Say
from proofreader.correction.word_balance import WordBalance


def report_balance(name: str, words: WordBalance, say: Say) -> None:
    """Writes to standard error how many words are gone, and which rules removed them; nothing where none are."""
    if words.is_even:
        return
    rules = ", ".join(f"{rule} {say.number(count)}" for rule, count in words.removed.items() if count)
    removed = sum(words.removed.values())
    if removed:
        message = say("note.removed", path=name, count=say.number(removed), read=say.number(words.read), rules=rules)
        click.echo(message, err=True)
    if words.lost:
        message = say("note.lost", path=name, count=say.number(words.lost), read=say.number(words.corrected))
        click.echo(message, err=True)
