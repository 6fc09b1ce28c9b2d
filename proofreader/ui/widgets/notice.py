"""A lasting message about one article, such as that its file has changed on the disk."""

from dataclasses import dataclass

from proofreader.ui.widgets.message_bar import MessageAction


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said, and what can be done about it. ``kind`` tells notices apart."""

    kind: str
    text: str
    choices: tuple[MessageAction, ...] = ()
