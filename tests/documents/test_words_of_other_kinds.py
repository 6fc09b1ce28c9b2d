"""Words in are words out, as ``test_words_kept`` has it for Word: OpenDocument, RTF, pages, Markdown."""

import re
import zipfile
from collections import Counter
from io import BytesIO

import pytest

from proofreader.core import Profile
from proofreader.documents.new_documents import new_document
from proofreader.documents.registry import export_source_of

A, B, C = "زيتون", "رمان", "ليمون"
GONE = "محذوف"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{of}:1.0"'
    for name, of in [("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing")]
)
MATH = 'xmlns:math="http://www.w3.org/1998/Math/MathML"'
LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
FORMULA = f"<math:math {MATH}><math:semantics><math:mi>{B}</math:mi><math:annotation>{GONE}</math:annotation>"
FORMULA += "</math:semantics></math:math>"


def odt(body: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        inner = f"<office:body><office:text>{body}</office:text></office:body>"
        archive.writestr("content.xml", f"<office:document-content {SPACES} {LINK}>{inner}</office:document-content>")
        archive.writestr("Object 1/content.xml", FORMULA)
    return buffer.getvalue()


def p(*content: str) -> str:
    return f"<text:p>{''.join(content)}</text:p>"


def box(*content: str) -> str:
    return f"<draw:frame><draw:text-box>{''.join(content)}</draw:text-box></draw:frame>"


def tables(*cells: str) -> str:
    row = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
    return f"<table:table><table:table-row>{row}</table:table-row></table:table>"


ODT = {
    "spans and a link": p(f'{A} <text:span><text:span>{B}</text:span></text:span> <text:a xlink:href="h">{C}</text:a>'),
    "spaces and breaks": p(f'{A}<text:s text:c="3"/>{B}<text:tab/><text:line-break/>{C}'),
    "a note in a note": p(
        f'{A}<text:note><text:note-citation>1</text:note-citation><text:note-body>{p(B)}<text:list><text:list-item>',
        f"{p(C)}</text:list-item></text:list></text:note-body></text:note>",
    ),
    "deleted": f'<text:tracked-changes><text:changed-region><text:deletion>{p(GONE)}</text:deletion>'
    f"</text:changed-region></text:tracked-changes>{p(A, '<text:change/>', f' {B} {C}')}",
    "a box in a box": p(A, box(p(B, box(p(C))))),
    "shapes": p(A, f"<draw:custom-shape>{p(B)}</draw:custom-shape><draw:rect>{p(C)}</draw:rect>"),
    "grouped shapes": p(A, f"<draw:g><draw:ellipse>{p(B)}</draw:ellipse>{box(p(C))}</draw:g>"),
    "a linked box": p(A, f'<draw:a xlink:href="h">{box(p(B))}</draw:a> {C}'),
    "a table in a table": tables(p(A), tables(p(B))) + p(C),
    "a table in a box": p(box(tables(p(A), p(B))), C),
    "a formula": p(f"{A} <draw:frame><draw:object>{FORMULA}</draw:object></draw:frame> {C}"),
    "a formula of its own": p(f'{A} <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame> {C}'),
    "hidden": p(f'{A} {B} <text:hidden-text text:is-hidden="true">{GONE}</text:hidden-text>{C}'),
    "a remark": p(f"{A}<office:annotation>{p(GONE)}</office:annotation> {B} {C}"),
    "a picture without space around": p(f'{A}<draw:frame text:anchor-type="as-char"><draw:image/></draw:frame>{B} {C}'),
    "computed": p(f"<text:date>{A}</text:date> <text:bookmark-ref>{B}</text:bookmark-ref> <text:meta>{C}</text:meta>"),
}  # fmt: skip


def u(text: str) -> str:
    return "".join(f"\\u{ord(char)}?" if char != " " else char for char in text)


a, b, c, gone = u(A), u(B), u(C), u(GONE)
SHAPE = r"{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt %s\par}}{\shprslt{\*\do\dptxbxtext %s\par}}}"
RTF = {
    "code page": f"{A} {B} {C}\\par",
    "no fallback": "\\uc0 " + "".join(f"\\u{ord(char)} " for char in A) + f"\\uc1  {b} {c}\\par",
    "cells": rf"\trowd\cellx100\cellx200 {a}\cell {b}\cell\row\pard {c}\par",
    "a table in a table": rf"\trowd\cellx9\intbl\itap2 {a}\nestcell{{\*\nesttableprops}}\itap1 {b}\cell\row {c}",
    "a note": rf"{a}{{\super\chftn{{\footnote\chftn  {b}}}}} {c}\par",
    "a link": rf'{{\field{{\*\fldinst HYPERLINK "x"}}{{\fldrslt {a}}}}} {b} {c}\par',
    "a text box": f"{a}{SHAPE % (b, b)} {c}\\par",
    "a shape of old programs alone": rf"{a}{{\shp{{\*\shpinst}}{{\shprslt{{\*\do{{\dptxbxtext {b}\par}}}}}}}} {c}\par",
    "a drawing": rf"{a}{{\*\do\dodhgt1{{\dptxbxtext {b}\par}}}} {c}\par",
    "two shapes": f"{a}{SHAPE % (b, b)}\\par{SHAPE % (c, c)}\\par",
    "a note with a box": rf"{a}{{\footnote {b}{SHAPE % (c, c)}\par}}\par",
    "said twice": rf"{{\upr{{???}}{{\*\ud{{{a}}}}}}} {b} {c}\par",
    "said twice, and not read": rf"{{\info{{\upr{{\title ?}}{{\*\ud{{\title {gone}}}}}}}}}{a} {b} {c}\par",
    "revised": rf"{a} {{\deleted {gone}}}{b} {{\revised {c}}}\par",
    "hidden": rf"{a} {{\v {gone}}}{b} {c}\par",
    "a formula": rf"{a} {{\mmath{{\*\moMath{{\mr {b}}}}}}} {c}\par",
    "a picture without space around": rf"{a}{{\pict\pngblip 00}}{b} {c}\par",
    "a symbol": rf'{a}{{\field{{\*\fldinst SYMBOL 224 \\f "Wingdings" \\s 12}}{{\fldrslt\f3\u-3872?}}}}{b} {c}\par',
    "an unknown symbol": rf'{a}{{\field{{\*\fldinst SYMBOL 33 \\f "Webdings"}}{{\fldrslt}}}}{b} {c}\par',
    "a break behind a picture": rf"{a}\lbr3 {b} {c}\par",
    "an object": rf"{a} {{\object{{\*\objdata 00}}{{\result {b}}}}} {c}\par",
    "without an end": f"{a} {b} {c}",
}
PAGE = {
    "deleted": f"<p>{A} {B} <del>{GONE}</del> {C}</p>",
    "a drawing": f"<p>{A} {B} <svg><title>{GONE}</title></svg> {C}</p>",
    "a formula": f"<p>{A} <math><mi>{B}</mi><annotation>{GONE}</annotation></math> {C}</p>",
    "an object": f"<div>{A}<object>{GONE}</object> {B}</div><style>p</style>{C}",
    "blocks in blocks": f"<div>{A}<div>{B}</div>{C}</div>",
    "a table in a table": f"<table><tr><td>{A}</td><td><table><tr><td>{B}</td></tr></table></td></tr></table>{C}",
    "lists": f"<ul><li>{A}<ol><li>{B}</li></ol></li></ul><dl><dt>{C}</dt></dl>",
    "left open": f"<p>{A}<p>{B}<p>{C}",
    "unknown elements": f"<my-tag>{A}</my-tag><p><o:p>{B}</o:p> <bdo dir='rtl'>{C}</bdo></p>",
    "blocks in a font": f"<font><p>{A}</p><p>{B}</p></font>{C}",
    "blocks in a line": f"<b>{A}<div>{B}</div></b>{C}",
    "blocks in a cell's line": f"<table><tr><td><span><p>{A}</p><p>{B}</p></span></td><td>{C}</td></tr></table>",
    "items in a line": f"<ul><b><li>{A}</li><li>{B}</li></b></ul><my-tag><p>{C}</p></my-tag>",
    "a picture": f"<p>{A}<img src='x'>{B} {C}</p>",
    "a reading": f"<p><ruby>{A}<rp>(</rp><rt>{B}</rt><rp>)</rp></ruby> {C}</p>",
    "hidden": f"<p hidden>{GONE}</p><p>{A} <span style='display: none'>{GONE}</span>{B} {C}</p>",
    "details": f"<details><summary>{A}</summary>{B}</details><figure><figcaption>{C}</figcaption></figure>",
}
MARKDOWN = {
    "a note of one word": f"{A}[^1] {B}\n\n[^1]: {C}",
    "a note": f"{A}[^1]\n\n[^1]: {B} {C}",
    "a link by reference": f"[{A}][1] {B} {C}\n\n[1]: https://example.org 'x'",
    "a picture": f"{A} ![{B}](x.png) {C}",
    "a picture without space around": f"{A}![](x.png){B}![{C}](x.png)",
    "code": f"`{A}` {B}\n\n```\n{C}\n```",
    "HTML": f"<div>{A}</div>\n\n<b>{B}</b> <!-- {GONE} --> {C}",
    "a table": f"| {A} | {B} |\n|---|---|\n| {C} | 1 |",
    "lists and quotations": f"- {A}\n  - > {B}\n\n    {C}",
    "headings": f"{A}\n===\n{B}\n---\n# {C} #",
    "escapes": f"\\*{A}\\*  \n~~{B}~~\\\n&#x{ord(C[0]):x};{C[1:]}",
}
CASES = [
    *((f"odt {name}", odt(body), "a.odt") for name, body in ODT.items()),
    *((f"rtf {name}", rf"{{\rtf1\ansi\ansicpg1256 {body}}}".encode("cp1256"), "a.rtf") for name, body in RTF.items()),
    *((f"html {name}", f"<html><body>{body}</body></html>".encode(), "a.html") for name, body in PAGE.items()),
    *((f"md {name}", text.encode(), "a.md") for name, text in MARKDOWN.items()),
]


def words(text: str) -> Counter[str]:
    return Counter(word for word in re.findall(r"\w+", text) if word in (A, B, C, GONE))


@pytest.mark.parametrize(("data", "name"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_every_word_is_read_once_and_exported(data: bytes, name: str) -> None:
    source = export_source_of(data, name)
    assert words(source.text) == Counter([A, B, C])
    for format_ in ("docx", "odt", "html", "txt"):
        made = new_document(format_, source.structure, source.text, Profile())
        assert words(export_source_of(made.data, f"a.{format_}").text) == Counter([A, B, C]), format_
