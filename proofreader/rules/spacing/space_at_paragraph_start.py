"""Spaces before the first character of a paragraph."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="space-at-paragraph-start",
    category=Category.SPACING,
    summary="مسافة في أول الفقرة",
    rationale="بداية الفقرة تُزاح بتنسيق الفقرة لا بالمسافات.",
    reference="",
    bad=[
        Example("[  ]وصل الوفد.", "وصل الوفد."),
        Example("[\u00a0]وصل الوفد.", "وصل الوفد."),
        Example("[\t]عاد الفريق إلى فاس.", "عاد الفريق إلى فاس."),
    ],
    good=[
        "وصل الوفد.",
        "   ",
    ],
    check=check_for(SpaceFault.START),
    condition=has_faulty_space,
)
