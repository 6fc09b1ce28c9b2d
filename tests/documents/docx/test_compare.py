"""Two versions become one document: accepted it is the second, rejected it is the first."""

import random

import pytest
from lxml import etree

from benchmarks.word import settling as reading
from benchmarks.word.samples import BOLD, FEATURES, RTL, build, field, p, r
from proofreader.documents.docx import Comparison, Marking, Refusal, WordDocument, compare
from proofreader.documents.docx.package import Package

AUTHOR = "مقارن"
WORDS = "عقد مجلس الحكومة يوم الخميس لقاء خصص لعرض حصيلة السنة وبحث سبل دعم المقاولات ،".split()


def read(data: bytes) -> WordDocument:
    return WordDocument(Package(data))


def compared(before: bytes, after: bytes) -> Comparison:
    return compare(read(before), read(after), Marking(tracked=True, author=AUTHOR))


def rejected(data: bytes) -> list[str]:
    """What is in the body once everything is rejected, without attributes: new paragraphs have no numbers of Word's."""
    root = reading.settle(reading.parts(data)["word/document.xml"], AUTHOR, accept=False)
    return [token[0].partition(" [")[0] for token in reading.stream(root)]


def body(paragraphs: list[list[str]], chance: random.Random) -> str:
    return "".join(p(*(r(f"{word} ", chance.choice((RTL, BOLD))) for word in words)) for words in paragraphs)


def versions(seed: int) -> tuple[bytes, bytes]:
    """A document and the same after a few paragraphs were added, removed or reworded."""
    chance = random.Random(seed)

    def paragraph() -> list[str]:
        return [chance.choice(WORDS) for _ in range(chance.randint(0, 9))]

    old = [paragraph() for _ in range(chance.randint(1, 6))]
    new = [list(words) for words in old]
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(new))
        kind = chance.randrange(4)
        if kind == 0:
            new.insert(at, paragraph())
        elif kind == 1 and len(new) > 1:
            del new[at]
        elif kind == 2 and new[at]:
            new[at][chance.randrange(len(new[at]))] = chance.choice(WORDS)
        else:
            new[at].insert(chance.randint(0, len(new[at])), chance.choice(WORDS))
    return build(body=body(old, chance)), build(body=body(new, chance))


@pytest.mark.parametrize("seed", range(60))
def test_accepted_the_second_rejected_the_first(seed: int) -> None:
    before, after = versions(seed)
    found = compared(before, after)
    if not found.skipped:
        assert read(found.data).text == read(after).text
    original = [
        t[0].partition(" [")[0] for t in reading.stream(etree.fromstring(reading.parts(before)["word/document.xml"]))
    ]
    assert rejected(found.data) == original


def test_few_differences_are_skipped() -> None:
    assert sum(bool(compared(*versions(seed)).skipped) for seed in range(60)) <= 4


def test_only_words_that_differ_are_marked() -> None:
    xml = reading.parts(
        compared(build(body=p(r("عقد المجلس لقاء أمس"))), build(body=p(r("عقد المجلس اجتماعا أمس")))).data
    )["word/document.xml"].decode()
    root = etree.fromstring(xml.encode())
    assert [ins.xpath("string()") for ins in root.iter(reading.W + "ins")] == ["اجتماعا"]
    assert [gone.xpath("string()") for gone in root.iter(reading.W + "del")] == ["لقاء"]


def test_a_version_compared_with_itself_stays_byte_for_byte() -> None:
    data = build(*FEATURES)
    assert reading.parts(compared(data, data).data) == reading.parts(data)


def test_notes_and_headers_are_compared_with_their_like() -> None:
    before = build("footnote")
    after = build(
        "footnote",
        extra={"word/header1.xml": Package(before).read("word/header1.xml").replace("هاذا".encode(), "أخرى".encode())},
    )
    found = compared(before, after)
    assert found.skipped == []
    assert read(found.data).text == read(after).text
    assert "ترويسة أخرى" in read(found.data).text


def test_paragraphs_at_the_end_and_in_cells() -> None:
    first = build(body=p(r("أول الكلام")))
    second = build(body=p(r("أول الكلام")) + p(r("ثاني الكلام")) + p(r("ثالث الكلام")))
    found = compared(first, second)
    assert found.skipped == []
    assert read(found.data).text == read(second).text
    table = FEATURES["table"]
    found = compared(build(body=table + p(r("أول"))), build(body=table + p(r("جديد تماما")) + p(r("أول"))))
    assert read(found.data).text.startswith("هاذا\nإقتصاد ،\n\nهاذا\nإقتصاد ،\n\nجديد تماما\nأول\n")
    root = etree.fromstring(reading.parts(found.data)["word/document.xml"])
    assert len(root[0].findall(reading.W + "p")) == 2


def test_what_can_not_be_expressed_is_listed() -> None:
    found = compared(build(body=p(r("في "), field("DATE", r("هاذا")))), build(body=p(r("في "), r("هذا"))))
    assert [skipped.why for skipped in found.skipped] == [Refusal.FIELD]


def test_a_version_without_any_paragraph_is_one_with_nothing_in_it() -> None:
    before = build(body=p(r("أول الكلام")) + p(r("ثاني الكلام")))
    found = compared(before, build(body="<w:sectPr/>"))
    assert found.complete and found.skipped == []
    assert "الكلام" not in read(found.data).text
    assert rejected(found.data) == rejected(before)


@pytest.mark.parametrize("nothing", ["<w:sectPr/>", ""])
def test_every_paragraph_is_new_where_the_first_version_has_none(nothing: str) -> None:
    before = build(body=nothing)
    after = build(body=p(r("أول الكلام")) + p() + p(r("ثاني الكلام")))
    found = compared(before, after)
    assert found.complete and found.skipped == []
    assert read(found.data).text == read(after).text
    assert rejected(found.data) == rejected(build(body=f"<w:p/>{nothing}"))


def test_two_versions_without_any_paragraph_are_the_same() -> None:
    before = build(body="<w:sectPr/>")
    found = compared(before, before)
    assert found.complete and reading.parts(found.data) == reading.parts(before)
