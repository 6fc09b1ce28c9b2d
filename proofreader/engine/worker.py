"""The checker as a process of its own: one JSON request a line on standard input, one answer a line on standard output.

    {"id": 7, "profile": "ar-MA", "text": "…", "kind": "word", "apart": [[3, 9]]}   →  {"id": 7, "issues": [...]}
    {"id": 8, "profile": "ar-MA", "words": ["…"], "ask": "rules"}   →  {"id": 8, "rules": {"rule-id": {...}}}
    {"id": 9, "profile": "ar-MA", "words": ["…"], "ask": "names", "text": "…"}   →  {"id": 9, "names": [...]}

``on``, ids of rules, switches on what the profile leaves off. ``kind`` says what file the text is that of; without it
the text is plain. What kinds there are is known to ``documents.checker``, which starts the process. ``apart``: spans
outside the running text (code points).
Anything that goes wrong is answered with ``{"id": …, "error": "…"}``; the process lives until its input ends.
The engine remembers unchanged paragraphs, so sending a whole text after each change is cheap.
"""

import contextlib
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import IO, Any, Protocol

from proofreader import logs
from proofreader.core import Issue, Level, Profile, Span
from proofreader.core.garbage_collection import loading
from proofreader.core.profile import load_profile, with_packs
from proofreader.correction import Correctable, PlainText
from proofreader.engine.engine import Engine
from proofreader.engine.names import names_in, names_to_wire
from proofreader.engine.packs import stamp, user_packs
from proofreader.engine.profiles import profile_state
from proofreader.engine.wire import issue_to_wire, rule_to_wire

log = logging.getLogger(__name__)

Load = Callable[..., Engine]


class Located(Correctable, Protocol):
    """The text that is checked of a file, and where its issues stand in the file."""

    def located(self, issue: Issue) -> Issue | None:
        """The issue at its place in the file; None where it is about code or markup."""


class _Plain(PlainText):
    """A text that is the whole of its file."""

    def located(self, issue: Issue) -> Issue | None:
        return issue


def _plain(text: str, kind: str, apart: Sequence[Span]) -> Located:
    return _Plain(text)


class Service:
    """Answers requests. Keeps the engine of the last profile and words: a window has one of each at a time.

    ``read`` gives the document in the text of a file, by the name of its kind, with what stands apart in it.
    """

    def __init__(self, load: Load = Engine.load, read: Callable[[str, str, Sequence[Span]], Located] = _plain) -> None:
        self._load = load
        self._read = read
        self._key: tuple[object, ...] | None = None
        self._packs: object = ()
        self._engine: Engine | None = None

    def answer(self, line: bytes) -> dict[str, Any]:
        """The answer to one line, whatever it holds."""
        number = None
        try:
            # Half a surrogate pair can be pasted into a text; it must not end the conversation.
            request = json.loads(line.decode("utf-8", "surrogatepass"))
            if not isinstance(request, dict):
                raise TypeError("a request is a JSON object")
            number = request.get("id")
            return {"id": number, **self._respond(request)}
        except Exception as error:  # the window must get an answer to every line
            logs.unexpected(log, "a request to the checker", error)
            return {"id": number, "error": f"{type(error).__name__}: {error}"}

    def _respond(self, request: dict[str, Any]) -> dict[str, Any]:
        engine = self._engine_for(
            str(request.get("profile") or "ar-MA"),
            frozenset(request.get("words") or ()),
            frozenset(request.get("on") or ()),
        )
        ask = request.get("ask", "check")
        if ask == "check":
            text = request["text"]
            if not isinstance(text, str):
                raise TypeError("'text' must be a string")
            apart = [Span(*span) for span in request.get("apart") or ()]
            source = self._read(text, str(request.get("kind") or ""), apart)
            found = engine.check(source.text, suggest=True, scraped=source.scraped, apart=source.apart)
            return {"issues": [issue_to_wire(issue) for issue in filter(None, map(source.located, found))]}
        if ask == "names":
            return {"names": names_to_wire(names_in(str(request["text"]), engine.lexicon, engine.profile))}
        if ask == "rules":
            return {"rules": {id: rule_to_wire(rule) for id, rule in engine.rules.items()}}
        raise ValueError(f"unknown request '{ask}'; expected check, names or rules")

    def _engine_for(self, profile: str, words: frozenset[str], on: frozenset[str]) -> Engine:
        key = profile, profile_state(profile), words, on
        if self._engine is None or self._key != key or self._packs != stamp(self._engine.profile.rules):
            asked = with_packs(_with_rules(load_profile(profile), on), user_packs())
            packs = stamp(asked.rules)  # before they are compiled: one that is saved meanwhile is read again
            with loading():
                self._engine = self._load(profile=asked, words=words)
            self._key, self._packs = key, packs
        return self._engine


def _with_rules(profile: Profile, on: frozenset[str]) -> Profile:
    """The profile with rules switched on that it leaves off."""
    if not on:
        return profile
    levels = dict.fromkeys(on, Level.CERTAIN) | dict(profile.levels)
    return replace(profile, off=frozenset(profile.off) - on, levels=levels)


def serve(source: IO[bytes], sink: IO[bytes], service: Service) -> None:
    """Answers every line of ``source`` until it ends."""
    for line in source:
        if line.strip():
            answer = json.dumps(service.answer(line), ensure_ascii=False, separators=(",", ":"))
            sink.write(answer.encode("utf-8", "surrogatepass") + b"\n")
            sink.flush()


def serve_standard_streams(service: Service) -> int:
    """Serves standard input and output. Returns the exit status."""
    # The answers own the real standard output; whatever a rule or a library prints must not get between them.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    logs.start()
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        serve(sys.stdin.buffer, sink, service)
    return 0
