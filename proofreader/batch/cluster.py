"""Who does the work: a Dask cluster. The one file that knows Dask, and the one way by which the program opens a
connection: to the scheduler that the user names with ``--scheduler``, and to nothing else.

Every worker must have this program installed, and see the sources and the output folder under the same paths.
"""

from asyncio import CancelledError
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, cast
from weakref import WeakSet

from proofreader.batch import worker
from proofreader.batch.model import BatchError, Result, Setup, Task
from proofreader.core.i18n import gettext

_SECONDS = 20  # to reach the scheduler


class ClusterPool:
    """The workers of a cluster.

    ``Client.get_executor`` is not used: its futures never end where a chunk fails whose first result died with a
    worker before it was fetched.
    """

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
        self._remote: WeakSet[Any] = WeakSet()
        self.slots = max(1, len(self._client.nthreads()))

    def submit(self, setup: Setup, tasks: Sequence[Task]) -> Future[list[Result]]:
        # pure=False: a chunk that is given a second time is to be done a second time.
        remote = self._client.submit(worker.run_chunk, setup, tasks, pure=False)
        local: Future[list[Result]] = Future()
        local.add_done_callback(lambda ended: remote.cancel() if ended.cancelled() else None)
        self._client.loop.add_callback(_pass_on, remote, local)
        self._remote.add(remote)
        return local

    def died(self, error: BaseException) -> bool:
        # The scheduler has given the chunk to several workers by then (distributed.scheduler.allowed-failures).
        return isinstance(error, self._killed)

    def is_alive(self) -> bool:
        try:
            return bool(self._client.nthreads())
        except OSError:  # the connection is lost; the client tries to get it back
            return False

    def renew(self) -> None:
        """Nothing to do: the nannies of the cluster start workers anew."""

    def close(self, *, abandon: bool = False) -> None:
        if abandon:
            self._client.cancel(list(self._remote))
        self._client.close()


async def _pass_on(remote: Any, local: Future[list[Result]]) -> None:
    """Ends the local future as the one of the cluster ends: with its result, its error, or cancelled."""
    try:
        result = await remote
    except CancelledError:
        local.cancel()
        local.set_running_or_notify_cancel()
    except Exception as error:
        if local.set_running_or_notify_cancel():
            local.set_exception(error)
    else:
        if local.set_running_or_notify_cancel():
            local.set_result(result)
