"""An attribute that is computed at first use."""

from dataclasses import dataclass

from proofreader.core.lazy import lazy


@dataclass(frozen=True)
class Frozen:
    """One that nothing can be assigned to."""

    text: str
    asked: list[str]

    @lazy
    def length(self) -> int:
        self.asked.append(self.text)
        return len(self.text)


def test_it_is_computed_once_for_each_object() -> None:
    asked: list[str] = []
    first, second = Frozen("نص", asked), Frozen("كلمة", asked)
    assert [first.length, second.length, first.length, second.length] == [2, 4, 2, 4]
    assert asked == ["نص", "كلمة"]
