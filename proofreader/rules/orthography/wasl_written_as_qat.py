"""همزة قطع في موضع همزة وصل: الإجتماع."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="wasl-written-as-qat",
    category=Category.HAMZA,
    summary="همزة قطع في موضع همزة وصل",
    rationale=(
        "ماضي الخماسي والسداسي وأمرهما ومصدرهما، وأمر الثلاثي (اكتب)، وأسماء مثل ابن واسم وامرأة واثنين، و«ال» "
        "التعريف، تبدأ بهمزة وصل تُكتب ألفا بلا همزة."
    ),
    reference="عبد السلام هارون، قواعد الإملاء، ص 9",
    check=finder(Slip.WASL_AS_QAT),
    condition=has_decision,
    bad=[
        Example("عقد المكتب [الإجتماع] أمس", "عقد المكتب الاجتماع أمس"),
        Example("قطاع [الإستثمار] في الجهة", "قطاع الاستثمار في الجهة"),
        Example("لم يذكر [إسم] المدير", "لم يذكر اسم المدير"),
    ],
    good=[
        "عقد المكتب الاجتماع أمس",
        "كانت إجابة الطالب صحيحة",
        "إدارة المؤسسة",
    ],
)
