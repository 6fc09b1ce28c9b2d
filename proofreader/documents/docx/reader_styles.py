"""What the styles and lists of a Word document say of a paragraph and of a run."""

from collections.abc import Iterable, Iterator

from proofreader.core import Form, Shape
from proofreader.documents.docx.package import Package
from proofreader.documents.docx.xml import Element, W, is_on

_QUOTATIONS = ("quote", "intense quote", "quotation", "quotations")
_MOST_ANCESTORS = 20


class WordStyles:
    """Read from the parts of styles and numbering, where there are any."""

    def __init__(self, package: Package) -> None:
        parts = {relation.kind: relation.target for relation in package.relations(package.main)}
        self._styles: dict[str, Element] = {}
        if parts.get("styles") in package.names:
            for style in package.parse(parts["styles"]).iterchildren(W + "style"):
                self._styles[style.get(W + "styleId", "")] = style
        self._levels: dict[str, dict[str, str]] = {}
        if parts.get("numbering") in package.names:
            self._read_lists(package.parse(parts["numbering"]))

    def form(self, properties: Element | None) -> Form:
        """What a paragraph with these properties (``w:pPr``) is."""
        if properties is None:
            return Form()
        chain = [properties, *self._chain(_value(properties, "pStyle"), "pPr")]
        names = [_value(style, "name").lower() for style in self._ancestry(_value(properties, "pStyle"))]
        outline = next((level for part in chain if (level := _value(part, "outlineLvl")).isdigit()), "9")
        if "title" in names:
            return Form(Shape.HEADING, 1)
        if int(outline) < 9:
            return Form(Shape.HEADING, min(int(outline) + 1, 6))
        for part in chain:
            numbering = part.find(W + "numPr")
            if numbering is not None:
                number, level = _value(numbering, "numId"), _value(numbering, "ilvl") or "0"
                if number in ("", "0"):  # none, or that of the style taken off
                    break
                bullet = self._levels.get(number, {}).get(level, "bullet") in ("bullet", "none")
                return Form(Shape.BULLET if bullet else Shape.NUMBERED, int(level) + 1 if level.isdigit() else 1)
        return Form(Shape.QUOTATION) if any(name in _QUOTATIONS for name in names) else Form()

    def is_set(self, run: Element, paragraph: Element | None, toggles: tuple[str, ...]) -> bool:
        """Whether a run is bold (``b``, ``bCs``), or italic: by itself, its style, or that of its paragraph."""
        own = run.find(W + "rPr")
        style = "" if paragraph is None else _value(paragraph, "pStyle")
        chain = [part for part in (own,) if part is not None]
        chain += self._chain(_value(own, "rStyle"), "rPr") if own is not None else ()
        chain += self._chain(style, "rPr")
        for part in chain:
            given = [toggle for toggle in toggles if part.find(W + toggle) is not None]
            if given:
                return any(is_on(part, toggle) for toggle in given)
        return False

    def _ancestry(self, name: str) -> Iterator[Element]:
        for _ in range(_MOST_ANCESTORS):
            if name not in self._styles:
                return
            yield self._styles[name]
            name = _value(self._styles[name], "basedOn")

    def _chain(self, name: str, tag: str) -> list[Element]:
        return [part for style in self._ancestry(name) if (part := style.find(W + tag)) is not None]

    def _read_lists(self, root: Element) -> None:
        abstract = {
            listed.get(W + "abstractNumId"): _kinds(listed.iterchildren(W + "lvl"))
            for listed in root.iterchildren(W + "abstractNum")
        }
        for number in root.iterchildren(W + "num"):
            own = _kinds(number.iterfind(f"{W}lvlOverride/{W}lvl"))
            self._levels[number.get(W + "numId", "")] = abstract.get(_value(number, "abstractNumId"), {}) | own


def _kinds(levels: Iterable[Element]) -> dict[str, str]:
    """The kind of number or bullet by level."""
    return {level.get(W + "ilvl", "0"): _value(level, "numFmt") for level in levels}


def _value(parent: Element, tag: str) -> str:
    element = parent.find(W + tag)
    return "" if element is None else str(element.get(W + "val", ""))
