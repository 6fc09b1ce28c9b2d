"""Wrong encodings are undone; text in the right one is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofreader.arabic import mojibake
from proofreader.arabic.letters import LETTERS
from proofreader.arabic.mojibake import repair

RIGHT = "وقال الوزير إن الميناء سيفتح أبوابه أمام السفن في فصل الربيع، وأضاف: «سنواصل العمل» (2024)؛ فهل يكفي؟"


def windows_1252(data: bytes) -> str:
    """As browsers read it: bytes without a character become C1 controls."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)


DAMAGES = {
    "utf-8 as windows-1252": lambda text: windows_1252(text.encode()),
    "utf-8 as latin-1": lambda text: text.encode().decode("latin-1"),
    "utf-8 as windows-1256": lambda text: text.encode().decode("cp1256"),
    "windows-1256 as windows-1252": lambda text: windows_1252(text.encode("cp1256")),
    "windows-1256 as latin-1": lambda text: text.encode("cp1256").decode("latin-1"),
    "utf-8 as windows-1252, twice": lambda text: windows_1252(windows_1252(text.encode()).encode()),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_repaired(damage: str) -> None:
    assert repair(DAMAGES[damage](RIGHT)) == (RIGHT, True)


# Without what stands at the end of words alone: rows of «ةء» are as little Arabic as what they were made of.
INNER_LETTERS = sorted(set(LETTERS) - set("ءةى"))


@pytest.mark.parametrize("damage", DAMAGES)
@given(st.lists(st.text(alphabet=INNER_LETTERS, min_size=2, max_size=9), min_size=4, max_size=12).map(" ".join))
def test_letters_come_back(damage: str, text: str) -> None:
    found = repair(DAMAGES[damage]("قال الوزير في الميناء إن " + text))
    assert found is not None and found[0] == "قال الوزير في الميناء إن " + text


@given(st.text(alphabet=LETTERS + "   ،؛؟.:«»…”“’–-()0123456789%é", max_size=80))
def test_arabic_is_left_alone_unless_it_reads_as_bytes(text: str) -> None:
    """Letters of Arabic stand for bytes of UTF-8 only where each second one is punctuation or ط and ظ alternate."""
    if repair(text) is not None:
        assert sum(char in "طظعغ" for char in text) >= 2


@pytest.mark.parametrize(
    "text",
    [
        RIGHT,
        "",
        "ترé،أ»ي3)ي-ئ» )",
        "فقط، حفظ؛ وسط» ثم لفظ… وضبط – غلط • شرط",
        "زار Café de l'Été في Genève ثم Orléans",
        "créée à Noël, naïveté, coûts élevés",
        "Ångström, Øresund, Þingvellir, Übergröße, señor",
        "ضبط ٢٠ غراما (×3) بنسبة 5 ± 1 و½ كيلو © 2024",
        "Ø§",
        "\u202bنص\u202c من \u200fاليمين\u200e",
    ],
)
def test_right_text_is_left_alone(text: str) -> None:
    assert repair(text) is None


def test_a_damaged_part_of_a_sound_line() -> None:
    damaged = windows_1252("الميناء الجديد".encode())
    assert repair(f"زار الوفد {damaged} أمس") == ("زار الوفد الميناء الجديد أمس", True)
    assert repair(f"زار الوفد {windows_1252('“الميناء”'.encode())} أمس") == ("زار الوفد “الميناء” أمس", True)
    assert repair("زار الوفد â€œالميناءâ€\x9d أمس") == ("زار الوفد “الميناء” أمس", True)


def test_what_was_dropped_on_the_way_is_not_sure() -> None:
    damaged = windows_1252("زار الوفد الميناء".encode()).replace("\x81", "")
    assert repair(damaged) == ("زار الوفد الميناء", False)


@given(st.text(alphabet="طظلا ،«»“”…–•\u00a0\x85پ€âàÃÂØÙÿŸ√⁄Çáã'", max_size=12))
def test_the_cheap_look_hides_nothing(line: str) -> None:
    assert mojibake._SUSPECT.search(line) is None or mojibake._may_be_suspect(line)
