"""How easily an article reads, in numbers: lengths, «تم» with a masdar, repeated openings, the share of quotations.

The targets are options of the house style, with those of news copy as they are usually taught where it says nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proofreader.arabic.clitics import CONJUNCTIONS, forms_of
from proofreader.core import Derivation, Document, Lexicon, Profile, Span

TARGETS: Mapping[str, int] = {
    "sentence_words": 40,
    "paragraph_words": 100,
    "title_words": 14,
    "tamma_per_thousand": 5,
    "openings": 2,
    "quotation_percent": 50,
}
"""Option of the house style → the most that is wanted without it: words, occurrences in 1,000 words, paragraphs in a
row that may begin alike, per cent of the words."""
_TITLE_STOPS = (".", "؟", "!", "…")
_MOST_TITLE = 30  # words of a first line that may be a headline
_TAMMA = frozenset(forms_of(["تم", "تمت", "يتم", "تتم", "سيتم", "ستتم"], CONJUNCTIONS))


def target(profile: Profile, name: str) -> int:
    """The most that the house wants of a measure."""
    wanted = profile.options.get(name, TARGETS[name])
    return wanted if isinstance(wanted, int) and not isinstance(wanted, bool) else TARGETS[name]


def words_in(document: Document, span: Span) -> int:
    """How many Arabic words lie in a stretch."""
    return len(document.words.within(span.start, span.end))


def headline(document: Document) -> Span | None:
    """The first line that is not blank, where it is a headline: short, and no sentence."""
    for span in document.paragraphs:
        line = document.text[span.start : span.end].strip()
        if line:
            is_headline = len(line.split()) <= _MOST_TITLE and not line.endswith(_TITLE_STOPS)
            return span if is_headline and len(document.paragraphs) > 1 else None
    return None


def tamma(document: Document, lexicon: Lexicon) -> list[Span]:
    """Where a form of «تم» stands before a masdar: «تم توقيع الاتفاق» for «وُقّع الاتفاق»."""
    words, found = document.words, []
    for form in _TAMMA & document.words_by_form.keys():
        for at in document.words_by_form[form]:
            after = at + 1
            if after < len(words) and words[after].adjacent and _is_masdar(words[after].bare, lexicon):
                found.append(Span(words[at].start, words[after].end))
    return sorted(found)


def _is_masdar(word: str, lexicon: Lexicon) -> bool:
    return any(reading.derivation is Derivation.MASDAR and not reading.proclitics for reading in lexicon.readings(word))


def openings(document: Document) -> list[tuple[str, Span]]:
    """The first word of each paragraph that is a sentence, without its conjunction, and where it stands."""
    title = headline(document)
    found = []
    for span in document.paragraphs:
        inside = document.words.within(span.start, span.end)
        if span != title and len(inside) > 3:
            word = document.words[inside[0]]
            bare = word.bare[1:] if word.bare[0] == "و" and len(word.bare) > 3 else word.bare
            found.append((bare, word.span))
    return found


@dataclass(frozen=True, slots=True)
class Measures:
    """The numbers of an article. Lengths in words; ``tamma`` in 1,000 words, ``quoted`` in per cent of the words."""

    words: int
    mean_sentence: float
    longest_sentence: int
    mean_paragraph: float
    longest_paragraph: int
    title: int
    tamma: float
    repeated_openings: int
    quoted: float


def measure(document: Document, lexicon: Lexicon) -> Measures:
    """Measures an article."""
    title = headline(document)
    words = len(document.words)
    sentences = [words_in(document, span) for span in document.sentences if title is None or span.start >= title.end]
    paragraphs = [words_in(document, span) for span in document.paragraphs if span != title]
    sentences, paragraphs = ([length for length in lengths if length] for lengths in (sentences, paragraphs))
    quoted = sum(words_in(document, span) for span in document.quotations)
    return Measures(
        words,
        _mean(sentences),
        max(sentences, default=0),
        _mean(paragraphs),
        max(paragraphs, default=0),
        words_in(document, title) if title else 0,
        1000 * len(tamma(document, lexicon)) / words if words else 0.0,
        len(repeated(document)),
        100 * quoted / words if words else 0.0,
    )


def repeated(document: Document) -> list[Span]:
    """The openings of paragraphs that begin as those right before them, more often in a row than the house wants."""
    most = target(document.profile, "openings")
    found, last, row = [], "", 0
    for word, span in openings(document):
        row = row + 1 if word == last else 1
        last = word
        if row > most:
            found.append(span)
    return found


def _mean(lengths: Sequence[int]) -> float:
    return sum(lengths) / len(lengths) if lengths else 0.0
