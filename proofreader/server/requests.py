"""What a client asks for: the fields of a request, read and bounded."""

import asyncio
import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

from proofreader.core import Level
from proofreader.server.annotated import AnnotatedText, Part
from proofreader.server.language_tool import Choice

MOST_BYTES = 16 << 20  # of a request; Arabic is six bytes a letter in a form
MOST_CHARACTERS = 1_000_000  # of a text
_MOST_FIELDS = 100
_NOT_UTF8 = "the request is not UTF-8"
_PATIENCE = 20.0  # seconds for a request to arrive whole


class RequestError(Exception):
    """A request that can't be answered: ``status`` is its HTTP status, the message says what is wrong with it."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


async def fields_of(request: Request) -> Mapping[str, str]:
    """Return the fields of a request, those in its address and those in its body. Raises RequestError."""
    fields = _form(request.scope["query_string"])
    if request.method == "GET":
        return fields
    try:
        body = await asyncio.wait_for(_body(request), _PATIENCE)
    except TimeoutError as error:
        raise RequestError(f"the request did not arrive within {_PATIENCE:.0f} seconds", 408) from error
    except ClientDisconnect as error:
        raise RequestError("the request ended before its end") from error
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return fields | _json_fields(body)
    if kind not in ("", "application/x-www-form-urlencoded"):
        raise RequestError(f"a body of type '{kind}'; expected application/x-www-form-urlencoded", 415)
    return fields | _form(body)


def _form(data: bytes) -> dict[str, str]:
    """The fields of an address or a form: UTF-8, as it is or percent-encoded."""
    try:
        fields = parse_qsl(_decoded(data), keep_blank_values=True, max_num_fields=_MOST_FIELDS, errors="strict")
    except UnicodeDecodeError as error:
        raise RequestError(_NOT_UTF8) from error
    except ValueError as error:
        raise RequestError(f"more than {_MOST_FIELDS} fields") from error
    return dict(fields)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RequestError(_NOT_UTF8) from error


async def _body(request: Request) -> bytes:
    """The body, no more of it than is allowed."""
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size > MOST_BYTES:
            raise RequestError(f"the request is longer than {MOST_BYTES >> 20} MB", 413)
        pieces.append(piece)
    return b"".join(pieces)


def _json_fields(body: bytes) -> dict[str, str]:
    given = _json(_decoded(body))
    if not isinstance(given, dict):
        raise RequestError("the body must be a JSON object")
    return {key: value if isinstance(value, str) else json.dumps(value) for key, value in given.items()}


def text_of(fields: Mapping[str, str]) -> AnnotatedText:
    """Return what is to be checked: ``text``, or the annotated ``data``. Raises RequestError."""
    if ("text" in fields) == ("data" in fields):
        raise RequestError("give either 'text' or 'data'")
    annotated = AnnotatedText.plain(fields["text"]) if "text" in fields else _annotated(_json(fields["data"]))
    if len(annotated.original) > MOST_CHARACTERS or len(annotated.text) > MOST_CHARACTERS:
        raise RequestError(f"the text is longer than {MOST_CHARACTERS:,} characters", 413)
    return annotated


def _annotated(data: object) -> AnnotatedText:
    """The text of LanguageTool's ``{"annotation": [{"text": …}, {"markup": …, "interpretAs": …}]}``."""
    if isinstance(data, dict) and isinstance(data.get("text"), str):
        return AnnotatedText.plain(data["text"])
    annotation = data.get("annotation") if isinstance(data, dict) else None
    if not isinstance(annotation, list):
        raise RequestError("'data' must hold 'text', or 'annotation', a list")
    parts = []
    for item in annotation:
        match item:
            case {"text": str(text)}:
                parts.append(Part.prose(text))
            case {"markup": str(markup)}:
                stands_for = item.get("interpretAs", "")
                if not isinstance(stands_for, str):
                    raise RequestError("'interpretAs' must be a string")
                parts.append(Part(markup, stands_for))
            case _:
                raise RequestError("each item of 'annotation' must hold 'text' or 'markup', a string")
    return AnnotatedText.of(parts)


def choice_of(fields: Mapping[str, str]) -> Choice:
    """Return which issues the client wants. Raises RequestError."""
    level = fields.get("level", "default").lower()
    if level not in ("default", "picky"):
        raise RequestError(f"level '{level}'; expected default or picky")
    return Choice(
        names(fields, "enabledRules"),
        names(fields, "disabledRules"),
        names(fields, "enabledCategories"),
        names(fields, "disabledCategories"),
        fields.get("enabledOnly", "").lower() in ("true", "yes", "1"),
        Level.NOTE if level == "picky" else Level.LIKELY,
    )


def names(fields: Mapping[str, str], key: str) -> tuple[str, ...]:
    """Return the names in a field, parted by commas, in lower case as ours are."""
    return tuple(name.strip().lower() for name in fields.get(key, "").split(",") if name.strip())


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RequestError("not JSON") from error
