"""The language server protocol where pygls leaves a client without an answer or an honest message without effect."""

from collections.abc import Generator
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidRequest
from pygls.protocol import LanguageServerProtocol, lsp_method


class Protocol(LanguageServerProtocol):
    """Answers every request, passes over changes of documents that are not open, and ends in peace."""

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Return the message that the JSON values are. A request that is none is answered with an error."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "method" in data and isinstance(number := data.get("id"), int | str):
                self._send_response(number, error=error.to_response_error())
            raise

    def handle_message(self, message: Any) -> None:
        """Handle a message. Behind the shutdown requests are refused and notifications passed over, as is laid down.

        Editors send such: Neovim closes its documents then. pygls answers none and warns in the editor's log.
        """
        method = getattr(message, "method", "")
        if not self._shutdown or method == types.EXIT:
            super().handle_message(message)
        elif method and (number := getattr(message, "id", None)) is not None:
            refused = JsonRpcInvalidRequest("the server was shut down")
            self._send_response(number, error=refused.to_response_error())

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Generator[Any, Any, None]:
        """Hand the change on. The texts are kept by ``OpenDocument``, so that none is kept twice."""
        if (handler := self.fm.features.get(types.TEXT_DOCUMENT_DID_CHANGE)) is not None:
            yield handler, (params,), None

    @lsp_method(types.SHUTDOWN)
    def lsp_shutdown(self, *arguments: Any) -> Generator[Any, Any, None]:
        """End what is under way but this request; pygls fails where one that is cancelled leaves its table at once."""
        if (handler := self.fm.features.get(types.SHUTDOWN)) is not None:
            yield handler, arguments, None
        own = self.msg_id
        for number, future in list(self._request_futures.items()):
            if number != own:
                future.cancel()
        self._shutdown = True
