"""A line that holds nothing but spaces."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="spaces-on-blank-line",
    category=Category.SPACING,
    summary="سطر ليس فيه إلا مسافات",
    rationale="السطر الفارغ لا يحتاج إلى مسافات، ولا يُرى الفرق إلا في مقارنة النصوص.",
    reference="",
    bad=[
        Example("[  ]", ""),
        Example("[\u00a0]", ""),
        Example("[ \u00a0 ]", ""),
    ],
    good=[
        "وصل الوفد.",
        "",
    ],
    check=check_for(SpaceFault.BLANK),
    condition=has_faulty_space,
)
