"""What Word can put into a paragraph, with errors in it."""

from benchmarks.word.samples.markup import BOLD, LATIN, RTL, char, field, inline, mark, p, r, raw, t, text_box

TEXT: dict[str, str] = {
    "plain": p(r("عقد الوزير الإجتماع في الرباط ،و قال عبدالله إن هاذا  مهم")),
    "half-bold": p(
        r("عقد الإج"),
        '<w:proofErr w:type="spellStart"/>',
        r("تماع", BOLD),
        '<w:proofErr w:type="spellEnd"/>',
        r(" هنا"),
    ),
    "split-often": p(*(r(letter, BOLD if number % 3 else RTL) for number, letter in enumerate("هاذا عبدالله الى هنا"))),
    "hyperlink": p(
        r("اقرأ "),
        f'<w:hyperlink r:id="rId21" w:history="1">{r("هاذا الخبر")}{r(" الى آخره")}</w:hyperlink>',
        r(" ،ثم عد"),
    ),
    "across-hyperlink": p(r("ثم و "), f'<w:hyperlink r:id="rId21">{r("قال الناطق هاذا")}</w:hyperlink>', r(" الى")),
    "field-link": p(r("انظر "), field('HYPERLINK "https://example.org/"', r("هاذا"), r(" الموقع الى")), r(" هاذا")),
    "field-result": p(r("في هاذا "), field("DATE", r("هاذا الى")), r(" الى الغد")),
    "fldSimple": p(r("كاتب هاذا "), f'<w:fldSimple w:instr=" AUTHOR ">{r("عبدالله")}</w:fldSimple>', r(" الى")),
    "nested-fields": p(r("هاذا"), field("IF 1 = 1", field("REF x", r("هاذا")), r(" هاذا")), r(" الى هنا")),
    "long-field": p(r("قبل هاذا "), char("begin"), raw("<w:instrText>TOC</w:instrText>"), char("separate"), r("هاذا"))
    + p(r("الى هاذا"))
    + p(r("عبدالله"), char("end"), r(" الى هنا")),
    "footnote": p(r("عقد الإجتماع"), raw('<w:footnoteReference w:id="2"/>'), r(" ،و قال هاذا")),
    "footnote-in-run": p(raw(t("هاذا الى") + '<w:footnoteReference w:id="2"/>' + t(" هاذا")), r(" الى")),
    "endnote": p(r("هاذا"), raw('<w:endnoteReference w:id="2"/>'), r(" الى")),
    "note-inside": p(r("عبد"), raw('<w:footnoteReference w:id="2"/>'), r("الله الى هاذا")),
    "text-box": p(r("قبل هاذا "), text_box(p(r("في الإط"), r("ار هاذا", BOLD)), p(r("الى"))), r(" الى")),
    "old-text-box": p(
        raw(
            '<w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>'
            + p(r("إقتصاد هاذا"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict>"
        ),
        r("إقتصاد"),
    ),
    "table": '<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>'  # noqa: E501
    '<w:gridCol w:w="4000"/></w:tblGrid>'
    + "".join(
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{p(r("هاذا"))}</w:tc>'
        f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{p(r("إقتص"), r("اد ،", BOLD))}{p()}</w:tc></w:tr>'
        for _ in range(2)
    )
    + "</w:tbl>",
    "control": p(
        r("اختر "),
        '<w:sdt><w:sdtPr><w:alias w:val="خانة"/><w:id w:val="101"/><w15:appearance w15:val="hidden"/></w:sdtPr>'
        f"<w:sdtContent>{r('هاذا الى')}</w:sdtContent></w:sdt>",
        r(" هاذا"),
    ),
    "locked-control": p(
        '<w:sdt><w:sdtPr><w:id w:val="102"/><w:lock w:val="sdtContentLocked"/></w:sdtPr>'
        f"<w:sdtContent>{r('هاذا')}</w:sdtContent></w:sdt>",
        r(" هاذا"),
        '<w:sdt><w:sdtPr><w:id w:val="103"/><w:dropDownList/></w:sdtPr>'
        f"<w:sdtContent>{r(' الى')}</w:sdtContent></w:sdt>",
        r("الى"),
    ),
    "block-control": f'<w:sdt><w:sdtPr><w:id w:val="104"/></w:sdtPr><w:sdtContent>{p(r("هاذا الى"))}</w:sdtContent></w:sdt>',  # noqa: E501
    "smart-tag": p(
        r("زار الإج"), f'<w:smartTag w:uri="urn:schemas" w:element="place">{r("تماع هاذا")}</w:smartTag>', r("  الى")
    ),
    "pending": p(
        r("هاذا "),
        f"<w:ins {mark(901)}>{r('هاذا ')}</w:ins>",
        r("الى"),
        f'<w:del {mark(902)}><w:r><w:delText xml:space="preserve"> هاذا </w:delText></w:r></w:del>',
        r(" هاذا عبد"),
        f"<w:ins {mark(903)}>{r('الله')}</w:ins>",
    ),
    "moved": p(
        f'<w:moveFromRangeStart w:id="910" w:author="آخر" w:date="2024-01-02T03:04:05Z" w:name="move1"/>'
        f'<w:moveFrom {mark(911)}>{r("هاذا ")}</w:moveFrom><w:moveFromRangeEnd w:id="910"/>',
        r("هاذا "),
        f'<w:moveToRangeStart w:id="912" w:author="آخر" w:date="2024-01-02T03:04:05Z" w:name="move1"/>'
        f'<w:moveTo {mark(913)}>{r("هاذا ")}</w:moveTo><w:moveToRangeEnd w:id="912"/>',
        r("الى"),
    ),
    "deleted-mark": "<w:p><w:pPr><w:bidi/><w:rPr><w:del "
    + mark(920)
    + "/><w:rtl/></w:rPr></w:pPr>"
    + r("في هاذا عبد")
    + "</w:p>"
    + p(r("الله هاذا")),
    "formatting-revision": p(
        raw(t("هاذا الى"), f"{BOLD}<w:rPrChange {mark(930)}><w:rPr><w:rtl/></w:rPr></w:rPrChange>"), r(" هاذا")
    ),
    "commented": p(
        '<w:commentRangeStart w:id="0"/>',
        r("هاذا الخبر"),
        '<w:commentRangeEnd w:id="0"/>',
        raw('<w:commentReference w:id="0"/>'),
        r(" الى"),
    ),
    "bookmark": p(
        '<w:bookmarkStart w:id="50" w:name="_GoBack"/>',
        r("ها"),
        '<w:bookmarkEnd w:id="50"/>',
        r("ذا "),
        '<w:bookmarkStart w:id="51" w:name="موضع"/>',
        r("هاذا"),
        '<w:bookmarkEnd w:id="51"/>',
        r(" عبد"),
        '<w:bookmarkStart w:id="52" w:name="موضع2"/><w:bookmarkEnd w:id="52"/>',
        r("الله"),
    ),
    "goback": p(r("ها"), '<w:bookmarkStart w:id="53" w:name="_GoBack"/><w:bookmarkEnd w:id="53"/>', r("ذا الى")),
    "breaks": p(raw(t("هاذا") + "<w:tab/>" + t("الى") + "<w:br/>" + t("هاذا") + "<w:noBreakHyphen/>" + t("الى"))),
    "page-break": p(raw(t("الإج") + "<w:lastRenderedPageBreak/>" + t("تماع هاذا") + '<w:br w:type="page"/>'), r("الى")),
    "picture": p(r("هاذا"), raw(inline(31)), r("الى "), raw(inline(32, anchored=True)), r("هاذا")),
    "picture-inside": p(r("عبد"), raw(inline(33, anchored=True)), r("الله هاذا")),
    "equation": p(r("هاذا "), "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", r(" الى")),
    "hidden": p(r("هاذا "), r("الى", RTL.replace("<w:rtl/>", "") + "<w:vanish/>"), r("الى")),
    "latin": p(r("قالت وكالة "), r("Reuters 2024", LATIN), r(" ،إن هاذا "), r("iPhone", LATIN), r("  جديد")),
    "paragraph-revision": p(r("هاذا"), properties="").replace(
        "</w:rPr></w:pPr>", f"</w:rPr><w:pPrChange {mark(940)}><w:pPr/></w:pPrChange></w:pPr>"
    ),
    "section": p(
        r("هاذا"),
    ).replace("</w:rPr></w:pPr>", '</w:rPr><w:sectPr><w:type w:val="continuous"/><w:bidi/></w:sectPr></w:pPr>'),
    "bidi-embedding": p(r("هاذا "), f'<w:bdo w:val="rtl">{r("الى هاذا")}</w:bdo>', r(" الى")),
    "deletion-only": p(r("كلمة  أخرى ، بل"), r("  ", BOLD), r("ثالثة")),
    "no-properties": "<w:p><w:r><w:t>هاذا الى</w:t></w:r></w:p>",
    "empty": p() + "<w:p/><w:p><w:r/></w:p>" + p(r("")),
    "two-in-word": p(r("لاكن"), r(" أيضا", BOLD)),
}
