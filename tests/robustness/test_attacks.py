"""What an attacker may send, tried from the command line or in a real browser: see docs/security.md."""

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from proofreader.core import Article, Block, Details, Mark, Profile, Role, Style
from proofreader.documents.new_documents import document_bytes

from .. import browser

ROOT = Path(__file__).resolve().parents[2]
WRONG = "عقد الإجتماع أمس في مقر الوزارة.\n"
CLIMBING = (
    "../up.txt",
    "../../up.txt",
    "sub/../../up.txt",
    "/abs.txt",
    "//host/share/unc.txt",
    "C:\\drive.txt",
    "C:drive.txt",
    "..\\back.txt",
    "sub\\..\\..\\back.txt",
    "a.txt:stream",
    "CON.txt",
    "con/NUL.txt",
    "x\0y.txt",
    "....//up.txt",
    "‥/up.txt",
    "．．/up.txt",
    "link/victim.txt",
    "link/deep/deeper/x.txt",
    ".ssh/config.txt",
)


def proofreader(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "HOME": str(folder.parent / "home"), "XDG_DATA_HOME": str(folder.parent / "home")},
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )


def tree(folder: Path, without: Path) -> dict[str, bytes | None]:
    """Every path below a folder with the bytes of the files; what lies in another one is left out."""
    paths = [path for path in folder.rglob("*") if path != without and without not in path.parents]
    return {str(path): path.read_bytes() if path.is_file() else None for path in paths}


def hostile_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in CLIMBING:
            archive.writestr(zipfile.ZipInfo(name), WRONG)
        link = zipfile.ZipInfo("a link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "../../victims/victim.txt")


def hostile_lines(path: Path) -> None:
    path.write_text("".join(json.dumps({"id": name, "text": WRONG}) + "\n" for name in CLIMBING), encoding="utf-8")


def hostile_table(path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "text"), *((name.replace("\0", ""), WRONG) for name in CLIMBING)])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "name", "least"),
    [(hostile_zip, "a.zip", 12), (hostile_lines, "a.jsonl", 18), (hostile_table, "a.csv", 18)],
)
def test_no_name_leaves_the_output_folder(make, name: str, least: int, tmp_path: Path) -> None:
    work, out, victims = tmp_path / "deep" / "work", tmp_path / "deep" / "work" / "out", tmp_path / "victims"
    for folder in (work, out, victims):
        folder.mkdir(parents=True)
    (victims / "victim.txt").write_text("نص الضحية", encoding="utf-8")
    (out / "link").symlink_to(victims, target_is_directory=True)
    (out / "sub").symlink_to(victims, target_is_directory=True)
    make(work / name)
    before = tree(tmp_path, out)
    outcome = proofreader("batch", name, "--out", "out", "--to", "txt", "--jobs", "1", folder=work)
    assert "Traceback" not in outcome.stderr
    after = {path: data for path, data in tree(tmp_path, out).items() if not path.startswith(str(tmp_path / "home"))}
    assert after == before
    written = [path for path in out.rglob("*") if path.is_file() and ".proofreader" not in path.parts]
    assert len(written) >= least, outcome.stdout + outcome.stderr
    assert all(out.resolve() in path.resolve().parents for path in written)


@pytest.mark.slow
def test_the_output_folder_within_the_source_holds_a_link_out_of_it(tmp_path: Path) -> None:
    """Neither the articles behind the link are read, nor is anything written or removed there."""
    work, victims = tmp_path / "work", tmp_path / "victims"
    for folder in (work / "out", victims):
        folder.mkdir(parents=True)
    for path in (victims / "a.txt", work / "a.txt"):
        path.write_text(WRONG, encoding="utf-8")
    (work / "out" / "elsewhere").symlink_to(victims, target_is_directory=True)
    (work / "elsewhere").symlink_to(victims, target_is_directory=True)
    before = tree(victims, work)
    for _ in range(2):
        outcome = proofreader("batch", ".", "--out", "out", "--to", "txt", "--jobs", "1", folder=work)
        assert outcome.returncode == 0, outcome.stderr
    assert [path.name for path in (work / "out").glob("*.txt")] == ["a.txt"]
    for journal in (work / "out" / ".proofreader").glob("*.jsonl"):
        if "changes" not in journal.name:
            assert proofreader("batch", "--rollback", journal, folder=work).returncode == 0
    assert not (work / "out" / "a.txt").exists()
    assert tree(victims, work) == before


RUNS = "document.title='run'"
HOSTILE = f'</p></style></title></textarea></script><script>{RUNS}</script><img src=x onerror="{RUNS}">'


@pytest.mark.browser
def test_an_exported_page_runs_and_fetches_nothing(chromium: browser.Browser, tmp_path: Path) -> None:
    targets = (f"javascript:{RUNS}", "data:text/html,<script>1</script>", f'http://example.org/"{HOSTILE}')
    blocks = [Block(Role.TITLE, HOSTILE), Block(Role.BODY, HOSTILE)]
    blocks += [Block(Role.BODY, "نص", marks=(Mark(0, 2, Style.LINK, target),)) for target in targets]
    details = Details(title=HOSTILE, author=f'" onload="document.title=1" {HOSTILE}')
    page = tmp_path / "a.html"
    page.write_bytes(document_bytes("html", Article(tuple(blocks)), Profile(font=HOSTILE, language="ar"), details))
    chromium.problems.clear()
    chromium.call("Page.navigate", url=page.as_uri())
    chromium.wait(f"document.readyState === 'complete' && location.href === {json.dumps(page.as_uri())}")
    assert chromium.run("document.querySelectorAll('script, img, iframe, object, [onload], [onerror]').length") == 0
    assert chromium.run("document.title") == HOSTILE
    assert chromium.run("document.body.innerText").count(RUNS) == 4
    assert chromium.run("[...document.links].filter(a => !/^(https?|mailto):/.test(a.href)).length") == 0
    chromium.run("[...document.links].forEach(a => a.protocol === 'javascript:' && a.click())")
    assert chromium.run("document.title") == HOSTILE
    assert chromium.problems == []


@pytest.mark.parametrize("formula", ["=1+1", "@SUM(A1)", "+1", "\t=1"])
def test_a_list_of_changes_holds_no_formula(formula: str) -> None:
    from proofreader.correction.correction_list import Correction
    from proofreader.reports.corrections_csv import changes_csv

    text = changes_csv([Correction(formula, formula, formula)]).decode("utf-8-sig")
    *_, row = csv.reader(io.StringIO(text))
    assert row == [f"'{formula}"] * 3


def test_an_exported_document_holds_the_text_of_markup_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(document_bytes("docx", Article((Block(Role.BODY, HOSTILE),)), Profile()))
    assert [paragraph.text for paragraph in docx.Document(str(tmp_path / "a.docx")).paragraphs] == [HOSTILE]
