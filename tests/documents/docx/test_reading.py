"""What is read of a document, in what order, and what may not be touched."""

import pytest

from benchmarks.word.samples import FEATURES, build, check, field, mark, p, r, raw, t, text_box
from proofreader.correction import correct
from proofreader.documents.docx import Change, Marking, Reason, Refusal, Remark, WordDocument, WordSource
from proofreader.documents.docx.changes import apply_changes
from proofreader.documents.docx.package import Package
from proofreader.documents.errors import WriteError

APART = "\ufffc حاشية عن هاذا الى\n\ufffc حاشية عن هاذا الى\nترويسة هاذا\nتذييل الى 3"


def read(body: str, **options: bool) -> WordDocument:
    return WordDocument(Package(build(body=body)), **options)


def text_of(body: str) -> str:
    text = read(body).text
    assert text.endswith("\n" + APART)
    return text.removesuffix("\n" + APART)


def corrected(body: str) -> str:
    """The body after correction, and what was refused of it."""
    document = read(body)
    found = WordSource(document)
    correct(found, check, lambda _: True)
    return apply_changes(document.text, found.changes).partition("\n\ufffc حاشية")[0]


def test_footnotes_endnotes_headers_and_footers_follow_the_body() -> None:
    assert read(p(r("متن"))).text == f"متن\n{APART}"


def test_a_text_box_follows_its_paragraph_and_is_read_once() -> None:
    assert text_of(p(r("قبل "), text_box(p(r("أول")), p(r("ثان"))), r("بعد")) + p(r("آخر"))) == "قبل بعد\nأول\nثان\nآخر"


def test_cells_in_reading_order() -> None:
    assert text_of(FEATURES["table"]) == "هاذا\nإقتصاد ،\n\nهاذا\nإقتصاد ،\n"


def test_breaks_and_objects_are_characters() -> None:
    content = t("أ") + "<w:tab/>" + t("ب") + "<w:br/>" + t("ج") + '<w:sym w:font="Wingdings" w:char="F04A"/>'
    assert text_of(p(raw(content))) == "أ\tب\nج\ufffc"


def test_revisions_are_read_as_accepted() -> None:
    body = p(
        r("أ"), f"<w:ins {mark(1)}>{r('ب')}</w:ins>", f"<w:del {mark(2)}><w:r><w:delText>ج</w:delText></w:r></w:del>"
    )
    assert text_of(body) == "أب"
    assert text_of(FEATURES["deleted-mark"]) == "في هاذا عبدالله هاذا"


def test_codes_of_fields_and_hidden_text_are_not_read() -> None:
    assert text_of(p(r("أ"), field('REF "x"', r("ب")), r("ج"))) == "أبج"
    assert text_of(FEATURES["hidden"]) == "هاذا الى"


def test_a_deleted_row_is_not_read() -> None:
    table = FEATURES["table"].replace("<w:tr>", f"<w:tr><w:trPr><w:del {mark(5)}/></w:trPr>", 1)
    assert text_of(table) == "هاذا\nإقتصاد ،\n"


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        ("half-bold", "عقد الاجتماع هنا"),
        ("hyperlink", "اقرأ هذا الخبر إلى آخره،ثم عد"),
        ("across-hyperlink", "ثم وقال الناطق هذا إلى"),
        ("field-link", "انظر هذا الموقع إلى هذا"),
        ("field-result", "في هذا هاذا الى إلى الغد"),
        ("fldSimple", "كاتب هذا عبدالله إلى"),
        ("nested-fields", "هذاهاذا هاذا إلى هنا"),
        ("long-field", "قبل هذا هاذا\nالى هاذا\nعبدالله إلى هنا"),
        ("footnote", "عقد الاجتماع،وقال هذا"),
        ("note-inside", "عبدالله إلى هذا"),
        ("locked-control", "هاذا هذا الىإلى"),
        ("control", "اختر هذا إلى هذا"),
        ("pending", "هذا هذا إلى هذا عبد الله"),
        ("moved", "هذا هذا إلى"),
        ("smart-tag", "زار الاجتماع هذا إلى"),
        ("picture-inside", "عبدالله هذا"),
        ("goback", "هذا إلى"),
        ("text-box", "قبل هذا إلى\nفي الإطار هذا\nإلى"),
    ],
)
def test_what_can_be_corrected_and_what_not(feature: str, expected: str) -> None:
    assert corrected(FEATURES[feature]) == expected


@pytest.mark.parametrize(
    ("body", "change", "why"),
    [
        (p(field("DATE", r("هاذا"))), Change(0, 4, "هذا"), Refusal.FIELD),
        (p(f'<w:fldSimple w:instr=" DATE ">{r("هاذا")}</w:fldSimple>'), Change(0, 4, "هذا"), Refusal.FIELD),
        (p(f'<w:fldSimple w:instr=" HYPERLINK x ">{r("هاذا")}</w:fldSimple>'), Change(0, 4, "هذا"), None),
        (p(f"<w:ins {mark(1)}>{r('هاذا')}</w:ins>"), Change(0, 4, "هذا"), None),
        (p(raw("<w:tab/>")), Change(0, 1, " "), Refusal.OBJECT),
        (FEATURES["locked-control"], Change(0, 4, "هذا"), Refusal.CONTROL),
        (FEATURES["note-inside"], Change(3, 3, " "), Refusal.BOUNDARY),
        (FEATURES["table"], Change(0, 6, "ج"), Refusal.LINES),
        (p(r("أ")), Change(0, 1, "ب\tج"), Refusal.OBJECT),
        (p(r("أ")), Change(0, 1, "\ufffc"), Refusal.OBJECT),
        (p('<w:bookmarkStart w:id="1" w:name="أ"/><w:bookmarkEnd w:id="1"/>'), Change(0, 0, "أ"), Refusal.EMPTY),
        (p(), Change(0, 0, "أ"), None),
        (p(r("أ")), Change(0, 1, "\x01"), Refusal.OBJECT),
        (FEATURES["pending"], Change(0, 4, "هذا"), None),
        (FEATURES["no-properties"], Change(4, 5, ""), None),
    ],
)
def test_refusals(body: str, change: Change, why: Refusal | None) -> None:
    assert read(body).refusal(change) is why


def test_paragraphs_with_open_revisions_can_be_left_alone() -> None:
    document = read(FEATURES["pending"] + p(r("هاذا")), leave_pending=True)
    found = WordSource(document)
    correct(found, check, lambda _: True)
    assert apply_changes(document.text, found.changes).startswith("هاذا هاذا الى هاذا عبدالله\nهذا\n")


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    from proofreader.core import Edit, Fix, Issue, Level, Span

    document = read(p(r("هاذا "), field("DATE", r("هاذا"))))
    edits = (Edit(Span(0, 4), "هذا"), Edit(Span(5, 9), "هذا"))
    issue = Issue("both", "spelling", Span(0, 9), "", (Fix(edits, Level.CERTAIN),))
    found = WordSource(document)
    outcome = correct(found, lambda _: [issue], lambda _: True)
    assert found.changes == []
    assert [(refused.issue, refused.why) for refused in outcome.refused] == [(issue, Refusal.FIELD)]


def test_a_correction_can_uncover_another() -> None:
    document = read(p(r("كلمة   ،ثم")))
    found = WordSource(document)
    correct(found, check, lambda _: True)
    assert apply_changes(document.text, found.changes).startswith("كلمة،ثم\n")


def test_a_signed_document_is_not_changed() -> None:
    document = WordDocument(Package(build("plain", extra={"_xmlsignatures/sig1.xml": "<Signature/>"})))
    with pytest.raises(WriteError, match="signed"):
        document.revise([Change(0, 1, "ب")])


@pytest.mark.parametrize("how", [Marking(), Marking(tracked=True), Marking(tracked=True, comments=True)])
def test_whole_paragraphs_can_go(how: Marking) -> None:
    document = read(p(r("أول")) + p(r("شارك"), r(" الخبر", "")) + p() + p(r("آخر")))
    change = Change(4, 15, "", (Reason("سطر من مخلفات النسخ"),))
    assert document.text.startswith("أول\nشارك الخبر\n\nآخر\n")
    assert document.refusal(change._replace(end=16)) is None
    result = document.revise([change._replace(end=16)], (), how)
    assert WordDocument(Package(result.data)).text == f"أول\nآخر\n{APART}"
    if how.tracked:
        from lxml import etree

        from benchmarks.word import settling as reading

        before, after = (reading.parts(d)["word/document.xml"] for d in (build(body=body_of(document)), result.data))
        root = reading.settle(after, how.author, accept=False)
        reading.without_comments(root, set())
        assert reading.stream(root) == reading.stream(etree.fromstring(before))
        accepted = reading.settle(after, how.author, accept=True)
        assert len(accepted[0].findall(reading.W + "p")) == 2


def body_of(document: WordDocument) -> str:
    xml = document.package.read("word/document.xml").decode()
    return xml.partition("<w:body>")[2].rpartition("<w:sectPr><w:headerReference")[0]


@pytest.mark.parametrize(
    ("feature", "why"),
    [
        ("section", Refusal.SECTION),
        ("picture", Refusal.BOUNDARY),
        ("footnote", Refusal.BOUNDARY),
        ("text-box", Refusal.BOUNDARY),
        ("pending", Refusal.BOUNDARY),
    ],
)
def test_a_paragraph_with_more_than_text_is_removed_by_no_rule(feature: str, why: Refusal) -> None:
    document = read(FEATURES[feature] + p(r("آخر")))
    end = document.text.index("\nآخر") + 1
    assert document.refusal(Change(0, end, "")) is why


def test_the_last_paragraph_of_a_cell_stays() -> None:
    document = read(FEATURES["table"] + p(r("آخر")))
    assert document.refusal(Change(0, 5, "")) is Refusal.LINES


def test_the_old_copy_of_a_text_box_is_corrected_too() -> None:
    document = read(FEATURES["text-box"])
    found = WordSource(document)
    correct(found, check, lambda _: True)
    xml = document.revise(found.changes).data
    from benchmarks.word import settling as reading

    assert reading.parts(xml)["word/document.xml"].decode().count("هاذا") == 0


def test_comments_say_why_in_right_to_left_paragraphs() -> None:
    document = read(p(r("قال هاذا الرجل")))
    reason = Reason("كتابة «هذا»", "بلا ألف، في Word أيضا")
    result = document.revise(
        [Change(4, 8, "هذا", (reason,))],
        [Remark(9, 14, (Reason("ملاحظة"),))],
        Marking(tracked=True, comments=True, author="هيئة التحرير"),
    )
    from lxml import etree

    from benchmarks.word import settling as reading

    root = etree.fromstring(reading.parts(result.data)["word/comments.xml"])
    texts = [["".join(line.itertext()) for line in comment] for comment in root]
    assert sorted(texts) == [["كتابة «هذا»", "بلا ألف، في Word أيضا"], ["ملاحظة"]]
    assert {comment.get(reading.W + "author") for comment in root} == {"هيئة التحرير"}
    for paragraph in root.iter(reading.W + "p"):
        assert paragraph.find(f"{reading.W}pPr/{reading.W}bidi") is not None
        for run in paragraph.iter(reading.W + "r"):
            rtl = run.find(f"{reading.W}rPr/{reading.W}rtl") is not None
            text = "".join(run.itertext())
            assert rtl == (bool(text) and text != "Word")


def test_a_remark_on_changed_words_joins_the_comment_of_the_change() -> None:
    document = read(p(r("قال هاذا الرجل")))
    result = document.revise(
        [Change(4, 8, "هذا", (Reason("أول"),))], [Remark(4, 14, (Reason("ثان"),))], Marking(tracked=True, comments=True)
    )
    from benchmarks.word import settling as reading

    comments = reading.parts(result.data)["word/comments.xml"].decode()
    assert comments.count("<w:comment ") == 1
    assert "أول" in comments
    assert "ثان" in comments


def test_comments_that_word_would_not_show_are_reported() -> None:
    document = read(p(r("متن")))
    at = document.text.index("ترويسة")
    result = document.revise((), [Remark(at, at + 6, (Reason("ملاحظة"),))], Marking(comments=True))
    assert [item.why for item in result.unplaced] == [None]
    assert result.data and "word/comments.xml" not in Package(result.data).names
