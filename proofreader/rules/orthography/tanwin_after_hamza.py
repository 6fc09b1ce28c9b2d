"""ألف زائدة بعد همزة تسبقها ألف: مساءا."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="tanwin-after-hamza",
    category=Category.ENDINGS,
    summary="ألف زائدة بعد همزة تسبقها ألف",
    rationale=("لا تُكتب ألف التنوين بعد همزة متطرفة قبلها ألف: مساءً، بناءً، ابتداءً؛ وتُكتب بعد غيرها: جزءا، شيئا."),
    reference="عبد السلام هارون، قواعد الإملاء، باب تنوين النصب",
    check=finder(Slip.TANWIN),
    condition=has_decision,
    bad=[
        Example("انطلق الحفل [مساءا] بالرباط", "انطلق الحفل مساء بالرباط"),
        Example("[بناءا] على تعليمات النيابة العامة", "بناء على تعليمات النيابة العامة"),
    ],
    good=[
        "انطلق الحفل مساء بالرباط",
        "قرأ جزءا من الكتاب",
    ],
)
