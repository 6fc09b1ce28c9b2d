"""ألف مقصورة في موضع ياء: فى."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="alef-maqsura-for-ya",
    category=Category.ENDINGS,
    summary="ألف مقصورة في موضع ياء",
    rationale=(
        "الياء المتطرفة تُنقط في الرسم المعتمد خارج مصر: في، التي، الذي؛ فلا تلتبس بالألف المقصورة: على، إلى، مستشفى."
    ),
    reference="المنظمة العربية للتربية والثقافة والعلوم، دليل الكتابة العربية؛ عبد السلام هارون، قواعد الإملاء",
    check=finder(Slip.YA_WITHOUT_DOTS),
    condition=has_decision,
    bad=[
        Example("عاد الفريق [فى] المساء", "عاد الفريق في المساء"),
        Example("المباراة [التى] أجلت", "المباراة التي أجلت"),
    ],
    good=[
        "عاد الفريق في المساء",
        "نقل إلى المستشفى",
    ],
)
