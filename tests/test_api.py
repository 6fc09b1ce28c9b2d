"""The small interface for Python programs."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import proofreader
from proofreader import Engine, Level, check, fix


def test_everything_promised_is_there() -> None:
    assert all(getattr(proofreader, name) is not None for name in proofreader.__all__)


def test_check_and_fix() -> None:
    text = "وصل الوزير الي الرباط ، ثم غادر."
    assert [text[issue.span.start : issue.span.end] for issue in check(text)] == ["الي", " ،"]
    assert [issue.rule for issue in check(text, level=Level.CERTAIN)] == ["space-before-mark"]
    assert fix(text).text == "وصل الوزير الي الرباط، ثم غادر."
    assert fix(text, level=Level.LIKELY).text == "وصل الوزير إلى الرباط، ثم غادر."


def test_everything_that_was_changed_is_told() -> None:
    text = "قال الوزير ان المدرسة الجديد فتح أبوابها امس."
    fixed = fix(text, level=Level.LIKELY)
    changed = [*fixed.applied, *fixed.later]
    for word in set(text.split()) - set(fixed.text.split()):
        assert any(text.find(word) <= issue.span.start < text.find(word) + len(word) for issue in changed), word
    assert all(issue.fixes[0].edits[0].text in fixed.text for issue in fixed.later)


def test_words_besides() -> None:
    text = "وصلت بلاتينيكس أمس."
    assert check(text, level=Level.NOTE)
    assert check(text, level=Level.NOTE, words=["بلاتينيكس"]) == []


def test_several_threads() -> None:
    texts = [f"وصل الوزير الي الرباط {n} مرات." for n in range(40)]
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(check, texts))
    assert together == [Engine.load().check(text) for text in texts]


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, proofreader; print('proofreader.engine' in sys.modules, 'regex' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
