"""The compiled traits of forms are those that their readings give."""

from pathlib import Path

import pytest

from proofreader.lexicon import load_lexicon
from proofreader.syntax import traits
from proofreader.syntax.node import FrequentNode, Node, computed, node_of

FORMS = """
المدرسة مدرستين الجديد جديدة الجدد كاتب منشور مسؤولون مسؤولي والمدينة بالمدينة للمدينة كتابا أكد أكدت وصلا يكتبون
تكتب عليها من الذي القبائل العربية أيام طوال مشاريع محمد الرباط أبو فوز المهندسين كانت هذه عاجل مادي عالي وزيرة
""".split()
LEXICON = load_lexicon()


@pytest.mark.parametrize("form", [*FORMS, "زقنخوطا"])
def test_nodes_know_what_their_readings_give(form: str) -> None:
    known, fresh = node_of(form, LEXICON), computed(form, LEXICON)
    for name in traits.names():
        assert getattr(known, name) == getattr(fresh, name), name
    assert known.readings == fresh.readings
    assert (known.nominals, known.verbs, known.third, known.tanwin, known.stem) == (
        fresh.nominals, fresh.verbs, fresh.third, fresh.tanwin, fresh.stem,
    )  # fmt: skip
    assert known.tenses == fresh.tenses
    assert known.as_adjective.readings == fresh.as_adjective.readings


def test_the_table_has_frequent_forms() -> None:
    table = traits.TABLE.load()
    assert table is not None, "stale: python tools/build_pruning.py"
    assert all(form in table for form in ("المدرسة", "الجديد", "أكد", "القبائل"))


def test_records_lose_nothing() -> None:
    for form in FORMS:
        node = computed(form, LEXICON)
        assert traits.decoded(traits.encoded(node)) == {name: getattr(node, name) for name in traits.names()}


def test_a_users_word_is_read_anew() -> None:
    own = load_lexicon(frozenset({"مدرسة"}))
    assert not isinstance(node_of("مدرسة", own), FrequentNode)
    assert not isinstance(node_of("بمدرسة", own), FrequentNode)
    assert isinstance(node_of("كاتب", own), FrequentNode)
    assert len(node_of("مدرسة", own).readings) > len(node_of("مدرسة", LEXICON).readings)


def test_a_damaged_table_answers_nothing(tmp_path: Path) -> None:
    assert traits.compiled(tmp_path).get("المدرسة") is None


def test_a_node_of_nothing_is_nothing() -> None:
    nothing = Node("")
    assert not nothing.readings and not nothing.is_noun and nothing.stem == "" and nothing.gender is None
