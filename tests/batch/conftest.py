"""A folder of articles with known errors, and a way to run a batch in this process or in real workers."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

import pytest

from proofreader.batch import BatchReport, Control, Job, Options, Selection, Sources, run, runner
from proofreader.batch.model import Result, Setup, Task
from proofreader.batch.worker import run_chunk
from proofreader.core.profile import load_profile

WRONG = "عقد الإجتماع أمس في مقر الوزارة."
RIGHT = "عقد الاجتماع أمس في مقر الوزارة."

RunBatch = Callable[..., BatchReport]


class InlinePool:
    """Does the work in this process, at once."""

    slots = 1

    def __init__(self, jobs: int = 0) -> None:
        self.chunks: list[int] = []

    def submit(self, setup: Setup, tasks: Sequence[Task]) -> Future[list[Result]]:
        self.chunks.append(len(tasks))
        future: Future[list[Result]] = Future()
        try:
            future.set_result(run_chunk(setup, tasks))
        except Exception as error:
            future.set_exception(error)
        return future

    def died(self, error: BaseException) -> bool:
        return False

    def is_alive(self) -> bool:
        return True

    def renew(self) -> None:
        raise AssertionError("nobody dies here")

    def close(self, *, abandon: bool = False) -> None:
        pass


def options(**given: object) -> Options:
    return Options(load_profile("ar-MA"), **({"to": "same"} | given))  # type: ignore[arg-type]


@pytest.fixture
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    """No processes: the work is done here."""
    monkeypatch.setattr(runner, "LocalPool", InlinePool)


@pytest.fixture
def run_batch(tmp_path: Path) -> RunBatch:
    """``run_batch(source, …, to="docx")`` writes to ``tmp_path/out`` unless told otherwise."""

    def go(*sources: Path | str, out: Path | None = None, **given: object) -> BatchReport:
        target = out or tmp_path / "out"
        told = {
            name: given.pop(name) for name in tuple(given) if name in ("dry_run", "journal", "seconds", "scheduler")
        }
        tell, control = given.pop("tell", None), given.pop("control", None) or Control()
        selection = Selection(given.pop("include", ()), given.pop("exclude", ()))
        columns = {"columns": given.pop("columns")} if "columns" in given else {}
        wanted = options(**given)
        found = Sources(tuple(map(str, sources)), (), str(target), selection, max_bytes=wanted.max_bytes, **columns)
        return run(Job(found, wanted, target, jobs=2, **told), control, tell)

    return go


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles, one of them in a folder within."""
    source = tmp_path / "in"
    write(source / "a.txt", WRONG + "\n")
    write(source / "b.txt", RIGHT + "\n")
    write(source / "sub" / "a.txt", f"{WRONG}\n{RIGHT}\n")
    return source


def write(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def outputs(out: Path) -> dict[str, bytes]:
    """What lies in an output folder, without our own files."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and ".proofreader" not in path.parts
    }


def leftovers(out: Path) -> list[Path]:
    """Files half written."""
    return [path for path in out.rglob("*") if path.name.endswith(".tmp")]
