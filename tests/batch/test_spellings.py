"""What a batch writes in several ways."""

import pytest

from proofreader.batch.spellings import SpellingCounter, sound
from proofreader.core.profile import load_profile
from proofreader.engine import Engine

from .conftest import write


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load(load_profile("ar-MA"))


def test_one_article(engine: Engine) -> None:
    found = engine.spellings("أعلنت غوغل وجوجل عن ذلك. وقال مدير غوغل في 12 ماي 2024 ثم في 13/06/2024.")
    assert found["غوغل\tغوغل"] == 2 and found["غوغل\tجوجل"] == 1
    assert found["month 5\tماي"] == 1 and found["dates\t12/09/2024"] == 1
    assert found["digits\t123"] == 1


def test_over_articles() -> None:
    counter = SpellingCounter()
    for number in range(31):
        counter.add({"غوغل\tغوغل": 2} if number % 2 else {"غوغل\tجوجل": 1, "غوغل\tغوغل": 1}, {})
    counter.add({"واتساب\tواتساب": 9}, {"شيفتشينكو": 3, "كلمة": 1})
    counter.add({}, {"شيفتشنكو": 1, "زيدون": 4})
    counter.add({}, {"شيفتشنكو": 1, "شيفتشينكو": 1})
    several = counter.several()
    assert [[(way.text, way.count, way.articles) for way in each.spellings] for each in several] == [
        [("غوغل", 46, 31), ("جوجل", 16, 16)],
        [("شيفتشينكو", 4, 2), ("شيفتشنكو", 2, 2)],
    ]
    assert [each.articles for each in several] == [31, 3]  # one that has both spellings is one


@pytest.mark.parametrize(("one", "other"), [("غوتيريش", "جوتيريس"), ("لوكسمبورغ", "لكسمبورج"), ("تيلرسون", "تليرسن")])
def test_spellings_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_different_names_do_not() -> None:
    names = ["برشلونة", "ميلانو", "مارسيليا", "دورتموند", "شيفتشينكو"]
    assert len(set(map(sound, names))) == len(names)


def test_the_report_of_a_run(tmp_path, command_line) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for number in range(5):
        name = "غوغل" if number < 3 else "جوجل"
        write(source / f"{number}.txt", f"أعلنت {name} عن ذلك أمس.\n")
    out, page = tmp_path / "out", tmp_path / "report.html"
    status, said = command_line("--lang", "en", "batch", source, "--out", out, "--to", "same", "--report", page)
    assert status == 0
    assert "غوغل 3 (3) / جوجل 2 (2)" in said
    shown = page.read_text(encoding="utf-8")
    assert "ways: 2, articles: 5" in shown and "[NBSP]" not in shown


@pytest.fixture
def command_line(inline, capsys: pytest.CaptureFixture[str]):
    from proofreader import cli

    def run(*arguments: object) -> tuple[int, str]:
        status = cli.main([str(argument) for argument in arguments], lambda files: 0)
        return status, capsys.readouterr().out

    return run
