"""The compiled doubts tell what a speller without tables finds out, also beside words that they do not know."""

import math
import random

import pytest

from proofreader.lexicon import load_lexicon
from proofreader.lexicon.confusion import GROUPS, PIECES
from proofreader.lexicon.stamp import list_files
from proofreader.lexicon.word_lists import read_list
from proofreader.spelling.affected import Affected, confused
from proofreader.spelling.context import Fit
from proofreader.spelling.doubts import ALONE, RIGHT, SUSPECT, Doubt, Doubted, Suspect, doubted
from proofreader.spelling.suspect_forms import SuspectForms
from proofreader.spelling.tables import Tables, load_tables

CLEAR = "الى ان هدا علي على شركه فى موسي الحكومه قالو إجتماع عبدالله إلا ألا"


@pytest.fixture(scope="module")
def tables() -> Tables:
    return load_tables()


def forms(seed: int, length: int) -> list[str]:
    """Words of the lists and what becomes of them by one slip."""
    chance = random.Random(seed)
    words = sorted({word for path in list_files() for word, _ in read_list(path)})
    found = CLEAR.split()
    for word in chance.choices(words, k=length):
        at = chance.randrange(len(word))
        found.append(chance.choice((word, word[:at] + word[at + 1 :], "ال" + word, word.replace("أ", "ا"), word + "ه")))
    return [form for form in found if form]


def same(table: Doubt, computed: Doubt) -> bool:
    known = {text: prior for text, prior in table.priors.items() if not math.isnan(prior)}
    # From Python 3.12 ``sum`` rounds otherwise; the tables of a wheel may have been made by an older one.
    are_close = all(math.isclose(prior, computed.priors[text], rel_tol=1e-12) for text, prior in known.items())
    return are_close and table._replace(priors={}) == computed._replace(priors={})


@pytest.mark.parametrize("words", ["", "زغنبور التكمورت سنطرال", "هدا قالو"])
def test_they_are_what_is_computed(tables: Tables, words: str) -> None:
    own = tables.words | frozenset(words.split())
    doubts, computed = tables.doubts(own), SuspectForms(load_lexicon(own))
    known = [(form, doubt) for form in forms(7, 3000) if (doubt := doubts.get(form))]
    assert len(known) > 50
    for form, doubt in known:
        assert same(doubt, computed.doubt_of(form)), form


def test_what_is_asked_first_is_what_is_computed(tables: Tables) -> None:
    doubts, lexicon = tables.doubts(tables.words), load_lexicon(tables.words)
    computed, fit = SuspectForms(lexicon), Fit(lexicon)
    for form in forms(8, 500):
        traits, suspect = doubts.traits(form), computed.suspect_of(form)
        if traits is None:
            assert doubts.prior(form) is None and doubts.spellings(form) is None
            continue
        assert (traits & SUSPECT != 0) is (suspect is not None)
        assert doubts.spellings(form) == fit.forms(form) and doubts.prior(form) == fit.prior(form)
        if suspect:
            expected = doubted(form, suspect)
            assert doubts.rivalry(form) == expected.rivalry == (suspect.rivals, suspect.dotted)
            assert traits & ~(ALONE | RIGHT) == expected.traits & ~RIGHT


def test_only_what_is_asked_of_a_form_is_found_out(tables: Tables) -> None:
    doubts, found, clearly = tables.doubts(tables.words), [], Suspect((), None, None)

    def find(form: str) -> Suspect:
        found.append(form)
        return clearly

    known = Doubted("الى", doubts.traits("الى") or 0, find, doubts.rivalry)
    assert known.has_candidates and not known.is_right and known.rivalry.rivals is None and not found
    assert known.suspect is known.suspect is clearly and found == ["الى"]


def test_the_clear_cases_are_among_them(tables: Tables) -> None:
    doubts = tables.doubts(tables.words)
    known = doubts.get("الى")
    assert known and known.suspect and not known.is_right
    assert known.suspect.candidates[0].text == "إلى"
    assert all(map(doubts.get, CLEAR.split()))
    assert doubts.get("زقنخوطا") is None


def test_words_of_the_user_bypass_the_table(tables: Tables) -> None:
    """A form that a word of the user's own may explain is computed: itself, a slip for it, glued to it."""
    for own, form in (("هدا", "هدا"), ("الى", "الي"), ("كانو", "وكانو"), ("شركاه", "شركه"), ("عبد", "عبدالله")):
        assert tables.doubts(tables.words).get(form), form
        assert tables.doubts(tables.words | {own}).get(form) is None, (own, form)


def test_confusions_do_not_change_the_class_of_a_word() -> None:
    for wrong, right, *_ in PIECES:
        assert confused(wrong) == confused(right), (wrong, right)
    for letters, _ in GROUPS:
        assert len(set(map(confused, letters))) == 1, letters


def test_nothing_is_affected_by_no_word() -> None:
    assert not Affected()
    assert Affected(["الرباط"])
    assert Affected(["الرباط"]).may_concern("للرباط", is_right=False)
    assert Affected(["الرباط"]).may_concern("بالرباض", is_right=True)
    assert Affected(["مراكش"]).may_concern("فيمراكش", is_right=False)
    assert not Affected(["مراكش"]).may_concern("المدرسه", is_right=False)
