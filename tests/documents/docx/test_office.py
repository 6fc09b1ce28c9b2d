"""LibreOffice accepts and rejects what was tracked: it must give the same as correcting, or the original.

PROOFREADER_ALL_OFFICE=1 takes every sample instead of a dozen. LibreOffice 7.4 without a screen crashes when it lays
out any document with a comment; so those are converted, which needs no layout, and their comments are counted.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree
from test_compare import compared, versions
from test_lines import CASES
from test_roundtrip import AUTHOR, DOCUMENTS, MODES, reason, revised

import benchmarks.word
from benchmarks.word import settling as reading
from benchmarks.word.samples import NOT_FOR_OFFICE, build, check
from proofreader.correction import correct
from proofreader.documents.docx import Marking, WordDocument, WordSource
from proofreader.documents.docx.package import Package

pytestmark = pytest.mark.office

FEW = "mix 0|mix 1|half-bold|hyperlink|footnote|table|pending|smart-tag|bookmark|python-docx table|deleted-mark"
SKIPPED = NOT_FOR_OFFICE | {"all", "python-docx comment", *(f"mix {number}" for number in range(6, 12))}
CHOSEN = [
    name for name in (DOCUMENTS if os.environ.get("PROOFREADER_ALL_OFFICE") else FEW.split("|")) if name not in SKIPPED
]
# Does not read a deleted paragraph mark right behind the number of a note.
NOT_SETTLED = {"behind a footnote"}
# Comparisons in which nothing had to be left out.
SEEDS = [seed for seed in range(20) if not compared(*versions(seed)).skipped]


def python_with_uno() -> str | None:
    for name in ("python3", "/usr/bin/python3", "/usr/lib/libreoffice/program/python"):
        path = shutil.which(name)
        if path and subprocess.run([path, "-c", "import uno"], capture_output=True, check=False).returncode == 0:
            return path
    return None


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, dict[str, object]]]:
    python = python_with_uno()
    if not shutil.which("soffice") or not python:
        pytest.skip("needs LibreOffice and its uno for Python")
    folder = tmp_path_factory.mktemp("office")
    for number, name in enumerate(CHOSEN):
        (folder / f"{number}-original.docx").write_bytes(DOCUMENTS[name])
        for mode in ("applied", "tracked"):
            (folder / f"{number}-{mode}.docx").write_bytes(revised(name, mode).data)
    for seed in SEEDS:
        before, after = versions(seed)
        (folder / f"before{seed}.docx").write_bytes(before)
        (folder / f"after{seed}.docx").write_bytes(after)
        (folder / f"both{seed}.docx").write_bytes(compared(before, after).data)
    for number, (body, change) in enumerate(CASES.values()):
        document = WordDocument(Package(build(body=body)))
        for name, how in (("line", Marking(tracked=True, author=AUTHOR)), ("same", Marking())):
            (folder / f"{name}{number}.docx").write_bytes(document.revise([change], (), how).data)
        (folder / f"old{number}.docx").write_bytes(document.package.save({}))
    script = Path(benchmarks.word.__file__).with_name("office_resolve.py")
    done = subprocess.run([python, script, folder], capture_output=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", CHOSEN)
def test_libreoffice_settles_to_the_same(settled: dict[str, dict[str, dict[str, object]]], name: str) -> None:
    number = CHOSEN.index(name)
    got = settled[f"{number}-tracked"]
    assert got["accept"] == settled[f"{number}-applied"]["accept"]
    assert got["reject"] == settled[f"{number}-original"]["reject"]
    assert got["accept"]["revisions"] == 0
    assert settled[f"{number}-original"]["reject"]["body"] != []


@pytest.mark.parametrize("seed", SEEDS)
def test_libreoffice_settles_a_comparison(settled: dict[str, dict[str, dict[str, object]]], seed: int) -> None:
    def lines(name: str, mode: str) -> list[str]:
        return [line for line, _ in settled[f"{name}{seed}"][mode]["body"]]

    assert lines("both", "accept") == lines("after", "accept")
    assert lines("both", "reject") == lines("before", "reject")


@pytest.mark.parametrize("case", [case for case in CASES if case not in NOT_SETTLED])
def test_libreoffice_settles_lines(settled: dict[str, dict[str, dict[str, object]]], case: str) -> None:
    def lines(name: str, mode: str) -> list[str]:
        found = settled[f"{name}{list(CASES).index(case)}"][mode]
        return [line for line, _ in found["body"]] + sorted(found["shapes"])

    if case == "with a mark that somebody inserted":
        pytest.xfail("LibreOffice 7.4 keeps a paragraph mark that was inserted, once its removal is accepted")
    assert lines("line", "accept") == lines("same", "accept")
    assert lines("line", "reject") == lines("old", "reject")


def test_libreoffice_reads_the_comments(tmp_path: Path) -> None:
    if not shutil.which("soffice"):
        pytest.skip("needs LibreOffice")
    for name in ("plain", "all"):
        (tmp_path / f"{name}.docx").write_bytes(revised(name, "commented").data)
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to",
        "fodt",
    ]
    files = sorted(tmp_path.glob("*.docx"))
    subprocess.run([*command, "--outdir", tmp_path, *files], check=True, capture_output=True, timeout=120)
    for name in ("plain", "all"):
        comments = reading.parts(revised(name, "commented").data)["word/comments.xml"].count(b"<w:comment ")
        written = (tmp_path / f"{name}.fodt").read_text(encoding="utf-8")
        assert comments > 1  # a space alone needs none
        assert written.count("<office:annotation ") == comments


def test_documents_that_libreoffice_wrote(tmp_path: Path) -> None:
    """Its own way of writing the same things: other elements, other order, its own content controls and boxes."""
    if not shutil.which("soffice"):
        pytest.skip("needs LibreOffice")
    names = [
        "plain",
        "half-bold",
        "hyperlink",
        "footnote",
        "table",
        "text-box",
        "pending",
        "bookmark",
        "picture",
        "all",
    ]
    for name in names:
        (tmp_path / f"{name}.docx").write_bytes(DOCUMENTS[name])
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to",
        "docx",
    ]
    files = sorted(tmp_path.glob("*.docx"))
    subprocess.run([*command, "--outdir", tmp_path / "out", *files], check=True, capture_output=True, timeout=120)
    for name in names:
        data = (tmp_path / "out" / f"{name}.docx").read_bytes()
        document = WordDocument(Package(data))
        found = WordSource(document, reason)
        correct(found, check, lambda _: True)
        assert found.changes
        before = reading.parts(data)
        applied = reading.parts(document.revise(found.changes).data)
        tracked = reading.parts(document.revise(found.changes, (), MODES["tracked"]).data)
        assert before.keys() == applied.keys() == tracked.keys()
        for part in filter(reading.has_text, before):
            original = reading.stream(etree.fromstring(before[part]))
            assert reading.stream(reading.settle(tracked[part], AUTHOR, accept=False)) == original
            accepted = reading.stream(reading.settle(tracked[part], AUTHOR, accept=True))
            assert reading.things(accepted) == reading.things(original)
            assert reading.characters(accepted) == reading.characters(reading.stream(etree.fromstring(applied[part])))
