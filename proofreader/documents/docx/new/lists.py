"""Lists of new Word documents: one definition of bullets, one of numbers, and a new count for every list."""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.numbering import NumberingPart

from proofreader.core import Form, Shape

_LEVELS = 9
_STEP = 454  # twentieths of a point that each level is indented: 8 mm
_MARKS = "•–▪"


class Lists:
    """Gives the paragraphs of one document their ``w:numPr``."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root: BaseOxmlElement | None = None
        self._kinds: dict[Shape, int] = {}
        self._going_on: list[tuple[Shape, int]] = []  # by level: what the list there is, and its number

    def end(self) -> None:
        """What comes next belongs to another list."""
        self._going_on.clear()

    def properties(self, form: Form) -> tuple[BaseOxmlElement, BaseOxmlElement]:
        """``w:numPr`` and ``w:ind`` of an item of that form."""
        level = min(max(form.level, 1), _LEVELS) - 1
        del self._going_on[level + 1 :]
        above = self._going_on[-1] if self._going_on else None
        while len(self._going_on) <= level:  # below an item of its own kind a list only goes deeper
            same = above is not None and above[0] is form.shape
            self._going_on.append(above if above and same else (form.shape, self._new_list(form.shape)))
            above = self._going_on[-1]
        if self._going_on[level][0] is not form.shape:
            self._going_on[level] = form.shape, self._new_list(form.shape)
        number = self._going_on[level][1]
        numbering = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        # Of a paragraph from right to left, "left" is where the line begins.
        indent = f'<w:ind {nsdecls("w")} w:left="{(level + 1) * _STEP}" w:hanging="{_STEP}"/>'
        return parse_xml(numbering), parse_xml(indent)

    def _new_list(self, shape: Shape) -> int:
        root = self._numbering()
        if shape not in self._kinds:
            self._kinds[shape] = _next_id(root, "abstractNum", "abstractNumId")
            first = root.find(qn("w:num"))
            definition = _definition(self._kinds[shape], shape)
            if first is None:
                root.append(definition)
            else:
                first.addprevious(definition)
        number = _next_id(root, "num", "numId")
        restart = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' for level in range(_LEVELS)
        )
        xml = (
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{self._kinds[shape]}"/>'
            f"{restart if shape is Shape.NUMBERED else ''}</w:num>"
        )
        numbers = root.findall(qn("w:num"))
        (numbers[-1] if numbers else root[-1]).addnext(parse_xml(xml))
        return number

    def _numbering(self) -> BaseOxmlElement:
        if self._root is None:
            part = self._document.part
            try:
                self._root = part.numbering_part.element
            except NotImplementedError:  # a template without lists
                empty = f"<w:numbering {nsdecls('w')}/>".encode()
                name, package = PackURI("/word/numbering.xml"), part.package
                assert package is not None
                numbering = NumberingPart.load(name, CONTENT_TYPE.WML_NUMBERING, empty, package)
                part.relate_to(numbering, RELATIONSHIP_TYPE.NUMBERING)
                self._root = numbering.element
        return self._root


def _next_id(root: BaseOxmlElement, tag: str, attribute: str) -> int:
    return max((int(item.get(qn(f"w:{attribute}"))) for item in root.findall(qn(f"w:{tag}"))), default=0) + 1


def _definition(number: int, shape: Shape) -> BaseOxmlElement:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/>'
        + (
            f'<w:numFmt w:val="decimal"/><w:lvlText w:val="%{level + 1}."/>'
            if shape is Shape.NUMBERED
            else f'<w:numFmt w:val="bullet"/><w:lvlText w:val="{_MARKS[level % len(_MARKS)]}"/>'
        )
        + f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{(level + 1) * _STEP}" w:hanging="{_STEP}"/></w:pPr></w:lvl>'
        for level in range(_LEVELS)
    )
    return parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'
    )
