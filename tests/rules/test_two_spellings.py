"""Of two right spellings, the one that the text or the house writes is proposed."""

import pytest

from proofreader.core import Level, Profile
from proofreader.engine import Engine, all_rules
from proofreader.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("house", "text", "right"),
    [
        ({"أفريقيا": "إفريقيا"}, "سافر الوفد إلى افريقيا", "سافر الوفد إلى إفريقيا"),
        ({}, "سافر الوفد إلى افريقيا", "سافر الوفد إلى أفريقيا"),
        ({"أفريقيا": "إفريقيا"}, "زار أفريقيا وعاد من افريقيا", "زار أفريقيا وعاد من أفريقيا"),
        ({}, "زار إفريقيا وعاد من افريقيا", "زار إفريقيا وعاد من إفريقيا"),
    ],
)
def test_the_text_then_the_house_decides(house: dict[str, str], text: str, right: str) -> None:
    rule = all_rules()["missing-hamza"]
    assert Engine(load_lexicon(), Profile(spellings=house), {rule.id: rule}).fix(text, Level.LIKELY).text == right
