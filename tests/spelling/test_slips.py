"""What a slip is called and what it costs."""

import pytest

from proofreader.spelling.slips import Slip, slip_between, within_skeleton


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("الى", "إلى", Slip.HAMZA_DROPPED),
        ("الاف", "آلاف", Slip.MADDA_DROPPED),
        ("الإجتماع", "الاجتماع", Slip.WASL_AS_QAT),
        ("لإن", "لأن", Slip.HAMZA_PLACE),
        ("مدرسه", "مدرسة", Slip.TA_MARBUTA),
        ("المياة", "المياه", Slip.HA),
        ("التى", "التي", Slip.YA_WITHOUT_DOTS),
        ("علي", "على", Slip.MAQSURA_WITH_DOTS),
        ("الاوليه", "الأولية", Slip.HAMZA_DROPPED),
    ],
)
def test_within_one_skeleton(typed: str, meant: str, slip: Slip) -> None:
    found = within_skeleton(typed, meant)
    assert found is not None and found[0] is slip and found[1] > 0


@pytest.mark.parametrize(("typed", "meant"), [("إلى", "إلى"), ("كتاب", "كاتب"), ("علم", "عالم")])
def test_no_slip_within_the_skeleton(typed: str, meant: str) -> None:
    assert within_skeleton(typed, meant) is None


def test_dropping_a_hamza_is_cheaper_than_adding_one() -> None:
    dropped, added = within_skeleton("الى", "إلى"), within_skeleton("إجتماع", "اجتماع")
    assert dropped and added and dropped[1] < added[1]


def test_several_slips_add_up() -> None:
    one, two = within_skeleton("الاولية", "الأولية"), within_skeleton("الاوليه", "الأولية")
    assert one and two and two[1] > one[1]


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("فضاأت", "فضاءات", Slip.HAMZA_FOLDED),
        ("إجرائات", "إجراءات", Slip.HAMZA_FOLDED),
        ("شاطىء", "شاطئ", Slip.HAMZA_SEAT),
        ("مسئلة", "مسألة", Slip.HAMZA_SEAT),
        ("مساءا", "مساء", Slip.TANWIN),
        ("كانو", "كانوا", Slip.ALEF_OF_WAW),
        ("الحكوة", "الحكومة", Slip.LETTER),
        ("الدارالبيضاء", "الدار البيضاء", Slip.GLUED),
        ("الى", "إلى", Slip.HAMZA_DROPPED),
    ],
)
def test_any_two_words(typed: str, meant: str, slip: Slip) -> None:
    assert slip_between(typed, meant, 0.5)[0] is slip
