"""Feeds short random strings to the engine, very many of them.

    python -m benchmarks.robustness.strings --count 1000000 [--seed 7]

The strings are the paragraphs of texts of ``PARAGRAPHS``, since starting a check costs more than a short string does.
What must hold is what holds for the target ``engine`` of the fuzzer: no error, spans within the text, fixes that can be
made; of one text in ``SETTLED`` also that fixing twice changes nothing more. A text that shows a fault is parted until
the string stands alone, if it shows the fault alone, and written to ``out/fuzz/``. Exit status: 1 where there was a
fault.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence

from benchmarks.robustness.fuzz import feed, keep
from benchmarks.robustness.mutation import PIECES
from benchmarks.robustness.targets import Target, engine, feed_engine, feed_engine_once

PARAGRAPHS = 400
SETTLED = 50
_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڤگ"
_MARKS = "ًٌٍَُِّْٰـ\u200c\u200d\u200f\u202b\u202e\ufeff\u0301"
_WORDS = (
    "قال الوزير إن أن على إلى في من التي الذي لم لن كان كانت هذا هذه ثلاثة عشر عشرة مائة درهم ألف المدينة مدينة المغرب "
    "الرباط محمد علي عبد الله الحكومة حكومة رئيس الرئيس مسؤولين المسؤولون ذلك بين حيث وأكد ولا يوم سنة 2024 12 3,5 ٪ %"
).split()


def short_string(dice: random.Random) -> str:
    """Return one to eight pieces in one line: words, words with slips, random letters, signs, points of code at random.

    >>> short_string(random.Random(3)) == short_string(random.Random(3))
    True
    """
    pieces: list[str] = []
    for _ in range(dice.randint(1, 8)):
        match dice.randrange(8):
            case 0 | 1 | 2:
                pieces.append(dice.choice(_WORDS))
            case 3 | 4:
                word = dice.choice(_WORDS)
                at = dice.randrange(len(word))
                pieces.append(word[:at] + dice.choice(_LETTERS + _MARKS) * dice.choice((1, 1, 1, 9)) + word[at + 1 :])
            case 5:
                pieces.append("".join(dice.choices(_LETTERS, k=dice.randint(1, 9))))
            case 6:
                pieces.append(dice.choice(PIECES))
            case _:
                pieces.append(chr(dice.choice((dice.randrange(0x600, 0x700), dice.randrange(32, 0xD800)))))
        pieces.append(dice.choice((" ", " ", " ", "", "\xa0", "  ")))
    return " ".join("".join(pieces).splitlines())


def alone(target: Target, strings: list[str]) -> list[str]:
    """Return the fewest of these strings, parted by halves, that still show a fault."""
    while len(strings) > 1:
        half = len(strings) // 2
        for part in (strings[:half], strings[half:]):
            if feed(target, _text(part)):
                strings = part
                break
        else:
            return strings
    return strings


def _text(strings: Sequence[str]) -> bytes:
    return "\n\n".join(strings).encode("utf-8", "surrogatepass")


def run(count: int, dice: random.Random) -> int:
    """Feed so many strings; print how many and how long, return the number of texts with a fault."""
    began, fed, faults = time.monotonic(), 0, 0
    engine()
    settles, checks = Target(feed_engine, list), Target(feed_engine_once, list)
    while fed < count:
        strings = [short_string(dice) for _ in range(min(PARAGRAPHS, count - fed))]
        target = settles if fed // PARAGRAPHS % SETTLED == 0 else checks
        fed += len(strings)
        if problem := feed(target, _text(strings)):
            faults += 1
            print(f"{keep('strings', _text(alone(target, strings)))}\n{problem}", flush=True)
    print(f"{fed:,} strings, {faults} faults, {time.monotonic() - began:.0f} s")
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    """Feed as many strings as asked; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, help="default: another one each time")
    given = parser.parse_args(arguments)
    seed = random.randrange(1 << 32) if given.seed is None else given.seed
    print(f"seed {seed}", flush=True)
    return int(run(given.count, random.Random(seed)) > 0)


if __name__ == "__main__":
    sys.exit(main())
