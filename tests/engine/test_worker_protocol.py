"""The worker's conversation, without a process; the lexicon is replaced, the engine and its rules are real."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import Edit, Finding, Fix, Issue, Level, Profile, Reading, Rule, Span
from proofreader.engine import Engine
from proofreader.engine.wire import issue_from_wire, issue_to_wire
from proofreader.engine.worker import Service, serve


class EveryWord:
    """A lexicon that knows every word."""

    def accepts(self, word: str) -> bool:
        return True

    def readings(self, word: str) -> tuple[Reading, ...]:
        return ()

    def frequency(self, word: str) -> float:
        return 0.0

    def is_known_name(self, word: str) -> bool:
        return False

    def suggest(self, word: str, limit: int = 5) -> tuple[str, ...]:
        return ()


def check(document, lexicon):  # type: ignore[no-untyped-def]
    at = document.text.find("😀 الى")
    if at >= 0:
        yield Finding(Span(at + 2, at + 5), (Fix.replace(at + 2, at + 5, "إلى", Level.CERTAIN),))
    if "broken" in document.text:
        raise RuntimeError("a rule failed")


RULE = Rule("ila", "hamza", "summary", "rationale", "reference", [], [], check=check)
loaded: list[tuple[str, frozenset[str]]] = []


def load(profile: Profile, words: frozenset[str]) -> Engine:
    loaded.append((profile.id, words))
    return Engine(EveryWord(), Profile(id=profile.id), {"ila": RULE})


def converse(*lines: bytes) -> list[dict]:
    sink = io.BytesIO()
    serve(io.BytesIO(b"\n".join(lines) + b"\n"), sink, Service(load))
    return [json.loads(line) for line in sink.getvalue().splitlines()]


def request(**values: object) -> bytes:
    return json.dumps({"id": 1, "profile": "ar-MA", "words": [], **values}).encode()


def test_issues_come_in_code_points() -> None:
    (answer,) = converse(request(id=7, text="أول\n😀 الى"))
    assert answer["id"] == 7
    (issue,) = map(issue_from_wire, answer["issues"])
    assert issue == Issue("ila", "hamza", Span(6, 9), "summary", (Fix.replace(6, 9, "إلى", Level.CERTAIN),))


def test_the_reasons_can_be_asked_for() -> None:
    (answer,) = converse(request(ask="rules"))
    assert answer["rules"] == {"ila": {"summary": "summary", "rationale": "rationale", "reference": "reference"}}


@pytest.mark.parametrize(
    "bad",
    [
        b"no json",
        b"\xff\xfe",
        b"[1, 2]",
        b"null",
        b'{"id": 3}',
        b'{"id": 3, "text": 5}',
        b'{"id": 3, "text": "x", "words": 5}',
        b'{"id": 3, "ask": "dance"}',
        request(text="broken"),
    ],
)
def test_a_bad_request_is_answered_and_survived(bad: bytes) -> None:
    first, second = converse(bad, request(id=9, text="نص"))
    assert first["error"]
    assert second == {"id": 9, "issues": []}


def test_half_a_surrogate_pair_is_survived() -> None:
    (answer,) = converse(b'{"id": 1, "text": "\\ud83d \xd8\xa7"}')
    assert answer == {"id": 1, "issues": []}


def test_the_engine_is_loaded_once_per_profile_and_words() -> None:
    loaded.clear()
    converse(
        request(text="a"),
        request(text="b"),
        request(text="c", words=["x"]),
        request(text="d", words=["x"], profile="ar"),
    )
    assert loaded == [("ar-MA", frozenset()), ("ar-MA", frozenset("x")), ("ar", frozenset("x"))]


spans = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda pair: Span(*pair))
fixes = st.builds(
    Fix, st.lists(st.builds(Edit, spans, st.text()), max_size=3).map(tuple), st.sampled_from(Level), st.text(max_size=5)
)


@given(st.builds(Issue, st.text(), st.sampled_from(["hamza", "new"]), spans, st.text(), st.lists(fixes).map(tuple)))
def test_an_issue_survives_the_wire(issue: Issue) -> None:
    assert issue_from_wire(json.loads(json.dumps(issue_to_wire(issue)))) == issue


def test_an_edited_profile_is_read_again(tmp_path) -> None:
    path = tmp_path / "proofreader.toml"
    path.write_text("name = 'x'\n", encoding="utf-8")
    service = Service(load)
    loaded.clear()
    ask = request(profile=str(path), text="")
    for _ in range(2):
        service.answer(ask)
    path.write_text("name = 'xx'\n", encoding="utf-8")
    service.answer(ask)
    assert len(loaded) == 2
