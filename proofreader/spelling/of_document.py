"""What rules ask about the words of a document; computed once for all the rules that ask."""

from proofreader.core import Document, Lexicon
from proofreader.core.lexicon import kept_for
from proofreader.lexicon import ArabicLexicon
from proofreader.spelling.decision import Decision
from proofreader.spelling.speller import Speller
from proofreader.spelling.tables import load_tables
from proofreader.spelling.torn import Torn


def speller(lexicon: Lexicon) -> Speller:
    """The speller of a lexicon, made once. Raises LexiconError: see ``load_tables``."""
    return kept_for(lexicon, _new_speller)


def _new_speller(lexicon: Lexicon) -> Speller:
    if not isinstance(lexicon, ArabicLexicon):
        return Speller(lexicon)
    tables = load_tables(lexicon.folder)
    return Speller(lexicon, tables.unrivalled, tables.doubts(lexicon.words))


def suspects(document: Document, lexicon: Lexicon) -> frozenset[str]:
    """The forms of the document that are in no list, have rivals or are a single letter."""
    return document.keep(suspects, lambda: speller(lexicon).suspects(document.forms))


def decisions(document: Document, lexicon: Lexicon) -> tuple[Decision, ...]:
    """The words of the document whose spelling the model would change or doubts, in order."""

    def decide() -> tuple[Decision, ...]:
        forms = suspects(document, lexicon)
        if not forms:
            return ()
        pieces = frozenset(at for tear in torn_words(document, lexicon) for at in range(tear.first, tear.last + 1))
        return tuple(speller(lexicon).decisions(document.words, forms, pieces))

    return document.keep(decisions, decide)


def torn_words(document: Document, lexicon: Lexicon) -> tuple[Torn, ...]:
    """The words of the document that a stray space cuts in pieces, in order."""

    def find() -> tuple[Torn, ...]:
        return tuple(speller(lexicon).torn(document.words, document.forms, unknown_forms(document, lexicon)))

    return document.keep(torn_words, find)


def unknown_forms(document: Document, lexicon: Lexicon) -> frozenset[str]:
    """The forms that the lexicon does not accept, and single letters."""

    return document.keep(unknown_forms, lambda: speller(lexicon).unknown(suspects(document, lexicon)))


def has_unknown(document: Document, lexicon: Lexicon) -> bool:
    """The condition of rules on words that no list has: see ``Rule.condition``."""
    return bool(unknown_forms(document, lexicon))


def has_decision(document: Document, lexicon: Lexicon) -> bool:
    """The condition of rules that explain a decision of the speller."""
    return bool(decisions(document, lexicon))


def has_torn(document: Document, lexicon: Lexicon) -> bool:
    """The condition of rules on torn words."""
    return bool(torn_words(document, lexicon))
