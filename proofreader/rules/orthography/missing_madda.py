"""مدّة ساقطة على الألف: الاف."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="missing-madda",
    category=Category.HAMZA,
    summary="مدّة ساقطة على الألف",
    rationale="إذا تلت الهمزةَ المفتوحة ألفُ مدّ كُتبتا ألفا عليها مدّة: آلاف، الآن، القرآن.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check=finder(Slip.MADDA_DROPPED),
    condition=has_decision,
    bad=[
        Example("حضر [الاف] المشجعين", "حضر آلاف المشجعين"),
        Example("سمع [اراء] المواطنين", "سمع آراء المواطنين"),
        Example("شارك [الاف] المتظاهرين في المسيرة", "شارك آلاف المتظاهرين في المسيرة"),
        Example("حتى [الأن] لم يصدر البلاغ", "حتى الآن لم يصدر البلاغ"),
    ],
    good=[
        "شارك آلاف المتظاهرين",
        "ألف كتابا عن الأندلس",
    ],
)
