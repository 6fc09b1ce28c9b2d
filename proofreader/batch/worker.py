"""What a worker process runs: chunks of tasks over an engine that is loaded once."""

import contextlib
import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from multiprocessing.connection import wait

from proofreader import logs
from proofreader.batch.model import BatchError, Result, Setup, Status, Task
from proofreader.batch.outputs import Outbox
from proofreader.batch.versions import program_version
from proofreader.batch.work import process, settle
from proofreader.core.garbage_collection import tune_garbage_collector
from proofreader.core.i18n import gettext, inherit_language
from proofreader.core.profile import ProfileError
from proofreader.engine import Engine
from proofreader.lexicon import LexiconError

_SECONDS_A_BYTE = 1 / 10_000  # slow enough for any machine

_engine: tuple[str, Engine] | None = None
# A worker of a cluster may run several tasks in threads; an engine is for one at a time.
_lock = threading.Lock()
_started = False


def start() -> None:
    """Called once in each process of a local pool."""
    global _started
    _started = True
    logs.start()
    inherit_language()
    # Ctrl-C reaches the whole group; the parent decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # see _within
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    """Ends this process when its parent is gone: no process goes on writing after its parent was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def run_chunk(setup: Setup, tasks: Sequence[Task]) -> list[Result]:
    """The results of the tasks, in their order. Raises BatchError where no task at all could be done."""
    with _lock:
        engine = _engine_for(setup)
        with Outbox(setup.out, dry=setup.dry) as outbox:
            results = [_begin(setup, task, engine, outbox) for task in tasks]
            # Articles seldom share a paragraph: what the engine remembers of them would only fill the memory.
            engine.forget()
            errors = outbox.close()
        return [settle(task, result, errors.get(task.output)) for task, result in zip(tasks, results, strict=True)]


def _begin(setup: Setup, task: Task, engine: Engine, outbox: Outbox) -> Result:
    """The result of a task, whose output is then on its way."""
    if setup.stop and os.path.exists(setup.stop):  # noqa: PTH110 - asked before each of millions
        return Result(task.item.key, Status.UNDONE, task.item.name)
    with _within(setup, task):
        result, output = process(task, setup, engine)
    if output is not None:
        known = task.known.output_hash if task.known and task.known.output == task.output else ""
        error = outbox.put(task.output, output, result.output_hash, known, task.begun)
        return settle(task, result, error)
    return result


def _engine_for(setup: Setup) -> Engine:
    global _engine
    if _engine is None or _engine[0] != setup.version:
        if setup.program and setup.program != program_version():
            raise BatchError(
                gettext("this worker has another version of the program or its words; install the same one")
            )
        try:
            _engine = setup.version, Engine.load(setup.options.profile, setup.options.words)
        except (LexiconError, ProfileError, OSError) as error:
            raise BatchError(gettext("the engine can't be loaded: {error}").format(error=error)) from error
        if _started:  # the process is ours alone
            tune_garbage_collector()
    return _engine[1]


@contextlib.contextmanager
def _within(setup: Setup, task: Task) -> Iterator[None]:
    """Ends the process where a task takes far too long: the parent then finds out which one it was.

    Only in a pool of our own, where a lost process is replaced.
    """
    if not setup.seconds or not _started:
        yield
        return
    seconds = setup.seconds + task.item.size * _SECONDS_A_BYTE
    if sys.platform != "win32":  # the system ends us, whatever holds us up
        signal.setitimer(signal.ITIMER_REAL, seconds)
    else:  # a thread for each task
        faulthandler.dump_traceback_later(seconds, exit=True, file=_nowhere())
    try:
        yield
    finally:
        if sys.platform != "win32":
            signal.setitimer(signal.ITIMER_REAL, 0)
        else:
            faulthandler.cancel_dump_traceback_later()


_sink: int | None = None


def _nowhere() -> int:
    global _sink
    if _sink is None:
        _sink = os.open(os.devnull, os.O_WRONLY)
    return _sink
