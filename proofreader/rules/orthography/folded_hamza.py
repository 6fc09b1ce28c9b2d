"""همزة مفردة بعد ألف كُتبت ألفا: «اأ» في موضع «اءا»: الكفاأت."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="folded-hamza",
    category=Category.HAMZA,
    summary="همزة مفردة بعد ألف كُتبت ألفا: «اأ» في موضع «اءا»",
    rationale=(
        "إذا وقعت الهمزة بعد ألف وتلتها ألف كُتبت مفردة على السطر: كفاءات، فضاءات، إجراءات. تُبدلها بعض "
        "برامج النشر ألفا مهموزة."
    ),
    reference="عبد السلام هارون، قواعد الإملاء، باب الهمزة المتوسطة",
    check=finder(Slip.HAMZA_FOLDED),
    condition=has_decision,
    bad=[
        Example("تكوين [الكفاأت] الشابة", "تكوين الكفاءات الشابة"),
        Example("اتخذت [إجرائات] جديدة", "اتخذت إجراءات جديدة"),
    ],
    good=[
        "تكوين الكفاءات الشابة",
        "اتخذت إجراءات جديدة",
    ],
)
