"""همزة قطع ساقطة: الى."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="missing-hamza",
    category=Category.HAMZA,
    summary="همزة قطع ساقطة",
    rationale=(
        "الحروف والأسماء والأفعال التي تبدأ بهمزة قطع تُكتب همزتها فوق الألف أو تحتها: إلى، أن، أكثر، "
        "إعلام. حذفها أكثر أخطاء الكتابة الصحفية شيوعا."
    ),
    reference=("مجمع اللغة العربية بالقاهرة، ضوابط رسم الهمزة (1960)؛ عبد السلام هارون، قواعد الإملاء، باب همزة القطع"),
    check=finder(Slip.HAMZA_DROPPED),
    condition=has_decision,
    bad=[
        Example("سافر الوزير [الى] الرباط", "سافر الوزير إلى الرباط"),
        Example("ناقش المجلس [الاوضاع] الراهنة", "ناقش المجلس الأوضاع الراهنة"),
        Example("قرر المكتب [بالاجماع] المصادقة", "قرر المكتب بالإجماع المصادقة"),
    ],
    good=[
        "سافر الوزير إلى الرباط",
        "بدأ الاجتماع في الصباح",
        "اجتمع المكتب واتفق الأعضاء",
    ],
)
