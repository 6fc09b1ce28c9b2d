"""Who may speak to the server: this computer, and no page of another site through its user's browser.

Any page that a browser shows can send requests to this computer. Three looks keep pages out: the ``Host`` header must
name this computer (a page that has its name resolve to it, DNS rebinding, does not), the ``Origin`` of a page must be
one that is allowed, and without one ``Sec-Fetch-Site`` must not tell of another site.
"""

import hmac
import ipaddress
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from proofreader.arabic.late import late_re

# LanguageTool's own extension in Chromium's and Edge's shops. Firefox gives each installation a number of its own.
_EXTENSIONS = frozenset(
    {"chrome-extension://oldceeleldhonbafppcapldpdifcinji", "chrome-extension://hfjadhjooeceemgojogkhlppanjkbobc"}
)
_FIREFOX = late_re(r"moz-extension://[0-9a-f-]{36}")
_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Authorization, Content-Type, X-Proofreader-Profile",
    "Access-Control-Allow-Private-Network": "true",
    "Access-Control-Max-Age": "600",
}


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach that address; of names only ``localhost`` is known to stay here."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Access:
    """Whom the server answers.

    origins: of pages and extensions that may ask besides those known. token: what every request must bear, "" for none.
    any_host: whether the name by which it is called does not matter, because it is reached from other computers; then
    there must be a token.
    """

    origins: Collection[str] = ()
    token: str = ""
    any_host: bool = False

    def __post_init__(self) -> None:
        if self.any_host and not self.token:
            raise ValueError("a server for other computers needs a token")

    def refusal(self, headers: Headers, query: str = "", *, preflight: bool = False) -> str:
        """Return why a request with these headers is refused; "" where it is not.

        preflight: the question of a browser whether a script may ask, which bears no token.
        """
        if not self.any_host and not is_loopback(_host(headers.get("host", ""))):
            return "this server answers requests to localhost only"
        origin = headers.get("origin")
        if origin is not None and not self.allows(origin):
            return f"pages of {origin} may not use this server; --allow-origin lets them in"
        if origin is None and headers.get("sec-fetch-site") in ("cross-site", "same-site"):
            return "pages of other sites may not use this server"
        if self.token and not preflight and not hmac.compare_digest(_token(headers, query), self.token):
            return "the token is missing or wrong"
        return ""

    def allows(self, origin: str) -> bool:
        """Whether scripts of that origin may ask."""
        return origin in _EXTENSIONS or origin in self.origins or _FIREFOX.fullmatch(origin) is not None


class Guard:
    """ASGI middleware: refuses with 403, and tells browsers which scripts may read the answers (CORS)."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":  # start and end of the server
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        preflight = scope["method"] == "OPTIONS" and "origin" in headers
        query = scope["query_string"].decode("ascii", "replace")
        refusal = self._access.refusal(headers, query, preflight=preflight)
        if refusal:
            await PlainTextResponse(f"Error: {refusal}", 403)(scope, receive, send)
            return
        origin = headers.get("origin")

        async def send_with_origin(message: Message) -> None:
            if origin and message["type"] == "http.response.start":
                answer = MutableHeaders(scope=message)
                answer["Access-Control-Allow-Origin"] = origin
                answer.add_vary_header("Origin")
            await send(message)

        if preflight:
            await PlainTextResponse("", 204, _PREFLIGHT)(scope, receive, send_with_origin)
        else:
            await self._app(scope, receive, send_with_origin)


def _host(header: str) -> str:
    """The name in a ``Host`` header, without its port and the brackets of IPv6."""
    if header.startswith("["):
        return header[1:].partition("]")[0]
    return header.partition(":")[0].lower()


def _token(headers: Headers, query: str) -> str:
    """The token of a request: ``Authorization: Bearer …``, or ``apiKey`` in the address."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip().encode("ascii", "replace").decode()
    return parse_qs(query).get("apiKey", [""])[0].encode("ascii", "replace").decode()
