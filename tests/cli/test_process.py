"""The whole program as a process of its own: real engine, real pipes, real exit status."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"


def proofreader(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    # A poor environment: no locale, no UTF-8 mode, no display.
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    kept |= {"HOME": str(ROOT / "nowhere"), "XDG_DATA_HOME": str(ROOT / "nowhere")}
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        check=False,
        env={**kept, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", **environment},
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_streams_that_are_closed(closed: str, tmp_path: Path) -> None:
    sample = tmp_path / "a.txt"
    sample.write_text("عقد الإجتماع أمس\n", encoding="utf-8")
    home = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    for arguments, wanted in ((["check", "a.txt"], 1), (["fix", "a.txt", "-o", "b.txt"], 0)):
        command = shlex.join([sys.executable, str(ROOT / "main.py"), *arguments])
        outcome = subprocess.run(["sh", "-c", f"{command} {closed}"], cwd=tmp_path, env=home, timeout=120, check=False)
        assert outcome.returncode == wanted
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "عقد الاجتماع أمس\n"


def test_sample_has_issues_of_many_kinds() -> None:
    outcome = proofreader("check", SAMPLES / "raw-article.txt", "--format", "json", "--level", "note")
    assert (outcome.returncode, outcome.stderr) == (1, b"")
    issues = json.loads(outcome.stdout.decode("utf-8"))["files"][0]["issues"]
    assert {"hamza", "spacing", "punctuation", "residue", "unknown"} <= {issue["category"] for issue in issues}


def test_nothing_is_wrong_with_the_corrected_sample() -> None:
    outcome = proofreader("check", SAMPLES / "clean-article.txt", "--format", "json")
    assert json.loads(outcome.stdout.decode("utf-8"))["files"][0]["issues"] == []
    assert (outcome.returncode, outcome.stderr) == (0, b"")


def test_standard_input_and_output() -> None:
    outcome = proofreader("fix", "-", stdin="عقد الإجتماع أمس\r\n".encode())
    assert (outcome.returncode, outcome.stdout.decode("utf-8"), outcome.stderr) == (0, "عقد الاجتماع أمس\r\n", b"")


def test_every_line_stays_without_cleaning() -> None:
    before = (SAMPLES / "raw-article.txt").read_text(encoding="utf-8")
    after = proofreader("fix", SAMPLES / "raw-article.txt", "--level", "likely").stdout.decode("utf-8")
    assert after != before
    assert after.count("\n") == before.count("\n")


def test_export_of_the_sample(tmp_path: Path) -> None:
    folder = tmp_path / "مجلد فيه مسافات"
    outcome = proofreader("export", SAMPLES / "raw-article.txt", "--out", folder)
    assert outcome.returncode == 0
    assert b"-line" in outcome.stderr  # what was left out is told
    assert (folder / "raw-article.docx").read_bytes().startswith(b"PK")


def test_messages_are_utf8_whatever_the_locale() -> None:
    outcome = proofreader("check", "لا-يوجد.txt", PROOFREADER_LANG="ar")
    assert outcome.returncode == 2
    assert outcome.stderr.decode("utf-8").endswith("لا يوجد ملف بهذا الاسم\n")


def test_no_window_without_a_display() -> None:
    outcome = proofreader()
    assert outcome.returncode == 2
    assert outcome.stderr.decode("utf-8").count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="pipes of another kind")
def test_a_reader_that_has_seen_enough() -> None:
    process = subprocess.Popen(
        [sys.executable, ROOT / "main.py", "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(60) == 141


def test_the_command_line_does_not_load_qt() -> None:
    code = (
        "import sys; from proofreader import cli; cli.main(['check', sys.argv[1]], lambda file: 0);"
        "sys.exit(any(name.startswith('PySide') for name in sys.modules))"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", code, SAMPLES / "clean-article.txt"], cwd=ROOT, check=False, timeout=120
    )
    assert outcome.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_standard_output_is_one_clear_line(tmp_path: Path) -> None:
    sample = tmp_path / "a.txt"
    sample.write_text("عقد الإجتماع أمس\n", encoding="utf-8")
    with Path("/dev/full").open("wb") as full:
        outcome = subprocess.run(
            [sys.executable, ROOT / "main.py", "check", sample],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
            env={**os.environ, "LC_ALL": "C", "PROOFREADER_LANG": "en"},
        )
    lines = outcome.stderr.decode().splitlines()
    assert outcome.returncode == 2 and len(lines) == 1 and "no space left on device" in lines[0]
