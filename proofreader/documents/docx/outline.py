"""What a reader of a Word document sees beside its words: headings, lists, cells, and the comments in its margin."""

from collections.abc import Iterator, Sequence

from proofreader.core import Form, Shape, Span
from proofreader.documents.docx.document import WordDocument
from proofreader.documents.docx.reader_styles import WordStyles
from proofreader.documents.docx.story import Stretch
from proofreader.documents.docx.xml import Element, W
from proofreader.documents.outline import Comment, OutlineLine


def outline(document: WordDocument) -> Sequence[OutlineLine]:
    """The lines of ``document.text``; none where all of them are plain paragraphs of the running text."""
    styles = WordStyles(document.package)
    found = [line for stretch in document.stretches for line in _lines(stretch, styles)]
    return found if any(line != OutlineLine() for line in found) else ()


def _lines(stretch: Stretch, styles: WordStyles) -> Iterator[OutlineLine]:
    element = stretch.paragraph.element
    form = styles.form(element.find(W + "pPr"))
    if form == Form() and next(element.iterancestors(W + "tc"), None) is not None:
        form = Form(Shape.ROW)
    # A paragraph whose mark is deleted goes on in the next one, which gives the line its form.
    ends = stretch.paragraph.text.count("\n") + (not stretch.paragraph.joined)
    yield from [OutlineLine(form, not stretch.running)] * ends


def comments(document: WordDocument) -> Sequence[Comment]:
    """The comments, replies among them, in the order of the places they are about. Raises ReadError."""
    package = document.package
    name = next((one.target for one in package.relations(package.main) if one.kind == "comments"), "")
    if name not in package.names:
        return ()
    places = _places(document)
    found = []
    for comment in package.parse(name).iterchildren(W + "comment"):
        start, end = places.get(comment.get(W + "id", ""), (-1, -1))
        if start >= 0:
            words = "\n".join(_words(paragraph) for paragraph in comment.iter(W + "p"))
            author, date = comment.get(W + "author", ""), comment.get(W + "date", "")
            found.append(Comment(Span(start, max(start, end)), author, date, words.strip()))
    return sorted(found, key=lambda comment: comment.span)


def _words(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(W + "t"))


def _places(document: WordDocument) -> dict[str, tuple[int, int]]:
    """Where each comment begins and ends, by its number."""
    starts: dict[str, int] = {}
    ends: dict[str, int] = {}
    main = [stretch for stretch in document.stretches if stretch.part == document.package.main]
    paragraphs = {stretch.paragraph.element: stretch for stretch in main}
    # Of several pieces in one node the last.
    pieces = {piece.node: stretch.start + piece.end for stretch in main for piece in stretch.paragraph.pieces}
    if not main:
        return {}
    at, waiting = 0, list[str]()
    for element in main[0].paragraph.element.getroottree().iter():
        if element in paragraphs:
            at = paragraphs[element].start
            starts.update(dict.fromkeys(waiting, at))
            waiting.clear()
        elif element in pieces:
            at = pieces[element]
        elif element.tag == W + "commentRangeStart":
            number = element.get(W + "id", "")
            starts[number] = at
            if element.getparent().tag == W + "body":  # between two paragraphs: it begins with the next one
                waiting.append(number)
        elif element.tag == W + "commentRangeEnd":
            ends[element.get(W + "id", "")] = at
        elif element.tag == W + "commentReference":
            ends.setdefault(element.get(W + "id", ""), at)
    return {number: (starts.get(number, end), end) for number, end in ends.items()}
