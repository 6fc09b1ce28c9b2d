"""Python's garbage collector runs in the thread of the window only."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from proofreader.ui.model.garbage_collection import GarbageCollector


@pytest.fixture
def rounds() -> Iterator[list[tuple[int, int]]]:
    """The thread and the generation of every round."""
    seen: list[tuple[int, int]] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append((threading.get_ident(), info["generation"]))

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.fixture
def collector(qapp) -> Iterator[GarbageCollector]:
    before = gc.get_threshold()
    gc.set_threshold(700, 3, 2)
    collector = GarbageCollector()
    yield collector
    collector.stop()
    gc.set_threshold(*before)
    assert gc.isenabled()


def _timer_in_a_cycle() -> "weakref.ref[QTimer]":
    timer = QTimer()
    timer.start(1)
    timer.me = timer  # type: ignore[attr-defined]
    return weakref.ref(timer)


def test_other_threads_collect_nothing(collector, rounds, qtbot) -> None:
    timer = _timer_in_a_cycle()
    kept: list[list[object]] = []
    thread = threading.Thread(target=lambda: kept.extend([[]] for _ in range(20_000)))
    thread.start()
    thread.join()
    assert rounds == []
    assert timer() is not None
    qtbot.waitUntil(lambda: timer() is None)
    assert {thread for thread, _ in rounds} == {threading.get_ident()}


def test_older_generations_have_their_turn(collector, rounds) -> None:
    for _ in range(60):
        kept = [[] for _ in range(1_000)]
        collector.look()
        del kept
    generations = [generation for _, generation in rounds]
    assert generations.count(0) > generations.count(1) > generations.count(2) >= 1


def test_nothing_is_collected_without_need(collector, rounds) -> None:
    collector.look()
    rounds.clear()
    for _ in range(50):
        collector.look()
    assert rounds == []
