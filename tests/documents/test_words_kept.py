"""Words in are words out: what a reader sees of a Word document is read, kept by fix, and in every export.

One document for each way in which Word holds text. ``SEEN`` of each is what a reader sees, in whatever order.
"""

import re
from collections import Counter

import pytest

from benchmarks.word.office import converted
from benchmarks.word.samples import RTL, build, char, field, inline, mark, p, r, raw, t, text_box
from proofreader.core import Profile
from proofreader.correction import Policy, correct
from proofreader.correction.word_balance import balance
from proofreader.documents.docx import Marking, WordDocument, WordSource
from proofreader.documents.docx.package import Package
from proofreader.documents.formats import FORMATS
from proofreader.documents.new_documents import new_document
from proofreader.documents.registry import export_source_of
from proofreader.engine import Engine

A, B, C = "زيتون", "رمان", "ليمون"
SAID = r("قال الوزير إن الإجتماع انعقد. ")  # with something to correct


def alternatives(choice: str, fallback: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="w14">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def control(content: str, properties: str = "") -> str:
    return f'<w:sdt><w:sdtPr>{properties}<w:id w:val="99"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'


def cell(*content: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{"".join(content)}</w:tc>'


def table(*rows: str) -> str:
    head = (
        '<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>'
    )
    return f"{head}{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def ruby(base: str, above: str) -> str:
    return (
        '<w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="12"/><w:hpsRaise w:val="18"/>'
        f'<w:hpsBaseText w:val="24"/><w:lid w:val="ar-SA"/></w:rubyPr><w:rt><w:r>{t(above)}</w:r></w:rt>'
        f"<w:rubyBase><w:r>{t(base)}</w:r></w:rubyBase></w:ruby>"
    )


def formula(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def fraction(above: str, below: str) -> str:
    return f"<m:f><m:num>{formula(above)}</m:num><m:den>{formula(below)}</m:den></m:f>"


def shapes(*boxes: str) -> str:
    """Shapes in one group, without a copy for old programs."""
    space = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
    inner = "".join(
        f"<wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx><wps:bodyPr/>"
        "</wps:wsp>"
        for box in boxes
    )
    return raw(
        f'<mc:AlternateContent><mc:Choice xmlns:wpg="{space}" Requires="wpg"><w:drawing><wp:anchor behindDoc="0">'
        f'<wp:docPr id="78" name="أشكال"/><a:graphic><a:graphicData uri="{space}"><wpg:wgp>{inner}</wpg:wgp>'
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>"
    )


def old_box(content: str) -> str:
    box = f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
    return f"<w:pict><v:shape>{box}</v:shape></w:pict>"


def word_art(text: str) -> str:
    return raw(f'<w:pict><v:shape><v:textpath string="{text}"/></v:shape></w:pict>')


def sign(font: str, place: str) -> str:
    return raw(f'<w:sym w:font="{font}" w:char="{place}"/>')


def without_mark(paragraph: str) -> str:
    """The paragraph with its mark deleted in a revision, and those of nothing else in it."""
    start, end = paragraph.split("</w:rPr></w:pPr>", 1)
    return f"{start}<w:del {mark(4)}/></w:rPr></w:pPr>{end}"


ALL = f"{A} {B} {C}"
DOCUMENTS = {
    "a word in three runs": (p(SAID, r("زيت"), r("ون رم"), r(f"ان {C}")), ALL),
    "tab and line break": (p(raw(f"{t(A)}<w:tab/>{t(B)}<w:br/>{t(C)}")), ALL),
    "hyphens": (p(raw(f"{t(A)}<w:noBreakHyphen/>{t(B)} <w:softHyphen/>{t(' ' + C)}")), ALL),
    "carriage return": (p(raw(f"{t(A)}<w:cr/>{t(B)} <w:ptab/>{t(C)}")), ALL),
    "links": (p(f'<w:hyperlink r:id="rId21">{r(A)}</w:hyperlink>', r(f" {B} {C}")), ALL),
    "fields": (
        p(field("DATE", r(A)), r(" "), field('HYPERLINK "https://example.org/"', r(B + " ")),
          f'<w:fldSimple w:instr=" REF x ">{r(C)}</w:fldSimple>'),
        ALL,
    ),
    "a field in a field": (
        p(char("begin"), raw("<w:instrText> IF </w:instrText>"), field("PAGE", r("صفحة")),
          raw("<w:instrText> = 1 </w:instrText>"), char("separate"), r(ALL), char("end")),
        ALL,
    ),
    "a field over paragraphs": (
        p(char("begin"), raw("<w:instrText> TOC </w:instrText>"), char("separate"), r(A))
        + p(r(B))
        + p(r(C), char("end")),
        ALL,
    ),
    "insertions": (
        p(r(A), f"<w:ins {mark(1)}>{r(' ' + B)}</w:ins>", f"<w:moveTo {mark(2)}>{r(' ' + C)}</w:moveTo>"), ALL,
    ),
    "an insertion in a link": (
        p(f'<w:hyperlink r:id="rId21"><w:ins {mark(1)}>{r(A)}</w:ins></w:hyperlink>', r(f" {B} {C}")), ALL,
    ),
    "a deletion within a word": (
        p(SAID, r("زيت"), f"<w:del {mark(1)}><w:r><w:delText>محذوف</w:delText></w:r></w:del>", r(f"ون {B} {C}")), ALL,
    ),
    "a deleted paragraph mark": (
        p(r(A + " ")).replace("</w:rPr></w:pPr>", f"<w:del {mark(4)}/></w:rPr></w:pPr>", 1) + p(r(f"{B} {C}")), ALL,
    ),
    "controls": (
        p(control(r(A)), r(" "), control(control(r(B + " "))), control(r(C), "<w:dropDownList/>")), ALL,
    ),
    "controls around paragraphs": (control(p(r(A)) + control(p(r(B)))) + control(table(row(cell(p(r(C)))))), ALL),
    "controls around a row and a cell": (
        table(control(row(cell(p(r(A))), control(cell(p(r(B))))))) + p(r(C)), ALL,
    ),
    "custom XML and smart tags": (
        f'<w:customXml w:element="a">{p(r(A))}</w:customXml>'
        + p('<w:smartTag w:uri="u" w:element="place"><w:smartTag w:uri="u" w:element="x">', r(B),
            "</w:smartTag></w:smartTag>", r(f" {C}")),
        ALL,
    ),
    "embedded directions": (
        p(f'<w:dir w:val="rtl">{r(A)}</w:dir>', r(" "), f'<w:bdo w:val="ltr">{r(B)}</w:bdo>', r(f" {C}")), ALL,
    ),
    "a table in a table in a table": (
        table(row(cell(table(row(cell(table(row(cell(p(r(A))))), p()), cell(p(r(B))))), p()), cell(p(r(C))))), ALL,
    ),
    "an inserted and a deleted row": (
        table(
            row(cell(p(r(A))), cell(p(r(B))), properties=f"<w:trPr><w:ins {mark(5)}/></w:trPr>"),
            row(cell(p(r("محذوف"))), cell(p()), properties=f"<w:trPr><w:del {mark(6)}/></w:trPr>"),
        ) + p(r(C)),
        ALL,
    ),
    "a text box": (p(SAID, r(A), text_box(p(r(B)), p(r(C)))), ALL),
    "a box in a box": (p(r(A), text_box(p(r(B), text_box(p(r(C)))))), ALL),
    "a box in a cell": (table(row(cell(p(r(A), text_box(p(r(B)))))) ) + p(r(C)), ALL),
    "a table in a box": (p(r(A), text_box(table(row(cell(p(r(B))), cell(p(r(C))))), p())), ALL),
    "grouped shapes": (p(r(A), shapes(p(r(B)), p(r(C)))), ALL),
    "an old text box": (
        p(r(A), raw(old_box(p(r(B)))), r(f" {C}")),
        ALL,
    ),
    "an emoji of newer programs": (
        p(r(A + " "), raw(alternatives('<w14:symEx w14:char="1F600"/>', t(B))), r(f" {C}")), ALL,
    ),
    "a space among alternatives": (
        p(r(A), raw(alternatives(t(f" {B}"), t(f" {B}"))), raw(alternatives(t(" "), t(" "))), r(C)), ALL,
    ),
    "alternative runs": (p(r(A + " "), alternatives(r(B), r(B)), r(f" {C}")), ALL),
    "a run for old programs alone": (p(r(A + " "), alternatives("", r(B)), r(f" {C}")), ALL),
    "alternative paragraphs": (alternatives(p(r(A)), p(r(A))) + alternatives("", p(r(B))) + p(r(C)), ALL),
    "ruby": (p(r(A + " "), raw(ruby(B, "رومان")), r(f" {C}")), f"{ALL} رومان"),
    "formulas": (
        p(SAID, r(A)) + p(f"<m:oMathPara><m:oMath>{fraction(B, C)}</m:oMath></m:oMathPara>"),
        ALL,
    ),
    "an inserted formula": (p(f"<w:ins {mark(1)}><m:oMath>{formula(A)}</m:oMath></w:ins>", r(f" {B} {C}")), ALL),
    "bookmarks": (
        p('<w:bookmarkStart w:id="9" w:name="م"/>', r("زيت"), '<w:bookmarkEnd w:id="9"/>', r(f"ون {B} {C}")), ALL,
    ),
    "permissions": (
        p('<w:permStart w:id="9" w:edGrp="everyone"/>', r(A), '<w:permEnd w:id="9"/>', r(f" {B} {C}")), ALL,
    ),
    "a number of a note": (p(SAID, r(A), raw('<w:footnoteReference w:id="2"/>'), r(f" {B} {C}")), ALL),
    "a large first letter": (
        p(r("ز"), properties='<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>') + p(r(f"يتون {B} {C}")), ALL,
    ),
    "symbols": (
        p(r(A), sign("Wingdings", "F0E0"), r(B), sign("Webdings", "F021"), r(C)), ALL,
    ),
    "a picture without space around": (p(r(A), raw(inline(5)), raw(inline(6)), r(f"{B} {C}")), ALL),
    "a deleted mark before a table": (
        without_mark(p(r(A))) + table(row(cell(without_mark(p(r(B)))), cell(p(r(C))))) + p(), ALL,
    ),
    "a deleted mark before a box": (without_mark(p(r(A), text_box(without_mark(p(r(B)))))) + p(r(C)), ALL),
    "a deleted mark before an empty one at the end of a cell": (
        table(row(cell(without_mark(p(r(A))) + without_mark(p())), cell(p(r(B))))) + p(r(C)), ALL,
    ),
    "a deleted mark at the end of a control and of the text": (
        control(without_mark(p(r(A)))) + p(r(B)) + without_mark(p(r(C))), ALL,
    ),
    "hidden text": (p(r(ALL), r(" مخفي", RTL + "<w:vanish/>")), ALL),
}  # fmt: skip
NOTES = "ترويسة تذييل"  # words of the header and the footer


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


def words(text: str) -> Counter[str]:
    return Counter(word for word in re.findall(r"\w+", text) if word in WATCHED)


WATCHED = {*f"{ALL} رومان محذوف مخفي صفحة".split()}


def seen(data: bytes) -> Counter[str]:
    return words(WordDocument(Package(data)).text)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_is_in_every_export(name: str, engine: Engine) -> None:
    body, expected = DOCUMENTS[name]
    source = export_source_of(build(body=body), "a.docx")
    before = source.text
    outcome = correct(source, engine.check_of(source), Policy().applies)
    for format_ in FORMATS:
        made = new_document(format_, source.structure, before, Profile())
        written = export_source_of(made.data, f"a.{format_}").text
        assert words(written) == Counter(expected.split()), format_
        assert not balance(before, source.text, outcome, made.paragraphs, source.left_out).lost


def corrected(data: bytes, how: Marking, engine: Engine) -> bytes:
    source = WordSource(WordDocument(Package(data)))
    outcome = correct(source, engine.check_of(source), Policy().applies)
    revised = source.marked(outcome, how)
    assert revised is not None  # the notes of every document hold something to correct
    return revised.data


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("tracked", [False, True])
def test_every_word_stays_where_it_is_corrected(name: str, tracked: bool, engine: Engine) -> None:
    data = build(body=DOCUMENTS[name][0])
    assert seen(corrected(data, Marking(tracked=tracked, comments=tracked), engine)) == seen(data)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("a deleted paragraph mark", [f"{A} {B} {C}"]),
        ("a deleted mark before a table", [A, B, C]),
        ("a deleted mark before a box", [A, B, C]),
        ("a deleted mark before an empty one at the end of a cell", [A, B, C]),
        ("a deleted mark at the end of a control and of the text", [A, B, C]),
    ],
)
def test_a_line_runs_into_the_next_only_where_word_joins_them(name: str, lines: list[str]) -> None:
    text = WordDocument(Package(build(body=DOCUMENTS[name][0]))).text
    assert text.split("\n")[: len(lines)] == lines


@pytest.mark.parametrize(
    ("font", "place", "shown"),
    [
        ("Wingdings", "F0E0", "→"),  # Word's own, of «-->»
        ("Wingdings", "4A", "☺"),
        ("Symbol", "F0B7", "•"),
        ("Symbol", "F070", "π"),
        ("Arial", "2014", "—"),
        ("Webdings", "F021", " "),
        ("Wingdings", "none", " "),
    ],
)
def test_a_symbol_becomes_a_character(font: str, place: str, shown: str) -> None:
    source = export_source_of(build(body=p(r(A), sign(font, place), r(B))), "a.docx")
    assert source.text.split("\n")[0] == f"{A}{shown}{B}"


def test_what_no_new_document_can_hold_is_counted() -> None:
    source = export_source_of(build(body=p(r(A), word_art(f"{B} {C}"))), "a.docx")
    assert source.left_out == {"drawing": 2, "header": 2, "footer": 3}


@pytest.mark.office
def test_another_program_sees_the_same_words(engine: Engine) -> None:
    """Whatever LibreOffice reads of a document, it reads of the corrected one and of the tracked one."""
    originals = {name: build(body=body) for name, (body, _) in DOCUMENTS.items()}
    made = {
        (name, tracked): corrected(data, Marking(tracked=tracked), engine)
        for name, data in originals.items()
        for tracked in (False, True)
    }
    read = converted(originals, to="fodt")
    if not read:
        pytest.skip("needs LibreOffice")
    again = converted({f"{name}/{tracked}": data for (name, tracked), data in made.items()}, to="fodt")
    assert read.keys() == originals.keys()
    for name, tracked in made:
        assert words(again[f"{name}/{tracked}"].decode()) == words(read[name].decode()), (name, tracked)
