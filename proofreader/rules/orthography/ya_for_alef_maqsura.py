"""ياء في موضع ألف مقصورة: حتي."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="ya-for-alef-maqsura",
    category=Category.ENDINGS,
    summary="ياء في موضع ألف مقصورة",
    rationale="الألف المقصورة لا تُنقط: على، حتى، إلى، متى، أعلى. ونقطها يقلب المعنى: عليّ، مرضيّ.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check=finder(Slip.MAQSURA_WITH_DOTS),
    condition=has_decision,
    bad=[
        Example("نقل المصاب إلى [مستشفي] المدينة", "نقل المصاب إلى مستشفى المدينة"),
        Example("وصل الوفد [إلي] المدينة", "وصل الوفد إلى المدينة"),
        Example("انتظر [حتي] الصباح", "انتظر حتى الصباح"),
        Example("وقع الطرفان [علي] الاتفاق", "وقع الطرفان على الاتفاق"),
    ],
    good=[
        "انتظر حتى الصباح",
        "التقى علي بن أحمد بالوفد",
    ],
)
