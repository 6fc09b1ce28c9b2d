"""The HTTP server: LanguageTool's API over the checkers."""

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from proofreader.batch.wording import wording
from proofreader.core.packs import Pack
from proofreader.core.profile import ProfileError, builtin_profiles, load_profile
from proofreader.engine.packs import stamp
from proofreader.engine.profiles import profile_state
from proofreader.lexicon import LexiconError, UserWords
from proofreader.server.checkers import BusyError, CheckError, Checkers
from proofreader.server.checkers import Request as Check
from proofreader.server.guard import Access, Guard
from proofreader.server.language_tool import LANGUAGES, answer, information, languages, profile_of
from proofreader.server.requests import MOST_CHARACTERS, RequestError, choice_of, fields_of, names, text_of

log = logging.getLogger(__name__)

_LANGUAGE = "ar"  # of the names of categories, as of all messages on a text
_OTHER_THREAD = 20_000  # characters of a text from which on its answer is put together beside the event loop

Answer = Callable[[Request], Awaitable[Response]]
_Rules = Mapping[str, Mapping[str, str]]
"""By id: summary, rationale and reference."""


class _Known(NamedTuple):
    """The rules of a house style, the packs that it names, and what tells them from the same files changed."""

    packs: tuple[Pack, ...]
    state: object
    rules: _Rules


def _state(profile: str, packs: Iterable[Pack]) -> object:
    return profile_state(profile), stamp(packs)


class _Json(JSONResponse):
    """JSON in UTF-8; half a surrogate pair, which a client can send, becomes «?»."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


@dataclass
class Service:
    """Answers the requests of one server.

    profile: the house style of texts whose client asks for none. workers: how many texts are checked at a time.
    more_words: right words besides those of the user. off: ids of rules that are reported only where a client enables
    them. Both may be replaced while the server runs.
    """

    profile: str = "ar-MA"
    workers: int = 2
    words: Callable[[], UserWords] = UserWords
    more_words: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    _checkers: Checkers | None = field(default=None, init=False)
    _known: dict[str, "_Known"] = field(default_factory=dict, init=False)

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        """Keep the checkers as long as the server runs."""
        async with Checkers(self.workers) as self._checkers:
            yield

    async def check(self, request: Request) -> Response:
        """``/v2/check``"""
        assert self._checkers is not None  # since lifespan
        fields = await fields_of(request)
        annotated = text_of(fields)
        choice = choice_of(fields)
        language = fields.get("language", "auto")
        preferred = [name.strip() for name in fields.get("preferredVariants", "").split(",")]
        profile = profile_of(language, preferred, self._profile(request))
        if profile is None:
            known = ", ".join(LANGUAGES)
            raise RequestError(f"'{language}' is not a language code known to this server; it knows {known} and auto")
        rules = await self._rules_of(profile)
        enabled = names(fields, "enabledRules")
        on = tuple(rule for rule in rules if rule.lower() in enabled)
        asked = Check(annotated.text, profile, (*self._user_words(), *self.more_words), on)
        off = self.off.difference(on)
        found = [issue for issue in await self._checkers.check(asked) if issue.rule not in off and choice.wants(issue)]
        categories = wording(_LANGUAGE).categories
        if len(annotated.text) < _OTHER_THREAD:
            return _Json(answer(annotated, found, rules, categories, profile))
        return _Json(await asyncio.to_thread(answer, annotated, found, rules, categories, profile))

    async def list_words(self, _request: Request) -> Response:
        """``/v2/words``: the user's dictionary, which the window and the command line share."""
        return _Json({"words": list(self._user_words())})

    async def add_word(self, request: Request) -> Response:
        """``/v2/words/add``"""
        word = _word(await fields_of(request))
        try:
            return _Json({"added": self._user_words().add(word)})
        except ValueError as error:
            raise RequestError(str(error)) from error

    async def delete_word(self, request: Request) -> Response:
        """``/v2/words/delete``"""
        word = _word(await fields_of(request))  # before the file is read: another request may write it meanwhile
        return _Json({"deleted": self._user_words().remove(word)})

    def _profile(self, request: Request) -> str:
        """The house style that the header asks for, one of those that come with the program: a path would let a page
        read files."""
        asked = request.headers.get("x-proofreader-profile")
        if asked is None:
            return self.profile
        if asked not in builtin_profiles():
            raise RequestError(f"no house style '{asked}'; there are {', '.join(builtin_profiles())}")
        return asked

    async def _rules_of(self, profile: str) -> _Rules:
        """The rules that apply in a house style, those of packs among them; asked again where a file has changed."""
        assert self._checkers is not None
        known = self._known.get(profile)
        if known is None or known.state != _state(profile, known.packs):
            packs = load_profile(profile).rules
            state = _state(profile, packs)  # before they are read: what is saved meanwhile is read again
            known = self._known[profile] = _Known(packs, state, await self._checkers.rules(profile))
        return known.rules

    def _user_words(self) -> UserWords:
        try:
            return self.words()
        except LexiconError as error:
            raise RequestError(str(error), 500) from error


def application(service: Service, access: Access) -> Starlette:
    """Return the server as an ASGI application."""
    routes = [
        Route("/v2/check", _answered(service.check), methods=["GET", "POST"]),
        Route("/v2/languages", _answered(_languages)),
        Route("/v2/info", _answered(_information)),
        Route("/v2/maxtextlength", _answered(_longest)),
        Route("/v2/healthcheck", _answered(_health)),
        Route("/v2/words", _answered(service.list_words)),
        Route("/v2/words/add", _answered(service.add_word), methods=["POST"]),
        Route("/v2/words/delete", _answered(service.delete_word), methods=["POST"]),
    ]
    app = Starlette(routes=routes, lifespan=service.lifespan)
    app.add_middleware(Guard, access=access)
    return app


def _answered(ask: Answer) -> Answer:
    """The handler with its errors turned into answers, in LanguageTool's form: ``Error: …`` as plain text."""

    async def handler(request: Request) -> Response:
        try:
            return await ask(request)
        except RequestError as error:
            return _error(str(error), error.status)
        except BusyError:
            return _error("too many requests at a time; try again in a moment", 503, {"Retry-After": "1"})
        except CheckError as error:
            log.error("a check failed: %s", error)
            return _error(str(error), 500)
        except (LexiconError, ProfileError) as error:
            return _error(str(error), 500)

    return handler


def _error(message: str, status: int, headers: Mapping[str, str] | None = None) -> Response:
    return PlainTextResponse(f"Error: {message}", status, headers)


def _word(fields: Mapping[str, str]) -> str:
    if not (word := fields.get("word", "").strip()):
        raise RequestError("'word' is missing")
    return word


async def _languages(_request: Request) -> Response:
    return _Json(languages())


async def _information(_request: Request) -> Response:
    return _Json(information())


async def _longest(_request: Request) -> Response:
    return PlainTextResponse(str(MOST_CHARACTERS))


async def _health(_request: Request) -> Response:
    return PlainTextResponse("OK")
