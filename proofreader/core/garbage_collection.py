"""Python's garbage collector, tuned for a program that keeps an engine for as long as it runs."""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

# The garbage collector looks through everything that was made since its last run. Checking makes millions of small
# tuples and no cycles, so it finds nothing; but documents of Word and the window do make cycles, and must not pile up.
_THRESHOLD = (50_000, 20, 10)


def collect_rarely() -> None:
    """Makes the collector's rounds rarer, for a program that starts: modules and what they hold are made to stay."""
    gc.set_threshold(*_THRESHOLD)


def tune_garbage_collector() -> None:
    """Takes what is loaded so far out of the collector's rounds, and makes these rarer. For whole programs only."""
    if gc.get_freeze_count():  # an earlier engine may be let go of
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    collect_rarely()


@contextmanager
def loading() -> Iterator[None]:
    """While the program loads what it keeps, the collector need not look for garbage in it; tuned afterwards."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        tune_garbage_collector()


def skip_collection_at_exit() -> None:
    """Spares the program the collector's last rounds, over all that an engine holds, before the process gives its
    memory back anyway. For programs whose files are closed by then, not for the window."""
    atexit.unregister(gc.freeze)  # one that is registered already
    atexit.register(gc.freeze)
