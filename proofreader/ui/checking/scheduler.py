"""The desk between articles and checkers: whose text is checked next.

Two lanes, each with a checker of its own: the quick one for what the user is looking at, the steady one for the rest of
a long article and for the articles behind it. So nothing in the background ever makes the user wait.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from proofreader.core import Issue
from proofreader.ui.checking.process import Checker


@dataclass(eq=False, slots=True)
class Job:
    """A text to check, by which profile and with which of the user's words."""

    channel: "Channel"
    text: str
    profile: str
    words: frozenset[str]
    urgent: bool
    dropped: bool = False

    def drop(self) -> None:
        """Nobody wants the answer any more."""
        self.dropped = True


class Channel(QObject):
    """What an article sees of the desk."""

    answered = Signal(object, list)
    """A job and its issues, in code points of its text."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk

    @property
    def is_current(self) -> bool:
        """Whether this is the article on show."""
        return self._desk.current is self

    def ask(self, text: str, profile: str, words: frozenset[str], *, urgent: bool) -> Job:
        """Queues a text. ``answered`` brings the issues unless the job is dropped before."""
        job = Job(self, text, profile, words, urgent)
        self._desk.take(job)
        return job

    def close(self) -> None:
        """Drops everything; the article is closed."""
        self._desk.close(self)


@dataclass(eq=False)
class _Lane:
    """A checker, the job it works on and those that wait for it."""

    checker: Checker
    sent: Job | None = None
    number: int = 0
    waiting: list[Job] = field(default_factory=list)


class Desk(QObject):
    """Gives each checker one job at a time, those of the article on show first."""

    rules_known = Signal(dict)
    """Rule id → summary, rationale, reference: all that are known by now."""
    busy_changed = Signal(bool)
    """Whether the article on show is being checked."""
    failed = Signal(str)

    def __init__(self, quick: Checker, steady: Checker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Channel | None = None
        self.rules: dict[str, dict[str, str]] = {}
        self._numbers = 0
        self._busy = False
        self._quick = _Lane(quick)
        self._steady = _Lane(steady) if steady is not None else self._quick
        self._lanes = [self._quick] if steady is None else [self._quick, self._steady]
        for lane in self._lanes:
            checker = lane.checker
            checker.answered.connect(lambda number, issues, lane=lane: self._on_answer(lane, number, issues))
            checker.failed.connect(lambda text, lane=lane: self._on_failed(lane, text))
            checker.rules_known.connect(self._on_rules)

    def channel(self) -> Channel:
        """A channel for a new article."""
        return Channel(self)

    def set_current(self, channel: Channel | None) -> None:
        """Says which article is on show."""
        self.current = channel
        self._tell_busy()

    def take(self, job: Job) -> None:
        """Queues the job."""
        lane = self._quick if job.urgent else self._steady
        lane.waiting.append(job)
        self._send(lane)
        self._tell_busy()

    def close(self, channel: Channel) -> None:
        """Drops the channel's jobs."""
        for lane in self._lanes:
            for job in (*lane.waiting, lane.sent):
                if job is not None and job.channel is channel:
                    job.drop()
        if self.current is channel:
            self.current = None
        self._tell_busy()
        channel.deleteLater()

    def restart(self) -> None:
        """Tries again after a failure. What waited is forgotten: ask anew."""
        for lane in self._lanes:
            lane.sent = None
            lane.waiting.clear()
            lane.checker.restart()

    def stop(self) -> None:
        """Ends the checkers for good."""
        for lane in self._lanes:
            lane.sent = None
            lane.waiting.clear()
            lane.checker.stop()

    def _send(self, lane: _Lane) -> None:
        if lane.sent is not None:
            return
        lane.waiting = [job for job in lane.waiting if not job.dropped]
        if not lane.waiting:
            return
        job = min(lane.waiting, key=lambda job: (not job.channel.is_current, not job.urgent))
        lane.waiting.remove(job)
        self._numbers += 1
        lane.sent, lane.number = job, self._numbers
        lane.checker.request(lane.number, job.text, job.profile, job.words)

    def _on_answer(self, lane: _Lane, number: int, issues: list[Issue]) -> None:
        job = lane.sent
        if job is None or number != lane.number:
            return
        lane.sent = None
        self._send(lane)
        if not job.dropped:
            job.channel.answered.emit(job, issues)
        self._tell_busy()

    def _on_failed(self, lane: _Lane, text: str) -> None:
        lane.sent = None
        self.failed.emit(text)
        self._send(lane)
        self._tell_busy()

    def _on_rules(self, rules: dict[str, dict[str, str]]) -> None:
        self.rules.update(rules)
        self.rules_known.emit(self.rules)

    def _tell_busy(self) -> None:
        jobs = (job for lane in self._lanes for job in (*lane.waiting, lane.sent))
        busy = any(job is not None and not job.dropped and job.channel is self.current for job in jobs)
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)
