"""Python's garbage collector, tuned for a program that keeps an engine for as long as it runs."""

import gc

# The garbage collector looks through everything that was made since its last run. Checking makes millions of small
# tuples and no cycles, so it finds nothing; but documents of Word and the window do make cycles, and must not pile up.
_THRESHOLD = (5_000, 10, 5)


def tune_garbage_collector() -> None:
    """Takes what is loaded so far out of the collector's rounds, and makes these rarer. For whole programs only."""
    gc.unfreeze()  # what an earlier engine left is let go of
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_THRESHOLD)
