"""The names of a text: which words are names, which spellings belong together, where they stand."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from proofreader.engine import Engine
from proofreader.engine.names import FoundName, names_from_wire, names_in, names_to_wire
from proofreader.engine.worker import Service


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.load()


def found(engine: Engine, text: str) -> dict[str, FoundName]:
    return {name.spellings[0].text: name for name in names_in(text, engine.lexicon, engine.profile)}


def test_known_names_and_unknown_words(engine) -> None:
    names = found(engine, "وصل ديمبيلي إلى الرباط، ثم سافر زقنخوطا إلى صنعاء وعاد لصنعاء.")
    assert list(names) == ["ديمبيلي", "الرباط", "زقنخوطا", "صنعاء"], "in the order in which they stand"
    assert {text: name.is_known for text, name in names.items() if not name.is_known} == {"زقنخوطا": False}
    assert names["صنعاء"].count == 2


@pytest.mark.parametrize(
    "text",
    [
        "كان الاجتماع طويلا وحضره المدير العام للشركة",
        "زار الوفد الألماني والإسباني المدينة",  # adjectives of places
        "ذهب الى المدرسه مع الاطفال",  # slips of ordinary words
        "راجع https://example.org/ديمبيلي",  # what no rule touches
    ],
)
def test_ordinary_words_are_no_names(engine, text) -> None:
    assert found(engine, text) == {}


def test_spellings_of_one_name_belong_together(engine) -> None:
    text = "فاز زقنخوطا، وشكر زقنخوطا جمهوره، وعاد بالزقنخوطا مع زقنخطا."
    (name,) = names_in(text, engine.lexicon, engine.profile)
    assert [(one.text, len(one.places)) for one in name.spellings] == [("زقنخوطا", 3), ("زقنخطا", 1)]
    assert {text[slice(*place)] for one in name.spellings for place in one.places} == {"زقنخوطا", "زقنخطا"}


def test_two_names_that_both_exist_stay_two(engine) -> None:
    assert {"السبسي", "السيسي"} <= set(found(engine, "التقى السبسي بالسيسي في تونس"))


def test_places_leave_the_proclitics_out(engine) -> None:
    text = "عاد وديمبيلي إلى المغرب، وبالمَغرب التقى بديـمبيلي."
    places = {
        text[slice(*place)]
        for n in names_in(text, engine.lexicon, engine.profile)
        for s in n.spellings
        for place in s.places
    }
    assert places == {"ديمبيلي", "المغرب", "المَغرب", "ديـمبيلي"}


def test_they_go_over_the_wire(engine) -> None:
    text = "وصل ديمبيلي، وسافر زقنخوطا مع زقنخطا وزقنخوطا."
    service = Service(lambda **_: engine)
    answer = service.answer(json.dumps({"id": 9, "ask": "names", "text": text}).encode())
    assert names_from_wire(answer["names"]) == names_in(text, engine.lexicon, engine.profile)
    assert answer["names"] == names_to_wire(names_from_wire(answer["names"]))


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.sampled_from(
            ["ديمبيلي", "ودِيمبلي", "للرباط", "زقنخوطا", "بالزقنخطا", "في", "😀", "…", "\n", "https://a.b/ق"]
        )
    )
)
def test_every_place_holds_the_spelling(engine, words) -> None:
    text = " ".join(words)
    taken: set[int] = set()
    for name in names_in(text, engine.lexicon, engine.profile):
        for spelling in name.spellings:
            for start, end in spelling.places:
                letters = text[start:end].replace("\u0650", "")
                assert spelling.text.endswith(letters) and len(spelling.text) - len(letters) <= 1
                assert not taken & set(range(start, end))
                taken |= set(range(start, end))
