"""The language server: editors such as VS Code, Neovim and Emacs start it and speak with it over standard streams.

https://microsoft.github.io/language-server-protocol/ says what each request means. Settings are those of the section
``proofreader`` of the editor: ``profile``, ``level`` (certain, likely, note) and ``disabledRules``.
"""

import asyncio
import contextlib
import logging
import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, cast

from lsprotocol import types
from pygls.io_ import StdinAsyncReader, StdoutWriter, run_async
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from proofreader import __version__
from proofreader.core import Edit, Issue, Level
from proofreader.core.i18n import gettext, ngettext
from proofreader.engine.profiles import DEFAULT_PROFILE, find_profile
from proofreader.lexicon import LexiconError, UserWords
from proofreader.server.checkers import BusyError, CheckError, Checkers, Request
from proofreader.server.language_protocol import Protocol
from proofreader.server.open_document import Change, Correction, OpenDocument
from proofreader.server.positions import Encoding

log = logging.getLogger(__name__)

ADD_WORD = "proofreader.addWord"
IGNORE_RULE = "proofreader.ignoreRule"
FIX_ALL = "source.fixAll.proofreader"

_SOURCE = "proofreader"
_WORKERS = 2
_PAUSE = 0.25  # seconds without typing before a text is checked
_SEVERITIES = {
    Level.CERTAIN: types.DiagnosticSeverity.Error,
    Level.LIKELY: types.DiagnosticSeverity.Warning,
    Level.NOTE: types.DiagnosticSeverity.Information,
}


@dataclass(frozen=True)
class Settings:
    """What the editor's settings say. profile: "" for the one found near the document."""

    profile: str = ""
    level: Level = Level.LIKELY
    disabled_rules: frozenset[str] = frozenset()

    def changed(self, given: object) -> "Settings":
        """Return the settings with what is given in their place; what can't be understood is left as it was."""
        if not isinstance(given, dict):
            return self
        changed = self
        if isinstance(profile := given.get("profile"), str):
            changed = replace(changed, profile=profile)
        if isinstance(level := given.get("level"), str):
            with contextlib.suppress(ValueError):
                changed = replace(changed, level=Level.parse(level))
        if isinstance(rules := given.get("disabledRules"), list):
            changed = replace(changed, disabled_rules=frozenset(map(str, rules)))
        return changed


class ArabicServer(LanguageServer):
    """The documents that are open, and the checks under way."""

    def __init__(self, checkers: Checkers | None = None) -> None:
        super().__init__(
            "proofreader",
            __version__,
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
            protocol_cls=Protocol,
        )
        self.settings = Settings()
        self.documents: dict[str, OpenDocument] = {}
        self._checkers = checkers
        self._checks: dict[str, asyncio.Task[None]] = {}
        self._unfinished: set[asyncio.Task[None]] = set()

    def open(self, item: types.TextDocumentItem) -> None:
        """Begin with a document."""
        encoding = str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))
        self.documents[item.uri] = OpenDocument(
            item.uri, item.text, item.version, item.language_id, cast(Encoding, encoding)
        )
        self.check_soon(item.uri, 0)

    def close(self, uri: str) -> None:
        """Forget a document, and what was said about it."""
        self.documents.pop(uri, None)
        if task := self._checks.pop(uri, None):
            task.cancel()
        self._publish(uri, [], None)

    def check_soon(self, uri: str, pause: float = _PAUSE) -> None:
        """Check a document once nothing has been typed for ``pause`` seconds."""
        if task := self._checks.get(uri):
            task.cancel()
        self._checks[uri] = task = asyncio.ensure_future(self._check(uri, pause))
        self._unfinished.add(task)
        task.add_done_callback(self._unfinished.discard)

    def check_all(self) -> None:
        """Check every document anew."""
        for uri in self.documents:
            self.check_soon(uri, 0)

    async def end(self) -> None:
        """End the checks and their processes."""
        for task in self._checks.values():
            task.cancel()
        # One that was cancelled is still ending its process, or starting one: without it, that outlives the loop.
        await asyncio.gather(*self._unfinished, return_exceptions=True)
        if self._checkers is not None:
            await self._checkers.__aexit__()

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        if (document := self.documents.get(uri)) is None:
            return
        if self._checkers is None:
            self._checkers = Checkers(_WORKERS)
        version, prose = document.version, document.prose()
        try:
            words = tuple(UserWords())
            asked = Request(prose.text, self._profile(uri), words, kind=document.kind)
            found = await self._checkers.check(asked)
        except (BusyError, CheckError, LexiconError) as error:
            log.error("a check failed: %s", error)
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"Proofreader: {error}"))
            return
        if document.take(prose, filter(self._wants, found), version):
            self._publish(uri, [self._diagnostic(issue, document) for issue in document.issues], version)

    def _wants(self, issue: Issue) -> bool:
        return issue.level >= self.settings.level and issue.rule not in self.settings.disabled_rules

    def _profile(self, uri: str) -> str:
        if self.settings.profile:
            return self.settings.profile
        path = to_fs_path(uri)
        found = find_profile(Path(path)) if path else None
        return str(found) if found else DEFAULT_PROFILE

    def _publish(self, uri: str, diagnostics: list[types.Diagnostic], version: int | None) -> None:
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics, version))

    def _diagnostic(self, issue: Issue, document: OpenDocument) -> types.Diagnostic:
        return types.Diagnostic(
            _range(document, *issue.span),
            issue.message,
            severity=_SEVERITIES[issue.level],
            code=issue.rule,
            source=_SOURCE,
            related_information=[
                types.DiagnosticRelatedInformation(
                    types.Location(document.uri, _range(document, *span)), document.text[slice(*span)]
                )
                for span in issue.related
            ]
            or None,
        )

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """Return what may be done where the caret or the selection stands."""
        if (document := self.documents.get(params.text_document.uri)) is None:
            return []
        wanted = [str(getattr(kind, "value", kind)) for kind in params.context.only or ["quickfix"]]
        found: list[types.CodeAction] = []
        if any("quickfix".startswith(kind) for kind in wanted):
            start, end = params.range.start, params.range.end
            selected = document.lines.span((start.line, start.character), (end.line, end.character))
            for issue in document.at(selected):
                found += self._actions_at(issue, document)
        if any(FIX_ALL.startswith(kind) for kind in wanted) and document.checked == document.version:
            certain = document.certain()
            if certain:
                edits = [edit for issue in certain for edit in issue.fixes[0].edits]
                title = gettext("Fix all certain errors")
                found.append(types.CodeAction(title, FIX_ALL, edit=_workspace_edit(document, edits)))
        return found

    def _actions_at(self, issue: Issue, document: OpenDocument) -> Iterable[types.CodeAction]:
        diagnostics = [self._diagnostic(issue, document)]
        quick = types.CodeActionKind.QuickFix
        for correction in document.corrections(issue):
            yield types.CodeAction(
                _title(correction, document),
                quick,
                diagnostics,
                is_preferred=correction.preferred,
                edit=_workspace_edit(document, correction.edits),
            )
        alike = document.alike(issue)
        if issue.fixes and len(alike) > 1:
            title = ngettext("Fix {n} like this", "Fix all {n} like this", len(alike)).format(n=len(alike))
            edits = [edit for other in alike for edit in other.fixes[0].edits]
            yield types.CodeAction(title, quick, diagnostics, edit=_workspace_edit(document, edits))
        if word := document.word_of(issue):
            title = gettext("Add «{word}» to the dictionary").format(word=word)
            yield types.CodeAction(title, quick, diagnostics, command=types.Command(title, ADD_WORD, arguments=[word]))
        title = gettext("Ignore the rule {rule} until the editor is closed").format(rule=issue.rule)
        command = types.Command(title, IGNORE_RULE, arguments=[issue.rule])
        yield types.CodeAction(title, quick, diagnostics, command=command)


def _title(correction: Correction, document: OpenDocument) -> str:
    """What the correction makes of the words, as far as that is short."""
    spans = [edit.span for edit in correction.edits]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    pieces, at = [], start
    for (first, last), text in sorted(correction.edits):
        pieces += [document.text[at:first], text]
        at = last
    new = "".join([*pieces, document.text[at:end]])
    if new:
        return f"«{new if len(new) <= 60 else new[:59] + '…'}»"
    return gettext("Remove «{text}»").format(text=document.text[start:end][:60])


def _range(document: OpenDocument, start: int, end: int) -> types.Range:
    return types.Range(types.Position(*document.lines.position(start)), types.Position(*document.lines.position(end)))


def _workspace_edit(document: OpenDocument, edits: Iterable[Edit]) -> types.WorkspaceEdit:
    changes = [types.TextEdit(_range(document, *edit.span), edit.text) for edit in sorted(set(edits))]
    return types.WorkspaceEdit(changes={document.uri: changes})


def make_server(checkers: Checkers | None = None) -> ArabicServer:
    """Return a server with its answers in place, not yet connected."""
    server = ArabicServer(checkers)

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.settings = server.settings.changed(params.initialization_options)

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(params: types.DidOpenTextDocumentParams) -> None:
        server.open(params.text_document)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def did_change(params: types.DidChangeTextDocumentParams) -> None:
        if document := server.documents.get(params.text_document.uri):
            document.change(map(_change, params.content_changes), params.text_document.version)
            server.check_soon(document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(params: types.DidCloseTextDocumentParams) -> None:
        server.close(params.text_document.uri)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def did_change_configuration(params: types.DidChangeConfigurationParams) -> None:
        given: Any = params.settings
        section = given.get("proofreader", given) if isinstance(given, dict) else None
        server.settings = server.settings.changed(section)
        server.check_all()

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions([types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll, FIX_ALL]),
    )
    def code_action(params: types.CodeActionParams) -> list[types.CodeAction]:
        return server.actions(params)

    @server.command(ADD_WORD)
    def add_word(word: str) -> None:
        try:
            UserWords().add(word)
        except (LexiconError, ValueError) as error:
            server.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"Proofreader: {error}"))
            return
        server.check_all()

    @server.command(IGNORE_RULE)
    def ignore_rule(rule: str) -> None:
        settings = server.settings
        server.settings = replace(settings, disabled_rules=settings.disabled_rules | {rule})
        server.check_all()

    @server.feature(types.SHUTDOWN)
    async def shutdown(_params: None) -> None:
        await server.end()

    return server


def _change(change: types.TextDocumentContentChangeEvent) -> Change:
    if isinstance(change, types.TextDocumentContentChangePartial):
        start, end = change.range.start, change.range.end
        return Change(change.text, (start.line, start.character), (end.line, end.character))
    return Change(change.text)


def serve_standard_streams() -> None:
    """Speak with the editor over standard input and output until it ends the conversation."""
    # The conversation owns the real standard output; whatever else is printed must not get between.
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    server = make_server()
    try:
        asyncio.run(_converse(server, os.fdopen(os.dup(0), "rb"), sink))
    except BrokenPipeError:
        log.error("the editor is gone")
    except (KeyboardInterrupt, SystemExit):
        pass
    finally:
        server.shutdown()  # type: ignore[no-untyped-call]


async def _converse(server: ArabicServer, source: BinaryIO, sink: BinaryIO) -> None:
    """As pygls does it, but nothing is left behind where the editor asks for the end before a check has ended."""
    server.protocol.set_writer(StdoutWriter(sink))
    try:
        await run_async(
            stop_event=threading.Event(),
            reader=StdinAsyncReader(source, server.thread_pool),
            protocol=server.protocol,
            logger=log,
            error_handler=server.report_server_error,
        )
    finally:
        await server.end()
