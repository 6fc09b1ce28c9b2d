"""Runs a job: takes items, hands them out in chunks, gathers what comes back, and survives what goes wrong.

In flight is a bounded number of chunks, whatever the number of items. Each output is announced in the journal before
its chunk is handed out and confirmed after it; a worker writes it as a whole or not at all, and the same bytes each
time. So a chunk may be done twice and nothing comes out twice. Of an item that comes again (in a watched folder), a
second task is made when the result of the first is taken.
"""

import itertools
import os
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from json import loads
from pathlib import Path

from proofreader import __version__
from proofreader.batch import journal as journals
from proofreader.batch.control import Control
from proofreader.batch.job import Job, Progress, ReportProgress
from proofreader.batch.journal import Journal, Record
from proofreader.batch.lock import Lock, remove_quietly
from proofreader.batch.model import (
    BatchError,
    Item,
    Options,
    Problem,
    Result,
    Setup,
    Status,
    Task,
    absolute,
    folder_of,
    place,
    trouble,
)
from proofreader.batch.report import BatchReport, Collector
from proofreader.batch.state import State
from proofreader.batch.versions import program_version, version_of
from proofreader.batch.workers import LocalPool, WorkerPool
from proofreader.core.i18n import gettext
from proofreader.core.system_errors import reason_of
from proofreader.documents.atomic import sweep_folder

_CHUNK_BYTES = 256 << 10  # of text: half a second of work
_CHUNK_ITEMS = 64
_CHUNK_DOCUMENTS = 8  # Word documents take longer to write than their text to check
_AHEAD = 2  # chunks in flight for each worker
_TRIES = 2  # an item alone, before it is said to kill its worker
_PATIENCE = 0.2  # seconds between looks at the control
_WITHOUT_WORKERS = 5.0  # seconds after which a pool without a process is given up
_WITHOUT_CLUSTER = 300.0  # seconds after which a cluster without a worker is: it may be starting some

_Chunk = list[Task]


def run(job: Job, control: Control | None = None, report_progress: ReportProgress | None = None) -> BatchReport:
    """Does the job. Raises BatchError where it can't begin; later trouble is in the report."""
    control = control or Control()
    out = absolute(job.out)
    lock = None
    if not job.dry_run:
        if out.exists() and not out.is_dir():
            raise BatchError(gettext("{out}: is not a folder").format(out=out))
        lock = Lock(out / journals.FOLDER / "lock")
    try:
        with _Run(job, out, control, report_progress) as running:
            return running.go()
    finally:
        if lock:
            lock.close()


class _Run:
    """One run under way."""

    def __init__(self, job: Job, out: Path, control: Control, report_progress: ReportProgress | None) -> None:
        self._job, self._out, self._control, self._report_progress = job, out, control, report_progress
        self._began = time.time()
        self._state = State(again=job.again)
        self._collector = Collector()
        self._version = version_of(job.options)
        self._journal: Journal | None = None
        self._journal_from = 0
        self._stop_file = out / journals.FOLDER / "stop"
        self._folders: set[str] = set()
        self._within = lru_cache(64)(self._folders_within)
        self._options_record = _options_record(job.options)
        self._trouble = ""
        self._finished = 0
        self._flying: dict[Future[list[Result]], _Chunk] = {}
        self._busy: set[str] = set()  # keys of the tasks whose result is still to come
        self._held: dict[str, Item] = {}  # the newest version of an item of which another is still busy
        self._setup = Setup(
            job.options,
            str(out),
            self._version,
            program_version() if job.scheduler else "",
            "" if job.dry_run else str(self._stop_file),
            job.seconds,
            job.dry_run,
        )
        self._learn()
        if job.journal or not job.dry_run:
            self._open_journal()
        self._is_local = not job.scheduler
        self._pool: WorkerPool = self._make_pool()
        self._workers_seen = time.monotonic()

    def __enter__(self) -> "_Run":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        abandoned = self._control.abandoned or kind is not None
        self._pool.close(abandon=abandoned)
        if abandoned:
            self._sweep(task.output for chunk in self._flying.values() for task in chunk)
        # A cluster gives the work of a worker that died to another unannounced, so it is not known whether one did.
        if not self._is_local and not self._job.dry_run:
            sweep(self._out)
        if not self._job.dry_run:
            remove_quietly(self._stop_file)
        if self._journal:
            self._journal.close()
        self._state.close()

    def _make_pool(self) -> WorkerPool:
        if self._job.scheduler:
            from proofreader.batch.cluster import ClusterPool

            return ClusterPool(self._job.scheduler)
        return LocalPool(self._job.jobs)

    def _learn(self) -> None:
        """Takes in what earlier runs left."""
        for path in journals.journals(self._out, self._job.journal):
            self._state.learn(path, self._out)
        if not self._job.dry_run:
            if self._state.interrupted:  # a run before was killed: what its workers were writing lies half done
                sweep(self._out)
            remove_quietly(self._stop_file)

    def _open_journal(self) -> None:
        stamp = datetime.fromtimestamp(self._began).strftime("%Y%m%dT%H%M%S")
        path = self._job.journal or journals.new_journal(self._out, stamp)
        with suppress(OSError):
            self._journal_from = path.stat().st_size
        self._journal = Journal(path)
        record = journals.run_record(
            program=__version__,
            version=self._version,
            out=str(self._out),
            time=self._began,
            options=self._options_record,
            asked=dict(self._job.asked),
        )
        self._write([record])

    def go(self) -> BatchReport:
        """Everything, until the items end or it is stopped."""
        try:
            for chunk in self._chunks():
                if chunk:
                    self._make_room(_AHEAD * self._pool.slots)
                    if self._control.stopped:
                        break
                    self._send(chunk)
                self._gather(0 if chunk else _PATIENCE)
                if self._control.stopped:
                    break
            self._finish()
            if not self._control.abandoned:
                self._write([{"kind": "end", "time": time.time(), "stopped": self._control.stopped}])
        except BatchError as error:
            self._trouble = str(error)
            self._control.abandon()
        if self._journal:
            with suppress(BatchError):
                self._journal.flush_changes()
        return self._collector.report(
            out=str(self._out),
            started=self._began,
            seconds=round(time.time() - self._began, 3),
            stopped=self._control.stopped,
            trouble=self._trouble,
            program=__version__,
            options=self._options_record,
            journal=self._journal.path if self._journal else None,
            changes=self._journal.changes_path if self._journal else None,
            journal_from=self._journal_from,
        )

    # -- items to chunks

    def _chunks(self) -> Iterator[_Chunk]:
        """Tasks in chunks; an empty one where there is nothing to do for now."""
        chunk: _Chunk = []
        size = begun = 0
        most = _CHUNK_DOCUMENTS if self._job.options.to in ("docx", "odt") else _CHUNK_ITEMS
        for task in self._tasks():
            if self._control.stopped:
                return
            if task is None:
                if chunk:
                    yield chunk
                yield []
                chunk, size = [], 0
                continue
            # A large one goes alone, so that the small ones need not wait for it.
            if chunk and size + task.item.size > _CHUNK_BYTES:
                yield chunk
                chunk, size, begun = [], 0, begun + 1
            chunk.append(task)
            size += task.item.size
            # Small ones at first: something is seen at once, and few files are shared out fairly.
            if size >= _CHUNK_BYTES or len(chunk) >= min(most, 1 << min(begun // (2 * self._pool.slots), 10)):
                yield chunk
                chunk, size, begun = [], 0, begun + 1
        if chunk:
            yield chunk

    def _tasks(self) -> Iterator[Task | None]:
        """What is to be done; None where there is nothing for now."""
        for item in self._job.items:
            if self._control.stopped:
                return
            while self._control.paused:
                self._gather(_PATIENCE)
            yield from self._released()
            if item is None:
                yield None
            elif task := self._task(item):
                yield task
        while self._held:
            yield None
            yield from self._released()

    def _released(self) -> Iterator[Task]:
        """The tasks of items that waited for an earlier version of themselves, which is done now."""
        for key in [key for key in self._held if key not in self._busy]:
            if task := self._placed(self._held.pop(key)):
                yield task

    def _task(self, item: Item) -> Task | None:
        """The task for an item; None where it needs none, or none yet."""
        if not self._job.again and not self._state.is_new(item.key):
            if item.path:
                return None  # one file, named twice
            number = next(n for n in itertools.count(2) if self._state.is_new(f"{item.key}~{n}"))
            item = replace(item, key=f"{item.key}~{number}")
        if item.path and self._is_output(item.path):
            return None
        if item.key in self._busy:  # the two would not know of each other's output
            self._held[item.key] = item
            return None
        return self._placed(item)

    def _placed(self, item: Item) -> Task | None:
        """The task for an item of which no other one is under way, with what is known of its output."""
        if item.problem:
            self._take(trouble(item, item.problem), "")
            return None
        self._busy.add(item.key)
        output = self._state.output_for(item, self._job.options.to, self._out)
        known, begun = self._state.known(item.key, output), self._state.begun(item.key, output)
        return Task(item, output, known, begun)

    def _is_output(self, path: str) -> bool:
        """Whether the file is one that we wrote: the output folder may lie around a source, under another name too."""
        folder, name = os.path.split(path)
        return any(self._state.is_output(f"{within}{name}") for within in self._within(folder))

    def _folders_within(self, folder: str) -> tuple[str, ...]:
        """What the outputs in that folder begin with; nothing where it does not lie in the output folder."""
        seen = ((Path(folder), self._out), (_real(folder), _real(str(self._out))))
        within = {there.relative_to(out).as_posix() for there, out in seen if there.is_relative_to(out)}
        return tuple("" if path == "." else f"{path}/" for path in within)

    # -- chunks to workers and back

    def _send(self, chunk: _Chunk) -> None:
        now = time.time()
        if not self._job.dry_run:
            if not (chunk := self._with_folders(chunk)):
                return
            self._write([journals.begin_record({task.item.key: task.output for task in chunk}, now)])
        try:
            future = self._pool.submit(self._setup, chunk)
            # Who has to do it a second time may find outputs of the first.
            self._flying[future] = [replace(task, begun=task.begun or now) for task in chunk]
        except BrokenExecutor:
            self._recover([chunk])

    def _make_room(self, limit: int) -> None:
        while len(self._flying) >= limit and not self._control.abandoned:
            self._gather(_PATIENCE)

    def _finish(self) -> None:
        """Waits for what is in flight. What was not begun when the run was stopped is left undone."""
        while self._flying and not self._control.abandoned:
            if self._control.stopped:
                self._call_off()
            self._gather(_PATIENCE)

    def _call_off(self) -> None:
        if not self._job.dry_run:
            with suppress(OSError):
                self._stop_file.touch()
        for future in [future for future in self._flying if future.cancel()]:
            self._write([journals.undone_record(task.item.key for task in self._flying.pop(future))])

    def _gather(self, seconds: float) -> None:
        """Takes what is finished, waiting at most so long for the first of it."""
        if not self._flying:
            if seconds:
                time.sleep(seconds)
            return
        done, _ = wait(self._flying, seconds, FIRST_COMPLETED)
        dead: list[_Chunk] = []
        if not done and self._is_without_workers():
            dead = list(self._flying.values())
            self._flying.clear()
        for future in done:
            chunk = self._flying.pop(future)
            if lost := self._take_from(future, chunk):
                dead.append(lost)
        if dead:
            self._recover(dead)

    def _take_from(self, future: Future[list[Result]], chunk: _Chunk) -> _Chunk:
        """Takes the results of a chunk, and returns it where it has none."""
        try:
            self._take_all(future.result(), chunk)
        except BatchError:
            raise
        except CancelledError as error:
            if not self._control.stopped:
                raise BatchError(gettext("the workers were lost; run it again with --resume")) from error
        except Exception as error:
            if self._control.abandoned:
                return []
            if not self._pool.died(error) and len(chunk) == 1:
                reason = " ".join(f"{type(error).__name__}: {error}".split())[:500]
                self._take(trouble(chunk[0].item, Problem("internal", reason)), "")
                return []
            return chunk
        return []

    def _recover(self, dead: list[_Chunk]) -> None:
        """Does again, item by item, what was in flight when a worker died, to find the item that kills workers."""
        if self._control.abandoned:
            return
        if self._is_local:  # a pool that lost one process gives up all its work
            for future in list(self._flying):
                with suppress(Exception):
                    wait([future], 5)
                chunk = self._flying.pop(future)
                if lost := self._take_from(future, chunk):
                    dead.append(lost)
            self._pool.renew()
            self._sweep(task.output for chunk in dead for task in chunk)
        alone = deque(task for chunk in dead for task in chunk)
        while alone and not self._control.abandoned:
            if self._control.stopped:
                return  # not done, not in the journal: --resume does them
            self._do_alone(alone.popleft())

    def _do_alone(self, task: Task) -> None:
        """Does one item with nothing else in this pool's way."""
        for _ in range(_TRIES):
            try:
                future = self._pool.submit(self._setup, [task])
                while not wait([future], _PATIENCE).done:
                    if self._control.abandoned:
                        return
                    if self._is_without_workers():
                        raise BrokenProcessPool("the pool lost its workers")
                self._take_all(future.result(), [task])
                return
            except BatchError:
                raise
            except CancelledError as error:
                raise BatchError(gettext("the workers were lost; run it again with --resume")) from error
            except Exception as error:
                if not self._pool.died(error):
                    reason = " ".join(f"{type(error).__name__}: {error}".split())[:500]
                    self._take(trouble(task.item, Problem("internal", reason)), "")
                    return
                if self._is_local:  # on a cluster others are writing beside it
                    self._pool.renew()
                    self._sweep([task.output])
        reason = gettext("its worker died, twice: it needs too much memory or time, or brings the program down")
        self._take(trouble(task.item, Problem("killed", reason)), "")

    def _is_without_workers(self) -> bool:
        """Whether the pool of this machine has had no worker for some seconds: on a loaded one a worker that dies
        while it starts may go unnoticed by the pool, and its work would be waited for without end. Raises BatchError
        where a cluster has had none for minutes."""
        if self._pool.is_alive():
            self._workers_seen = time.monotonic()
        without = time.monotonic() - self._workers_seen
        if not self._is_local and without > _WITHOUT_CLUSTER:
            raise BatchError(
                gettext("the cluster has had no worker for some minutes; start some and run it again with --resume")
            )
        return self._is_local and without > _WITHOUT_WORKERS

    # -- results

    def _take_all(self, results: Sequence[Result], chunk: _Chunk) -> None:
        records = []
        for result, task in zip(results, chunk, strict=True):
            if result.status is not Status.UNDONE:
                records.append(self._record(result, task.output))
        undone = [result.key for result in results if result.status is Status.UNDONE]
        self._busy.difference_update(undone)
        self._write([*records, journals.undone_record(undone)] if undone else records)
        if any(result.problem and result.problem.code == "disk-full" for result in results):
            raise BatchError(
                gettext("{out}: no space left; free some and run it again with --resume").format(out=self._out)
            )

    def _take(self, result: Result, output: str) -> None:
        self._write([self._record(result, output)])

    def _record(self, result: Result, output: str) -> Record:
        """Counts a result and returns its record for the journal."""
        changes = (0, 0)
        if result.status is Status.UNCHANGED and (found := self._state.record(result.key, result.output)):
            _, record, path = found
            before = journals.result_of(record)
            lines = self._journal.read_changes(Path(path), *record["changes"]) if self._journal else ()
            result = replace(before, status=Status.UNCHANGED, name=result.name, seconds=0.0, changes=lines)
        if self._journal and result.changes:
            changes = self._journal.add_changes(result.changes)
        self._collector.add(result, _pairs(result.changes))
        self._finished += 1
        self._busy.discard(result.key)
        record = journals.result_record(result, changes)
        if self._journal:
            self._state.remember(record, self._version, str(self._journal.changes_path))
        if self._report_progress:
            self._report_progress(
                Progress(self._finished, self._collector.statuses["failed"], self._collector.worked, result)
            )
        return record

    # -- the output folder

    def _with_folders(self, chunk: _Chunk) -> _Chunk:
        """Makes the folders of the outputs, notes those that were not there, and returns the tasks that have one now.

        A link that leads out of the output folder costs the files that would be written behind it, and no others.
        """
        made: list[str] = []
        outside: dict[str, str] = {}
        for folder in dict.fromkeys(folder_of(task.output) for task in chunk):
            if folder in self._folders:
                continue
            if link := self._make_folder(folder, made):
                message = gettext("{joinpath}: a link that leads out of the output folder")
                outside[folder] = message.format(joinpath=link)
                continue
            if len(self._folders) > 10_000:
                self._folders.clear()
            self._folders.add(folder)
        if made:
            self._write([{"kind": "folder", "paths": made}])
        for task in chunk:
            if reason := outside.get(folder_of(task.output)):
                self._take(trouble(task.item, Problem("write", reason)), "")
        return [task for task in chunk if folder_of(task.output) not in outside]

    def _make_folder(self, folder: str, made: list[str]) -> Path | None:
        """Makes a folder of outputs, and those above it, and adds to ``made`` what was not there.

        Returns a link on the way that leads out of the output folder: nothing is made behind it.
        """
        parts = folder.split("/") if folder else []
        for depth in range(len(parts) + 1):
            path = self._out.joinpath(*parts[:depth])
            try:
                path.mkdir(parents=depth == 0)
                made.append("/".join(parts[:depth]))
            except FileExistsError:
                if not _real(str(path)).is_relative_to(_real(str(self._out))):
                    return path
            except OSError as error:
                raise BatchError(f"{path}: {reason_of(error)}") from error
        return None

    def _write(self, records: Sequence[Record]) -> None:
        if self._journal and records:
            self._journal.add(records)

    def _sweep(self, outputs: Iterable[str]) -> None:
        """Removes what workers that died or were ended left half written beside these outputs."""
        if not self._job.dry_run:
            for folder in {place(self._out, output).parent for output in outputs if output}:
                sweep_folder(folder)


def _real(folder: str) -> Path:
    """The folder without links."""
    return Path(os.path.realpath(folder))


def _options_record(options: Options) -> Record:
    """The options as the journal and the reports state them."""
    return {
        "to": options.to,
        "level": options.level.label,
        "profile": options.profile.id,
        "clean": options.clean,
        "tracked": options.tracked,
        "comments": options.comments,
        "words": len(options.words),
    }


def _pairs(lines: Iterable[str]) -> Iterator[tuple[tuple[str, str, str], bool]]:
    """Rule, wrong and right of the changes that propose something, and whether they were applied."""
    for line in lines:
        change = loads(line)
        if change["right"] is not None and "\n" not in change["wrong"]:
            yield (change["rule"], change["wrong"], change["right"]), change["applied"]


def sweep(out: Path) -> None:
    """Removes what a killed run left half written anywhere in the output folder."""
    for folder, _, _ in os.walk(out):
        sweep_folder(Path(folder))
