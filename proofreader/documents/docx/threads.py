"""Which comment answers which: the part ``commentsExtended`` of Word 2013 and later ([MS-DOCX] 2.5.2, CT_CommentEx).

A comment is known there by the ``w14:paraId`` of its last paragraph; a reply names that of the comment it answers.
"""

from typing import TYPE_CHECKING

from lxml import etree  # type: ignore[import-untyped]

from proofreader.documents.docx.xml import MC, Element, W, serialise

if TYPE_CHECKING:
    from proofreader.documents.docx.package import Package

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_PARA_ID = _W14 + "paraId"
_ID, _PARENT, _DONE = _W15 + "paraId", _W15 + "paraIdParent", _W15 + "done"
_FIRST = 0x50000000  # Word takes numbers below 0x80000000 by chance
# Parts that list the same comments by the same numbers.
_LISTS = ("commentsExtended", "commentsIds")


class Threads:
    """The threads of the comments of one package; read only where one is needed."""

    def __init__(self, package: "Package") -> None:
        self._package = package
        self._names = {relation.kind: relation.target for relation in package.relations(package.main)}
        self._roots: dict[str, Element] = {}
        self._next = _FIRST
        self._declares = False
        self.name = self._names.get("commentsExtended", "")
        self.is_new = False

    def answer(self, root: Element, comment: Element, number: str) -> None:
        """Makes ``comment`` a reply to the comment of that number, or to the one that this one answers itself."""
        answered = next((one for one in root if one.get(W + "id") == number), None)
        if answered is None or answered.find(W + "p") is None:
            return
        self._declares = True
        lists = self._root("commentsExtended")
        parent = self._paragraph_number(root, answered)
        entry = next((one for one in lists if one.get(_ID) == parent), None)
        if entry is None:
            etree.SubElement(lists, _W15 + "commentEx", attrib={_ID: parent, _DONE: "0"})
        else:
            parent = entry.get(_PARENT, parent)
        own = self._paragraph_number(root, comment)
        etree.SubElement(lists, _W15 + "commentEx", attrib={_ID: own, _PARENT: parent, _DONE: "0"})

    def forget(self, comment: Element) -> None:
        """Takes a comment that goes off the lists."""
        paragraphs = comment.findall(W + "p")
        number = paragraphs[-1].get(_PARA_ID) if paragraphs else None
        for kind in _LISTS:
            if number and kind in self._names:
                for entry in list(self._root(kind)):
                    if any(name.endswith("}paraId") and value == number for name, value in entry.attrib.items()):
                        entry.getparent().remove(entry)

    def declared(self, root: Element) -> Element:
        """The comments with the names of Word 2010 declared as ones that a program may ignore, if they are in use."""
        if not self._declares:
            return root
        names = {"mc": MC[1:-1], "w14": _W14[1:-1], **{key: name for key, name in root.nsmap.items() if key}}
        whole = etree.Element(root.tag, attrib=dict(root.attrib), nsmap=names)
        whole.extend(list(root))
        ignorable = whole.get(MC + "Ignorable", "").split()
        if "w14" not in ignorable:
            whole.set(MC + "Ignorable", " ".join([*ignorable, "w14"]))
        return whole

    def parts(self) -> dict[str, bytes]:
        """The lists that were changed."""
        return {self._names.get(kind, self.name): serialise(root) for kind, root in self._roots.items()}

    def _root(self, kind: str) -> Element:
        if kind not in self._roots:
            if kind in self._names:
                self._roots[kind] = self._package.parse(self._names[kind])
            else:
                self.name = self._package.free_name(kind)
                self.is_new = True
                names = {"mc": MC[1:-1], "w15": _W15[1:-1]}
                self._roots[kind] = etree.Element(_W15 + "commentsEx", nsmap=names)
                self._roots[kind].set(MC + "Ignorable", "w15")
        return self._roots[kind]

    def _paragraph_number(self, root: Element, comment: Element) -> str:
        """The number of the comment's last paragraph, a new one where it has none."""
        paragraph = comment.findall(W + "p")[-1]
        number = paragraph.get(_PARA_ID)
        if number is None:
            taken = {one.get(_PARA_ID) for one in root.iter(W + "p")}
            while (number := f"{self._next:08X}") in taken:
                self._next += 1
            self._next += 1
            paragraph.set(_PARA_ID, number)
        return str(number)
