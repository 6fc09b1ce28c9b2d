"""What is asked for is found out once, and again only where it was not asked for in a long time."""

from proofreader.core.limits import FORMS_OF_A_GENERATION
from proofreader.core.memory import Memory


def test_it_finds_out_once_and_keeps_what_is_false() -> None:
    asked: list[str] = []
    memory: Memory[str, bool] = Memory(lambda form: bool(asked.append(form)))
    assert not any(memory[form] for form in ("نعم", "لا", "نعم"))
    assert asked == ["نعم", "لا"]


def test_it_is_bounded_and_forgets_first_what_was_not_asked_for() -> None:
    asked: list[int] = []
    memory: Memory[int, int] = Memory(lambda number: asked.append(number) or -number)
    for number in range(5 * FORMS_OF_A_GENERATION):
        assert memory[number] == -number
        assert memory[0] == 0
        assert len(memory) <= FORMS_OF_A_GENERATION
    assert asked.count(0) == 1
    assert memory[1] == -1
    assert asked.count(1) == 2


def test_it_takes_over_what_is_known() -> None:
    memory: Memory[str, int] = Memory(len)
    memory |= {"كلمة": 7}
    assert (memory["كلمة"], memory["كل"]) == (7, 2)
