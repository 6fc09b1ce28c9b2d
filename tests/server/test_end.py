"""A server that is ended in the middle of its work."""

import asyncio

import pytest

from proofreader.server import checkers
from proofreader.server.language_server import ArabicServer
from proofreader.server.open_document import OpenDocument

URI = "file:///articles/a.txt"


@pytest.mark.parametrize("closed", [False, True], ids=["open", "closed meanwhile"])
def test_the_end_waits_for_a_process_that_is_just_started(closed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = asyncio.Event(), []

    async def start(checker: object) -> asyncio.subprocess.Process:
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:  # as asyncio does: what is being started is ended, and its end takes a moment
            await asyncio.sleep(0.05)
            ended.append(checker)
        raise AssertionError("the server waited for a check")

    monkeypatch.setattr(checkers._Checker, "_start", start)

    async def conversation() -> None:
        server = ArabicServer(checkers.Checkers(1))
        monkeypatch.setattr(server, "_publish", lambda *_: None)
        server.documents[URI] = OpenDocument(URI, "نص.", 1, "plaintext", "utf-16")
        server.check_soon(URI, 0)
        await begun.wait()
        if closed:
            server.close(URI)
        await server.end()
        assert len(ended) == 1

    asyncio.run(asyncio.wait_for(conversation(), 30))
