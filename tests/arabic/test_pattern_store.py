"""Expressions that were compiled at installation find what those compiled on the spot find."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from proofreader.arabic import pattern_store
from proofreader.arabic.late import alternation, declared, late_re, late_regex
from proofreader.arabic.pattern_store import Source, compiled, is_current, save
from proofreader.engine.discovery import all_rules

ROOT = Path(__file__).resolve().parents[2]
TEXT = """قال الوزير: "سنعمل على ذلك" ، يوم 12 شتنبر 2024 على الساعة 10:30 .
اتصلوا على +212 6 12 34 56 78 أو info@example.ma ؛ ثم (https://example.ma/a?b=1) … وفق ال وكالة
Ø§Ù„Ù…ØºØ±Ø¨ x = y + 3 ﴿والعصر﴾ 25% 3.5 كلم،مع «الرئيس»!! تابعوا أيضا | شارك ـــ  لا"""
SOURCES = (
    Source("re", r"(?P<day>\d+)|(ا)(?=ل)", 0),
    Source("re", "[a-z]+ # letters", int(re.VERBOSE | re.IGNORECASE)),
    Source("regex", r"(?P<word>\p{L}++)(?<!ل)", int(regex.VERSION1)),
)


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "patterns.bin"
    monkeypatch.setattr(pattern_store, "FILE", path)
    pattern_store._stored.cache_clear()
    monkeypatch.setattr(pattern_store, "_stored", lambda: pattern_store._read(path))
    return path


def _found(pattern: "re.Pattern[str] | regex.Pattern[str]") -> list[object]:
    return [(match.span(), match.groups(), match.groupdict()) for match in pattern.finditer(TEXT)]


def _is_sound(source: Source) -> bool:
    """Whether it compiles: other tests declare broken expressions of own rules in the same process."""
    try:
        (regex if source.engine == "regex" else re).compile(source.pattern, source.flags)
    except (re.error, regex.error):
        return False
    return True


def test_every_expression_of_the_program_is_restored_as_it_was(stored: Path) -> None:
    all_rules()
    sound = set(filter(_is_sound, declared))
    save(sound, stored)
    assert is_current(sound, stored)
    restored = pattern_store._stored()
    assert len(restored) > 200
    for source in sound:
        assert tuple(source) in restored
        one = compiled(source)
        other = (regex if source.engine == "regex" else re).compile(source.pattern, source.flags)
        assert one == other or source.engine == "regex"
        assert (one.pattern, one.flags, one.groups, dict(one.groupindex)) == (
            other.pattern, other.flags, other.groups, dict(other.groupindex),
        )  # fmt: skip
        assert _found(one) == _found(other), source


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[:50] + bytes([data[50] ^ 1]) + data[51:],
        lambda data: b"not compiled by this program",
    ],
)
def test_a_damaged_file_only_costs_time(stored: Path, spoil) -> None:
    save(SOURCES, stored)
    stored.write_bytes(spoil(stored.read_bytes()))
    assert not pattern_store._stored()
    assert not is_current(SOURCES, stored)
    assert compiled(SOURCES[0]).search("يوم 12")["day"] == "12"


def test_expressions_of_another_version_are_not_used(stored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(SOURCES, stored)
    assert len(pattern_store._stored()) == len(SOURCES)
    monkeypatch.setattr(regex, "__version__", "1.0")
    assert not pattern_store._stored()


def test_late_patterns_answer_like_compiled_ones() -> None:
    assert late_re(r"\d+").findall("1 22") == ["1", "22"]
    assert late_regex(r"\p{L}+").fullmatch("كتاب")
    with pytest.raises(regex.error):
        late_regex("(").search("")
    declared.discard(Source("regex", "(", 0))


def test_alternatives_stand_in_one_order() -> None:
    assert alternation({"ب", "ا", "اب"}) == "اب|ا|ب"


_BUILD = """
import sys
from pathlib import Path
sys.path[:0] = ["tools"]
from build_patterns import same_order
from proofreader.arabic.late import declared
from proofreader.arabic.pattern_store import save
from proofreader.engine.discovery import all_rules
all_rules()
with same_order():
    save(declared, Path(sys.argv[1]))
"""


def test_every_process_stores_the_same_bytes(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", _BUILD, str(tmp_path / seed)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=200)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()
