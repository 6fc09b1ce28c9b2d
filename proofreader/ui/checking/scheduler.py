"""The desk between articles and checkers: whose text is checked next.

Two lanes, each with a checker of its own: the quick one for what the user is looking at, the steady one for the rest of
a long article and for the articles behind it. So nothing in the background ever makes the user wait.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from proofreader.core import Issue, Span
from proofreader.ui.checking.process import Checker

if TYPE_CHECKING:
    from proofreader.engine.names import FoundName


@dataclass(eq=False, slots=True)
class CheckJob:
    """A text to check, by which profile and with which of the user's words.

    ``kind``: of which file it is the text; ``apart``: what of it is outside the running text.
    """

    check_client: "CheckClient"
    text: str
    profile: str
    words: frozenset[str]
    urgent: bool
    kind: str = ""
    apart: Sequence[Span] = ()
    dropped: bool = False

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        self.dropped = True


class CheckClient(QObject):
    """What an article sees of the desk."""

    answered = Signal(object, list)
    """A job and its issues, in code points of its text."""
    names_known = Signal(str, list)
    """A text and its ``FoundName``s."""

    def __init__(self, scheduler: "CheckScheduler") -> None:
        super().__init__(scheduler)
        self._scheduler = scheduler
        self.is_closed = False
        """Whether its article is closed; a timer of that may still ask for something before it is gone as well."""

    @property
    def is_current(self) -> bool:
        """Whether this is the article on show."""
        return self._scheduler.current is self

    def ask(
        self,
        text: str,
        profile: str,
        words: frozenset[str],
        *,
        urgent: bool,
        kind: str = "",
        apart: Sequence[Span] = (),
    ) -> CheckJob:
        """Queues a text. ``answered`` brings the issues unless the job is dropped before."""
        job = CheckJob(self, text, profile, words, urgent, kind, apart)
        self._scheduler.take(job)
        return job

    def ask_names(self, text: str, profile: str, words: frozenset[str]) -> None:
        """Asks for the names and unknown words of a text. ``names_known`` brings them."""
        self._scheduler.ask_names(self, text, profile, words)

    def close(self) -> None:
        """Drops everything; the article is closed."""
        self._scheduler.close(self)


@dataclass(eq=False)
class _ProcessQueue:
    """A checker, the job it works on and those that wait for it."""

    checker: Checker
    sent: CheckJob | None = None
    number: int = 0
    waiting: list[CheckJob] = field(default_factory=list)


class CheckScheduler(QObject):
    """Gives each checker one job at a time, those of the article on show first."""

    rules_known = Signal(dict)
    """Rule id → summary, rationale, reference: all that are known by now."""
    busy_changed = Signal(bool)
    """Whether the article on show is being checked."""
    failed = Signal(str)

    def __init__(self, quick: Checker, steady: Checker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: CheckClient | None = None
        self.rules: dict[str, dict[str, str]] = {}
        self._numbers = 0
        self._named: dict[int, tuple[CheckClient, str]] = {}
        """Whose names are asked for, and in which text."""
        self._busy = False
        self._quick = _ProcessQueue(quick)
        self._steady = _ProcessQueue(steady) if steady is not None else self._quick
        self._queues = [self._quick] if steady is None else [self._quick, self._steady]
        for queue in self._queues:
            checker = queue.checker
            # Methods, and no functions: a connection to these ends with this object.
            checker.answered.connect(self._on_answer)
            checker.failed.connect(self._on_failed)
            checker.rules_known.connect(self._on_rules)
            checker.names_known.connect(self._on_names)

    def check_client(self) -> CheckClient:
        """A channel for a new article."""
        return CheckClient(self)

    def set_current(self, check_client: CheckClient | None) -> None:
        """Says which article is on show."""
        self.current = check_client
        self._tell_busy()

    def take(self, job: CheckJob) -> None:
        """Queues the job, unless its article is closed."""
        if job.check_client.is_closed:
            job.drop()
            return
        queue = self._quick if job.urgent else self._steady
        queue.waiting.append(job)
        self._send(queue)
        self._tell_busy()

    def ask_names(self, check_client: CheckClient, text: str, profile: str, words: frozenset[str]) -> None:
        """Asks the checker of what is on show for the names of a text."""
        if check_client.is_closed:
            return
        self._numbers += 1
        self._named[self._numbers] = check_client, text
        self._quick.checker.ask_names(self._numbers, text, profile, words)

    def close(self, check_client: CheckClient) -> None:
        """Drops the channel's jobs."""
        check_client.is_closed = True
        self._named = {number: asked for number, asked in self._named.items() if asked[0] is not check_client}
        for queue in self._queues:
            for job in (*queue.waiting, queue.sent):
                if job is not None and job.check_client is check_client:
                    job.drop()
        if self.current is check_client:
            self.current = None
        self._tell_busy()
        check_client.deleteLater()

    def restart(self) -> None:
        """Tries again after a failure. What waited is forgotten: ask anew."""
        for queue in self._queues:
            queue.sent = None
            queue.waiting.clear()
            queue.checker.restart()

    def stop(self) -> None:
        """Ends the checkers for good."""
        for queue in self._queues:
            queue.sent = None
            queue.waiting.clear()
            queue.checker.stop()

    def _send(self, queue: _ProcessQueue) -> None:
        if queue.sent is not None:
            return
        queue.waiting = [job for job in queue.waiting if not job.dropped]
        if not queue.waiting:
            return
        job = min(queue.waiting, key=lambda job: (not job.check_client.is_current, not job.urgent))
        queue.waiting.remove(job)
        self._numbers += 1
        queue.sent, queue.number = job, self._numbers
        queue.checker.request(queue.number, job.text, job.profile, job.words, job.kind, job.apart)

    def _sender_queue(self) -> _ProcessQueue:
        """The queue of the checker whose signal is being answered."""
        checker = self.sender()
        return next(queue for queue in self._queues if queue.checker is checker)

    def _on_answer(self, number: int, issues: list[Issue]) -> None:
        queue = self._sender_queue()
        job = queue.sent
        if job is None or number != queue.number:
            return
        queue.sent = None
        self._send(queue)
        if not job.dropped:
            job.check_client.answered.emit(job, issues)
        self._tell_busy()

    def _on_failed(self, text: str) -> None:
        queue = self._sender_queue()
        queue.sent = None
        self.failed.emit(text)
        self._send(queue)
        self._tell_busy()

    def _on_names(self, number: int, found: "list[FoundName]") -> None:
        check_client, text = self._named.pop(number, (None, ""))
        if check_client is not None:
            check_client.names_known.emit(text, found)

    def _on_rules(self, rules: dict[str, dict[str, str]]) -> None:
        self.rules.update(rules)
        self.rules_known.emit(self.rules)

    def _tell_busy(self) -> None:
        jobs = (job for queue in self._queues for job in (*queue.waiting, queue.sent))
        busy = any(job is not None and not job.dropped and job.check_client is self.current for job in jobs)
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
