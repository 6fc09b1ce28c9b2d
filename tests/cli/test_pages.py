"""Saved web pages on the command line: read as articles, never replaced."""

from pathlib import Path

import pytest

BODY = "عقد الإجتماع أمس في مقر الجمعية بحضور عدد كبير من الأعضاء، ثم خرج الجميع إلى الساحة القريبة من البحر."


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(f"<html><head><title>اجتماع الجمعية</title></head><body><p>{BODY}</p></body></html>", "utf-8")
    return path


def test_fix_writes_the_article(run, page: Path) -> None:
    outcome = run("fix", page)
    assert outcome.status == 0 and BODY.replace("الإجتماع", "الاجتماع") in outcome.text and "<p>" not in outcome.text


def test_check_reads_the_article(run, page: Path) -> None:
    assert run("check", page).status == 1


@pytest.mark.parametrize("content", [None, "<html><body></body></html>"])
def test_a_page_is_never_replaced(run, page: Path, content: str | None) -> None:
    if content is not None:
        page.write_text(content, "utf-8")
    before = page.read_bytes()
    outcome = run("fix", page, "--in-place")
    assert outcome.status == 2 and str(page) in outcome.err and "page" in outcome.err
    assert page.read_bytes() == before


def test_check_shows_what_the_page_lost(run, page: Path) -> None:
    frame = "<nav>رياضة</nav><table><tr><td>1</td><td>2</td></tr></table></body>"
    page.write_text(page.read_text("utf-8").replace("</body>", frame), "utf-8")
    outcome = run("check", page, "--show-dropped")
    assert outcome.status == 1
    assert outcome.err.splitlines()[1:] == ["* table: 1 2", "  menu: رياضة"]
    assert run("check", page).err == ""


def test_a_text_loses_nothing(run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY, "utf-8")
    assert run("check", tmp_path / "a.txt", "--show-dropped").err == ""
