"""A Latin question mark after Arabic: «لماذا?»."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.conditions import has
from proofreader.rules.support.latin_marks import check_for

RULE = Rule(
    id="latin-question-mark",
    category=Category.PUNCTUATION,
    summary="علامة استفهام لاتينية في نص عربي",
    rationale="علامة الاستفهام العربية «؟» تفتح على اليمين، واللاتينية للنص اللاتيني وحده.",
    reference="Unicode Standard, U+061F ARABIC QUESTION MARK",
    bad=[
        Example("هل وصل الوفد[?]", "هل وصل الوفد؟"),
        Example("هل وصل الوفد[ ?] نعم", "هل وصل الوفد؟ نعم"),
        Example('قال: "هل وصل[?]"', 'قال: "هل وصل؟"'),
    ],
    good=[
        "هل وصل الوفد؟",
        "سأل: Who?",
        "كلمة?كلمة",
    ],
    check=check_for("?", "؟"),
    condition=has("?"),
)
