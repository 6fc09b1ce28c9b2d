"""The checker's process: the real one, and ones that misbehave."""

import sys
import time

import pytest
from PySide6.QtCore import QProcess

from proofreader.ui.checking.process import ProcessChecker

ECHO = """
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    if "ask" in request:
        print(json.dumps({"id": request["id"], "rules": {}}), flush=True)
        continue
    BODY
    print(json.dumps({"id": request["id"], "issues": []}), flush=True)
"""
WORDS = frozenset()


def script(body: str) -> list[str]:
    return [sys.executable, "-c", ECHO.replace("BODY", body)]


@pytest.fixture
def start(app, qtbot):
    checkers = []

    def start_(command: list[str] | None = None) -> ProcessChecker:
        checker = ProcessChecker(None, command)
        checkers.append(checker)
        return checker

    yield start_
    for checker in checkers:
        checker.stop()


def test_the_real_worker_finds_an_error(start, qtbot) -> None:
    checker = start()
    rules: list[dict] = []
    checker.rules_known.connect(rules.append)
    with qtbot.waitSignal(checker.answered, timeout=60_000) as answered:
        checker.request(4, "😀 عقد الإجتماع أمس ، ثم انتهى.", "ar-MA", WORDS)
    revision, issues = answered.args
    assert revision == 4
    assert any(issue.span.start <= 6 < issue.span.end for issue in issues), issues
    assert all(rule["rationale"] for rule in rules[0].values())


def test_the_real_worker_reviews_a_file(open_window, article, qtbot) -> None:
    window = open_window(article, checker=ProcessChecker())
    assert "الإجتماع" in [marker.text for marker in window.review.store.markers]
    assert window.issue_details._rules
    for marker in window.review.store.markers:
        assert window.editor.slice(marker.start, marker.end) == marker.text or marker.start == marker.end
    window.actions_by_id["fix_certain"].trigger()
    assert "الاجتماع" in window.editor.text()


def test_only_the_newest_waiting_request_is_sent(start, qtbot) -> None:
    checker = start(script("pass"))
    answered: list[int] = []
    checker.answered.connect(lambda revision, _: answered.append(revision))
    for revision in range(1, 6):
        checker.request(revision, "نص", "ar", WORDS)
    qtbot.waitUntil(lambda: 5 in answered)
    assert answered == [5]


def test_a_crash_is_recovered_from_in_silence(start, qtbot, tmp_path) -> None:
    flag = tmp_path / "flag"
    body = f"import pathlib; f = pathlib.Path({str(flag)!r}); x = f.exists(); f.touch(); x or sys.exit(3)"
    checker = start(script(body))
    failures: list[str] = []
    checker.failed.connect(failures.append)
    with qtbot.waitSignal(checker.answered, timeout=10_000):
        checker.request(1, "نص", "ar", WORDS)
    assert failures == []


def test_repeated_crashes_are_told_once_and_can_be_retried(start, qtbot) -> None:
    checker = start(script("sys.exit(3)"))
    with qtbot.waitSignal(checker.failed, timeout=20_000) as failed:
        checker.request(1, "نص", "ar", WORDS)
    assert "تعذّر التدقيق" in failed.args[0]
    qtbot.wait(100)
    assert not checker._running
    checker._command = script("pass")
    with qtbot.waitSignal(checker.answered, timeout=10_000):
        checker.restart()


NAMES = """
import json, pathlib, sys
flag = pathlib.Path(FLAG)
for line in sys.stdin:
    request = json.loads(line)
    if request.get("ask") == "names":
        BODY
        print(json.dumps({"id": request["id"], "names": []}), flush=True)
    elif "ask" in request:
        print(json.dumps({"id": request["id"], "rules": {}}), flush=True)
    else:
        print(json.dumps({"id": request["id"], "issues": []}), flush=True)
"""


@pytest.mark.parametrize("first", [True, False])
def test_names_are_asked_for_again_after_a_crash(start, qtbot, tmp_path, first) -> None:
    """Whether the checker was started for them or for a check."""
    body = "x = flag.exists(); flag.touch(); x or sys.exit(3)"
    checker = start([sys.executable, "-c", NAMES.replace("FLAG", repr(str(tmp_path / "flag"))).replace("BODY", body)])
    failures: list[str] = []
    checker.failed.connect(failures.append)
    if not first:
        with qtbot.waitSignal(checker.answered, timeout=10_000):
            checker.request(1, "نص", "ar", WORDS)
    with qtbot.waitSignal(checker.names_known, timeout=10_000) as known:
        checker.ask_names(2, "نص", "ar", WORDS)
    assert known.args == [2, []] and failures == [] and checker._names is None


def test_names_that_end_the_checker_each_time_do_not_keep_it_from_checking(start, qtbot, tmp_path) -> None:
    checker = start([sys.executable, "-c", NAMES.replace("FLAG", "''").replace("BODY", "sys.exit(3)")])
    with qtbot.waitSignal(checker.failed, timeout=20_000):
        checker.ask_names(1, "نص", "ar", WORDS)
    checker.request(2, "نص", "ar", WORDS)
    with qtbot.waitSignal(checker.answered, timeout=10_000):
        checker.restart()


def test_names_that_can_not_be_told_are_no_endless_wait(start, qtbot) -> None:
    body = 'print(json.dumps({"id": request["id"], "error": "no"}), flush=True); continue'
    checker = start([sys.executable, "-c", NAMES.replace("FLAG", "''").replace("BODY", body)])
    with qtbot.waitSignal(checker.failed, timeout=10_000):
        checker.ask_names(1, "نص", "ar", WORDS)


def test_a_program_that_does_not_exist_is_told(start, qtbot) -> None:
    checker = start(["/no/such/program"])
    with qtbot.waitSignal(checker.failed, timeout=20_000):
        checker.request(1, "نص", "ar", WORDS)


def test_an_error_answer_is_told_and_the_next_request_works(start, qtbot) -> None:
    body = """if request["id"] == 1:
        print(json.dumps({"id": 1, "error": "no"}), flush=True)
        continue"""
    checker = start(script(body))
    with qtbot.waitSignal(checker.failed, timeout=10_000):
        checker.request(1, "نص", "ar", WORDS)
    with qtbot.waitSignal(checker.answered, timeout=10_000):
        checker.request(2, "نص", "ar", WORDS)


def test_garbage_between_answers_is_survived(start, qtbot) -> None:
    checker = start(script("print('not json'); print('[1]'); print('{\"id\": 99, \"issues\": []}')"))
    with qtbot.waitSignal(checker.answered, timeout=10_000):
        checker.request(1, "نص", "ar", WORDS)


def test_an_answer_without_issues_is_told(start, qtbot) -> None:
    checker = start(script("print(json.dumps({'id': request['id'], 'issues': [5]}), flush=True); continue"))
    with qtbot.waitSignal(checker.failed, timeout=10_000):
        checker.request(1, "نص", "ar", WORDS)


def test_stopping_ends_the_process(start, qtbot) -> None:
    checker = start(script("import time; time.sleep(60)"))
    checker.request(1, "نص", "ar", WORDS)
    qtbot.waitUntil(lambda: checker._process.state() == QProcess.ProcessState.Running)
    checker.stop()
    assert checker._process.state() == QProcess.ProcessState.NotRunning


def test_a_hang_is_ended(start, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("proofreader.ui.checking.process._PATIENCE_MS", 200)
    checker = start(script("import time; time.sleep(60)"))
    with qtbot.waitSignal(checker.failed, timeout=20_000):
        checker.request(1, "نص", "ar", WORDS)


def test_a_request_never_waits(start, qtbot) -> None:
    checker = start(script("import time; time.sleep(2)"))
    checker.request(1, "كلمة " * 100_000, "ar", WORDS)
    qtbot.wait(50)
    begin = time.perf_counter()
    for revision in range(2, 12):
        checker.request(revision, "كلمة " * 100_000, "ar", WORDS)
    assert time.perf_counter() - begin < 0.2


def test_failure_reaches_the_window_with_a_way_on(open_window, article, checker) -> None:
    window = open_window(article)
    checker.failed.emit("تعذّر التدقيق: سبب")
    assert window.bar.isVisible()
    sent = len(checker.requests)
    window.bar.buttons[0].click()
    assert len(checker.requests) == sent + 1
