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
    reference="عبد السلام هارون، قواعد الإملاء، ص 13، «الهمزة وسط الكلمة»",
    check=finder(Slip.HAMZA_FOLDED),
    condition=has_decision,
    bad=[
        Example("عقد الوفد [لقاأت] كثيرة", "عقد الوفد لقاءات كثيرة"),
        Example("اتخذ المجلس [إجراأت] صارمة", "اتخذ المجلس إجراءات صارمة"),
        Example("شملت [اللقائات] ممثلي القطاع", "شملت اللقاءات ممثلي القطاع"),
        Example("تكوين [الكفاأت] الشابة", "تكوين الكفاءات الشابة"),
        Example("اتخذت [إجرائات] جديدة", "اتخذت إجراءات جديدة"),
    ],
    good=[
        "تكوين الكفاءات الشابة",
        "اتخذت إجراءات جديدة",
    ],
)
