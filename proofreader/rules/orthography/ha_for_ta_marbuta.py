"""هاء في موضع تاء مربوطة: المدرسه."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="ha-for-ta-marbuta",
    category=Category.ENDINGS,
    summary="هاء في موضع تاء مربوطة",
    rationale=("التاء المربوطة تُنقط لأنها تُنطق تاء في الوصل: مدرسة، الجمعة. أما الهاء فضمير أو حرف أصلي: كتابه، مياه."),
    reference="عبد السلام هارون، قواعد الإملاء",
    check=finder(Slip.TA_MARBUTA),
    condition=has_decision,
    bad=[
        Example("عقدت [اللجنه] اجتماعها", "عقدت اللجنة اجتماعها"),
        Example("افتتحت [المدرسه] أبوابها", "افتتحت المدرسة أبوابها"),
        Example("يوم [الجمعه] المقبل", "يوم الجمعة المقبل"),
    ],
    good=[
        "افتتحت المدرسة أبوابها",
        "سلم المدير كتابه",
        "وزعت المياه على السكان",
    ],
)
