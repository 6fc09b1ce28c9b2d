"""أن in the place of إن, or the other way round: «قال الوزير أن» for «قال الوزير إن»."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="inna-or-anna",
    category=Category.GRAMMAR,
    summary="«أن» في موضع «إن»، أو العكس",
    rationale=(
        "تُكسر همزة «إن» بعد القول لأن ما بعدها جملة محكية: قال إن، يقول إنه؛ وتُفتح حيث يُؤوَّل ما بعدها بمصدر: "
        "أكد أن، أعلن أن، بما أن."
    ),
    reference="ألفية ابن مالك، باب إنّ وأخواتها: «أو حُكيت بالقول»؛ شرح ابن عقيل",
    check=finder(Slip.PARTICLE),
    condition=has_decision,
    bad=[
        Example("قال الوزير [أن] المشروع جاهز", "قال الوزير إن المشروع جاهز"),
        Example("وقالت [أنها] ستسافر غدا", "وقالت إنها ستسافر غدا"),
        Example("كما أكد [إن] المشروع جاهز", "كما أكد أن المشروع جاهز"),
    ],
    good=[
        "قال الوزير إن المشروع جاهز",
        "أكد الوزير أن المشروع جاهز",
        "قال المدير: أعلم أن الأمر صعب",
        "قال بعد أن وصل",
        "إن المشروع جاهز",
    ],
)
