"""A Latin semicolon between Arabic words."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.conditions import has
from proofreader.rules.support.latin_marks import check_for

RULE = Rule(
    id="latin-semicolon",
    category=Category.PUNCTUATION,
    summary="فاصلة منقوطة لاتينية في نص عربي",
    rationale="الفاصلة المنقوطة العربية «؛» مقلوبة، واللاتينية للنص اللاتيني وحده.",
    reference="Unicode Standard, U+061B ARABIC SEMICOLON",
    bad=[
        Example("تأخر الوفد[;] لأن الطريق مقطوعة", "تأخر الوفد؛ لأن الطريق مقطوعة"),
        Example("أغلق السوق[;] فالأمطار غزيرة", "أغلق السوق؛ فالأمطار غزيرة"),
        Example("فاز الفريق[ ;] لكنه لم يتأهل", "فاز الفريق؛ لكنه لم يتأهل"),
    ],
    good=[
        "تأخر الوفد؛ لأن الطريق مقطوعة",
        "الرمز &nbsp; في النص",
    ],
    check=check_for(";", "؛"),
    condition=has(";"),
)
