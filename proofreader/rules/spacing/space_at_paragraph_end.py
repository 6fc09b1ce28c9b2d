"""Spaces after the last character of a paragraph."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="space-at-paragraph-end",
    category=Category.SPACING,
    summary="مسافة في آخر الفقرة",
    rationale="لا معنى للمسافة بعد آخر حرف في الفقرة، وهي من آثار النسخ.",
    reference="",
    bad=[
        Example("وصل الوفد.[ ]", "وصل الوفد."),
        Example("وصل الوفد.[ \u00a0]", "وصل الوفد."),
        Example("عاد الفريق إلى فاس؟[  ]", "عاد الفريق إلى فاس؟"),
    ],
    good=[
        "وصل الوفد.",
        "   ",
    ],
    check=check_for(SpaceFault.END),
    condition=has_faulty_space,
)
