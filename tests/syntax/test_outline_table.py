"""The compiled masks of forms are those that would be computed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.lexicon.derived_table import DerivedTable
from proofreader.syntax import outline

FORMS = """
المدرسة مدرستين الجديد جديدة الجدد كاتب منشور مسؤولون مسؤولي والمدينة بالمدينة للمدينة كتابا أكد أكدت فقرروا وصلا
يكتبون تكتب عليها من الذي القبائل العربية أيام طوال مشاريع المتعثرة محمد الرباط وزيره أبو فوز المهندسين كانت هذه
""".split()


@pytest.mark.parametrize("form", [*FORMS, "زقنخوطا", "ءءء", "ب"])
def test_masks_are_those_computed(form: str) -> None:
    assert outline._find(form) == outline.packed(form)


def test_the_table_has_frequent_forms() -> None:
    table = outline.TABLE.load()
    assert table is not None, "stale: python tools/build_pruning.py"
    assert all(form in table for form in ("المدرسة", "الجديد", "أكد", "القبائل"))
    assert all(table[form] == outline.packed(form) for form in FORMS if form in table)


@given(st.text(alphabet="اأبتةدرسعفكلمنوهيىال", min_size=1, max_size=9))
def test_packing_loses_nothing(form: str) -> None:
    packed = outline.packed(form)
    assert 0 <= packed < 2**31
    assert packed & (1 << outline._WIDTH) - 1 == outline._first(form)
    assert packed >> outline._WIDTH == outline._second(form)


def test_a_stale_or_damaged_table_is_refused(tmp_path: Path) -> None:
    table = DerivedTable("masks", ("syntax/outline.py",), (("grammar", "nouns.txt"),))
    assert table.load(tmp_path) is None
    table.save({"كتاب": 7}, tmp_path)
    loaded = table.load(tmp_path)
    assert loaded is not None
    assert loaded["كتاب"] == 7
    assert table._replace(modules=("syntax/verbs.py",)).load(tmp_path) is None
    (tmp_path / "masks.dawg").write_bytes(b"\0" * 100)
    assert table.load(tmp_path) is None
