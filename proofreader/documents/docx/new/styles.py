"""Making python-docx's template an Arabic one: direction, fonts, language, paper, and the styles of an article.

Measured with LibreOffice 7.4, checked against ECMA-376 part 1:

- ``w:bidi`` in the paragraph style alone decides the direction of a paragraph (17.3.1.6); every style here is based
  on Normal and takes it from there.
- Arabic takes ``cs`` fonts, ``szCs``, ``bCs``, ``iCs``; ``sz`` and ``b`` leave it untouched: pairs are written.
- A theme font beats the named one (17.3.2.26): theme attributes are removed from all styles.
- ``w:jc`` of ``right`` means the *left* edge in a right-to-left paragraph: there is none here but ``both``.
"""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from docx.document import Document
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm

from proofreader.core import Profile, Role
from proofreader.core.profile import PAPERS

# The second language of the country, for the spelling check of what stands in Latin letters.
_FRENCH_BESIDE_ARABIC = frozenset({"ar-MA", "ar-DZ", "ar-TN", "ar-MR", "ar-LB", "ar-DJ", "ar-KM", "ar-TD"})

STYLE_IDS = {
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.DATELINE: "Dateline",
    Role.BYLINE: "Byline",
    Role.BODY: "Body",
    Role.QUOTATION: "Quote",
}
# Headings of the body by level, from 1.
HEADING_IDS = {level: f"Heading{level}" for level in range(1, 7)}
HYPERLINK_ID = "Hyperlink"
# Role → paragraph properties, run properties, size in parts of the body's. Both in the order of the schema.
_KEEP = "<w:keepNext/><w:keepLines/>"
_LOOKS = {
    Role.TITLE: (
        f'{_KEEP}<w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/>',
        "<w:b/><w:bCs/>",
        1.7,
    ),
    Role.SUBTITLE: (
        f'{_KEEP}<w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/>',
        '<w:color w:val="404040"/>',
        1.25,
    ),
    Role.DATELINE: (
        f'{_KEEP}<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>',
        '<w:color w:val="595959"/>',
        0.9,
    ),
    Role.BYLINE: (
        '<w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>',
        "<w:b/><w:bCs/>",
        1.0,
    ),
    Role.BODY: (
        '<w:widowControl/><w:spacing w:before="0" w:after="160" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>',
        "",
        1.0,
    ),
    Role.QUOTATION: (
        '<w:widowControl/><w:spacing w:before="0" w:after="160" w:line="276" w:lineRule="auto"/>'
        '<w:ind w:left="567" w:right="567"/><w:jc w:val="both"/>',
        '<w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="404040"/>',
        1.0,
    ),
}
_HEADING_SIZES = (1.4, 1.25, 1.1, 1.0, 1.0, 1.0)
_TITLED = (Role.TITLE, Role.SUBTITLE)
_TABLES = ("TableNormal", "TableGrid")
_PAIRS = (("b", "bCs"), ("i", "iCs"), ("sz", "szCs"))


def make_arabic(document: Document, profile: Profile) -> None:
    """Turns a new document of python-docx into an Arabic one: page, fonts, sizes and language of the profile."""
    _set_defaults(document, profile)
    _clean_styles(document)
    _set_normal(document)
    add_article_styles(document, profile, [*STYLE_IDS.values(), *HEADING_IDS.values()])
    add_hyperlink_style(document)
    _define_comment_styles(document)
    _set_settings(document, profile.language)
    _set_page(document, profile)
    _drop_leftovers(document)


def _xml(text: str) -> BaseOxmlElement:
    """The element; ``w:`` is declared for it."""
    head, mark, tail = text.partition(">")
    slash = "/" if head.endswith("/") else ""
    return parse_xml(f"{head.removesuffix('/')} {nsdecls('w')}{slash}{mark}{tail}")


def _half_points(points: float) -> int:
    return max(2, round(points * 2))


def _sizes(points: float) -> str:
    value = _half_points(points)
    return f'<w:sz w:val="{value}"/><w:szCs w:val="{value}"/>'


def _set_defaults(document: Document, profile: Profile) -> None:
    latin, arabic, language = map(quoteattr, (profile.latin_font, profile.font, profile.language))
    second = "fr-FR" if profile.language in _FRENCH_BESIDE_ARABIC else "en-US"
    styles = document.styles.element
    old = styles.find(qn("w:docDefaults"))
    new = _xml(
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f"<w:rFonts w:ascii={latin} w:hAnsi={latin} w:eastAsia={latin} w:cs={arabic}/>"
        f"{_sizes(profile.font_size)}"
        f'<w:lang w:val="{second}" w:eastAsia="en-US" w:bidi={language}/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    styles.replace(old, new)


def _clean_styles(document: Document) -> None:
    """Removes theme fonts and completes the pairs, in all styles: users apply the others too."""
    for fonts in list(document.styles.element.iter(qn("w:rFonts"))):
        for name in [name for name in fonts.attrib if name.lower().endswith("theme")]:
            del fonts.attrib[name]
        if not fonts.attrib:
            fonts.getparent().remove(fonts)
    for properties in document.styles.element.iter(qn("w:rPr")):
        for latin, arabic in _PAIRS:
            given = properties.find(qn(f"w:{latin}"))
            if given is None:
                continue
            partner = properties.find(qn(f"w:{arabic}"))
            if partner is not None:
                properties.remove(partner)
            value = given.get(qn("w:val"))
            given.addnext(_xml(f"<w:{arabic}/>" if value is None else f'<w:{arabic} w:val="{value}"/>'))


def _set_normal(document: Document) -> None:
    _replace(document.styles["Normal"].element, _xml("<w:pPr><w:bidi/></w:pPr>"))


def add_article_styles(document: Document, profile: Profile, wanted: Iterable[str], based_on: str = "Normal") -> None:
    """Defines those of our paragraph styles, or gives the ones of that id there our look."""
    # The body first: the others are followed by it.
    looks = sorted(_looks(profile), key=lambda look: look[0] != STYLE_IDS[Role.BODY])
    for style_id, name, paragraph, run, points in looks:
        if style_id in wanted:
            run_properties = f"<w:rPr>{run}{_sizes(points)}</w:rPr>"
            _define(document.styles.element, style_id, name, paragraph, run_properties, based_on)


def add_hyperlink_style(document: Document) -> None:
    """The character style of links, if there is none."""
    styles = document.styles.element
    if not any(style.get(qn("w:styleId")) == HYPERLINK_ID for style in styles):
        styles.append(
            _xml(
                f'<w:style w:type="character" w:styleId="{HYPERLINK_ID}"><w:name w:val="Hyperlink"/>'
                '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
                '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>'
            )
        )


def _looks(profile: Profile) -> Iterator[tuple[str, str, str, str, float]]:
    """Id, name, paragraph properties, run properties without size, and size of each style."""
    size = profile.font_size
    # Size, colour and weight keep the order of the schema: rFonts, b, bCs, i, iCs, color, sz, szCs.
    titled = f"<w:rFonts w:cs={quoteattr(profile.title_font)}/>" if profile.title_font else ""
    for role, style_id in STYLE_IDS.items():
        paragraph, run, factor = _LOOKS[role]
        fonts = titled if role in _TITLED else ""
        yield style_id, style_id, paragraph, fonts + run, profile.sizes.get(role, size * factor)
    for level, style_id in HEADING_IDS.items():
        paragraph = (
            f'{_KEEP}<w:spacing w:before="240" w:after="120" w:line="240" w:lineRule="auto"/>'
            f'<w:outlineLvl w:val="{level - 1}"/>'
        )
        points = profile.sizes.get("heading", size * _HEADING_SIZES[level - 1])
        yield style_id, f"heading {level}", paragraph, f"{titled}<w:b/><w:bCs/>", points


def _define(
    styles: BaseOxmlElement, style_id: str, name: str, paragraph: str, run_properties: str, based_on: str
) -> None:
    style = next((style for style in styles if style.get(qn("w:styleId")) == style_id), None)
    if style is None:
        style = _xml(
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val={quoteattr(based_on)}/><w:uiPriority w:val="1"/><w:qFormat/></w:style>'
        )
        styles.append(style)
    _replace(style, _xml(f"<w:pPr>{paragraph}</w:pPr>"))
    _replace(style, _xml(run_properties))
    _follow_with_body(styles, style)
    for linked in _linked(styles, style_id):
        _replace(linked, _xml(run_properties))


def _replace(style: BaseOxmlElement, properties: BaseOxmlElement) -> None:
    """Puts a ``pPr`` or ``rPr`` into the style in place of the one there; ``pPr`` stands first."""
    old = style.find(properties.tag)
    if old is not None:
        style.remove(old)
    run_properties = style.find(qn("w:rPr"))
    if run_properties is not None:
        run_properties.addprevious(properties)
    else:
        style.append(properties)


def _follow_with_body(styles: BaseOxmlElement, style: BaseOxmlElement) -> None:
    """Enter after a headline starts a paragraph of the body."""
    body = STYLE_IDS[Role.BODY]
    if all(other.get(qn("w:styleId")) != body for other in styles):
        return
    following = style.find(qn("w:next"))
    if following is None:
        following = _xml("<w:next/>")
        style.find(qn("w:basedOn")).addnext(following)
    following.set(qn("w:val"), body)


def _linked(styles: BaseOxmlElement, style_id: str) -> Iterator[BaseOxmlElement]:
    """The character styles that go with the paragraph style and must look the same."""
    for style in styles.findall(qn("w:style")):
        link = style.find(qn("w:link"))
        if style.get(qn("w:type")) == "character" and link is not None and link.get(qn("w:val")) == style_id:
            yield style


def _define_comment_styles(document: Document) -> None:
    """The template lists the styles of comments without defining them: comments would come out in body size."""
    styles = document.styles.element
    styles.append(
        _xml(
            '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>'
            '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>'
            f"<w:rPr>{_sizes(10)}</w:rPr></w:style>"
        )
    )
    styles.append(
        _xml(
            '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
            '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'
            f"<w:rPr>{_sizes(8)}</w:rPr></w:style>"
        )
    )


def _set_settings(document: Document, language: str) -> None:
    settings = document.settings.element
    drop_proof_state(document)
    zoom = settings.find(qn("w:zoom"))
    zoom.attrib.pop(qn("w:val"), None)  # "best fit" to whatever window; the schema wants a percentage
    zoom.set(qn("w:percent"), "100")
    settings.find(qn("w:themeFontLang")).set(qn("w:bidi"), language)
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")  # Word 2013 and later; below, Word says "compatibility mode"


def drop_proof_state(document: Document) -> None:
    """Takes away the remark that the spelling was checked: Word would not check what is new."""
    settings = document.settings.element
    for state in settings.findall(qn("w:proofState")):
        settings.remove(state)


def complete_pairs(document: Document) -> None:
    """Adds to bold, italic and size in the styles what does the same to Arabic, where a template says nothing of it."""
    for properties in document.styles.element.iter(qn("w:rPr")):
        for latin, arabic in _PAIRS:
            given = properties.find(qn(f"w:{latin}"))
            if given is not None and properties.find(qn(f"w:{arabic}")) is None:
                value = given.get(qn("w:val"))
                given.addnext(_xml(f"<w:{arabic}/>" if value is None else f"<w:{arabic} w:val={quoteattr(value)}/>"))


def _set_page(document: Document, profile: Profile) -> None:
    """Paper and margins of the profile; columns and gutter from the right."""
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, PAPERS[profile.page])
    margin = Mm(profile.margins)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = margin
    properties = section._sectPr
    grid = properties.find(qn("w:docGrid"))
    for name in ("bidi", "rtlGutter"):
        grid.addprevious(_xml(f"<w:{name}/>"))


def _drop_leftovers(document: Document) -> None:
    """What the template has of another document: a preview picture, styles for Word 2010's effects, and the coloured
    tables of 2007, five parts in six of all its styles. Word offers its own, whatever a document holds."""
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in _TABLES:
            styles.remove(style)
    for relationships in (document.part.package.rels, document.part.rels):
        for key in [key for key, rel in relationships.items() if rel.reltype.endswith(("thumbnail", "WithEffects"))]:
            del relationships[key]
