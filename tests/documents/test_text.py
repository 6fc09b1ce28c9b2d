"""Texts come back exactly as they were, in every encoding a newsroom has; everything else is refused by name."""

import io
import os
import stat
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from proofreader.documents.errors import ReadError, WriteError
from proofreader.documents.plain.text_file import TextFile, decode, encode, read_text, write_text

ARTICLE = (
    "افتُتح بالرباط، صباح اليوم، معرض الكتاب.\n"
    "وقال المدير: «ننتظر 500 زائر في اليوم»، مضيفا أن الدخول مجاني.\n"
    "ويستمر المعرض إلى غاية 14 يونيو المقبل.\n"
)
SHORT = "قال الوزير إن الحكومة تدرس المشروع"
PLAIN = SHORT + "، وأضاف أن اللجنة ستجتمع يوم الاثنين."
NEWLINES = ("\n", "\r\n", "\r")
root = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read and write everything")


@pytest.mark.parametrize(
    ("codec", "encoding", "bom"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8", True),
        ("utf-16-le", "utf-16-le", False),
        ("utf-16-be", "utf-16-be", False),
        ("cp1256", "cp1256", False),
    ],
)
@pytest.mark.parametrize("newline", NEWLINES)
def test_reads_every_encoding_and_line_end(codec: str, encoding: str, bom: bool, newline: str) -> None:
    data = ARTICLE.replace("\n", newline).encode(codec)
    assert decode(data) == TextFile(ARTICLE, encoding, newline, bom)  # type: ignore[arg-type]


@pytest.mark.parametrize("mark, codec", [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_reads_marked_utf16(mark: bytes, codec: str) -> None:
    assert decode(mark + ARTICLE.encode(codec)) == TextFile(ARTICLE, codec, "\n", True)


def test_reads_iso_8859_6() -> None:
    assert decode(PLAIN.encode("iso8859_6")) == TextFile(PLAIN, "iso8859_6")


@pytest.mark.parametrize("codec", ["cp1256", "iso8859_6"])
@pytest.mark.parametrize("text", [PLAIN, SHORT, "لقاء في الرباط بين الجانبين", "تأجيل المباراة"])
def test_tells_short_single_byte_texts_apart(codec: str, text: str) -> None:
    assert decode(text.encode(codec)) == TextFile(text, codec)


def test_french_in_a_single_byte_encoding_stays_french() -> None:
    text = "L'équipe a été reçue à Genève, où le préfet l'attendait."
    assert decode(text.encode("cp1252")).text == text


def test_utf16_without_mark_that_is_also_valid_utf8() -> None:
    data = "نعم لا".encode("utf-16-le")
    data.decode("utf-8")  # the trap: this succeeds
    assert decode(data) == TextFile("نعم لا", "utf-16-le")


def test_utf16_presentation_forms() -> None:
    text = "ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﻤﺸﺮﻭﻉ"
    assert decode(text.encode("utf-16-le")).text == text


def test_empty() -> None:
    assert decode(b"") == TextFile("")
    assert decode(b"\xef\xbb\xbf") == TextFile("", bom=True)


@pytest.mark.parametrize(
    ("data", "text", "newline"),
    [
        (b"a\r\nb\nc\r\n", "a\nb\nc\n", "\r\n"),
        (b"a\nb\nc\r\n", "a\nb\nc\n", "\n"),
        (b"a\rb\rc\n\r\n", "a\nb\nc\n\n", "\r"),
        (b"a\r\r\nb", "a\n\nb", "\r\n"),
    ],
)
def test_mixed_line_ends(data: bytes, text: str, newline: str) -> None:
    file = decode(data)
    assert file.text == text
    assert encode(text, file)[0] == data  # each line keeps its own
    assert len(set(decode(encode(f"{text}\n", file)[0]).mixed)) == 0  # with more lines they are made alike
    if data != b"a\r\r\nb":  # one of each: either will do
        assert file.newline == newline


def _docx() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"%PDF-1.7\nplain ASCII so far", "PDF"),
        (b"PK\x03\x04\x14\0\0\0", "ZIP"),
        (_docx(), "Word document"),
        (b"{\\rtf1\\ansi text}", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), ".doc"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"abc\0def\0\0\0x", "binary"),
        (bytes(512), "binary"),
        (bytes(range(1, 256)) * 20, "encoding"),
        (b"\xff\xfea\0b", "damaged"),
        (b"\xef\xbb\xbfabc\xff", "damaged"),
    ],
)
def test_refuses_what_is_not_text(data: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says) as caught:
        decode(data)
    assert "\n" not in str(caught.value)


def test_refuses_damaged_utf8_instead_of_reading_garbage() -> None:
    data = ARTICLE.encode("utf-8")
    cut = data[:-3] + b"\xd9"
    with pytest.raises(ReadError, match=r"damaged UTF-8: byte \d+ \(line 3\)"):
        decode(cut)
    with pytest.raises(ReadError, match=r"damaged UTF-8: byte 2 \(line 1\)"):
        decode(data[:2] + b"\xa0" + data[2:])


def test_one_line_of_20_megabytes() -> None:
    text = "كلمة " * 2_300_000
    for codec in ("utf-8", "cp1256", "utf-16-le"):
        data = text.encode(codec)
        start = time.perf_counter()
        assert decode(data).text == text
        assert time.perf_counter() - start < 10
    assert len(text.encode("utf-8")) > 20_000_000


def test_missing_folder_and_bad_name(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file"):
        read_text(tmp_path / "missing.txt")
    with pytest.raises(ReadError, match="is a folder"):
        read_text(tmp_path)
    with pytest.raises(ReadError, match="file name"):
        read_text("a\0b")


@root
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(ReadError, match="no permission"):
        read_text(path)


def test_read_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "صورة.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0")
    with pytest.raises(ReadError, match=r"صورة\.txt: not a text file: it looks like a PNG image"):
        read_text(path)


# Any code point but surrogates, with what the detectors look at made frequent.
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"])) | st.text(
    st.sampled_from("ابتثوي \n\r\t\0\x06\ufeffé،.aZ٣\U0001f600%PDF-{\\rtf")
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(
    text=ANY_TEXT,
    newline=st.sampled_from(NEWLINES),
    encoding=st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1256", "iso8859_6", "ascii"]),
    bom=st.booleans(),
)
@example("\ufeffabc", "\n", "utf-8", False)
@example("\0abc", "\n", "utf-16-le", True)
@example("\x06a\x06b", "\n", "utf-8", False)
@example("%PDF-", "\n", "utf-8", False)
@example("ق", "\n", "iso8859_6", False)
@example("a\r\nb\rc\n", "\r\n", "utf-8", False)
def test_what_is_written_is_read_back(tmp_path: Path, text: str, newline: str, encoding: str, bom: bool) -> None:
    path = tmp_path / "x.txt"
    like = TextFile("", encoding, newline, bom)  # type: ignore[arg-type]
    written = write_text(path, text, like)
    back = read_text(path)
    assert back.text == text.replace("\r\n", "\n").replace("\r", "\n") == written.text
    if "\n" in back.text and newline != "\r":
        assert back.newline == newline


@settings(deadline=None)
@given(text=ANY_TEXT, newline=st.sampled_from(NEWLINES))
def test_written_without_a_model_it_is_utf8(tmp_path_factory: pytest.TempPathFactory, text: str, newline: str) -> None:
    path = tmp_path_factory.getbasetemp() / "plain.txt"
    assert write_text(path, text).encoding == "utf-8"
    assert read_text(path).text == text.replace("\r\n", "\n").replace("\r", "\n")


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        file = decode(data)
    except ReadError as error:
        assert "\n" not in str(error)
    else:
        assert "\r" not in file.text


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16-le", "cp1256", "utf-16"])
@pytest.mark.parametrize("newline", NEWLINES)
def test_a_file_keeps_its_bytes(tmp_path: Path, codec: str, newline: str) -> None:
    path = tmp_path / "x.txt"
    data = ARTICLE.replace("\n", newline).encode(codec)
    path.write_bytes(data)
    file = read_text(path)
    assert write_text(path, file.text, file) == file
    assert path.read_bytes() == data


def test_what_the_encoding_lacks_makes_it_utf8(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    written = write_text(path, ARTICLE + "😀\n", TextFile("", "cp1256", "\r\n"))
    assert (written.encoding, written.newline, written.bom) == ("utf-8", "\r\n", False)
    assert path.read_bytes() == (ARTICLE + "😀\n").replace("\n", "\r\n").encode("utf-8")


def test_lone_surrogate_becomes_a_replacement_character(tmp_path: Path) -> None:
    assert write_text(tmp_path / "x.txt", "a\ud800b😀").text == "a\ufffdb😀"


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_permissions_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "x.txt", tmp_path / "link.txt"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_text(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_new_files_follow_the_umask(tmp_path: Path) -> None:
    write_text(tmp_path / "ours.txt", "x")
    (tmp_path / "theirs.txt").write_text("x")
    assert (tmp_path / "ours.txt").stat().st_mode == (tmp_path / "theirs.txt").stat().st_mode


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.txt"
    path.write_text("old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match=r"x\.txt: no space left on device"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.txt"]


def test_write_errors(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="is a folder"):
        write_text(tmp_path, "x")
    with pytest.raises(WriteError, match="does not exist"):
        write_text(tmp_path / "no" / "x.txt", "x")
    with pytest.raises(WriteError, match="file name"):
        write_text("a\0b", "x")


@root
def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(WriteError, match="write-protected"):
        write_text(path, "new")
    assert path.read_text() == "old"


def test_a_long_arabic_name(tmp_path: Path) -> None:
    path = tmp_path / ("م" * 125 + ".txt")  # 254 of the 255 bytes a name may have
    write_text(path, "x")
    assert read_text(path).text == "x"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no devices")
def test_a_device_is_not_replaced() -> None:
    write_text("/dev/null", "x")
    assert not Path("/dev/null").is_file()
