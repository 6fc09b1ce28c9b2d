"""A Latin comma between Arabic words: «نعم, ثم»."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.conditions import has
from proofreader.rules.support.latin_marks import check_for

RULE = Rule(
    id="latin-comma",
    category=Category.PUNCTUATION,
    summary="فاصلة لاتينية في نص عربي",
    rationale="الفاصلة العربية «،» مقلوبة، والفاصلة اللاتينية للنص اللاتيني وللأعداد.",
    reference="Unicode Standard, U+060C ARABIC COMMA",
    bad=[
        Example("وصل الوفد[,] ثم غادر", "وصل الوفد، ثم غادر"),
        Example("وصل الوفد[,]ثم غادر", "وصل الوفد، ثم غادر"),
        Example("وصل الوفد[ ,]ثم غادر", "وصل الوفد، ثم غادر"),
        Example("في سنة 2019[,] بدأ العمل", "في سنة 2019، بدأ العمل"),
    ],
    good=[
        "بلغ السعر 18,5 درهما",
        "وصل الوفد، ثم غادر",
        "قرأ كتاب Paris, Texas أمس",
    ],
    check=check_for(",", "،"),
    condition=has(","),
)
