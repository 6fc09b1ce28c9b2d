"""The document without text that every article of a profile begins with: opened once, and packed once but for what an
article changes. Opening and packing all of it took two thirds of what writing an article did."""

from copy import deepcopy
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from proofreader.core import Profile
from proofreader.documents.docx.new.styles import make_arabic
from proofreader.documents.docx.new.template import Styles, open_template


class Empty:
    """The document of a profile, or of its template. One article after the other is written into it."""

    def __init__(self, profile: Profile) -> None:
        """Raises ReadError for a template that can't be used."""
        self.profile = profile
        self._template = _changed(profile.template)
        if profile.template:
            self._document = open_template(profile.template)
        else:
            self._document = docx.Document()
            make_arabic(self._document, profile)
        self.styles = Styles(self._document, profile)
        part = self._document.part
        self._relations = frozenset(part.rels)
        # What an article changes: its text, its lists and the properties of the document.
        properties = self._document.core_properties  # made where the template has none
        assert properties is not None and part.package is not None
        self._parts: list[Part] = [part, part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)]
        trees = [self._document.element.body]
        if any(relation.reltype == RELATIONSHIP_TYPE.NUMBERING for relation in part.rels.values()):
            self._parts.append(part.numbering_part)
            trees.append(part.numbering_part.element)
        self._trees = [(tree, deepcopy(list(tree))) for tree in trees]
        self._rest = self._packed_rest()

    def fits(self, profile: Profile) -> bool:
        """Whether it is that of the profile, and its template is as it was."""
        return self.profile is profile and self._template == _changed(profile.template)

    def opened(self) -> Document:
        """The document, without the article that was written last."""
        for tree, content in self._trees:
            tree[:] = deepcopy(content)
        relations = self._document.part.rels
        for added in relations.keys() - self._relations:
            del relations[added]
        return self._document

    def packed(self) -> bytes:
        """The file of the document as it is."""
        part = self._document.part
        if any(not relation.is_external for key, relation in part.rels.items() if key not in self._relations):
            return saved(self._document)  # lists in a template that had none
        buffer = BytesIO(self._rest)
        with ZipFile(buffer, "a", ZIP_DEFLATED) as archive:
            for changing in self._parts:
                archive.writestr(changing.partname.membername, changing.blob)
            archive.writestr(part.partname.rels_uri.membername, part.rels.xml)
        return buffer.getvalue()

    def _packed_rest(self) -> bytes:
        """The file without the parts that an article changes."""
        changing = {part.partname.membername for part in self._parts}
        changing.add(self._document.part.partname.rels_uri.membername)
        buffer = BytesIO()
        with ZipFile(BytesIO(saved(self._document))) as whole, ZipFile(buffer, "w", ZIP_DEFLATED) as rest:
            for member in whole.infolist():
                if member.filename not in changing:
                    rest.writestr(member, whole.read(member))
        return buffer.getvalue()


def _changed(template: str) -> tuple[int, int] | None:
    """When the template was last written, in nanoseconds, and its bytes."""
    try:
        status = Path(template).stat() if template else None
    except OSError:  # said better when it is opened
        return None
    return (status.st_mtime_ns, status.st_size) if status else None


def saved(document: Document) -> bytes:
    """The file of a document."""
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()
