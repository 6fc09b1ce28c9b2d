"""Checker processes for a server: several at a time, each bounded in time, none of which can hold the others."""

import asyncio
import contextlib
import itertools
import json
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from proofreader.core import Issue
from proofreader.core.programs import CHECKER, python_path, worker_command
from proofreader.engine.wire import issue_from_wire

_LONGEST_ANSWER = 256 << 20  # bytes of one line
# Seconds: an engine starts in one, and reads 20,000 characters in another.
_PATIENCE, _PATIENCE_PER_CHARACTER = 30.0, 0.0005


class BusyError(Exception):
    """More requests wait than are let in."""


class CheckError(Exception):
    """A text could not be checked; the message says why."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be checked, and how.

    profile: a house style that comes with the program, or the path of a file. words: right words besides. on: ids of
    rules that run although they are off by default. kind: what file the text is that of (``FileKind.name``), "" for a
    plain text.
    """

    text: str
    profile: str
    words: Sequence[str] = ()
    on: Sequence[str] = ()
    kind: str = ""


class Checkers:
    """A pool of checker processes. Made and used within one running event loop; ``async with`` ends them."""

    def __init__(self, size: int, most_waiting: int = 64, command: Sequence[str] = ()) -> None:
        self.size = size
        self._idle: asyncio.LifoQueue[_Checker] = asyncio.LifoQueue()
        self._all = [_Checker(command or worker_command(CHECKER)) for _ in range(size)]
        for checker in self._all:
            self._idle.put_nowait(checker)
        self._waiting, self._most_waiting = 0, most_waiting

    async def __aenter__(self) -> "Checkers":
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.gather(*(checker.stop() for checker in self._all))

    async def check(self, request: Request) -> list[Issue]:
        """Return the issues of a text. Raises BusyError, or CheckError."""
        asked = {"profile": request.profile, "words": list(request.words), "on": list(request.on)}
        patience = _PATIENCE + len(request.text) * _PATIENCE_PER_CHARACTER
        answer = await self._ask({**asked, "text": request.text, "kind": request.kind}, patience)
        return [issue_from_wire(issue) for issue in answer["issues"]]

    async def rules(self, profile: str) -> Mapping[str, Mapping[str, str]]:
        """Return rule id → summary, rationale, reference. Raises BusyError, or CheckError."""
        rules: Mapping[str, Mapping[str, str]] = (await self._ask({"profile": profile, "ask": "rules"}, _PATIENCE))[
            "rules"
        ]
        return rules

    async def _ask(self, question: Mapping[str, object], patience: float) -> dict[str, Any]:
        async with self._checker() as checker:
            return await checker.ask(question, patience)

    @contextlib.asynccontextmanager
    async def _checker(self) -> "AsyncIterator[_Checker]":
        if self._waiting >= self._most_waiting:
            raise BusyError
        self._waiting += 1
        try:
            checker = await self._idle.get()
        finally:
            self._waiting -= 1
        try:
            yield checker
        finally:
            self._idle.put_nowait(checker)


class _Checker:
    """One process, started when it is first asked and again after it ended."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        self._ending: set[asyncio.subprocess.Process] = set()
        self._numbers = itertools.count(1)

    async def ask(self, question: Mapping[str, object], patience: float) -> dict[str, Any]:
        """Return the answer to a question. Raises CheckError; a process that owes an answer is ended then."""
        answered = False
        try:
            answer = await asyncio.wait_for(self._exchange(question), patience)
            answered = True
        except TimeoutError as error:
            raise CheckError(f"checking took longer than {patience:.0f} seconds") from error
        except (OSError, ValueError) as error:
            raise CheckError("the checker ended unexpectedly") from error
        finally:
            if not answered:  # also where the client went away meanwhile: the next one must not get its answer
                await asyncio.shield(self.stop())
        if problem := answer.get("error"):
            raise CheckError(str(problem))
        return answer

    async def _exchange(self, question: Mapping[str, object]) -> dict[str, Any]:
        if self._process is None or self._process.returncode is not None:
            self._process = await self._start()
        sink, source = self._process.stdin, self._process.stdout
        assert sink is not None and source is not None  # as asked for
        number = next(self._numbers)
        line = json.dumps({**question, "id": number}, ensure_ascii=False, separators=(",", ":"))
        sink.write(line.encode("utf-8", "surrogatepass") + b"\n")
        await sink.drain()
        answer = json.loads((await source.readline()).decode("utf-8", "surrogatepass"))
        if not isinstance(answer, dict) or answer.get("id") != number:
            raise ValueError("the answer to another question")
        return answer

    async def _start(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=_LONGEST_ANSWER,
            env={**os.environ, "PYTHONPATH": python_path()},
        )

    async def stop(self) -> None:
        """End the process, whatever it does. Returns when it is gone, and those of calls that were cancelled too."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
            self._ending.add(self._process)
            self._process = None
        for process in tuple(self._ending):
            await process.wait()
            self._ending.discard(process)
