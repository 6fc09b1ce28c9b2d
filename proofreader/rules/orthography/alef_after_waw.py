"""الألف الفارقة بعد واو الجماعة: كانو."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="alef-after-waw",
    category=Category.ENDINGS,
    summary="الألف الفارقة بعد واو الجماعة",
    rationale=(
        "تُزاد ألف بعد واو الجماعة في الفعل: قالوا، لم يكونوا؛ ولا تُزاد بعد الواو الأصلية (يدعو) ولا "
        "بعد واو جمع المذكر المضاف (معلمو المدرسة)."
    ),
    reference="عبد السلام هارون، قواعد الإملاء، باب الحروف الزائدة",
    check=finder(Slip.ALEF_OF_WAW),
    condition=has_decision,
    bad=[
        Example("اللاعبون [كانو] في الموعد", "اللاعبون كانوا في الموعد"),
    ],
    good=[
        "اللاعبون كانوا في الموعد",
        "يدعو الحزب إلى الحوار",
        "أبو بكر",
        "معلمو المدرسة",
    ],
)
