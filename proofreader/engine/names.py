"""The names and unknown words of a text: each once, in which spellings, how often and where."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from proofreader.arabic import bare, parse
from proofreader.core import Lexicon, NameOf, PartOfSpeech, Profile, Reading, Span, Word
from proofreader.rules.support.name_spellings import (
    Difference,
    Known,
    alike,
    difference_of,
    memory_of,
    proclitics_of,
    split_name,
)

_RARE = 5.0  # Zipf frequency below which a word beside a name may be a part of it: «يزيد», not «في»
_ARTICLE = ("ال", "لل")
_LEAST = 3  # letters of such a word


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a name. ``places``: the name without its proclitics, in code points; in order."""

    text: str
    places: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name or an unknown word of a text. ``spellings``: the best first; ``is_known``: that one is in a list."""

    spellings: tuple[Spelling, ...]
    is_known: bool

    @property
    def count(self) -> int:
        """How often it stands in the text, in whatever spelling."""
        return sum(len(spelling.places) for spelling in self.spellings)


def names_in(text: str, lexicon: Lexicon, profile: Profile) -> list[FoundName]:
    """The names of the text in the order in which they first stand there. Protected passages are left out."""
    document = parse(text, profile)
    places: dict[str, list[Span]] = defaultdict(list)
    for word, clitic, name in _names(document.words, document.forms, lexicon):
        if not document.is_protected(word.span):
            places[name].append(_without(word, clitic))
    known = {name: lexicon.accepts(name) for name in places}
    found = [
        FoundName(tuple(Spelling(name, tuple(places[name])) for name in group), known[group[0]])
        for group in _groups(places, known, lexicon)
    ]
    return sorted(found, key=lambda name: min(spelling.places[0] for spelling in name.spellings))


def _names(words: Sequence[Word], forms: frozenset[str], lexicon: Lexicon) -> Iterator[tuple[Word, str, str]]:
    """Each name with its proclitics and what remains."""
    known_as = memory_of(lexicon)
    splits = {form: _split(form, forms, lexicon) for form in forms}
    splits |= _behind_proclitics(splits, lexicon)
    sure = [splits[word.bare] is not None for word in words]
    for number, word in enumerate(words):
        split = splits[word.bare]
        beside = (number and sure[number - 1] and word.gap == " ") or (
            number + 1 < len(words) and sure[number + 1] and words[number + 1].gap == " "
        )
        if split is None and beside and known_as(word.bare) is Known.WORD:
            split = _possible(word.bare, lexicon)
        if split is not None:
            yield word, *split


def _split(form: str, forms: frozenset[str], lexicon: Lexicon) -> tuple[str, str] | None:
    """Proclitics and name; None for what is an ordinary word, or a slip of one."""
    readings = lexicon.readings(form)
    if readings:
        return _known_name(form, readings, lexicon)
    if len(form) < _LEAST or memory_of(lexicon)(form) is not Known.NOTHING:
        return None
    clitic, name = split_name(form, forms, memory_of(lexicon))
    if clitic.endswith(_ARTICLE) and name not in forms:
        return _with_article(clitic, name)
    return clitic, name


def _known_name(form: str, readings: Sequence[Reading], lexicon: Lexicon) -> tuple[str, str] | None:
    """The same for a word that the lexicon knows: it is listed as a name, or is a place and no verb."""
    names = [reading for reading in readings if reading.part is PartOfSpeech.NAME]
    places = [reading for reading in names if reading.name_of is NameOf.PLACE]
    common = all(reading.is_nominal for reading in readings)
    # Of other listed words only «السيسي»: the rest are nouns that the dictionary has not yet.
    family = [one for one in readings if one.proclitics.endswith(_ARTICLE) and one.stem.endswith("ي")]
    if len(names) == len(readings):
        chosen = names
    elif family and lexicon.is_known_name(form):
        chosen = family
    else:
        chosen = places if common else []
    if not chosen:
        return None
    clitic, name = chosen[0].proclitics, chosen[0].form
    # «الألماني» is what «ألمانيا» makes.
    if name.endswith("ي") and any(reading.part is PartOfSpeech.NAME for reading in lexicon.readings(f"{name}ا")):
        return None
    return _with_article(clitic, name)


def _with_article(clitic: str, name: str) -> tuple[str, str]:
    """The article as a part of the name: «الرباط»."""
    if clitic.endswith(_ARTICLE[0]):
        return clitic.removesuffix(_ARTICLE[0]), f"{_ARTICLE[0]}{name}"
    if clitic.endswith(_ARTICLE[1]):  # one ل is the article, of which the alef is not written
        return clitic.removesuffix(_ARTICLE[1]) + "ل", f"{_ARTICLE[0]}{name}"
    return clitic, name


def _behind_proclitics(splits: Mapping[str, tuple[str, str] | None], lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """Unknown words that are another spelling of a name of the text once their proclitics come off: «بزقنخطا»."""
    names = {split[1] for split in splits.values() if split is not None}
    unknown = {form for form, split in splits.items() if split == ("", form) and not lexicon.accepts(form)}
    readings = {name: (clitic, form) for form in unknown for clitic, name in proclitics_of(form)}
    found = {}
    for pair in alike(names | set(readings)):
        for name, other in (pair, pair[::-1]):
            if name in readings and name not in names and other in names and readings[name][1] != other:
                clitic, form = readings[name]
                found[form] = clitic, name
    return found


def _possible(form: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The same for a rare word that may be a name as well as something else, where it stands beside a name."""
    if len(form) < _LEAST or lexicon.frequency(form) >= _RARE:
        return None
    names = [r for r in lexicon.readings(form) if r.part is PartOfSpeech.NAME and not r.pronoun and not r.proclitics]
    return ("", form) if names else None


def _without(word: Word, clitic: str) -> Span:
    """Where the word stands without its proclitics, whatever marks stand among its letters."""
    at = 0
    while len(bare(word.text[:at])) < len(clitic):
        at += 1
    return Span(word.start + at, word.end)


def _groups(places: Mapping[str, Sequence[Span]], known: Mapping[str, bool], lexicon: Lexicon) -> list[list[str]]:
    """Spellings of one name together, the best of each first: one that is known, then the one written most."""
    group_of = {name: [name] for name in places}
    for one, other in alike(places):
        both_known = known[one] and known[other]
        # Two names that both exist may well be two: السبسي, السيسي. Of two unknown ones that sound alike, one is meant.
        if group_of[one] is group_of[other] or (both_known and difference_of(one, other) is not Difference.SOUND):
            continue
        joined = group_of[one] + group_of[other]
        for name in joined:
            group_of[name] = joined
    groups = {id(group): group for group in group_of.values()}.values()
    return [sorted(group, key=lambda name: (not known[name], -len(places[name]), name)) for group in groups]


def names_to_wire(found: Sequence[FoundName]) -> list[dict[str, Any]]:
    """The names as JSON values."""
    return [
        {
            "known": name.is_known,
            "spellings": [[spelling.text, [list(place) for place in spelling.places]] for spelling in name.spellings],
        }
        for name in found
    ]


def names_from_wire(data: Sequence[Mapping[str, Any]]) -> list[FoundName]:
    """The names of those values. Raises KeyError, TypeError or ValueError where they are none."""
    return [
        FoundName(
            tuple(Spelling(text, tuple(Span(*place) for place in places)) for text, places in name["spellings"]),
            bool(name["known"]),
        )
        for name in data
    ]
