"""RTF as the programs of newsrooms write it, and what pretends to be RTF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from striprtf.striprtf import rtf_to_text

from proofreader.core import RichText, Shape, Style
from proofreader.documents import ReadError
from proofreader.documents.registry import structure_of
from proofreader.documents.rtf.reader import MAX_DEPTH, read_rtf

WORD = rb"""{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\deff0
{\fonttbl{\f0\froman\fcharset0 Times New Roman{\*\falt Times};}{\f37\fbidi \froman\fcharset178 Amiri;}}
{\colortbl;\red0\green0\blue0;}
{\stylesheet{\qr \snext0 Normal;}{\s1\qr\outlinelevel0 \ab\b \sbasedon0 \snext0 heading 1;}
{\s29 \sbasedon0 Quote;}}
{\*\listtable{\list\listtemplateid1{\listlevel\levelnfc0\leveljc0{\leveltext\'02\'00.;}}\listid7}
{\list{\listlevel\levelnfc23{\leveltext\'01\u-3913 ?;}}\listid8}}
{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}{\listoverride\listid8\listoverridecount0\ls2}}
{\info{\title secret}{\author nobody}}{\*\generator Riched20 10.0;}
{\header\pard header\par}
\pard\plain \s1\rtlpar\outlinelevel0 \rtlch\fcs1 \ab\af37 {\f37 \'da\'e4\'e6\'c7\'e4\par}
\pard\plain \rtlpar {\rtlch\fcs1 \af37 \u1603?\u1578?\u1576? }
{\rtlch\fcs1 \ab\af37 \ltrch\fcs0 \b\f37 \u1576?\u1602?\u1604?\u1605?}
{\i Google}{\field{\*\fldinst {HYPERLINK "https://example.org/a"}}
{\fldrslt {\ul\u1585?\u1575?\u1576?\u1591?}}}.{\v hidden}\par
\pard\ls1\ilvl0{\listtext 1.\tab}\u1608?\par
\pard\ls2{\listtext\'b7\tab}\u1606?\par
\pard\plain\s29 \u1602?{\footnote \pard note \u1586?}\par
\trowd\cellx100\cellx200\pard\intbl \u1571?\cell {\b 7}\cell\row
\pard {\*\unknown gone}{\pict\bin4 }}{\0102}a\{b\}\emdash\~c\line d\u-10179?\u-8704?\par}"""


def shapes(rich: RichText) -> list[tuple[str, str]]:
    return [(form.shape.value, text) for form, text, _ in rich.paragraphs()]


def test_what_word_writes() -> None:
    rich = read_rtf(WORD)
    assert shapes(rich) == [
        ("heading", "عنوان"),
        ("paragraph", "كتب بقلمGoogleرابط."),
        ("numbered", "و"),
        ("bullet", "ن"),
        ("quotation", "ق"),
        ("row", "أ\t7"),
        ("paragraph", "a{b}—\u00a0c"),
        ("paragraph", "d\U0001f600"),
        ("paragraph", "note ز"),
    ]
    marks = {(m.style, rich.text[m.start : m.end], m.target) for m in rich.marks}
    assert marks == {
        (Style.BOLD, "بقلم", ""),
        (Style.ITALIC, "Google", ""),
        (Style.LINK, "رابط", "https://example.org/a"),
        (Style.BOLD, "7", ""),
    }
    assert rich.forms[0].level == 1


def test_windows_1256_without_fonts() -> None:
    assert read_rtf(rb"{\rtf1\ansi\ansicpg1256 \'e3\'cf\'ed\'e4\'c9}").text == "مدينة"


def test_a_document_under_another_name() -> None:
    assert structure_of(rb"{\rtf1 abc}", "old.doc").text == "abc"


@given(st.lists(st.text(st.sampled_from("ابجد ab{}\\é—😀"), min_size=1), min_size=1, max_size=5))
def test_the_text_is_that_of_striprtf(lines: list[str]) -> None:
    def code(char: str) -> str:
        if char in "{}\\":
            return f"\\{char}"
        units = char.encode("utf-16-le")
        if char.isascii():
            return char
        return "".join(
            f"\\u{int.from_bytes(units[i : i + 2], 'little', signed=True)}?" for i in range(0, len(units), 2)
        )

    source = "{\\rtf1\\ansi\\uc1 " + "".join(f"{''.join(map(code, line))}\\par\n" for line in lines) + "}"
    ours = [line.strip(" ") for line in read_rtf(source.encode()).text.split("\n")]
    theirs = rtf_to_text(source).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert [line for line in ours if line] == [line.strip(" ") for line in theirs.split("\n") if line.strip(" ")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain text", "not an RTF document"),
        (rb"{\rtf1 cut in the mid", "breaks off"),
        (rb"{\rtf1 " + b"{" * (MAX_DEPTH + 1), "nested too deeply"),
    ],
)
def test_bad_input(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        structure_of(data, "a.rtf")


WORDS = rb"{ } \b \u1603 \'e3 \par \cell \row \* a \footnote \intbl \bin3 \fldrslt \u \ansicpg7 \ls1 \pard".split()


@given(st.lists(st.sampled_from(WORDS)))
def test_nothing_breaks_the_reader(pieces: list[bytes]) -> None:
    rich = read_rtf(b"{\\rtf1 " + b" ".join(pieces) + b" abcd" + b"}" * 50)
    assert len(rich.forms) == rich.text.count("\n") + 1
    assert all(form.shape in Shape for form in rich.forms)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"one\par\trowd\intbl a\cell\row last\par", "one\na\nlast"),
        (rb"\pard\intbl last paragraph\par", "last paragraph"),
        (rb"\pard\intbl a\cell b", "a\tb"),
        (rb"text{\footnote \pard\intbl note}", "text\nnote"),
    ],
)
def test_a_table_left_open_loses_nothing(body: bytes, text: str) -> None:
    assert read_rtf(rb"{\rtf1\ansi " + body + b"}").text.split() == text.split()
