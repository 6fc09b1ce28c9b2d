"""What the nouns farther back refuse before all evidence is gathered, all of it would refuse."""

import pytest

from proofreader.arabic import parse
from proofreader.lexicon import load_lexicon
from proofreader.rules.grammar.adjective_agreement import RULE, _is_sole, _may_be_plain
from proofreader.syntax import text_of
from proofreader.syntax.adjective_evidence import (
    NEVER,
    evidence,
    evidence_of_heads,
    is_clear,
    is_never_by_heads,
    is_plain,
    least_odds,
    mismatch,
)
from proofreader.syntax.outline import ADJECTIVE, candidates

LEXICON = load_lexicon()
WRONG = [example.wrong.replace("[", "").replace("]", "") for example in RULE.bad]


@pytest.mark.parametrize("sentence", [*WRONG, *RULE.good])
def test_the_first_pieces_refuse_nothing_that_all_would_take(sentence: str) -> None:
    text = text_of(parse(sentence), LEXICON)
    for at in candidates(text, ADJECTIVE):
        if found := mismatch(text, at):
            heads, pieces = evidence_of_heads(text, at, found), evidence(text, at, found)
            assert heads <= pieces and evidence(text, at, found, heads) == pieces
            if is_never_by_heads(heads):
                assert least_odds(pieces) == NEVER
                plain = is_plain(pieces) or is_clear(pieces) or _is_sole(text, at, found, pieces)
                assert _may_be_plain(text, at, found, heads) or not plain


def test_an_adjective_of_the_noun_before_is_refused_at_once() -> None:
    text = text_of(parse("زار مدير المدرسة الجديد القرية"), LEXICON)
    found = mismatch(text, 3)
    assert found is not None and is_never_by_heads(evidence_of_heads(text, 3, found))
