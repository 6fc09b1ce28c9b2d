"""A dash or a colon left at the beginning of the article, where a dateline was cut off."""

from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC_END
from proofreader.arabic.late import late_regex
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.rules.support.removal import lines_of, strip

_MARK = late_regex(r"(?:[–—-](?=\s)|[:>](?![:>]))\s*(?=[\p{L}«“\"(])")
_DASHED = late_regex(r"[–—-]")
_ANSWERED = late_regex(r"؟|\s[–—-]\s")  # a question and its answer: a dialogue in one line
_WORD = late_regex(rf"[{ARABIC_END}]+")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """The mark before the first running text. A dash stays where other lines begin with one: a list or a dialogue."""
    lines = lines_of(document)
    first = next((line for line in lines if line.is_prose), None)
    if first is None or not (mark := _MARK.match(first.text)):
        return
    if _DASHED.match(first.text) and sum(_DASHED.match(line.text) is not None for line in lines) > 1:
        return
    if _DASHED.match(first.text) and _ANSWERED.search(first.text, mark.end()):
        return
    if _DASHED.match(first.text) and not _begins_sentence(first.text[mark.end() :], lexicon):
        return
    yield strip(first, 0, mark.end())


def _begins_sentence(text: str, lexicon: Lexicon) -> bool:
    """Whether the text may begin with a verb, as the first sentence of the news does; an item of a list has a noun."""
    word = _WORD.search(text)
    readings = lexicon.readings(word[0]) if word else ()
    return not readings or any(reading.is_verb for reading in readings)


RULE = Rule(
    id="leading-mark",
    category=Category.RESIDUE,
    summary="علامة زائدة في أول النص",
    rationale="تبقى الشرطة أو النقطتان في أول النص حين يُقتطع ما قبلها من مكان ومصدر.",
    reference="",
    bad=[
        Example("[– ]حضر الوزير افتتاح المعرض صباح أمس.", "حضر الوزير افتتاح المعرض صباح أمس."),
        Example(
            "افتتاح المعرض\n[: ]حضر الوزير افتتاح المعرض صباح أمس.", "افتتاح المعرض\nحضر الوزير افتتاح المعرض صباح أمس."
        ),
        Example("[- ]وقع الطرفان اتفاق الشراكة صباح أمس.", "وقع الطرفان اتفاق الشراكة صباح أمس."),
    ],
    good=[
        "- كيف استقبلت الخبر؟ - استقبلته باكيا في المنزل.",
        "- حضر الوزير افتتاح المعرض صباح أمس.\n- ألقى كلمة قصيرة.",
        "- توسيع الطريق الساحلية بين المدينتين.",
        "... حضر الوزير افتتاح المعرض صباح أمس.",
        "حضر الوزير افتتاح المعرض صباح أمس.\n– ألقى كلمة قصيرة أمام الحاضرين في القاعة.",
    ],
    check=check,
    scope=Scope.DOCUMENT,
)
