"""The same runs on a Dask cluster: real workers of this machine, one of them killed."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from proofreader.batch import BatchError, runner
from proofreader.batch.cluster import _pass_on

from .conftest import outputs, write
from .test_workers import WRONG, articles

distributed = pytest.importorskip("distributed")

# A worker dies of a text with POISON in it.
_DEADLY = """
import os, signal
from proofreader.batch import work, worker

_process = work.process

def process(task, setup, engine):
    if task.item.path and b"POISON" in open(task.item.path, "rb").read():
        os.kill(os.getpid(), signal.SIGKILL)
    return _process(task, setup, engine)

worker.process = process
"""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Two workers, each a process with a nanny; what a text with POISON kills is not tried more than twice."""
    import dask

    folder = tmp_path_factory.mktemp("dask")
    preload = write(folder / "deadly.py", _DEADLY)
    old = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    try:
        with (
            dask.config.set(
                {
                    "distributed.scheduler.allowed-failures": 1,
                    "distributed.worker.preload": [str(preload)],
                    "distributed.comm.timeouts.connect": "10s",  # to workers that died a moment ago too
                    # A LocalCluster drops a worker that is away this long after an earlier death of it, though its
                    # nanny has started it meanwhile and it has only just died again.
                    "distributed.deploy.lost-worker-timeout": "1h",
                }
            ),
            distributed.LocalCluster(
                n_workers=2,
                threads_per_worker=1,
                processes=True,
                dashboard_address=None,
                local_directory=str(folder),
                silence_logs="CRITICAL",
            ) as running,
        ):
            yield running
    finally:
        if old is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = old


def test_a_killed_worker_of_a_cluster_loses_nothing(run_batch, cluster: Any, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 160)
    killed: list[int] = []

    def tell(now: Any) -> None:
        if now.items >= 40 and not killed:
            with distributed.Client(cluster, set_as_default=False) as client:
                killed.extend(client.run(os.getpid).values())
            os.kill(killed[0], signal.SIGKILL)

    report = run_batch(source, scheduler=cluster.scheduler_address, tell=tell)
    assert killed and report.statuses == {"done": 160} and report.total.applied == 160
    names = [record["name"] for record in report.files()]
    assert len(names) == len(set(names)) == 160
    run_batch(source, out=tmp_path / "calm")
    assert outputs(tmp_path / "out") == outputs(tmp_path / "calm")


def test_a_file_that_kills_workers_of_a_cluster_is_found(run_batch, cluster: Any, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 60)
    write(source / "3" / "poison.txt", f"POISON {WRONG}")
    report = run_batch(source, scheduler=cluster.scheduler_address)
    assert [(problem.name, problem.code) for problem in report.problems] == [("3/poison.txt", "killed")]
    assert report.statuses == {"done": 60, "failed": 1} and len(outputs(tmp_path / "out")) == 60


def test_a_cluster_that_loses_all_workers_is_given_up(
    run_batch, cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "_WITHOUT_CLUSTER", 1.0)
    source = articles(tmp_path / "in", 400)

    def tell(now: Any) -> None:
        if now.items >= 10 and cluster.workers:
            cluster.scale(0)
            until = time.monotonic() + 60
            while cluster.scheduler_info["workers"] and time.monotonic() < until:
                time.sleep(0.05)  # nothing is sent meanwhile

    report = run_batch(source, scheduler=cluster.scheduler_address, tell=tell)
    assert "the cluster has had no worker" in report.trouble and report.statuses["done"] < 400
    monkeypatch.undo()
    cluster.scale(2)
    assert not run_batch(source, scheduler=cluster.scheduler_address).trouble
    assert len(outputs(tmp_path / "out")) == 400


def test_a_chunk_that_fails_after_its_first_result_was_lost(cluster: Any) -> None:
    """The future ends, though the result that it was said to have can't be fetched and the second try fails."""

    class Remote:
        async def fetch(self) -> None:
            raise distributed.KilledWorker("chunk", None, 1)

        def __await__(self) -> Any:
            return self.fetch().__await__()

    local: Future[Any] = Future()
    asyncio.run(_pass_on(Remote(), local))
    assert isinstance(local.exception(timeout=1), distributed.KilledWorker)


def test_no_scheduler(run_batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from proofreader.batch import cluster as module

    monkeypatch.setattr(module, "_SECONDS", 1)
    with pytest.raises(BatchError, match="no scheduler"):
        run_batch(articles(tmp_path / "in", 1), scheduler="tcp://127.0.0.1:9")
