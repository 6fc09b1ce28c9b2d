"""Tables that are searched in their files answer as a dictionary would."""

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.core import line_table as module
from proofreader.core.line_table import LineTable
from proofreader.core.resources import resource

TABLES = {
    "grammar/annexed.tsv": 1,
    "grammar/gender.tsv": 1,
    "grammar/describing.tsv": 1,
    "grammar/adjectives.txt": 1,
    "grammar/subjects.tsv": 1,
    "grammar/subject_nouns.tsv": 1,
    "grammar/verb_subjects.tsv": 1,
    "context/letter_groups.txt": 1,
    "context/regional.txt": 1,
    "context/rare.txt": 1,
    "context/particles.tsv": 3,
}
KEYS = st.text(alphabet="ابتو", min_size=1, max_size=4)


@pytest.mark.parametrize("name", TABLES)
def test_the_lines_are_sorted_by_their_keys(name: str) -> None:
    lines = resource(*name.split("/")).read_text(encoding="utf-8").splitlines()
    keys = ["\t".join(line.split("\t")[: TABLES[name]]) for line in lines if not line.startswith("#")]
    assert keys == sorted(set(keys))
    assert all(line.startswith("#") for line in lines[: len(lines) - len(keys)])


@pytest.mark.parametrize("name", TABLES)
def test_every_line_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MANY", 1 << 40)
    text = resource(*name.split("/")).read_text(encoding="utf-8")
    table = LineTable(text, TABLES[name])
    for line in [line for line in text.splitlines() if not line.startswith("#")][::7]:
        fields = line.split("\t")
        key = "\t".join(fields[: TABLES[name]])
        assert table.get(key) == "\t".join(fields[TABLES[name] :])
        assert table.get(key + "ـ") is None


@given(st.dictionaries(KEYS, st.sampled_from(["", "1", "2\t3"])), st.lists(KEYS), st.integers(0, 3), st.booleans())
def test_it_answers_like_a_dictionary(lines: dict[str, str], asked: list[str], many: int, is_long: bool) -> None:
    text = "".join(f"{key}\t{rest}\n" if rest else f"{key}\n" for key, rest in sorted(lines.items()))
    table = LineTable("# counted\n" + text)
    table._asked = 300 - many  # after so many questions it is cut into lines
    with patch.object(module, "_SHORT", 0 if is_long else 100):
        for key in [*asked, *lines]:
            assert table.get(key) == lines.get(key)
            assert (key in table) == (key in lines)


def test_the_rows_of_a_short_table_are_all_its_lines() -> None:
    table = LineTable("# what it holds\nباب\t1\nدار\t2\t3\n")
    assert table.get("دار") == "2\t3"
    assert table.rows() == {"باب": "1", "دار": "2\t3"}
    assert table.rows() is table.rows() and table.get("باب") == "1" and table.get("بيت") is None
