"""No word is lost unseen: every sample in every format, what was read against what stands in the new file."""

from pathlib import Path

import pytest
from articles import FULL

from proofreader.core import Profile, word_count
from proofreader.core.resources import resource
from proofreader.correction import Policy, correct
from proofreader.correction.word_balance import balance
from proofreader.documents.formats import FORMATS
from proofreader.documents.new_documents import document_bytes, new_document
from proofreader.documents.registry import export_source_of, structure_of
from proofreader.engine import Engine

PAGE = """<html><head><title>أشغال توسعة الميناء</title></head><body><nav><a href="/">الرئيسية</a></nav><article>
<h1>أشغال توسعة الميناء</h1><p>أعلنت الجهة المشرفة انطلاق أشغال توسعة الميناء في الأسبوع المقبل بحضور المسؤولين.</p>
<p>وتشمل الأشغال بناء رصيف جديد وتجهيز مخازن للتبريد، على أن تنتهي قبل نهاية السنة المقبلة حسب البلاغ.</p>
<p>اقرأ أيضا: رصيف جديد في ميناء آخر</p></article><footer>جميع الحقوق محفوظة</footer></body></html>"""
MARKDOWN = """---
title: توسعة الميناء
tags: [ميناء, أشغال]
---
# توسعة الميناء

<div dir="rtl">
أعلنت الجهة انطلاق الأشغال.
</div>

<details><summary>تفاصيل</summary>

- رصيف جديد
- مخازن

</details>

| الأشغال | الأجل |
|---|---|
| رصيف | سنة |

تنتهي الأشغال قبل نهاية السنة.
"""
RULE_FIRST = "---\n# عنوان الخبر\n\nفقرة أولى فيها كلام.\n\n---\n\nفقرة ثانية فيها كلام.\n"
REPEATED = "\n\n".join(
    ["تقرير اللجنة", "تمت المصادقة على المشروع بالإجماع، على أن تنطلق الأشغال قريبا.", "اقرأ أيضا: تقرير آخر"] * 2
)


def samples() -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in sorted(resource("samples").glob("*.txt"))}
    found |= {
        "page.html": PAGE.encode(),
        "block.md": MARKDOWN.encode(),
        "rule.md": RULE_FIRST.encode(),
        "repeated.md": REPEATED.encode(),
        "repeated.txt": REPEATED.encode(),
        "note.rtf": (b"{\\rtf1\\ansi\\ansicpg1256 " + REPEATED.replace("\n\n", "\\par\n").encode("cp1256") + b"\\par}"),
    }
    found |= {f"full.{to}": document_bytes(to, FULL, Profile()) for to in ("docx", "odt", "html")}
    return found


SAMPLES = samples()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_in_every_format(name: str, to: str, engine: Engine) -> None:
    source = export_source_of(SAMPLES[name], name)
    before = source.text
    outcome = correct(source, engine.check_of(source), Policy(clean=source.scraped).applies)
    made = new_document(to, source.structure, before, Profile())
    words = balance(before, source.text, outcome, made.paragraphs, source.left_out)
    assert not words.lost
    # Other corrections join or part words; they take none away.
    assert abs(words.mended) <= sum(len(each.applied) for each in outcome.passes)
    assert words.read == word_count(before) + sum(source.left_out.values())
    assert words.read - sum(words.removed.values()) + words.mended == words.written
    # What stands in the file is what was counted; text numbers the items of lists, others have their own way.
    again = structure_of(made.data, f"x.{to}").text
    marks = sum(line.lstrip().startswith(tuple(f"{n}. " for n in range(1, 10))) for line in again.split("\n"))
    assert word_count(again) - (marks if to == "txt" else 0) == words.written


@pytest.mark.parametrize("name", ["repeated.md", "note.rtf", "rule.md", "full.docx", "full.odt"])
def test_what_somebody_made_keeps_every_line(name: str, engine: Engine) -> None:
    source = export_source_of(SAMPLES[name], name)
    before = source.text
    outcome = correct(source, engine.check_of(source), Policy(clean=source.scraped).applies)
    assert source.text.count("\n") == before.count("\n")
    assert balance(before, source.text, outcome, source.text.split("\n")).is_even


def test_what_went_is_named_by_its_rule(engine: Engine) -> None:
    source = export_source_of(SAMPLES["repeated.txt"], "repeated.txt")
    before = source.text
    outcome = correct(source, engine.check_of(source), Policy(clean=source.scraped).applies)
    words = balance(before, source.text, outcome, source.text.split("\n"))
    assert words.removed["paragraph-repeated"] == 10 and words.removed["read-more-line"] == 8
    assert not words.is_even and not words.lost


def test_front_matter_is_counted() -> None:
    assert export_source_of(SAMPLES["block.md"], "block.md").left_out == {"front-matter": 6}
    assert export_source_of(SAMPLES["rule.md"], "rule.md").left_out == {"front-matter": 0}


def test_samples_are_there() -> None:
    assert {Path(name).suffix for name in SAMPLES} == {".txt", ".html", ".md", ".rtf", ".docx", ".odt"}
