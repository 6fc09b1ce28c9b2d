"""The answers of ``serve`` against the published description of the API, types and required fields alike.

Written from https://languagetool.org/http-api/languagetool-swagger.json; what it does not name may be there besides.
"""

import json

import httpx
import jsonschema
import pytest

_STRING, _BOOLEAN, _NUMBER = {"type": "string"}, {"type": "boolean"}, {"type": "integer", "minimum": 0}


def _object(optional: dict[str, object] | None = None, **required: object) -> dict[str, object]:
    return {"type": "object", "required": list(required), "properties": {**required, **(optional or {})}}


def _list(item: object) -> dict[str, object]:
    return {"type": "array", "items": item}


_VALUES = _list(_object({"value": _STRING}))
_MATCH = _object(
    {"shortMessage": _STRING},
    message=_STRING,
    offset=_NUMBER,
    length={"type": "integer", "minimum": 1},
    replacements=_VALUES,
    context=_object(text=_STRING, offset=_NUMBER, length=_NUMBER),
    sentence=_STRING,
    rule=_object(
        {"subId": _STRING, "issueType": _STRING, "urls": _VALUES},
        id=_STRING,
        description=_STRING,
        category=_object({"id": _STRING, "name": _STRING}),
    ),
)
CHECK = _object(
    software=_object(
        {"premium": _BOOLEAN},
        name=_STRING,
        version=_STRING,
        buildDate=_STRING,
        apiVersion={"type": "integer"},
        status=_STRING,
    ),
    language=_object(name=_STRING, code=_STRING, detectedLanguage=_object(name=_STRING, code=_STRING)),
    matches=_list(_MATCH),
)
LANGUAGES = _list(_object(name=_STRING, code=_STRING, longCode=_STRING))

TEXTS = [
    "",
    "\n",
    "لا خطأ هنا.",
    "😀 وصل الوزير الي الرباط ، و قال ان الأمر هام.",
    "،ذهب الولد\r\n\r\nثم عاد الى البيت",
    "قاموا الرجال بزيارة المدرسه القديمه، ووصلت شركة بلاتينيكس.\n\nشارك\nتابعونا على فيسبوك\n\nكتبه 12سنة من قبل !",
    "The quick brown fox و قال",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("level", ["default", "picky"])
@pytest.mark.parametrize("method", ["GET", "POST", "data"])
def test_a_check(server: str, text: str, level: str, method: str) -> None:
    url, fields = f"{server}/v2/check", {"text": text, "language": "ar-MA", "level": level}
    if method == "GET":
        answer = httpx.get(url, params=fields, timeout=60)
    else:
        if method == "data":
            annotation = [{"markup": "<p>", "interpretAs": "\n\n"}, {"text": fields.pop("text")}, {"markup": "</p>"}]
            fields["data"] = json.dumps({"annotation": annotation})
        answer = httpx.post(url, data=fields, timeout=60)
    assert answer.status_code == 200
    found = answer.json()
    jsonschema.validate(found, CHECK)
    sent = ("<p>" if method == "data" else "") + text
    units = sent.encode("utf-16-le")
    for match in found["matches"]:
        start, end = match["offset"], match["offset"] + match["length"]
        assert end <= len(units) // 2
        context = match["context"]
        marked = context["text"].encode("utf-16-le")[
            2 * context["offset"] : 2 * (context["offset"] + context["length"])
        ]
        as_sent = units[2 * start : 2 * end].decode("utf-16-le").replace("\r\n", "\n").replace("\n", " ")
        assert marked.decode("utf-16-le") == as_sent


def test_what_there_is(server: str) -> None:
    jsonschema.validate(httpx.get(f"{server}/v2/languages").json(), LANGUAGES)
    jsonschema.validate(httpx.get(f"{server}/v2/words").json(), _object(words=_list(_STRING)))
    jsonschema.validate(
        httpx.post(f"{server}/v2/words/add", data={"word": "بلاتينيكس"}).json(), _object(added=_BOOLEAN)
    )
    jsonschema.validate(
        httpx.post(f"{server}/v2/words/delete", data={"word": "بلاتينيكس"}).json(), _object(deleted=_BOOLEAN)
    )
