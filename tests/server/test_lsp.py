"""``proofreader lsp`` as an editor drives it, with a client that others wrote."""

import ast
import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pytest_lsp import LanguageClient, client_capabilities, make_test_lsp_client

ROOT = Path(__file__).resolve().parent.parent.parent
URI = "file:///articles/a.txt"
TEXT = "😀 وصل الوزير الي الرباط ، و قال ان الأمر هام.\n"
EVERYWHERE = {
    "range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 5}},
    "context": {"diagnostics": []},
}
INVALID_PARAMS, INVALID_REQUEST = -32602, -32600
PUBLISHED = types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Run a conversation with a server of its own."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    def run(talk: Callable[[LanguageClient], Awaitable[Any]], settings: object = None, encoding: str = "") -> Any:
        async def conversation() -> Any:
            client = make_test_lsp_client()
            await client.start_io(sys.executable, str(ROOT / "main.py"), "--lang", "en", "lsp")
            capabilities = client_capabilities("neovim")
            capabilities.general = types.GeneralClientCapabilities(
                position_encodings=[types.PositionEncodingKind(encoding or "utf-16")]
            )
            asked = types.InitializeParams(capabilities, initialization_options=settings)
            await asyncio.wait_for(client.initialize_session(asked), 60)
            try:
                return await asyncio.wait_for(talk(client), 120)
            finally:
                await asyncio.wait_for(client.shutdown_session(), 30)
                await client.stop()

        return asyncio.run(conversation())

    return run


async def opened(client: LanguageClient, text: str, language: str = "plaintext") -> list[types.Diagnostic]:
    item = types.TextDocumentItem(URI, language, 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    await client.wait_for_notification(PUBLISHED)
    return list(client.diagnostics[URI])


def marked(text: str, diagnostic: types.Diagnostic) -> str:
    line = text.split("\n")[diagnostic.range.start.line].encode("utf-16-le")
    start, end = diagnostic.range.start.character, diagnostic.range.end.character
    return line[2 * start : 2 * end].decode("utf-16-le")


def applied(text: str, action: types.CodeAction) -> str:
    assert action.edit is not None and action.edit.changes is not None
    for edit in sorted(action.edit.changes[URI], key=lambda edit: -edit.range.start.character):
        line = text.encode("utf-16-le")
        start, end = 2 * edit.range.start.character, 2 * edit.range.end.character
        text = (line[:start] + edit.new_text.encode("utf-16-le") + line[end:]).decode("utf-16-le")
    return text


async def actions(client: LanguageClient, range_: types.Range, only: str = "quickfix") -> list[types.CodeAction]:
    context = types.CodeActionContext([], [only])
    asked = types.CodeActionParams(types.TextDocumentIdentifier(URI), range_, context)
    found = await client.text_document_code_action_async(asked)
    return [_action(item) for item in found or []]


def _action(item: types.CodeAction | types.Command) -> types.CodeAction:
    """The action itself: the client's library takes one that has a command for the command alone."""
    if isinstance(item, types.CodeAction):
        return item
    return types.CodeAction(item.title, command=types.Command(**ast.literal_eval(item.command)))


def test_issues_are_shown_and_mended(drive: Callable[..., Any]) -> None:
    async def talk(client: LanguageClient) -> None:
        diagnostics = await opened(client, TEXT)
        assert [marked(TEXT, diagnostic) for diagnostic in diagnostics] == ["الي", " ،", "و قال", "ان"]
        assert {diagnostic.source for diagnostic in diagnostics} == {"proofreader"}
        offered = await actions(client, diagnostics[0].range)
        assert offered[0].title == "«إلى»"
        assert applied(TEXT, offered[0]) == TEXT.replace("الي", "إلى")
        (everything,) = await actions(client, diagnostics[0].range, "source.fixAll")
        assert applied(TEXT, everything) == TEXT.replace(" ،", "،").replace("و قال", "وقال")

    drive(talk)


@pytest.mark.parametrize(("encoding", "start"), [("utf-8", 25), ("utf-16", 14), ("utf-32", 13)])
def test_positions_are_counted_as_agreed(drive: Callable[..., Any], encoding: str, start: int) -> None:
    async def talk(client: LanguageClient) -> None:
        assert (await opened(client, TEXT))[0].range.start.character == start

    drive(talk, encoding=encoding)


def test_what_is_typed_is_checked_again(drive: Callable[..., Any]) -> None:
    async def talk(client: LanguageClient) -> None:
        first = await opened(client, TEXT)
        change = types.TextDocumentContentChangePartial(first[0].range, "إلى")
        document = types.VersionedTextDocumentIdentifier(version=2, uri=URI)
        client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))
        await client.wait_for_notification(PUBLISHED)
        assert len(client.diagnostics[URI]) == len(first) - 1

    drive(talk)


def test_words_and_rules_are_learnt(drive: Callable[..., Any], tmp_path: Path) -> None:
    text = "وصلت بلاتينيكس ، ثم غادرت.\n"

    async def talk(client: LanguageClient) -> None:
        found = await opened(client, text)
        by_rule = {str(diagnostic.code): diagnostic for diagnostic in found}
        unknown = next(diagnostic for diagnostic in found if marked(text, diagnostic) == "بلاتينيكس")
        learn = next(action for action in await actions(client, unknown.range) if action.title.startswith("Add"))
        await run(client, learn)
        ignore = next(
            action
            for action in await actions(client, by_rule["space-before-mark"].range)
            if action.title.startswith("Ignore")
        )
        await run(client, ignore)
        assert list(client.diagnostics[URI]) == []

    async def run(client: LanguageClient, action: types.CodeAction) -> None:
        assert action.command is not None
        left = len(client.diagnostics[URI]) - 1
        asked = types.ExecuteCommandParams(action.command.command, action.command.arguments)
        await client.workspace_execute_command_async(asked)
        while len(client.diagnostics[URI]) > left:  # ``drive`` has a deadline
            await asyncio.sleep(0.05)

    drive(talk, {"level": "note"})
    assert "بلاتينيكس" in (tmp_path / "proofreader" / "words.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("markdown", "وصل **الوزير** الي [الرباط](https://example.org/الي)."),
        ("html", "<p class='الي'>وصل <b>الوزير</b> الي الرباط.</p>"),
        ("latex", "\\label{الي} وصل \\textbf{الوزير} الي الرباط."),
    ],
)
def test_markup_is_left_alone(drive: Callable[..., Any], language: str, text: str) -> None:
    async def talk(client: LanguageClient) -> None:
        (diagnostic,) = await opened(client, text, language)
        assert marked(text, diagnostic) == "الي"
        assert applied(text, (await actions(client, diagnostic.range))[0]) == text.replace(" الي ", " إلى ")

    drive(talk)


def raw(home: Path, *messages: dict[str, Any]) -> list[dict[str, Any]]:
    """Send what no library of a client would; return what comes back until the answer to the last."""
    environment = {**os.environ, "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    command = [sys.executable, str(ROOT / "main.py"), "lsp"]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None and process.stdout is not None
        for message in messages:
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
            process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        process.stdin.flush()
        found: list[dict[str, Any]] = []
        while not found or found[-1].get("id") != messages[-1]["id"]:
            length = int(process.stdout.readline().split(b":")[1])
            while process.stdout.readline().strip():
                pass
            found.append(json.loads(process.stdout.read(length)))
        process.kill()
    return found


def test_every_request_is_answered(tmp_path: Path) -> None:
    initialize = {"id": 1, "method": "initialize", "params": {"capabilities": {}, "processId": None, "rootUri": None}}
    document = {"uri": URI, "languageId": "plaintext", "version": 1, "text": TEXT}
    change = {"textDocument": {"uri": URI, "version": 2}, "contentChanges": [{"text": "x"}]}
    answers = raw(
        tmp_path,
        initialize,
        {"method": "initialized", "params": {}},
        {"id": 2, "method": "textDocument/codeAction", "params": {}},
        {"id": "three", "method": "workspace/executeCommand", "params": {"command": 5}},
        {"method": "textDocument/didOpen", "params": {"textDocument": document}},
        {"method": "textDocument/didClose", "params": {"textDocument": {"uri": URI}}},
        {"method": "textDocument/didChange", "params": change},
        {"method": "textDocument/didChange", "params": {}},
        {"id": 4, "method": "textDocument/codeAction", "params": {"textDocument": {"uri": URI}, **EVERYWHERE}},
    )
    by_id = {answer["id"]: answer for answer in answers if "id" in answer}
    assert by_id[2]["error"]["code"] == by_id["three"]["error"]["code"] == INVALID_PARAMS
    assert by_id[4]["result"] == []
    told = [answer for answer in answers if answer.get("method") in ("window/showMessage", "window/logMessage")]
    assert "KeyError" not in json.dumps(told)


def test_a_request_behind_the_shutdown_is_refused(tmp_path: Path) -> None:
    initialize = {"id": 1, "method": "initialize", "params": {"capabilities": {}, "processId": None, "rootUri": None}}
    late = {"id": 3, "method": "textDocument/codeAction", "params": {"textDocument": {"uri": URI}, **EVERYWHERE}}
    answers = raw(tmp_path, initialize, {"id": 2, "method": "shutdown"}, late)
    by_id = {answer["id"]: answer for answer in answers if "id" in answer}
    assert "error" not in by_id[2]
    assert by_id[3]["error"]["code"] == INVALID_REQUEST
