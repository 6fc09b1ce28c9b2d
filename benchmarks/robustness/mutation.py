"""Makes broken inputs of whole ones."""

import io
import random
import zipfile
from collections.abc import Callable, Sequence

# Characters that texts of the world hold and programs stumble over.
PIECES = tuple(
    "ء|ال|ى|ة|وا|لا|ﻻ|ﹽ|ـ|ً|ّ|\u200f|\u202e|\u200d|\ufeff|\xa0|«|»|“|\"|'|(|)|[|]|{|}|،|؛|؟|..|...|:|/|\\|@|#|%|٪|&amp;|<b>|"
    "http://a.b/c|a@b.c|12|١٢|3.5|2024|\n|\n\n|\r\n|\t| |  |\0|😀|A|é|中|$x$|*|_|`|- |> ||".split("|")
)
_MOST = 200_000  # bytes of an input


def mutate_text(text: str, other: str, dice: random.Random) -> str:
    """Return the text with some changes: pieces put in, stretches taken out, doubled, moved, or taken from another."""
    for _ in range(dice.randint(1, 8)):
        start = dice.randint(0, len(text))
        end = min(len(text), start + int(dice.expovariate(1 / 12)))
        match dice.randrange(6):
            case 0:
                text = text[:start] + dice.choice(PIECES) * dice.choice((1, 1, 1, 2, 40)) + text[start:]
            case 1:
                text = text[:start] + text[end:]
            case 2:
                text = text[:end] + text[start:end] * dice.choice((1, 3, 60)) + text[end:]
            case 3:
                to = dice.randint(0, len(text))
                text = text[:to] + text[start:end] + text[to:]
            case 4:
                at = dice.randint(0, len(other))
                text = text[:start] + other[at : at + dice.randint(1, 80)] + text[end:]
            case _:
                text = text[:start] + chr(dice.choice((dice.randrange(0x600, 0x700), dice.randrange(1, 0xD800))))
                text += text[end:]
    return text[:_MOST]


def mutate_bytes(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """Return the bytes with some changes, within the members of an archive where they are one."""
    if data.startswith(b"PK") and dice.random() < 0.9:
        return _mutate_member(data, other, dice)
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        start = dice.randint(0, len(changed))
        end = min(len(changed), start + int(dice.expovariate(1 / 16)))
        match dice.randrange(5):
            case 0:
                changed[start:end] = dice.randbytes(end - start)
            case 1:
                del changed[start:end]
            case 2:
                changed[start:start] = changed[start:end] * dice.choice((1, 5, 60))
            case 3:
                at = dice.randint(0, len(other))
                changed[start:end] = other[at : at + dice.randint(1, 200)]
            case _:
                changed[start:start] = dice.choice(PIECES).encode()
    return bytes(changed[:_MOST])


def _mutate_member(data: bytes, other: bytes, dice: random.Random) -> bytes:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return data
    name = dice.choice(sorted(members))
    match dice.randrange(8):
        case 0:
            del members[name]
        case 1:
            members[dice.choice(("../out.xml", "/abs.xml", "word/new.xml", "con"))] = members[name]
        case 2:
            members[name] = b""
        case _:
            members[name] = mutate_bytes(members[name], other, dice)
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for member, content in members.items():
            new.writestr(member, content)
    return result.getvalue()


def some(seeds: Sequence[bytes], dice: random.Random, *, text: bool) -> bytes:
    """Return a broken input, made of one of the seeds and another one."""
    one, other = dice.choice(seeds), dice.choice(seeds)
    if text:
        return mutate_text(one.decode("utf-8", "replace"), other.decode("utf-8", "replace"), dice).encode(
            "utf-8", "surrogatepass"
        )
    return mutate_bytes(one, other, dice)


Target = Callable[[bytes], None]
