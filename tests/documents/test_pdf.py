"""PDF of articles: the words can be searched and copied, and the file is titled as its headline."""

import re
import shutil
import subprocess
import zipfile
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from articles import FULL

from proofreader.core import Article, Block, Form, Profile, Role, Shape
from proofreader.documents import office
from proofreader.documents.docx.embedding import with_font
from proofreader.documents.errors import WriteError
from proofreader.documents.new_documents import document_bytes
from proofreader.documents.pdf import _files, pdf_bytes
from proofreader.documents.raw_lists import with_lists

PROFILE = Profile(language="ar-MA")
_WORD = re.compile("[\u0621-\u064a]+|[A-Za-z]+|[0-9]+")
_INVISIBLE = re.compile("[\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(_INVISIBLE.sub("", text)))


@pytest.mark.office
def test_the_words_of_a_pdf_are_all_there(tmp_path: Path) -> None:
    if not office.office() or not shutil.which("pdftotext"):
        pytest.skip("needs LibreOffice and poppler")
    body = (
        "قال المدير إن الأشغال الأولى انتهت، ولا خلاف على الآجال ولا على الإمكانات المتاحة لإنجاز المشروع.",
        "وأعلنت الجهة أن لغة C++ مطلوبة، وأن الهاتف +212 537 12 34 56 رهن إشارة الراغبين منذ 14-07-2019.",
        "وتلا الأمين العام لائحة الأسماء، ثم لاحظ الأعضاء غياب الأرقام الإجمالية عن الإحصاءات.",
    )
    blocks = [*FULL.blocks, *(Block(Role.BODY, line) for line in body * 6)]
    path = tmp_path / "article.pdf"
    path.write_bytes(pdf_bytes(Article(tuple(blocks)), PROFILE))
    shown = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True).stdout.decode()
    wanted = words("\n".join(block.text for block in blocks))
    assert (wanted & words(shown)).total() >= 0.99 * wanted.total()
    about = subprocess.run(["pdfinfo", path], check=True, capture_output=True).stdout.decode()
    assert f"Title:           {FULL.blocks[0].text}" in about
    fonts = subprocess.run(["pdffonts", path], check=True, capture_output=True).stdout.decode()
    assert "Amiri" in fonts


def test_without_libreoffice_a_message_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "office", lambda: "")
    with pytest.raises(WriteError, match="LibreOffice, which is not installed"):
        office.converted(b"", ".docx", "pdf")


def test_a_font_lies_in_the_document_and_can_be_taken_out() -> None:
    files = _files()
    assert files.keys() == {"embedRegular", "embedBold"}
    data = with_font(document_bytes("docx", FULL, PROFILE), "Amiri", files)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        table = archive.read("word/fontTable.xml").decode()
        keys = re.findall(r'w:embedRegular w:fontKey="\{([0-9A-F-]+)\}"', table)
        key = bytes.fromhex(keys[0].replace("-", ""))[::-1] * 2
        font = archive.read("word/fonts/proof1.odttf")
    shown = bytes(one ^ other for one, other in zip(font[:32], key, strict=True)) + font[32:]
    assert shown == files["embedRegular"].read_bytes()


def test_typed_lists_become_lists() -> None:
    lines = ("مقدمة", "- أول البنود", "- ثاني البنود", "خاتمة", "- قال وحده", "• نقطة", "• أخرى")
    found = with_lists(Article(tuple(Block(Role.BODY, line) for line in lines))).blocks
    assert [(block.form.shape.value, block.text) for block in found] == [
        ("paragraph", "مقدمة"),
        ("bullet", "أول البنود"),
        ("bullet", "ثاني البنود"),
        ("paragraph", "خاتمة"),
        ("paragraph", "- قال وحده"),
        ("bullet", "نقطة"),
        ("bullet", "أخرى"),
    ]
    heading = Block(Role.BODY, "- عنوان", Form(Shape.HEADING, 2))
    assert with_lists(Article((heading, heading))).blocks == (heading, heading)
