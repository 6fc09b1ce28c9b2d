"""A certain fix is made wherever its words stand in a Word document, as it is in a plain text of the same line."""

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.word.samples import BOLD, RTL, build, char, field, inline, mark, p, r, raw, t, text_box
from proofreader.correction import Outcome, Policy, correct
from proofreader.documents.docx import Marking, WordDocument, WordSource
from proofreader.documents.docx.package import Package
from proofreader.documents.new_documents import new_document
from proofreader.documents.registry import export_source_of, source_of
from proofreader.documents.source import SourceDocument
from proofreader.engine import Engine

SENTENCES = (
    "وصل الوزير الى الرباط ، و قال ان الأمر هام.",
    "أعلنت الوزاره عن إنطلاق الأشغال في المدينه يوم الاثنين .",
    "أكد المسؤول أن الإجتماع إنعقد بحضور  الصحافة والأعيان ,وسط حضور كبير",
    "قال : «إننا نعمل على الى حل المشكل» و لا رجعه عنه",
)
AROUND = {
    "": r,
    "bold": lambda x: r(x, BOLD),
    "a run for each letter": lambda x: "".join(r(c, BOLD if n % 2 else RTL) for n, c in enumerate(x)),
    "link": lambda x: f'<w:hyperlink r:id="rId21">{r(x)}</w:hyperlink>',
    "link by a field": lambda x: field('HYPERLINK "https://example.org/"', r(x)),
    "link by a simple field": lambda x: f'<w:fldSimple w:instr=" HYPERLINK x ">{r(x)}</w:fldSimple>',
    "insertion": lambda x: f"<w:ins {mark(51)}>{r(x)}</w:ins>",
    "insertion in a link": lambda x: f'<w:hyperlink r:id="rId21"><w:ins {mark(52)}>{r(x)}</w:ins></w:hyperlink>',
    "moved here": lambda x: f"<w:moveTo {mark(62)}>{r(x)}</w:moveTo>",
    "control": lambda x: f'<w:sdt><w:sdtPr><w:id w:val="9"/></w:sdtPr><w:sdtContent>{r(x)}</w:sdtContent></w:sdt>',
    "smart tag": lambda x: f'<w:smartTag w:uri="u" w:element="place">{r(x)}</w:smartTag>',
    "direction": lambda x: f'<w:bdo w:val="rtl">{r(x)}</w:bdo>',
    "bookmark": lambda x: f'<w:bookmarkStart w:id="71" w:name="م"/>{r(x)}<w:bookmarkEnd w:id="71"/>',
    "comment": lambda x: f'<w:commentRangeStart w:id="0"/>{r(x)}<w:commentRangeEnd w:id="0"/>',
    "permission": lambda x: f'<w:permStart w:id="8" w:edGrp="everyone"/>{r(x)}<w:permEnd w:id="8"/>',
    "other look before": lambda x: r(x, f"{RTL}<w:rPrChange {mark(91)}><w:rPr><w:b/></w:rPr></w:rPrChange>"),
    "two nodes": lambda x: raw(t(x[:1]) + t(x[1:])),
}
BETWEEN = {
    "": "",
    "deletion": f"<w:del {mark(53)}><w:r><w:delText>ملغى</w:delText></w:r></w:del>",
    "moved away": f"<w:moveFrom {mark(63)}>{r('منقول')}</w:moveFrom>",
    "footnote": raw('<w:footnoteReference w:id="2"/>'),
    "picture beside the text": raw(inline(7, anchored=True)),
    "text box": text_box(p(r("نص ثان"))),
    "hidden": raw(t("مخفي"), f"{RTL}<w:vanish/>"),
    "index entry": f"{char('begin')}{raw('<w:instrText>XE</w:instrText>')}{char('end')}",
    "end of a page": raw("<w:lastRenderedPageBreak/>"),
    "nothing": "<w:r/>",
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


def fix(engine: Engine, source: SourceDocument) -> Outcome:
    """Make the certain fixes in a document."""
    return correct(source, engine.check_of(source), Policy(clean=False).applies)


@st.composite
def lines(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence, and a paragraph of Word that shows it."""
    sentence = draw(st.sampled_from(SENTENCES))
    cuts = sorted({0, len(sentence), *draw(st.lists(st.integers(1, len(sentence) - 1), min_size=1, max_size=5))})
    count = len(cuts) - 1
    around = draw(st.lists(st.sampled_from(list(AROUND)), min_size=count, max_size=count, unique=count < len(AROUND)))
    between = draw(st.lists(st.sampled_from(list(BETWEEN)), min_size=count, max_size=count, unique=True))
    pieces = [
        AROUND[how](sentence[start:end]) + BETWEEN[what]
        for start, end, how, what in zip(cuts, cuts[1:], around, between, strict=False)
    ]
    return sentence, p(*pieces)


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(lines())
def test_as_in_a_plain_text(engine: Engine, line: tuple[str, str]) -> None:
    sentence, paragraph = line
    plain = source_of(sentence.encode(), "a.txt")
    fix(engine, plain)
    data = build("commented", body=paragraph)
    source = WordSource(WordDocument(Package(data)))
    assert sentence in source.text.split("\n")
    outcome = fix(engine, source)
    assert source.text.split("\n")[0] == plain.text
    assert WordDocument(Package(source.to_bytes())).text.split("\n")[0] == plain.text
    tracked = source.marked(outcome, Marking(tracked=True))
    assert tracked is not None and WordDocument(Package(tracked.data)).text.split("\n")[0] == plain.text
    # A new document has all of its words.
    new = export_source_of(data, "a.docx")
    fix(engine, new)
    made = new_document("txt", new.structure, new.text, engine.profile).data.decode("utf-8-sig")
    assert not Counter(re.findall(r"\w+", plain.text)) - Counter(re.findall(r"\w+", made))
