"""The styles of an OpenDocument text: page, fonts, the roles of an article, headings, lists."""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from proofreader.core import Profile, Role
from proofreader.core.profile import PAPERS

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    [
        *(f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "style", "text", "table", "meta")),
        f'xmlns:fo="{_ODF}:xsl-fo-compatible:1.0"',
        f'xmlns:svg="{_ODF}:svg-compatible:1.0"',
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ]
)
ROLES = {
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.DATELINE: "Dateline",
    Role.BYLINE: "Byline",
    Role.BODY: "Text_20_body",
    Role.QUOTATION: "Quotations",
}
HEADINGS = tuple(f"Heading_20_{level}" for level in range(1, 7))
# (bold, italic, code) → style of words
TEXT_STYLES = {
    (bold, italic, code): f"Words_{bold:d}{italic:d}{code:d}"
    for bold in (False, True)
    for italic in (False, True)
    for code in (False, True)
    if bold or italic or code
}
_TITLED = ("Title", "Subtitle", *HEADINGS)
_BOLD = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'
_ITALIC = 'fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"'
_CODE = 'style:font-name="Courier New" style:font-name-complex="Courier New"'
_KEEP = 'fo:keep-with-next="always" fo:margin-top="0cm" fo:margin-bottom="0.28cm"'
_SPACED = 'fo:margin-top="0cm" fo:margin-bottom="0.28cm"'
# Name → paragraph properties, text properties, size in parts of the body's, name in profile.sizes
_LOOKS = {
    "Title": (_KEEP, _BOLD, 1.7, "title"),
    "Subtitle": (_KEEP, 'fo:color="#404040"', 1.25, "subtitle"),
    "Dateline": (_KEEP, 'fo:color="#595959"', 0.9, "dateline"),
    "Byline": (_SPACED, _BOLD, 1.0, "byline"),
    "Text_20_body": (f'{_SPACED} fo:line-height="115%"', "", 1.0, "body"),
    "Quotations": (
        f'{_SPACED} fo:line-height="115%" fo:margin-left="1cm" fo:margin-right="1cm"',
        'fo:color="#404040"',
        1.0,
        "quotation",
    ),
    **{
        name: ('fo:keep-with-next="always" fo:margin-top="0.42cm" fo:margin-bottom="0.21cm"', _BOLD, factor, "heading")
        for name, factor in zip(HEADINGS, (1.4, 1.25, 1.1, 1.0, 1.0, 1.0), strict=True)
    },
}
_LEVELS = 9
_STEP = 0.8  # centimetres that each level of a list is indented


def automatic_styles() -> str:
    """Those of words and of paragraphs from left to right, tables and cells."""
    words = "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {_words(*look)}/></style:style>'
        for look, name in TEXT_STYLES.items()
    )
    turned = "".join(
        f'<style:style style:name="{name}_LTR" style:family="paragraph" style:parent-style-name="{name}">'
        '<style:paragraph-properties style:writing-mode="lr-tb" fo:text-align="left"/></style:style>'
        for name in _LOOKS
    )
    table = (
        '<style:style style:name="Table" style:family="table">'
        '<style:table-properties style:writing-mode="rl-tb" table:align="margins"/></style:style>'
        '<style:style style:name="Cell" style:family="table-cell">'
        '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #a6a6a6"/></style:style>'
    )
    return words + turned + table + "".join(_lists())


def styles_part(profile: Profile) -> str:
    """The whole of ``styles.xml``."""
    named = "".join(_named(name, profile) for name in _LOOKS)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles {NAMESPACES} office:version="1.3">'
        f"{_fonts(profile)}<office:styles>{_default(profile)}"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>'
        f"{named}</office:styles>{_page(profile)}</office:document-styles>\n"
    )


def _words(bold: bool, italic: bool, code: bool) -> str:
    return " ".join(look for look, on in ((_BOLD, bold), (_ITALIC, italic), (_CODE, code)) if on)


def _lists() -> Iterator[str]:
    for name, tag, look in (
        ("Bullets", "bullet", 'text:bullet-char="•"'),
        ("Numbers", "number", 'style:num-format="1" style:num-suffix="."'),
    ):
        levels = "".join(
            f'<text:list-level-style-{tag} text:level="{level}" {look}><style:list-level-properties'
            ' text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment'
            f' text:label-followed-by="listtab" fo:text-indent="-{_STEP}cm" fo:margin-left="{_STEP * level:.1f}cm"/>'
            f"</style:list-level-properties></text:list-level-style-{tag}>"
            for level in range(1, _LEVELS + 1)
        )
        yield f'<text:list-style style:name="{name}">{levels}</text:list-style>'


def _fonts(profile: Profile) -> str:
    names = {profile.font, profile.latin_font, profile.title_font or profile.font, "Courier New"}
    faces = "".join(
        f"<style:font-face style:name={quoteattr(name)} svg:font-family={quoteattr(_family(name))}/>"
        for name in sorted(names)
    )
    return f"<office:font-face-decls>{faces}</office:font-face-decls>"


def _family(name: str) -> str:
    return f"'{name}'" if " " in name else name


def _default(profile: Profile) -> str:
    language, _, country = profile.language.partition("-")
    size = f"{profile.font_size:g}pt"
    return (
        '<style:default-style style:family="paragraph">'
        '<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="right"/>'
        f"<style:text-properties style:font-name={quoteattr(profile.latin_font)}"
        f" style:font-name-complex={quoteattr(profile.font)}"
        f' fo:font-size="{size}" style:font-size-complex="{size}"'
        f' style:language-complex="{language}" style:country-complex="{country or "none"}"/></style:default-style>'
    )


def _named(name: str, profile: Profile) -> str:
    paragraph, text, factor, sized = _LOOKS[name]
    size = f"{profile.sizes.get(sized, profile.font_size * factor):g}pt"
    font = f" style:font-name-complex={quoteattr(profile.title_font)}" if name in _TITLED and profile.title_font else ""
    outline = f' style:default-outline-level="{HEADINGS.index(name) + 1}"' if name in HEADINGS else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" style:family="paragraph"'
        f' style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"{outline}>'
        f"<style:paragraph-properties {paragraph}/>"
        f'<style:text-properties {text}{font} fo:font-size="{size}" style:font-size-complex="{size}"/></style:style>'
    )


def _page(profile: Profile) -> str:
    width, height = PAPERS[profile.page]
    return (
        '<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties'
        f' fo:page-width="{width:g}mm" fo:page-height="{height:g}mm" style:writing-mode="rl-tb"'
        f' fo:margin="{profile.margins:g}mm"/></style:page-layout></office:automatic-styles><office:master-styles>'
        '<style:master-page style:name="Standard" style:page-layout-name="Page"/></office:master-styles>'
    )
