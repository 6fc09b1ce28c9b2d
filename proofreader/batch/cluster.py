"""Who does the work: a Dask cluster. The one file that knows Dask, and the one way by which the program opens a
connection: to the scheduler that the user names with ``--scheduler``, and to nothing else.

Every worker must have this program installed, and see the sources and the output folder under the same paths.
"""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, cast

from proofreader.batch import worker
from proofreader.batch.model import BatchError, Result, Setup, Task
from proofreader.core.i18n import gettext

_SECONDS = 20  # to reach the scheduler


class ClusterPool:
    """The workers of a cluster, through ``Client.get_executor``."""

    def __init__(self, address: str) -> None:
        """Raises BatchError where Dask is not installed or the scheduler does not answer."""
        try:
            from distributed import Client, KilledWorker
        except ImportError as error:
            raise BatchError(gettext("Dask is not installed: pip install 'mudaqqiq[cluster]'")) from error
        self._killed: type[BaseException] = KilledWorker
        try:
            self._client: Any = cast(Any, Client)(address, timeout=_SECONDS, set_as_default=False)
            self._client.wait_for_workers(1, timeout=_SECONDS)
        except (OSError, ValueError, TimeoutError) as error:
            raise BatchError(
                gettext("no scheduler with workers at {address}: {error}").format(address=address, error=error)
            ) from error
        # pure=False: a chunk that is given a second time is to be done a second time.
        self._executor = self._client.get_executor(pure=False)
        self.slots = max(1, len(self._client.nthreads()))

    def submit(self, setup: Setup, tasks: Sequence[Task]) -> Future[list[Result]]:
        future: Future[list[Result]] = self._executor.submit(worker.run_chunk, setup, tasks)
        return future

    def died(self, error: BaseException) -> bool:
        # The scheduler has given the chunk to several workers by then (distributed.scheduler.allowed-failures).
        return isinstance(error, self._killed)

    def is_alive(self) -> bool:
        """Return True: the scheduler keeps the work until a worker comes back."""
        return True

    def renew(self) -> None:
        """Nothing to do: the nannies of the cluster start workers anew."""

    def close(self, *, abandon: bool = False) -> None:
        self._executor.shutdown(wait=not abandon)
        self._client.close()
