"""Titles of other articles, listed under «مواضيع ذات صلة»."""

from collections.abc import Iterator
from itertools import takewhile

import regex

from proofreader.arabic.clitics import CONJUNCTION_LETTERS
from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_WORDS = range(4, 19)
_AT_THE_END = 12
_BETWEEN = 5
# What else can end a page and belongs to the article: its source, its author.
_SIGNED = late_regex(r"[-–—*•(\s]*(?:المصدر|المصادر|بقلم|نقلا|كتب|إعداد|ترجمة|تحرير|Source|Par|By)\b", regex.IGNORECASE)


def _is_title(line: Line) -> bool:
    if len(line.words) not in _WORDS or line.text.endswith((".", ":")) or _SIGNED.match(line.text):
        return False
    return 2 * sum(word[0].isnumeric() for word in line.words) < len(line.words)  # else a date or a table


def _is_joined(line: Line) -> bool:
    """Whether the line goes on with و or ف, as paragraphs do. «وزير» also begins so: such a title stays."""
    return line.words[0][0] in CONJUNCTION_LETTERS


def find(lines: Lines) -> Iterator[int]:
    """Everything after such a heading, if it is titles up to the end of the text.

    Between paragraphs, the titles that stand right after a heading with a colon.
    """
    for i, line in lines.short:
        if not line.opening(phrases("read_more")) or line.words not in phrases("read_more") or lines.in_head(i):
            continue
        titles = list(takewhile(lambda n: _is_title(lines[n]), range(i + 1, len(lines))))
        to_the_end = i + len(titles) == len(lines) - 1
        if to_the_end and len(titles) <= _AT_THE_END:
            yield from titles
        elif line.text.endswith(":"):
            between = list(takewhile(lambda n: not _is_joined(lines[n]), titles))
            if len(between) <= _BETWEEN:
                yield from between


RULE = Rule(
    id="related-titles",
    category=Category.RESIDUE,
    summary="عناوين مقالات أخرى",
    rationale="تتبع عبارةَ «مواضيع ذات صلة» في آخر الصفحة عناوينُ مقالات أخرى، وليست من المقال.",
    reference="",
    bad=[
        Example(
            "قال الوزير إن البرنامج جاهز وإن العمل بدأ.\nمواضيع ذات صلة\n[انطلاق مهرجان السينما بطنجة]",
            "قال الوزير إن البرنامج جاهز وإن العمل بدأ.\nمواضيع ذات صلة\n",
        ),
        Example(
            "ختم الوزير كلمته بشكر الحاضرين في القاعة.\nمواضيع ذات صلة\n[افتتاح معرض الكتاب بالرباط]",
            "ختم الوزير كلمته بشكر الحاضرين في القاعة.\nمواضيع ذات صلة\n",
        ),
        Example(
            "ألقى الوزير كلمة أمام الحاضرين.\n\nاقرأ أيضا:\n[افتتاح معرض الكتاب بالرباط]\n\nوختم كلمته بالشكر.",
            "ألقى الوزير كلمة أمام الحاضرين.\n\nاقرأ أيضا:\nوختم كلمته بالشكر.",
        ),
    ],
    good=[
        "ختم الوزير كلمته بشكر الحاضرين في القاعة.\nمواضيع ذات صلة\nثم عاد الوزير إلى مكتبه وواصل عمله حتى المساء.",
        "ختم الوزير كلمته بشكر الحاضرين في القاعة.\nاقرأ المزيد\nالخميس 09 ماي 2024 - 09:25",
        "ألقى الوزير كلمة أمام الحاضرين.\nاقرأ المزيد\nوختم كلمته بالشكر لكل الحاضرين\nثم غادر القاعة.",
        "محاور الندوة\nالتعليم والتكوين\nافتتح الوزير الندوة أمس في الرباط.",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
