"""Kinds of files: one registry, the same answer for every front end."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from proofreader.core import Category, Edit, Fix, Issue, Level, Span
from proofreader.correction import correct
from proofreader.documents import ReadError
from proofreader.documents.checker import source_in_window
from proofreader.documents.docx import old_word
from proofreader.documents.docx.document import open_docx
from proofreader.documents.plain.text_file import TextFile
from proofreader.documents.registry import actual_kind, export_source_of, kind_of, source_of
from proofreader.documents.subtitles.source import SubtitleSource

SRT = """1
00:00:01,000 --> 00:00:03,500
ذهب الى السوق
ثم عاد الى بيته

2
00:01:00,000 --> 00:01:02,000
<i>2024</i>
"""
VTT = """WEBVTT - الى العنوان

NOTE الى الملاحظة

STYLE
::cue { color: red }

المعرف
00:01.000 --> 00:03.000 align:start
- ذهب الى السوق
"""


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.docx", "word"),
        ("a.DOCM", "word"),
        ("a.dotx", "word"),
        ("a.dotm", "word"),
        ("a.doc", "old word"),
        ("a.md", "markdown"),
        ("a.srt", "subtitles"),
        ("a.vtt", "subtitles"),
        ("a.xhtml", "page"),
        ("a.mht", "archived page"),
        ("a.ott", "odt"),
        ("a", "text"),
        ("a.unknown", "text"),
    ],
)
def test_names(name: str, kind: str) -> None:
    assert kind_of(name).name == kind


def test_first_bytes() -> None:
    assert actual_kind(b"{\\rtf1 x}", "a.doc").name == "rtf"
    assert actual_kind("نص".encode(), "a.doc").name == "text"
    assert actual_kind(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc").name == "old word"


def check(text: str) -> list[Issue]:
    found, at = [], text.find("الى")
    while at >= 0:
        fix = Fix.replace(at, at + 3, "إلى", Level.CERTAIN)
        found.append(Issue("rule", "hamza", Span(at, at + 3), "", (fix,)))
        at = text.find("الى", at + 3)
    return found


def test_subtitles_keep_their_timings() -> None:
    for text in (SRT, SRT.replace("\n", "\r\n").replace("\r\n", "\n")):
        source = SubtitleSource(TextFile(text))
        assert source.text == "ذهب الى السوق\nثم عاد الى بيته\n<i>2024</i>"
        found = [source.located(issue) for issue in check(source.text)]
        assert [text[slice(*issue.span)] for issue in found if issue] == ["الى", "الى"]
        correct(source, check, lambda _: True)
        assert source.file_text == text.replace("الى", "إلى")


def test_web_subtitles_keep_their_notes() -> None:
    source = SubtitleSource(TextFile(VTT))
    assert source.text == "- ذهب الى السوق"
    correct(source, check, lambda _: True)
    assert source.file_text == VTT.replace("- ذهب الى", "- ذهب إلى")


@pytest.mark.parametrize("timing", ["00:00:01,000 -> 00:00:03,500", "00:00:01,000 --> bad", "00:01", ""])
def test_a_cue_whose_timing_cannot_be_read_is_corrected_too(timing: str) -> None:
    broken = SRT.replace("00:00:01,000 --> 00:00:03,500", timing) if timing else SRT.replace("\n00:00:01,000 -->", " ")
    source = SubtitleSource(TextFile(broken))
    source.apply(check(source.text))
    assert source.file_text == broken.replace("الى", "إلى")


def test_lines_with_a_timing_that_cannot_be_read_are_told() -> None:
    cues = (
        "1\n00:00:01,000 --> 00:00:03,500\nنص",
        "2\n00:00:05,000 -> 00:00:06,000\nنص",  # line 6
        "3\n00:00:09,000 --> 00:00:08,000\nنص",  # line 10
        "4\n00:00:61,000 --> 00:00:70,000\nنص",  # line 14
        "نص بلا رقم ولا توقيت",  # line 17
        "5\n00:00:09,5 --> 00:00:09,600\nنص",
        "6\n٠٠:٠٠:١٠,٠٠٠ --> ٠٠:٠٠:١١,٠٠٠\nنص",
    )
    source = SubtitleSource(TextFile("\n\n".join(cues)))
    assert source.unreadable == [6, 10, 14, 17]
    assert source.text.split("\n") == ["نص"] * 4 + ["نص بلا رقم ولا توقيت", "نص", "نص"]
    assert SubtitleSource(TextFile(SRT)).unreadable == SubtitleSource(TextFile(VTT)).unreadable == []


@pytest.mark.parametrize("timing", ["00:01.000 --> 00:03.000", "00:01.000 -> 00:03.000", "00:03.000 --> 00:01.000"])
def test_the_name_of_a_cue_is_not_corrected(timing: str) -> None:
    web = f"WEBVTT\n\nالمشهد الى البيت\n{timing}\nذهب الى السوق"
    source = SubtitleSource(TextFile(web))
    assert source.text == "ذهب الى السوق"


def test_the_first_cue_may_follow_the_header() -> None:
    assert SubtitleSource(TextFile("WEBVTT\n00:01.000 --> 00:03.000\nذهب الى السوق")).text == "ذهب الى السوق"


@pytest.mark.parametrize("tag", ["<i>", "</b>", '<font color="#fff">', "<v الراوي>", "<00:00:02.500>", "{\\an8}"])
def test_tags_of_players_are_no_leftovers(tag: str) -> None:
    source = SubtitleSource(TextFile(f"00:01.000 --> 00:03.000\n{tag}ذهب الى السوق"))
    leftover = Issue("page-markup", "residue", Span(0, len(tag)), "", (Fix.replace(0, len(tag), "", Level.LIKELY),))
    assert not source.concerns(leftover)
    assert all(source.concerns(issue) for issue in check(source.text))
    correct(source, check, lambda _: True)
    assert source.file_text.endswith(f"{tag}ذهب إلى السوق")


CODED = "00:01.000 --> 00:03.000\nذهب و&nbsp;كذا الى&nbsp;السوق &lt;الكبير&gt;"


@pytest.mark.parametrize(
    ("text", "name", "kept"),
    [
        (f"WEBVTT\n\n{CODED}", "a.vtt", True),
        (CODED, "a.VTT", True),
        (CODED, "a.srt", False),
        (f"WEBVTT\n\n{CODED}".replace("&", "#"), "a.vtt", False),
    ],
)
def test_codes_are_characters_of_web_subtitles(text: str, name: str, kept: bool) -> None:
    source = source_of(text.encode(), name)
    at = source.text.find("nbsp;") - 1
    edits = [(at, at + 6, " "), (at - 1, at + 9, "وكذا"), (at, at, " "), (at + 6, at + 6, " ")]
    about = [Issue("rule", "x", Span(*edit[:2]), "", (Fix.replace(*edit, Level.CERTAIN),)) for edit in edits]
    about.append(Issue("rule", "x", Span(at, at + 6), ""))
    assert [source.concerns(issue) for issue in about] == [not kept] * len(about)
    correct(source, check, lambda _: True)
    assert source.file_text == text.replace("الى", "إلى")


def test_the_window_knows_web_subtitles_by_their_header() -> None:
    source = source_in_window(f"WEBVTT\n\n{CODED}", "subtitles")
    assert source.located(Issue("rule", "x", Span(5, 11), "")) is None


def test_subtitles_without_a_cue() -> None:
    source = SubtitleSource(TextFile("WEBVTT\n"))
    assert source.text == "" and correct(source, check, lambda _: True).found == ()


def test_an_edit_over_two_lines_is_left() -> None:
    source = SubtitleSource(TextFile(SRT))
    wide = Issue("rule", "spacing", Span(10, 16), "", (Fix.replace(10, 16, " ", Level.CERTAIN),))
    assert not source.concerns(wide)


def template(kind: str) -> bytes:
    """A document that says it is a template."""
    made = docx.Document()
    made.add_paragraph("ذهب الى السوق")
    part = made.part.package.main_document_part
    part._content_type = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def test_a_template_is_corrected_as_one(tmp_path: Path) -> None:
    path = tmp_path / "house.dotx"
    path.write_bytes(template("template.main"))
    source = source_of(path.read_bytes(), path)
    correct(source, check, lambda _: True)
    source.save(path)
    assert open_docx(path).text == "ذهب إلى السوق"
    with pytest.raises(ReadError, match="template"):
        source_of(path.read_bytes(), "a.docx")


def test_an_old_document_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(old_word, "office", lambda: "")
    for read in (source_of, export_source_of):
        with pytest.raises(ReadError, match=r"save it as \.docx"):
            read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc")


def test_a_fix_that_reaches_into_another_cue_is_not_made() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\nهطلت الأمطار\n\n2\n00:00:03,000 --> 00:00:04,000\n.وفاض الوادي.\n"
    source = SubtitleSource(TextFile(text))
    at = source.text.index("\n")
    moved = Fix((Edit(Span(at, at), "."), Edit(Span(at + 1, at + 2), "")), Level.LIKELY)
    issue = Issue("mark-at-line-start", Category.PUNCTUATION, Span(at + 1, at + 2), "", (moved,))
    assert not source.concerns(issue)
    source.apply([issue])
    assert source.file_text == text


def test_hours_of_thousands_of_digits_are_no_timing() -> None:
    text = "1\n" + "1" * 5000 + ":00:01,000 --> 00:00:02,000\nهطلت الأمطار\n"
    assert SubtitleSource(TextFile(text)).unreadable == [2]
