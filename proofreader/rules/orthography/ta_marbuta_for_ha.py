"""تاء مربوطة في موضع هاء: المياة."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="ta-marbuta-for-ha",
    category=Category.ENDINGS,
    summary="تاء مربوطة في موضع هاء",
    rationale="الهاء التي هي ضمير أو حرف من أصل الكلمة لا تُنقط: المياه، هذه، عليه.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check=finder(Slip.HA),
    condition=has_decision,
    bad=[
        Example("صرح الوزير بذلك خلال [لقائة] بالصحافيين", "صرح الوزير بذلك خلال لقائه بالصحافيين"),
        Example("تدبير [المياة] في المدينة", "تدبير المياه في المدينة"),
        Example("أكد أن [هذة] السنة صعبة", "أكد أن هذه السنة صعبة"),
    ],
    good=[
        "تدبير المياه في المدينة",
        "هذه السنة صعبة",
    ],
)
