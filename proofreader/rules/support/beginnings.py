"""Where clauses begin that may begin with their subject."""

from proofreader.arabic.late import late_re
from proofreader.syntax import Text
from proofreader.syntax.phrases import NOUN_CLAUSE_OPENERS

_SENTENCE_START = late_re(r"[\n.؟!][\s«\"]*\Z")  # of what stands before its first word


def beginnings(text: Text) -> list[int]:
    """The words that begin a paragraph or a sentence, or follow إن and its sisters."""
    return text.document.keep("beginnings", lambda: _found(text))


def _found(text: Text) -> list[int]:
    document = text.document
    gaps = text.words.gaps()
    places = {at for at, gap in enumerate(gaps[:-1]) if gap != " " and _SENTENCE_START.search(gap)}
    places.add(0)
    index = document.words_by_form
    for form in NOUN_CLAUSE_OPENERS & document.forms:
        places.update(at + 1 for at in index[form] if at + 1 < len(text.forms))
    return sorted(places)
