"""Evidence is weighed alike in whatever order it comes: sets of it have another order in every run."""

from hypothesis import given
from hypothesis import strategies as st

from proofreader.syntax.odds import _weights, log_odds

MODELS = ("adjective", "annexation", "subject")


@given(st.sampled_from(MODELS), st.data())
def test_the_order_of_the_evidence_changes_no_bit(model: str, data: st.DataObject) -> None:
    pieces = sorted(_weights(model).single.keys() - {"bias"})
    some = data.draw(st.lists(st.sampled_from(pieces), min_size=2, max_size=12, unique=True))
    assert log_odds(model, some) == log_odds(model, data.draw(st.permutations(some)))
