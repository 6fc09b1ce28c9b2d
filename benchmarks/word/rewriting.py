"""Whether a draft with something of a colleague's in it can be rewritten: by saving, tracked, and by comparing.

What is wanted is made here from the XML of the draft, without the code under test.
"""

import copy
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree  # type: ignore[import-untyped]

from benchmarks.word import settling
from benchmarks.word.samples.drafts import MIDDLE
from benchmarks.word.samples.packages import pack
from benchmarks.word.schema import problems
from proofreader.documents.docx import Marking, Mode, WordDocument, WordDraft, compare
from proofreader.documents.docx.package import Package

AUTHOR = "المدقّق التجريبي"
WORK = ("delete", "move to the start", "move to the end", "join", "reword")
MODES = ("applied", "tracked", "compared")
MAIN = "word/document.xml"
LINE = "".join(MIDDLE)
# A word on each side of an edge, and one more than before; what Word computes stays.
_REWORDED = ("العارضين بلغ ثلاثمئة", "المشاركين وصل إلى ثلاثمئة")
_REWORDED_BESIDE_FIELD = ("بلغ ثلاثمئة", "وصل إلى ثلاثمئة")
_COUNTED = (
    *("commentReference", "commentRangeStart", "commentRangeEnd", "footnoteReference", "endnoteReference"),
    *("hyperlink", "bookmarkStart", "bookmarkEnd", "drawing", "fldChar", "sdt", "smartTag", "tbl"),
)
W = settling.W


class Rewriting:
    """One draft, rewritten in every way. ``schemas`` is the folder of those of ECMA-376, if there is one."""

    def __init__(self, data: bytes, schemas: Path | None = None) -> None:
        self._data = data
        self._parts = settling.parts(data)
        self._schemas = schemas
        self._has_field = b"AUTHOR" in self._parts[MAIN]

    def faults(self, work: str, mode: str) -> list[str]:
        """The names of what is wrong where that is done in that mode; empty where all is right."""
        wanted = self._wanted(work)
        after = self._parts | {MAIN: etree.tostring(wanted)}
        with TemporaryDirectory() as folder:
            path = Path(folder) / "draft.docx"
            path.write_bytes(self._data)
            if mode == "compared":
                versions = WordDocument(Package(self._data)), WordDocument(Package(pack(dict(after))))
                made = compare(*versions, Marking(tracked=True, author=AUTHOR))
                data, told = made.data, bool(made.skipped) or not made.complete
            else:
                draft = WordDraft.open(path)
                how = Mode.TRACKED if mode == "tracked" else Mode.APPLIED
                told = bool(draft.save_text(path, self._new_text(work, draft.text), how, AUTHOR).skipped)
                data = path.read_bytes()
        checks = self._checks(settling.parts(data), wanted, tracked=mode != "applied")
        return ["told"] * told + [name for name, right in checks if not right()]

    def _checks(
        self, result: dict[str, bytes], wanted: etree._Element, *, tracked: bool
    ) -> Iterator[tuple[str, Callable[[], bool]]]:
        accepted = settling.settle(result[MAIN], None, accept=True)
        expected = settling.settle(etree.tostring(wanted), None, accept=True)
        yield "accept", lambda: _lines(accepted) == _lines(expected)
        yield "things", lambda: _things(accepted) == _things(expected)
        yield "comments", lambda: _comments_exist(accepted, result)
        if tracked:
            yield "reject", lambda: self._rejected(result)
            mine = settling.settle(result[MAIN], None, accept=False)
            theirs = settling.settle(self._parts[MAIN], None, accept=False)
            yield "reject all", lambda: _lines(mine) == _lines(theirs)
        if self._schemas:
            yield "schema", lambda: self._problems(result[MAIN]) <= self._problems(self._parts[MAIN])

    def _problems(self, part: bytes) -> set[str]:
        """What the schema has against that part, without the lines: LibreOffice's own parts have faults."""
        return {problem.partition(": ")[2] for problem in problems(part, self._schemas)}

    def _rejected(self, result: dict[str, bytes]) -> bool:
        root = settling.settle(result[MAIN], AUTHOR, accept=False)
        return _plain(settling.stream(root)) == _plain(settling.stream(etree.fromstring(self._parts[MAIN])))

    def _reworded(self, text: str) -> str:
        return text.replace(*(_REWORDED_BESIDE_FIELD if self._has_field else _REWORDED))

    def _new_text(self, work: str, text: str) -> str:
        """The whole text as an editor leaves it."""
        lines = text.split("\n")
        at = lines.index(LINE)
        match work:
            case "delete":
                del lines[at]
            case "move to the start":
                lines.insert(0, lines.pop(at))
            case "move to the end":
                # Behind the last paragraph of the body that is in no table or box, before the notes.
                end = max(index for index, line in enumerate(lines[:12]) if line.startswith("وستمنح"))
                lines.insert(end, lines.pop(at))
            case "join":
                lines[at : at + 2] = [f"{lines[at]} {lines[at + 1]}"]
            case "reword":
                lines[at] = self._reworded(lines[at])
        return "\n".join(lines)

    def _wanted(self, work: str) -> etree._Element:
        """The body as it is to be once all is accepted."""
        root = etree.fromstring(self._parts[MAIN])
        body = root[0]
        paragraphs = [element for element in body if element.tag == W + "p"]
        paragraph = next(element for element in paragraphs if _visible(element) == LINE)
        match work:
            case "delete":
                _take_out(paragraph)
            case "move to the start":
                body.insert(0, paragraph)
            case "move to the end":
                _last(paragraphs).addnext(paragraph)
            case "join":
                behind = paragraph.getnext()
                space = etree.SubElement(paragraph, W + "r")
                etree.SubElement(space, W + "t").text = " "
                paragraph.extend(child for child in list(behind) if child.tag != W + "pPr")
                body.remove(behind)
            case "reword":
                nodes = list(_texts(paragraph))
                new = self._reworded(LINE)
                for node in nodes:
                    node.text = ""
                nodes[0].text = new
        return root


def _last(paragraphs: list[etree._Element]) -> etree._Element:
    return next(element for element in reversed(paragraphs) if _visible(element).startswith("وستمنح"))


def _take_out(paragraph: etree._Element) -> None:
    """Removes the paragraph; the end of a range that begins or ends elsewhere goes to the next one."""
    root = paragraph.getroottree().getroot()
    following = paragraph.getnext()
    at = 1
    for kind in ("commentRange", "bookmark"):
        for element in list(paragraph.iter(f"{W}{kind}Start", f"{W}{kind}End")):
            same = root.iter(f"{W}{kind}Start", f"{W}{kind}End")
            ends = [other for other in same if other.get(W + "id") == element.get(W + "id")]
            if any(paragraph not in other.iterancestors() for other in ends):
                following.insert(at, copy.deepcopy(element))
                at += 1
    paragraph.getparent().remove(paragraph)


def _texts(paragraph: etree._Element) -> Iterator[etree._Element]:
    for node in paragraph.iter(W + "t"):
        if not any(above.tag in (W + "moveFrom", W + "txbxContent") for above in node.iterancestors()):
            yield node


def _visible(paragraph: etree._Element) -> str:
    return "".join(node.text or "" for node in _texts(paragraph))


def _lines(root: etree._Element) -> list[str]:
    return ["".join(node.text or "" for node in paragraph.iter(W + "t")) for paragraph in root.iter(W + "p")]


def _things(root: etree._Element) -> Counter[str]:
    """How many of each there are; links of which nothing is left don't count, and a simple field is a field."""
    settling.stream(root)  # spells simple fields out
    for link in list(root.iter(W + "hyperlink")):
        if len(link) == 0:
            link.getparent().remove(link)
    return Counter(name for name in _COUNTED for _ in root.iter(W + name))


def _comments_exist(root: etree._Element, result: dict[str, bytes]) -> bool:
    """Whether every comment that is spoken of is there, and spoken of once."""
    comments = result.get("word/comments.xml")
    known = {comment.get(W + "id") for comment in etree.fromstring(comments)} if comments else set()
    spoken = [reference.get(W + "id") for reference in root.iter(W + "commentReference")]
    return len(spoken) == len(set(spoken)) and set(spoken) <= known


def _plain(tokens: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Without the attributes of paragraphs, which Word numbers anew."""
    start = f"{W}p "
    return [(start if name.startswith(start) else name, look) for name, look, _ in tokens]
