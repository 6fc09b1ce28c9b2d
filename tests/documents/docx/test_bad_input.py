"""Files that are damaged, locked or hostile: a clear message, bounded memory, nothing fetched, nothing touched."""

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from benchmarks.word.samples import NAMESPACES, build, p, pack, r
from proofreader.documents import ReadError, zip_limits
from proofreader.documents.docx import WordDraft, open_docx
from proofreader.documents.docx import package as package_module
from proofreader.documents.errors import WriteError

GOOD = build("plain")
ENTITIES = (
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8))
    + "]>"
)
DOCUMENT = f"<w:document {NAMESPACES}><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"


def replaced(name: str, content: str | bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        parts: dict[str, str | bytes] = {item: archive.read(item) for item in archive.namelist()}
    return pack({**parts, name: content})


def without(name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        return pack({item: archive.read(item) for item in archive.namelist() if item != name})


def damaged() -> bytes:
    at = GOOD.index(b"word/document.xml") + 60
    return GOOD[:at] + bytes(40) + GOOD[at + 40 :]


def encrypted() -> bytes:
    data = bytearray(GOOD)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 1)
    return bytes(data)


def twice() -> bytes:
    buffer = io.BytesIO(GOOD)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/document.xml", b"<other/>")
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def of_kind(kind: str) -> bytes:
    """A document whose main part says that it is something else."""
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        types = archive.read("[Content_Types].xml").decode()
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"
    assert types.count(plain) == 1
    new = kind if "/" in kind else plain.replace("document.main", kind)
    return replaced("[Content_Types].xml", types.partition("?>\n")[2].replace(plain, new))


BAD = {
    "empty": (lambda: b"", "not a Word document"),
    "text": (lambda: "نص عادي".encode(), "not a Word document"),
    "cut short": (lambda: GOOD[: len(GOOD) // 2], "damaged Word document"),
    "damaged part": (damaged, "damaged"),
    "password": (lambda: OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "^[^;]*protected by a password;"),
    "old document": (lambda: OLE + bytes(600) + "WordDocument".encode("utf-16-le"), "old Word document"),
    "RTF": (lambda: b"{\\rtf1 x}", "not a Word document but an RTF document"),
    "PDF": (lambda: b"%PDF-1.7", "not a Word document but a PDF"),
    "page": (lambda: b"<!DOCTYPE html><html></html>", "not a Word document; take"),
    "OpenDocument": (
        lambda: pack({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
        "an OpenDocument file",
    ),
    "template": (lambda: of_kind("template.main"), "a Word template"),
    "template with macros": (lambda: of_kind("application/vnd.ms-word.template.macroEnabledTemplate"), "template"),
    "macros": (lambda: of_kind("application/vnd.ms-word.document.macroEnabled.main"), "name it .docm"),
    "encrypted zip": (encrypted, "password"),
    "another zip": (lambda: pack({"a.txt": "x"}), "not a Word document"),
    "no main part": (lambda: without("word/document.xml"), "main part is missing"),
    "no relations": (lambda: without("_rels/.rels"), "main part is missing"),
    "a workbook": (lambda: replaced("word/document.xml", '<workbook xmlns="urn:x"/>'), "not a Word document"),
    "not XML": (lambda: replaced("word/document.xml", b"<w:document"), "damaged"),
    "entities": (lambda: replaced("word/document.xml", ENTITIES + DOCUMENT % "&i;"), "entities"),
    "entities in UTF-16": (
        lambda: replaced("word/document.xml", (ENTITIES + DOCUMENT % "&i;").encode("utf-16")),
        "entities",
    ),
    "external entity": (
        lambda: replaced("word/header1.xml", '<!DOCTYPE d SYSTEM "http://example.org/x.dtd">' + DOCUMENT % "x"),
        "entities",
    ),
    "file entity": (
        lambda: replaced(
            "word/document.xml", '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + DOCUMENT % "&x;"
        ),
        "entities",
    ),
    "too deep": (lambda: replaced("word/document.xml", "<a>" * 5000 + "</a>" * 5000), "damaged"),
    "bomb": (lambda: replaced("word/media/bomb.bin", bytes(40 << 20)), "zip bomb"),
    "two of a name": (twice, "same name"),
}


@pytest.mark.parametrize("kind", BAD)
def test_refused_with_one_clear_line(kind: str, tmp_path: Path) -> None:
    make, words = BAD[kind]
    data = make()
    path = tmp_path / "draft.docx"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=words) as raised:
        open_docx(path)
    message = str(raised.value)
    assert message.startswith(f"{path}: ")
    assert "\n" not in message
    assert path.read_bytes() == data


def test_missing_file_and_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "none.docx", tmp_path):
        with pytest.raises(ReadError, match=str(path)):
            open_docx(path)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    path.write_bytes(BAD["bomb"][0]())
    tracemalloc.start()
    with pytest.raises(ReadError):
        open_docx(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


def test_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(GOOD)
    for module, name, words in (
        (package_module, "MAX_FILE", "larger"),
        (zip_limits, "MAX_TOTAL", "too much"),
        (zip_limits, "MAX_PARTS", "parts"),
        (package_module, "MAX_PART", "large"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, 3)
            with pytest.raises(ReadError, match=words):
                open_docx(path)


def test_external_parts_are_never_looked_for(tmp_path: Path) -> None:
    """A picture, a template and a header that lie elsewhere: none is opened, the rest is read."""
    outside = tmp_path / "outside.xml"
    outside.write_text(f"<w:hdr {NAMESPACES}>{p(r('سر'))}</w:hdr>", encoding="utf-8")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{kind}" Target="{outside.as_uri()}" TargetMode="External"/>'
        f'<Relationship Id="r2" Type="{kind}" Target="http://example.org/h.xml" TargetMode="External"/>'
        f'<Relationship Id="r3" Type="{kind}" Target="../../../outside.xml"/></Relationships>'
    )
    path = tmp_path / "draft.docx"
    path.write_bytes(replaced("word/_rels/document.xml.rels", relations))
    assert "سر" not in open_docx(path).text


def test_macros_are_read_under_their_own_name_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "draft.docm"
    path.write_bytes(of_kind("application/vnd.ms-word.document.macroEnabled.main"))
    document = open_docx(path)
    assert document.text.startswith("عقد")
    assert document.revise([]).data == document.package.save({})


@pytest.mark.parametrize(
    ("kind", "own", "wrong"),
    [
        ("application/vnd.ms-word.document.macroEnabled.main", ".docm", ".docx"),
        ("application/vnd.ms-word.document.macroEnabled.main", ".docm", ".dotx"),
        ("template.main", ".dotx", ".docx"),
    ],
)
def test_nothing_is_written_under_a_name_that_word_does_not_open(
    tmp_path: Path, kind: str, own: str, wrong: str
) -> None:
    draft = WordDraft.of(of_kind(kind), f"draft{own}")
    for save in (lambda path: draft.save(path, []), lambda path: draft.save_text(path, draft.text)):
        target = tmp_path / f"out{wrong}"
        with pytest.raises(WriteError, match="out"):
            save(target)
        assert not target.exists()
        save(tmp_path / f"out{own}")
        assert open_docx(tmp_path / f"out{own}").text == draft.text
