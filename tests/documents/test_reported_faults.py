"""Faults that users met, each with the small file or line that showed it, through the command line."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from proofreader.cli import main

LINES = [
    ('<div dir="rtl">\nأعلنت الوزارة القرار الى الجميع.\n</div>\n', "إلى الجميع"),
    ("---\n# عنوان الخبر\n\nفقرة تنتهي الى هنا.\n\n---\n\nفقرة ثانية.\n", "إلى هنا"),
    ("## زيارة الى الرباط\n\nنص.\n", "زيارة إلى الرباط"),
]


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments], lambda *_: 0)


@pytest.mark.parametrize(("source", "right"), LINES)
def test_markdown_comes_out_whole(source: str, right: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(source, encoding="utf-8")
    assert run("export", tmp_path / "a.md", "-o", tmp_path / "o.md") == 0
    assert right in (tmp_path / "o.md").read_text(encoding="utf-8")
    assert run("fix", tmp_path / "a.md", "-o", tmp_path / "f.md") == 0
    assert (tmp_path / "f.md").read_text(encoding="utf-8") == source.replace("الى", "إلى")


def test_a_rule_of_hyphens_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(LINES[1][0], encoding="utf-8")
    run("export", tmp_path / "a.md", "-o", tmp_path / "o.txt")
    written = (tmp_path / "o.txt").read_text(encoding="utf-8")
    assert all(words in written for words in ("عنوان الخبر", "فقرة تنتهي", "فقرة ثانية"))


@pytest.mark.parametrize(
    "page",
    [
        "<p>وقع الاتفاق يوم 14 يوليوز 2019 بالرباط بين الوزارة وعدد من الشركاء في قطاع الماء والتطهير السائل.</p>",
        "<p>وقع الاتفاق بالرباط بين الوزارة وعدد من الشركاء في قطاع الماء والتطهير السائل أمس.</p>"
        "<footer>© 2021 جريدة</footer>",
    ],
)
def test_a_page_without_a_date_gets_none(page: str, tmp_path: Path) -> None:
    html = f"<html><head><title>توقيع اتفاق جديد</title></head><body><h1>توقيع اتفاق جديد</h1>{page}</body></html>"
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    assert run("export", tmp_path / "a.html", "-o", tmp_path / "o.txt") == 0
    lines = (tmp_path / "o.txt").read_text(encoding="utf-8").split("\n")
    assert not any(line.strip()[:4].isdecimal() for line in lines)


def test_an_edited_document_keeps_its_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = docx.Document()
    made.add_heading("تقرير شهري عن أشغال اللجنة", 1)
    repeated = "تمت المصادقة على المشروع بالإجماع، على أن تنطلق الأشغال في الشهر المقبل."
    for part in ("الأولى", "الثانية", "الثالثة"):
        made.add_heading(f"الجهة {part}", 2)
        made.add_paragraph(repeated)
    made.add_paragraph("اقرأ أيضا: تقرير السنة الماضية في الملحق الثاني")
    made.add_paragraph("تابعونا على فيسبوك")
    buffer = BytesIO()
    made.save(buffer)
    (tmp_path / "a.docx").write_bytes(buffer.getvalue())
    assert run("export", tmp_path / "a.docx", "-o", tmp_path / "o.md") == 0
    written = (tmp_path / "o.md").read_text(encoding="utf-8")
    assert written.count(repeated) == 3 and "الملحق الثاني" in written and "تابعونا" in written
    assert capsys.readouterr().err == ""
    assert run("export", tmp_path / "a.docx", "-o", tmp_path / "o.md", "--clean") == 0
    assert "paragraph-repeated" in capsys.readouterr().err
    assert (tmp_path / "o.md").read_text(encoding="utf-8").count(repeated) == 1


@pytest.mark.parametrize("char", [0xFE71, 0xFE77, 0xFE79, 0xFE7B, 0xFE7D, 0xFE7F, 0xFCF2, 0xFCF3, 0xFCF4])
def test_a_lone_presentation_form_of_a_mark(char: int, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"كتب {chr(char)} قال\n", encoding="utf-8")
    assert run("check", tmp_path / "a.txt") in (0, 1)
