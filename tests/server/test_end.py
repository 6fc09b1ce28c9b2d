"""A server that is ended in the middle of its work."""

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from proofreader.server import checkers
from proofreader.server.language_server import ArabicServer
from proofreader.server.open_document import OpenDocument

ROOT = Path(__file__).resolve().parent.parent.parent
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


def message(method: str, params: object, number: int | None = None) -> bytes:
    body = {"jsonrpc": "2.0", "method": method, "params": params} | ({} if number is None else {"id": number})
    encoded = json.dumps(body).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(encoded), encoded)


END = message("shutdown", None, 2) + message("textDocument/didClose", {"textDocument": {"uri": URI}})


@pytest.mark.parametrize("last", [b"", message("exit", None), END], ids=["end of input", "exit", "shutdown and more"])
@pytest.mark.parametrize("pause", [0.0, 0.02, 0.3])
def test_an_editor_that_leaves_in_the_middle_of_a_check_reads_no_warning(
    last: bytes, pause: float, tmp_path: Path
) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    document = {"uri": URI, "languageId": "plaintext", "version": 1, "text": "وصل الوزير الي الرباط."}
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "lsp"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as server:
        assert server.stdin is not None and server.stdout is not None
        server.stdin.write(message("initialize", {"capabilities": {}, "processId": None, "rootUri": None}, 1))
        server.stdin.flush()
        assert server.stdout.readline().startswith(b"Content-Length")  # it listens
        server.stdin.write(message("initialized", {}) + message("textDocument/didOpen", {"textDocument": document}))
        server.stdin.flush()
        time.sleep(pause)
        _, said = server.communicate(last, timeout=60)
    assert said.decode() == ""
