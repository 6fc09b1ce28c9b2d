"""A profile while it is edited: what is written is what the strict reader reads, and the rest stays."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core.profile import ProfileError, parse_profile
from proofreader.engine.profile_file import ProfileFile

FILE = """# ملمح الدار
extends = "ar-MA"
name = "الأفق"  # اسمنا
font_size = 16

[names]
# للدول
"ساحل العاج" = "كوت ديفوار"
"غوغل" = "جوجل"

[levels]
unwanted-name = "likely"
"""

# Any text that may stand in TOML; names of keys must not be blank.
texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)
keys = texts.filter(str.strip)


def read(draft: ProfileFile) -> object:
    return parse_profile(draft.text(), Path("proofreader.toml"))


def test_nothing_changed_is_nothing_changed() -> None:
    draft = ProfileFile(FILE)
    draft.set("names", {"ساحل العاج": "كوت ديفوار", "غوغل": "جوجل"})
    draft.set("name", "الأفق")
    assert draft.text() == FILE


def test_comments_and_order_stay() -> None:
    draft = ProfileFile(FILE)
    draft.set("digits", "arabic-indic")
    draft.set("names", {"غوغل": "غوغول", "تويتر": "إكس"})
    text = draft.text()
    assert all(part in text for part in ("# ملمح الدار", "# اسمنا", "# للدول", "font_size = 16"))
    assert "ساحل العاج" not in text
    profile = read(draft)
    assert profile.digits == "arabic-indic" and profile.names["تويتر"] == "إكس" and profile.names["غوغل"] == "غوغول"
    assert profile.levels["unwanted-name"].label == "likely" and profile.font_size == 16


def test_taking_back_leaves_it_to_the_base() -> None:
    draft = ProfileFile(FILE)
    for key in ("names", "levels", "name"):
        draft.set(key, None)
    assert draft.get("names") is None and draft.table("names") == {} and draft.strings("off") == []
    assert read(draft).names["ساحل العاج"] == "كوت ديفوار"  # of ar-MA


def test_values_of_other_kinds_are_replaced() -> None:
    draft = ProfileFile('names = 3\noff = "x"\n')
    draft.set("names", {"أ": "ب"})
    draft.set("off", ["doubled-space"])
    assert read(draft).names["أ"] == "ب" and read(draft).off == {"doubled-space"}


def test_what_is_not_toml_is_refused(tmp_path) -> None:
    with pytest.raises(ProfileError, match="not TOML"):
        ProfileFile("a = = 1")
    with pytest.raises(ProfileError):
        ProfileFile.read(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ProfileError, match="UTF-8"):
        ProfileFile.read(tmp_path / "bad.toml")


@given(st.dictionaries(keys, texts, max_size=6), st.dictionaries(keys, texts, max_size=6), texts)
def test_every_table_and_text_comes_back(first: dict[str, str], second: dict[str, str], name: str) -> None:
    draft = ProfileFile.extending("ar", name)
    for table in (first, second):
        draft.set("options", table)
        draft.set("digits", "western")
        again = ProfileFile(draft.text())
        assert again.table("options") == table and again.get("name") == name and again.get("digits") == "western"
        assert dict(read(again).options) == table


@given(st.lists(keys, max_size=8))
def test_every_list_comes_back(items: list[str]) -> None:
    draft = ProfileFile(FILE)
    draft.set("words", items)
    assert ProfileFile(draft.text()).strings("words") == items
    assert read(draft).words >= frozenset(items)
    assert "ساحل العاج" in ProfileFile(draft.text()).table("names")
