"""How a run is stopped: from a signal, another thread or a window."""

import threading


class Control:
    """stop: no further item is begun, those at work are finished. abandon: those are given up as well. pause: wait."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._abandon = threading.Event()
        self._go = threading.Event()
        self._go.set()

    def stop(self) -> None:
        """Finish what is at work and end."""
        self._stop.set()
        self._go.set()

    def abandon(self) -> None:
        """End at once. No output is left half written."""
        self._abandon.set()
        self.stop()

    def pause(self) -> None:
        """Begin nothing until ``resume``."""
        if not self.stopped:
            self._go.clear()

    def resume(self) -> None:
        """Go on after ``pause``."""
        self._go.set()

    @property
    def stopped(self) -> bool:
        """Whether to begin nothing more."""
        return self._stop.is_set()

    @property
    def abandoned(self) -> bool:
        """Whether to give up what is at work."""
        return self._abandon.is_set()

    @property
    def paused(self) -> bool:
        """Whether to wait."""
        return not self._go.is_set()
