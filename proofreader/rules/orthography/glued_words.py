"""كلمتان ملتصقتان: الدارالبيضاء."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="glued-words",
    category=Category.BORDERS,
    summary="كلمتان ملتصقتان",
    rationale="سقطت المسافة بين كلمتين. تخفى على الكاتب بعد الحروف التي لا تتصل بما بعدها: ا د ذ ر ز و ة ى.",
    reference="",
    check=finder(Slip.GLUED),
    condition=has_decision,
    bad=[
        Example("وصلت الحافلة [إلىالمحطة] قبل الموعد", "وصلت الحافلة إلى المحطة قبل الموعد"),
        Example("عاد اللاعب [منالإصابة] أمس", "عاد اللاعب من الإصابة أمس"),
        Example("مدينة [الدارالبيضاء] الكبرى", "مدينة الدار البيضاء الكبرى"),
        Example("صدر [تقريرالمجلس] الأعلى", "صدر تقرير المجلس الأعلى"),
    ],
    good=[
        "مدينة الدار البيضاء الكبرى",
        "ملايير الدراهم",
    ],
)
