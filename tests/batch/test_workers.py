"""Real worker processes, killed in the middle; a real program, killed, out of disk, interrupted."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from proofreader.batch import BatchError, Control, runner, worker, workers
from proofreader.batch.workers import LocalPool
from proofreader.documents import atomic

from .conftest import RIGHT, WRONG, leftovers, outputs, write

ROOT = Path(__file__).resolve().parents[2]

# A worker that dies of a text with POISON in it, once of ONCE, once after it wrote LATE, which changes then; and hangs
# on HANG.
_DEADLY = """
import os, signal, time
from proofreader.batch import worker

def run_chunk(setup, tasks):
    for task in tasks:
        data = open(task.item.path, "rb").read()
        if b"POISON" in data:
            os.kill(os.getpid(), signal.SIGKILL)
        if b"ONCE" in data and not os.path.exists(setup.out + "/../once"):
            open(setup.out + "/../once", "w").close()
            os.kill(os.getpid(), signal.SIGKILL)
    results = worker.run_chunk(setup, tasks)
    for task in tasks:
        if b"LATE" in open(task.item.path, "rb").read() and not os.path.exists(setup.out + "/../late"):
            open(setup.out + "/../late", "w").close()
            with open(task.item.path, "ab") as file:
                file.write(b" 2")
            os.kill(os.getpid(), signal.SIGKILL)
    return results

_process = worker.process

def process(task, setup, engine):
    if b"HANG" in open(task.item.path, "rb").read():
        time.sleep(1000)
    return _process(task, setup, engine)

worker.process = process
"""


SENTENCES = (
    "قال الوزير إن الأشغال تسير كما كان مقررًا لها.",
    "وأضاف أن الطريق الجديدة ستفتح قبل نهاية السنة.",
    "وينتظر سكان القرية هذا المشروع منذ سنوات طويلة.",
    "وحضر اللقاء عدد من المنتخبين وممثلي الجمعيات.",
    "ولم تعلن الشركة بعد عن موعد انطلاق الخط الثاني.",
)


def articles(folder: Path, number: int, lines: int = 20) -> Path:
    """So many articles in seven folders, each with one error."""
    for at in range(number):
        body = [f"{SENTENCES[(at + line) % 5]} {at * 100 + line}" for line in range(lines)]
        write(folder / f"{at % 7}" / f"{at:04}.txt", "\n".join([f"{body[0]}", f"{WRONG} {at}", *body[1:]]))
    return folder


def wait_for(what: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


@pytest.fixture
def deadly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that some articles kill."""
    write(tmp_path / "lib" / "deadly_worker.py", _DEADLY)
    monkeypatch.syspath_prepend(str(tmp_path / "lib"))
    monkeypatch.setattr(worker, "process", worker.process)  # it is imported here as well

    class Deadly(LocalPool):
        def submit(self, setup, tasks):  # type: ignore[no-untyped-def]
            import deadly_worker  # type: ignore[import-not-found]

            return self._pool.submit(deadly_worker.run_chunk, setup, tasks)

    monkeypatch.setattr(runner, "LocalPool", Deadly)


def test_a_killed_worker_loses_nothing(run_batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = articles(tmp_path / "in", 160)
    pools: list[LocalPool] = []

    class Watched(LocalPool):
        def __init__(self, jobs: int = 0) -> None:
            super().__init__(jobs)
            pools.append(self)

    monkeypatch.setattr(runner, "LocalPool", Watched)
    killed: list[int] = []

    def tell(now) -> None:  # type: ignore[no-untyped-def]
        if now.items >= 40 and not killed:
            killed.append(pools[0].pids()[0])
            os.kill(killed[0], signal.SIGKILL)

    report = run_batch(source, tell=tell)
    assert killed and report.statuses == {"done": 160} and report.total.applied == 160
    names = [record["name"] for record in report.files()]
    assert len(names) == len(set(names)) == 160
    undisturbed = run_batch(source, out=tmp_path / "calm")
    assert undisturbed.statuses == {"done": 160}
    assert outputs(tmp_path / "out") == outputs(tmp_path / "calm") and not leftovers(tmp_path / "out")


@pytest.mark.usefixtures("deadly")
def test_a_file_that_kills_workers_is_found(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 60)
    write(source / "3" / "poison.txt", "POISON")
    write(source / "5" / "once.txt", f"ONCE {WRONG}")
    report = run_batch(source)
    assert report.statuses == {"done": 61, "failed": 1}
    assert [(problem.name, problem.code) for problem in report.problems] == [("3/poison.txt", "killed")]
    assert len(outputs(tmp_path / "out")) == 61


@pytest.mark.usefixtures("deadly")
def test_what_a_dead_worker_wrote_is_ours(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 20)
    write(source / "3" / "late.txt", f"LATE {WRONG}")
    assert run_batch(source).statuses == {"done": 21} and (tmp_path / "late").exists()
    assert outputs(tmp_path / "out")["3/late.txt"].decode() == f"LATE {RIGHT} 2"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_no_file(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 5)
    os.mkfifo(source / "pipe.txt")  # reading it would wait for ever
    assert run_batch(source).statuses == {"done": 5, "skipped": 1}
    assert run_batch(source / "pipe.txt", out=tmp_path / "other").problems[0].code == "kind"


@pytest.mark.usefixtures("deadly")
def test_a_file_that_takes_for_ever_is_given_up(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 10)
    write(source / "hang.txt", "HANG")
    report = run_batch(source, seconds=1.0)
    assert report.statuses == {"done": 10, "failed": 1}
    assert [(problem.name, problem.code) for problem in report.problems] == [("hang.txt", "killed")]


def test_stopping_finishes_what_is_at_work(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 160)
    control = Control()
    report = run_batch(source, control=control, tell=lambda now: now.items >= 50 and control.stop())
    made = outputs(tmp_path / "out")
    assert report.stopped and 50 <= len(made) < 160
    assert {record["output"] for record in report.files()} == set(made)
    assert not leftovers(tmp_path / "out") and not (tmp_path / "out/.proofreader/stop").exists()


def test_abandoning_leaves_no_half_file(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 160)
    control = Control()
    began = time.monotonic()
    report = run_batch(source, control=control, tell=lambda now: now.items >= 50 and control.abandon())
    assert report.stopped and time.monotonic() - began < 30
    assert not leftovers(tmp_path / "out")
    assert run_batch(source).total.applied == 160
    run_batch(source, out=tmp_path / "calm")
    assert outputs(tmp_path / "out") == outputs(tmp_path / "calm")


# -- the program as a process

QUICK = ("--jobs", "2", "--to", "same")
MARKED = ("--jobs", "2", "--to", "docx", "--tracked", "--comments")


def program(*arguments: str | Path, **more: object) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "XDG_DATA_HOME": str(ROOT / "nowhere"), "PROOFREADER_LANG": "en"}
    return subprocess.Popen(
        [sys.executable, ROOT / "main.py", "batch", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
        **more,  # type: ignore[call-overload]
    )


def finished(out: Path) -> int:
    """How many items the journals tell of."""
    return sum(
        path.read_bytes().count(b'"kind":"done"')
        for path in (out / ".proofreader").glob("*.jsonl")
        if not path.name.endswith(".changes.jsonl")
    )


def group(process: "subprocess.Popen[bytes]") -> list[int]:
    """The processes that live in the session of that one."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == process.pid and fields[0] != "Z":
            found.append(int(entry.parent.name))
    return found


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """Articles, and what an undisturbed run makes of them."""
    folder = tmp_path_factory.mktemp("calm")
    source = articles(folder / "in", 160)
    assert program(source, "--out", folder / "out", *QUICK).wait(120) == 0
    return source, outputs(folder / "out")


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """The same with Word documents, with tracked changes and comments."""
    folder = tmp_path_factory.mktemp("documents")
    source = articles(folder / "in", 64, 4)
    assert program(source, "--out", folder / "out", *MARKED).wait(120) == 0
    return source, outputs(folder / "out")


needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")


@needs_proc
@pytest.mark.parametrize("how", [QUICK, MARKED], ids=["text", "tracked"])
def test_a_killed_parent(how: tuple[str, ...], request: pytest.FixtureRequest, tmp_path: Path) -> None:
    source, expected = request.getfixturevalue("calm" if how is QUICK else "documents")
    out = tmp_path / "out"
    for at in (10, 40):
        victim = program(source, "--out", out, *how)
        wait_for(lambda: finished(out) >= at or victim.poll() is not None)  # noqa: B023
        os.kill(victim.pid, signal.SIGKILL)
        victim.wait(10)
        wait_for(lambda: not group(victim))  # noqa: B023 - its workers see it gone and end
    assert len(outputs(out)) < len(expected)
    # What a worker was writing when it died.
    write(out / "3" / f".{atomic._HOST}-{victim.pid}-0123456789abcdef.tmp", "half")
    again = program("--resume", "--out", out, "--report", tmp_path / "r.json")
    assert again.wait(120) == 0
    assert outputs(out) == expected and not leftovers(out)
    told = json.loads((tmp_path / "r.json").read_bytes())
    assert told["statuses"]["done"] + told["statuses"]["unchanged"] == len(expected)
    assert told["statuses"]["unchanged"] >= 10 and told["total"]["applied"] == len(expected)


@needs_proc
@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c(calm: tuple[Path, dict[str, bytes]], tmp_path: Path, times: int) -> None:
    source, expected = calm
    out = tmp_path / "out"
    process = program(source, "--out", out, *QUICK)
    wait_for(lambda: finished(out) >= 20 or process.poll() is not None)
    for _ in range(times):
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the workers get it too
        time.sleep(0.05)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert b"Ctrl-C again" in errors and b"--resume continues" in errors and b"Traceback" not in errors
    wait_for(lambda: not group(process))
    assert not leftovers(out)
    assert 20 <= len(outputs(out)) < 160
    if times == 1:  # nothing was given up: what is there is told
        assert len(outputs(out)) == finished(out)
    assert program("--resume", "--out", out).wait(120) == 0
    assert outputs(out) == expected


def test_files_removed_while_it_runs(calm: tuple[Path, dict[str, bytes]], tmp_path: Path) -> None:
    source, expected = calm
    out, copy = tmp_path / "out", tmp_path / "copy"
    shutil.copytree(source, copy)
    process = program(copy, "--out", out, *QUICK)
    wait_for(lambda: finished(out) >= 1 or process.poll() is not None)
    gone = [path for path in sorted(copy.rglob("*.txt")) if path.parent.name in "56"]
    for path in gone:
        path.unlink()
    _, errors = process.communicate(timeout=60)
    assert process.returncode in (0, 2) and b"Traceback" not in errors
    made = outputs(out)
    assert {name: expected[name] for name in made} == made
    for path in gone:
        original = source / path.relative_to(copy)
        shutil.copy2(original, path)
    assert program("--resume", "--out", out).wait(120) == 0
    assert outputs(out) == expected


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of half a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", str(place)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a small file system")
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", str(place)], check=False)


def test_a_full_disk(calm: tuple[Path, dict[str, bytes]], tmp_path: Path, small_disk: Path) -> None:
    source, expected = calm
    out = small_disk / "out"
    process = program(source, "--out", out, *QUICK)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 2 and b"Traceback" not in errors
    assert b"No space left" in errors or b"no space left" in errors
    made = outputs(out)
    assert 0 < len(made) < 160 and {name: expected[name] for name in made} == made
    assert not leftovers(out)
    subprocess.run(["mount", "-o", "remount,size=50m", str(small_disk)], check=True)
    assert program("--resume", "--out", out).wait(120) == 0
    assert outputs(out) == expected


def test_a_thread_may_run_it(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 20)
    found = []
    thread = threading.Thread(target=lambda: found.append(run_batch(source)))
    thread.start()
    thread.join(60)
    assert found[0].statuses == {"done": 20}


def test_pausing(run_batch, tmp_path: Path) -> None:
    source = articles(tmp_path / "in", 20)
    control = Control()
    control.pause()
    found = []
    thread = threading.Thread(target=lambda: found.append(run_batch(source, control=control)))
    thread.start()
    time.sleep(1)
    assert control.paused and outputs(tmp_path / "out") == {}
    control.resume()
    thread.join(60)
    assert found[0].statuses == {"done": 20}


def test_a_pool_that_lost_its_workers_is_not_waited_for(
    run_batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first pool takes work and has no process to do it; the run gives it up and does all with the next."""

    class Empty(LocalPool):
        renewed = False

        def submit(self, setup, tasks):  # type: ignore[no-untyped-def]
            return super().submit(setup, tasks) if self.renewed else Future()

        def renew(self) -> None:
            self.renewed = True
            super().renew()

    monkeypatch.setattr(runner, "LocalPool", Empty)
    monkeypatch.setattr(runner, "_WITHOUT_WORKERS", 0.5)
    report = run_batch(articles(tmp_path / "in", 5))
    assert report.statuses == {"done": 5}


def test_shared_memory_that_may_not_be_written(run_batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_named: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(workers, "ProcessPoolExecutor", refuse)
    with pytest.raises(BatchError, match="/dev/shm must be writable"):
        run_batch(articles(tmp_path / "in", 1))
