"""Drafts as they lie about in a newsroom: each with something of a colleague's in a paragraph of its own."""

from collections.abc import Iterator

from benchmarks.word.samples.markup import BOLD, char, field, inline, mark, p, r, raw, text_box
from benchmarks.word.samples.packages import build

OPENING = "افتتح رئيس الجهة أمس معرض الكتاب في دورته العاشرة."
MIDDLE = ("وقال مدير المعرض ", "إن عدد العارضين ", "بلغ ثلاثمئة دار نشر ", "من عشرين بلدا.")
NEXT = "ويستمر المعرض عشرة أيام بمشاركة كتاب وناشرين."
CLOSING = "وستمنح لجنة التحكيم جوائزها في الحفل الختامي."
LINES = (OPENING, "".join(MIDDLE), NEXT, CLOSING)

_RANGE = '<w:commentRangeStart w:id="{0}"/>', '<w:commentRangeEnd w:id="{0}"/>'
_REFERENCE = '<w:commentReference w:id="{0}"/>'


def _comment(number: int, *content: str) -> str:
    start, end = (one.format(number) for one in _RANGE)
    return f"{start}{''.join(content)}{end}{raw(_REFERENCE.format(number), '')}"


def _parts() -> dict[str, str]:
    """What stands in the second paragraph, by name; each with the same words."""
    a, b, c, d = MIDDLE
    ins, gone = f"<w:ins {mark(901)}>", f"<w:del {mark(902)}>"
    deleted = f'{gone}<w:r><w:delText xml:space="preserve">نحو </w:delText></w:r></w:del>'
    return {
        "comment on a word": r(a) + _comment(0, r(b)) + r(c) + r(d),
        "comment on all": _comment(0, *map(r, MIDDLE)),
        "two comments": _comment(0, r(a), r(b)) + _comment(1, r(c)) + r(d),
        "comment in a comment": (
            f"{_RANGE[0].format(0)}{r(a)}{_comment(1, r(b))}{r(c)}{_RANGE[1].format(0)}"
            f"{raw(_REFERENCE.format(0), '')}{r(d)}"
        ),
        "comment at a place": r(a) + r(b) + raw(_REFERENCE.format(0), "") + r(c) + r(d),
        "footnote": r(a) + r(b) + raw('<w:footnoteReference w:id="2"/>') + r(c) + r(d),
        "footnote at the end": "".join(map(r, MIDDLE)) + raw('<w:footnoteReference w:id="2"/>'),
        "endnote": r(a) + raw('<w:endnoteReference w:id="2"/>') + r(b) + r(c) + r(d),
        "footnote and comment": r(a) + _comment(0, r(b), raw('<w:footnoteReference w:id="2"/>')) + r(c) + r(d),
        "insertion": r(a) + f"{ins}{r(b)}</w:ins>" + r(c) + r(d),
        "deletion": r(a) + deleted + r(b) + r(c) + r(d),
        "insertion and deletion": r(a) + deleted + f"{ins}{r(b)}</w:ins>" + r(c) + r(d),
        "all inserted": f"{ins}{''.join(map(r, MIDDLE))}</w:ins>",
        "comment on an insertion": r(a) + _comment(0, f"{ins}{r(b)}</w:ins>") + r(c) + r(d),
        "bookmark": r(a)
        + '<w:bookmarkStart w:id="50" w:name="موضع"/>'
        + r(b)
        + '<w:bookmarkEnd w:id="50"/>'
        + r(c + d),
        "hyperlink": r(a) + f'<w:hyperlink r:id="rId21">{r(b)}</w:hyperlink>' + r(c) + r(d),
        "hyperlink with a comment": r(a) + _comment(0, f'<w:hyperlink r:id="rId21">{r(b)}</w:hyperlink>') + r(c + d),
        "field": r(a) + field("AUTHOR", r(b)) + r(c) + r(d),
        "simple field": r(a) + f'<w:fldSimple w:instr=" AUTHOR ">{r(b)}</w:fldSimple>' + r(c) + r(d),
        "index entry": r(a) + char("begin") + raw("<w:instrText>XE</w:instrText>") + char("end") + r(b) + r(c) + r(d),
        "control": r(a)
        + f'<w:sdt><w:sdtPr><w:id w:val="93"/></w:sdtPr><w:sdtContent>{r(b)}</w:sdtContent></w:sdt>'
        + r(c + d),
        "picture": r(a) + raw(inline(31, anchored=True)) + r(b) + r(c) + r(d),
        "smart tag": r(a) + f'<w:smartTag w:uri="urn:x" w:element="place">{r(b)}</w:smartTag>' + r(c) + r(d),
        "half bold": r(a) + r(b, BOLD) + r(c) + r(d, BOLD),
        "everything": _comment(0, r(a), f"{ins}{r(b)}</w:ins>")
        + deleted
        + f'<w:hyperlink r:id="rId21">{r(c)}</w:hyperlink>'
        + raw('<w:footnoteReference w:id="2"/>')
        + '<w:bookmarkStart w:id="50" w:name="موضع"/>'
        + r(d)
        + '<w:bookmarkEnd w:id="50"/>',
    }


def _whole() -> dict[str, str]:
    """Bodies in which what is a colleague's runs over paragraphs, or stands on their ends."""
    first, second, third, last = (p(r(line)) for line in LINES)
    middle = "".join(map(r, MIDDLE))
    start, end = (one.format(0) for one in _RANGE)
    reference = raw(_REFERENCE.format(0), "")
    return {
        "comment over two": first + p(start, middle) + p(r(NEXT), end, reference) + last,
        "comment over all": p(start, r(OPENING)) + second + third + p(r(CLOSING), end, reference),
        "bookmark over two": first
        + p('<w:bookmarkStart w:id="50" w:name="موضع"/>', middle)
        + p(r(NEXT), '<w:bookmarkEnd w:id="50"/>')
        + last,
        "mark inserted": first + p(middle).replace("<w:rPr>", f"<w:rPr><w:ins {mark(903)}/>", 1) + third + last,
        "look revised": first
        + p(middle).replace("</w:rPr></w:pPr>", f"</w:rPr><w:pPrChange {mark(904)}><w:pPr/></w:pPrChange></w:pPr>")
        + third
        + last,
    }


def drafts() -> Iterator[tuple[str, bytes]]:
    """The documents by name: each thing in the second paragraph, alone or with a title and a table or a text box."""
    first, _, third, last = (p(r(line)) for line in LINES)
    kinds = dict(_parts())
    table = (
        '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{p(r("برنامج اليوم"))}</w:tc></w:tr></w:tbl>'
    )
    for name, content in kinds.items():
        yield name, build("commented", body=first + p(content) + third + last)
    for name, body in _whole().items():
        yield name, build("commented", body=body)
    for name in ("comment on a word", "footnote", "hyperlink", "insertion", "everything"):
        body = p(r("معرض الكتاب"), properties="").replace("<w:pPr>", '<w:pPr><w:pStyle w:val="Title"/>', 1)
        yield f"{name}, table", build("commented", body=body + first + p(kinds[name]) + third + table + last)
        boxed = p(r(NEXT), text_box(p(r("إطار جانبي"))))
        yield f"{name}, box", build("commented", body=boxed + first + p(kinds[name]) + third + last)
