"""Documents made by python-docx."""

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from benchmarks.word.samples.markup import PICTURE


def python_docx_documents() -> Iterator[tuple[str, bytes]]:
    """Documents made by python-docx: lists, headings, tables within tables, pictures, comments, sections."""
    for kind in ("plain", "table", "header", "comment", "picture", "section"):
        document = docx.Document()
        document.add_heading("عنوان هاذا الخبر", 1)
        paragraph = document.add_paragraph("عقد الإجت")
        paragraph.add_run("ماع").bold = True
        paragraph.add_run(" ،و قال عبدالله").italic = True
        for run in paragraph.runs:
            run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
        document.add_paragraph("هاذا أولا", style="List Bullet")
        if kind == "table":
            cell = document.add_table(2, 2).cell(1, 1)
            cell.text = "هاذا"
            cell.add_table(1, 1).cell(0, 0).text = "الى  هنا"
        elif kind == "header":
            document.sections[0].header.paragraphs[0].text = "هاذا رأس\tالى"
            document.sections[0].first_page_footer.paragraphs[0].text = "هاذا"
        elif kind == "comment":
            document.add_comment(paragraph.runs, text="ما هاذا", author="محرر")
        elif kind == "picture":
            document.add_picture(BytesIO(PICTURE))
            document.paragraphs[-1].add_run("هاذا")
        elif kind == "section":
            document.add_section()
            document.add_paragraph("الى هاذا")
        for element in document.settings.element.iter(qn("w:zoom")):
            element.set(qn("w:percent"), "100")
        buffer = BytesIO()
        document.save(buffer)
        yield f"python-docx {kind}", buffer.getvalue()
