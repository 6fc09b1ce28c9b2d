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
