"""Normalised views of a word, and the way back to the original.

A view is for looking up and comparing; nothing is ever written from it except through ``respell``,
which keeps the writer's vowel marks.
"""

import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache

import regex

from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import FATHATAN, INVISIBLE, LETTERS, LOOKALIKES, MARKS, TATWEEL
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY

_PLAIN = late_re(f"[{LETTERS}]+")
_DROPPED = late_regex(f"[{MARKS}{TATWEEL}{INVISIBLE}]+")
_MARK = late_regex(f"[{MARKS}]")
_PRESENTATION = late_regex("[\ufb50-\ufdff\ufe70-\ufefc]")
_VOWEL_FORM = late_regex("[\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f]")  # vowel marks as characters of their own


def is_plain(text: str) -> bool:
    """Whether the text consists of letters of the standard orthography alone."""
    return _PLAIN.fullmatch(text) is not None


def _decomposed(match: "regex.Match[str]") -> str:
    """What a presentation form stands for. The isolated vowel marks U+FC5E–FC63 and U+FE70–FE7F have a space or tatweel
    to carry them, which is none of the word's."""
    return unicodedata.normalize("NFKC", match[0]).strip(f" {TATWEEL}")


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def bare(word: str) -> str:
    """The word without vowel marks, tatweel and invisible characters, in letters of the standard orthography.

    Presentation forms are decomposed (NFKC) and Persian or Urdu look-alikes replaced. The result can be shorter or
    longer than the word; offsets into it mean nothing in the original.
    """
    if _PLAIN.fullmatch(word):
        return word
    word = _PRESENTATION.sub(_decomposed, word)
    # A letter with a combining hamza or madda is the composed letter.
    word = unicodedata.normalize("NFC", word) if "\u0653" in word or "\u0654" in word or "\u0655" in word else word
    word = _DROPPED.sub("", word)
    return "".join(LOOKALIKES.get(char, char) for char in word)


def fold_alefs(text: str) -> str:
    """The text with every alef as the bare one; as long as before."""
    return text.replace("أ", "ا").replace("إ", "ا").replace("آ", "ا")


@lru_cache(FORMS_REMEMBERED_BRIEFLY)
def skeleton(word: str) -> str:
    """The key under which the spellings fall together that writers confuse most: hamza on alef, ه/ة, ى/ي.

    ``word`` is bare. «إلى» and «الي» have one skeleton; so do «مدرسة» and «مدرسه».
    """
    word = fold_alefs(word)
    last = word[-1:]
    if last == "ة":
        return word[:-1] + "ه"
    if last == "ى":
        return word[:-1] + "ي"
    return word


def respell(original: str, correct: str) -> str:
    """``correct`` (bare) with the vowel marks of ``original`` on the letters that stay."""
    if _VOWEL_FORM.search(original):
        original = _VOWEL_FORM.sub(_decomposed, original)
    if not _MARK.search(original):
        return correct
    letters: list[str] = []
    marks: list[str] = []
    for char in original:
        if _MARK.match(char):
            if marks:
                marks[-1] += char
        elif bare(char):
            letters.append(bare(char)[0])
            marks.append("")
    kept = [""] * len(correct)
    for block in SequenceMatcher(None, letters, correct, autojunk=False).get_matching_blocks():
        kept[block.b : block.b + block.size] = marks[block.a : block.a + block.size]
    # «مساءًا» → «مساءً»: tanwin stands on the last letter that carries it.
    if FATHATAN in original and not any(FATHATAN in mark for mark in kept) and correct and correct[-1] in "اءةىأ":
        kept[-1] += FATHATAN
    return "".join(letter + mark for letter, mark in zip(correct, kept, strict=True))
