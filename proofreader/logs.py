"""The log: one file in the user's state folder, for what goes wrong and nobody foresaw.

Every module logs through ``logging.getLogger(__name__)``. A process that starts on its own (command line, window,
worker) calls ``start`` once; a library user who never does keeps the standard behaviour of ``logging``. Nothing of an
article's text is logged above DEBUG, so the file can be sent to us without a second thought.
"""

import logging
import os
import sys
import traceback
from contextlib import suppress
from pathlib import Path

import platformdirs

from proofreader import __version__

_NAME = "proofreader"
_MOST_BYTES = 1 << 20
_OLDER_FILES = 3
_FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"

log = logging.getLogger(__name__)


def log_path() -> Path:
    """Return the path of the log file; it need not exist yet."""
    return platformdirs.user_state_path("proofreader", appauthor=False) / "proofreader.log"


def start(*, verbose: bool = False) -> None:
    """Send the program's log records to the log file, and with ``verbose`` all of them to standard error too.

    The file is rotated only here, at the start: several processes append to it at the same time, and a file renamed
    under them would lose records. A state folder that can't be written costs the log and nothing else.
    Calling it again replaces what the first call set up.
    """
    root = logging.getLogger(_NAME)
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    root.propagate = False
    path = log_path()
    with suppress(OSError):
        _rotate(path)
    root.addHandler(_with_format(_StateFile(path, encoding="utf-8", delay=True)))
    if verbose and sys.stderr is not None:
        root.addHandler(_with_format(logging.StreamHandler(sys.stderr)))
    # A full disk must not turn every record into a traceback on the terminal.
    logging.raiseExceptions = verbose
    if verbose:
        import platform  # which looks for programs that could tell more

        log.debug("proofreader %s, Python %s, %s", __version__, platform.python_version(), platform.platform())


class _StateFile(logging.FileHandler):
    """A log file that is made, with its folder, when there is something to write."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is None:
                Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
            super().emit(record)
        except OSError:
            self.handleError(record)


def _rotate(path: Path) -> None:
    """Put the file aside where it has grown past its limit; older ones are kept, the oldest is dropped."""
    if path.exists() and path.stat().st_size > _MOST_BYTES:
        from logging.handlers import RotatingFileHandler  # brings half of the network with it

        rotating = RotatingFileHandler(path, backupCount=_OLDER_FILES, encoding="utf-8", delay=True)
        rotating.doRollover()
        rotating.close()


def _with_format(handler: logging.Handler) -> logging.Handler:
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler


def unexpected(logger: logging.Logger, doing: str, error: BaseException) -> None:
    """Log where an error that nobody foresaw came from, at ERROR.

    Its message may quote the article, so it is logged at DEBUG alone; type and traceback tell the place.
    """
    where = "".join(traceback.format_tb(error.__traceback__))
    logger.error("%s: %s\n%s", doing, type(error).__name__, where)
    logger.debug("%s: %s: %s", doing, type(error).__name__, error)


def take_verbose(arguments: list[str]) -> tuple[bool, list[str]]:
    """Return whether ``--verbose`` stands among the arguments before a ``--``, and the arguments without it.

    >>> take_verbose(["check", "--verbose", "a.txt"])
    (True, ['check', 'a.txt'])
    >>> take_verbose(["check", "--", "--verbose"])
    (False, ['check', '--', '--verbose'])
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options, files = arguments[:end], arguments[end:]
    rest = [argument for argument in options if argument != "--verbose"]
    return len(rest) < len(options) or bool(os.environ.get("PROOFREADER_DEBUG")), [*rest, *files]
