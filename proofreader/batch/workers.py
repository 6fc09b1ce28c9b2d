"""Who does the work: worker processes of this machine, behind the interface of ``concurrent.futures``."""

import multiprocessing
import os
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from typing import Protocol

from proofreader.batch import worker
from proofreader.batch.model import BatchError, Result, Setup, Task
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of


class WorkerPool(Protocol):
    """Workers. ``slots``: how many tasks they do at a time."""

    slots: int

    def submit(self, setup: Setup, tasks: Sequence[Task]) -> Future[list[Result]]:
        """Has the tasks done. Raises BrokenExecutor where no worker is left: ``renew`` then."""
        ...

    def died(self, error: BaseException) -> bool:
        """Whether the error means that a worker died, and not that the work can't be done."""
        ...

    def is_alive(self) -> bool:
        """Return whether there is a worker left; a pool without one would be waited for in vain."""
        ...

    def renew(self) -> None:
        """Replace workers that died."""
        ...

    def close(self, *, abandon: bool = False) -> None:
        """Lets the workers go; ``abandon``: at once, whatever they do."""
        ...


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS and Windows
        return os.cpu_count() or 1


class LocalPool:
    """A pool of processes. They are started anew (spawn), the same way on every system."""

    def __init__(self, jobs: int = 0) -> None:
        self.slots = jobs or processors()
        self._others = {process.pid for process in multiprocessing.active_children()}
        self._pool = self._start()

    def _start(self) -> Executor:
        context = multiprocessing.get_context("spawn")
        try:
            return ProcessPoolExecutor(self.slots, mp_context=context, initializer=worker.start)
        except OSError as error:  # its locks lie in shared memory, which a container may not let us write
            raise BatchError(
                gettext("worker processes can't be started ({reason}): /dev/shm must be writable").format(
                    reason=reason_of(error)
                )
            ) from error

    def submit(self, setup: Setup, tasks: Sequence[Task]) -> Future[list[Result]]:
        return self._pool.submit(worker.run_chunk, setup, tasks)

    def died(self, error: BaseException) -> bool:
        return isinstance(error, BrokenExecutor)

    def is_alive(self) -> bool:
        return bool(self.pids())

    def renew(self) -> None:
        self._kill()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._start()

    def close(self, *, abandon: bool = False) -> None:
        if abandon:
            self._kill()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _kill(self) -> None:
        for process in multiprocessing.active_children():
            if process.pid not in self._others:
                process.kill()
                process.join(5)

    def pids(self) -> list[int]:
        """The processes at work now."""
        children = multiprocessing.active_children()
        return [process.pid for process in children if process.pid and process.pid not in self._others]
