"""``proofreader serve`` seen from outside: clients that others wrote, and requests that nobody should send."""

import json
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import language_tool_python
import pytest

from proofreader import Level, check

TEXT = "😀 وصل الوزير الي الرباط ، و قال ان الأمر هام."


def ask(server: str, **fields: str) -> httpx.Response:
    return httpx.post(f"{server}/v2/check", data={"language": "ar-MA", **fields}, timeout=60)


def utf16(text: str, offset: int, length: int) -> str:
    units = text.encode("utf-16-le")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le")


def test_offsets_count_utf16(server: str) -> None:
    answer = ask(server, text=TEXT).json()
    marked = [utf16(TEXT, match["offset"], match["length"]) for match in answer["matches"]]
    assert marked == ["الي", " ،", "و قال", "ان"]
    for match in answer["matches"]:
        context = match["context"]
        assert utf16(context["text"], context["offset"], context["length"]) in marked


def test_the_same_issues_as_check(server: str) -> None:
    answer = ask(server, text=TEXT, level="picky").json()
    expected = [(issue.rule, issue.level.label) for issue in check(TEXT, level=Level.NOTE)]
    assert [(match["rule"]["id"], match["level"]) for match in answer["matches"]] == expected


def test_a_client_of_another_program_corrects(server: str) -> None:
    with language_tool_python.LanguageTool("ar", remote_server=server) as client:
        assert client.correct(TEXT) == "😀 وصل الوزير إلى الرباط، وقال إن الأمر هام."
        with ThreadPoolExecutor(4) as threads:
            found = list(threads.map(client.check, [f"{TEXT} {n}" for n in range(8)]))
    assert {len(matches) for matches in found} == {4}


def test_markup_is_no_text(server: str) -> None:
    data = {"annotation": [{"text": "وصل "}, {"markup": "<b>"}, {"text": "الي"}, {"markup": "</b>"}, {"text": " فاس"}]}
    (match,) = ask(server, data=json.dumps(data)).json()["matches"]
    assert (match["offset"], match["length"], match["replacements"][0]["value"]) == (7, 3, "إلى")


def test_line_ends_of_windows(server: str) -> None:
    text = "سطر أول.\r\nوصل الي فاس."
    (match,) = ask(server, text=text).json()["matches"]
    assert text[match["offset"] :][: match["length"]] == "الي"


def test_rules_switched_on_and_off(server: str) -> None:
    def rules(**fields: str) -> list[str]:
        return [match["rule"]["id"] for match in ask(server, text=TEXT, **fields).json()["matches"]]

    assert "detached-waw" not in rules(disabledRules="detached-waw")
    assert rules(disabledCategories="HAMZA") == ["space-before-mark", "detached-waw"]
    assert rules(enabledOnly="true", enabledRules="detached-waw") == ["detached-waw"]
    text, style = "عقد الاجتماع أمس، ووقع الحادثان في نفس اليوم.", "nafs-before-its-noun"
    for asked, expected in (("", []), (style, [style])):
        matches = ask(server, text=text, enabledRules=asked).json()["matches"]
        assert [match["rule"]["id"] for match in matches] == expected


def test_languages_choose_the_house_style(server: str) -> None:
    codes = {language["longCode"] for language in httpx.get(f"{server}/v2/languages").json()}
    assert {"ar", "ar-MA"} <= codes
    assert ask(server, text="نص", language="ar-SA").json()["language"]["code"] == "ar-SA"
    auto = ask(server, text="نص", language="auto", preferredVariants="fr-FR,ar-EG").json()
    assert auto["language"]["code"] == "ar-EG"
    french = ask(server, text="texte", language="fr")
    assert french.status_code == 400
    assert "not a language code known" in french.text


def test_words_of_the_user(server: str) -> None:
    url, word = f"{server}/v2/words", "بلاتينيكس"
    assert httpx.post(f"{url}/add", data={"word": word}).json() == {"added": True}
    assert httpx.post(f"{url}/add", data={"word": word}).json() == {"added": False}
    assert word in httpx.get(url).json()["words"]
    assert ask(server, text=f"وصلت شركة {word} إلى فاس.", level="picky").json()["matches"] == []
    assert httpx.post(f"{url}/delete", data={"word": word}).json() == {"deleted": True}
    for none in ("كلمتان اثنتان", "😀", "ب" * 101, "بلا\u200fتين", "كل\0مة", ""):
        assert httpx.post(f"{url}/add", data={"word": none}).status_code == 400, none


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example:8081"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost:3000"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Host": "localhost"}, 200),
        ({"Origin": "moz-extension://0f9a1d7e-1111-2222-3333-444455556666"}, 200),
        ({"X-Proofreader-Profile": "ar-EG"}, 200),
        ({"X-Proofreader-Profile": "/etc/passwd"}, 400),
    ],
)
def test_who_may_ask(server: str, headers: dict[str, str], status: int) -> None:
    answer = httpx.post(f"{server}/v2/check", data={"text": "نص", "language": "ar"}, headers=headers, timeout=60)
    assert answer.status_code == status
    assert answer.headers.get("access-control-allow-origin") == (headers.get("Origin") if status == 200 else None)


def test_a_page_may_not_even_look_at_the_languages(server: str) -> None:
    assert httpx.get(f"{server}/v2/languages", headers={"Origin": "https://evil.example"}).status_code == 403
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    assert httpx.options(f"{server}/v2/words/add", headers=asked).status_code == 403


def test_a_browser_asks_before_an_extension_does(server: str) -> None:
    origin = "moz-extension://0f9a1d7e-1111-2222-3333-444455556666"
    answer = httpx.options(f"{server}/v2/check", headers={"Origin": origin, "Access-Control-Request-Method": "POST"})
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (204, origin)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, 400),
        ({"text": "نص", "data": "{}"}, 400),
        ({"data": "not json"}, 400),
        ({"data": '{"annotation": [{"other": 1}]}'}, 400),
        ({"data": '{"annotation": [{"markup": "a", "interpretAs": 5}]}'}, 400),
        ({"data": "[" * 100_000}, 400),
        ({"text": "نص", "level": "loud"}, 400),
        ({"text": "a" * 1_000_001}, 413),
    ],
)
def test_requests_that_cannot_be_answered(server: str, fields: dict[str, str], status: int) -> None:
    answer = ask(server, **fields)
    assert answer.status_code == status
    assert answer.text.startswith("Error: ")


@pytest.mark.parametrize("broken", [b"text=%FF%FE", b"language=ar&text=%D9%88%D8", b"text=a&%D9=1"])
def test_text_that_is_not_utf8(server: str, broken: bytes) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    url = f"{server}/v2/check"
    for answer in (httpx.post(url, content=broken, headers=form), httpx.get(httpx.URL(url, query=broken))):
        assert (answer.status_code, answer.text) == (400, "Error: the request is not UTF-8")


def test_too_many_fields(server: str) -> None:
    answer = httpx.post(f"{server}/v2/check", data={f"field{n}": "" for n in range(101)})
    assert (answer.status_code, answer.text) == (400, "Error: more than 100 fields")


def test_bodies_of_other_kinds(server: str) -> None:
    url = f"{server}/v2/check"
    assert httpx.post(url, json={"text": "وصل الي فاس.", "language": "ar"}).json()["matches"]
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert httpx.post(url, content=b"text=\xff", headers=form).text == "Error: the request is not UTF-8"
    assert httpx.post(url, content=b"text=a", headers={"Content-Type": "text/plain"}).status_code == 415
    assert httpx.post(url, content=b"x" * (17 << 20)).status_code == 413
    lonely = httpx.post(
        url, content=b'{"text": "\\ud83d", "language": "ar"}', headers={"Content-Type": "application/json"}
    )
    assert lonely.status_code == 200


def test_one_that_never_ends_holds_nobody(server: str) -> None:
    host, port = urlsplit(server).netloc.split(":")
    slow = [socket.create_connection((host, int(port))) for _ in range(20)]
    for connection in slow:
        connection.sendall(b"POST /v2/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\ntext=")
    began = time.monotonic()
    assert ask(server, text=TEXT).status_code == 200
    assert time.monotonic() - began < 10
    for connection in slow:  # cut off
        connection.close()
    assert ask(server, text=TEXT).status_code == 200


def test_many_at_a_time(server: str) -> None:
    text = " ".join([TEXT] * 20)
    statuses: list[int] = []

    def client() -> None:
        statuses.extend(ask(server, text=f"{text} {n}").status_code for n in range(3))

    threads = [threading.Thread(target=client) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert statuses == [200] * 48


def test_a_token_is_asked_for(tmp_path: Path, start: Callable[..., AbstractContextManager[str]]) -> None:
    token = tmp_path / "token"
    token.write_text("0123456789abcdef\n", encoding="utf-8")
    with start("--token-file", str(token), home=tmp_path) as address:
        assert httpx.get(f"{address}/v2/languages").status_code == 403
        assert httpx.get(f"{address}/v2/languages", params={"apiKey": "0123456789abcdef"}).status_code == 200
        headers = {"Authorization": "Bearer 0123456789abcdef"}
        assert httpx.get(f"{address}/v2/languages", headers=headers).status_code == 200
        assert httpx.get(f"{address}/v2/languages", headers={"Authorization": "Bearer no"}).status_code == 403


PACK = """name = "قائمتنا"
[[rule]]
id = "Desk-twice"
kind = "pattern"
level = "likely"
category = "style"
summary = "كلمة مكررة"
rationale = "سهو"
reference = ""
enabled = {enabled}
pattern = 'جدا جدا'
replacement = "جدا"
bad = []
good = []
"""


def test_rules_of_packs_are_switched_too(tmp_path: Path, start: Callable[..., AbstractContextManager[str]]) -> None:
    packs = tmp_path / "proofreader" / "rules"
    packs.mkdir(parents=True)
    with start(home=tmp_path) as address:

        def rules(**fields: str) -> list[str]:
            matches = ask(address, text="الخبر مهم جدا جدا.", **fields).json()["matches"]
            return [match["rule"]["id"] for match in matches if match["rule"]["id"] == "Desk-twice"]

        assert rules(enabledRules="Desk-twice") == []
        (packs / "desk.toml").write_text(PACK.format(enabled="true"), encoding="utf-8")
        assert rules() == ["Desk-twice"]
        assert rules(disabledRules="Desk-twice") == []
        (packs / "desk.toml").write_text(PACK.format(enabled="false"), encoding="utf-8")
        assert rules() == []
        assert rules(enabledRules="Desk-twice") == ["Desk-twice"]
        answer = ask(address, text="الخبر مهم جدا جدا.", enabledRules="Desk-twice", enabledOnly="true").json()
        assert [match["rule"]["description"] for match in answer["matches"]] == ["كلمة مكررة"]
