"""همزة فوق الألف وحقها تحتها، أو العكس: لإن."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="hamza-above-or-below",
    category=Category.HAMZA,
    summary="همزة فوق الألف وحقها تحتها، أو العكس",
    rationale=("تُكتب همزة القطع تحت الألف إذا كُسرت (إدارة، إلى، إعداد) وفوقها إذا فُتحت أو ضُمّت (أداء، أمة، أكتوبر)."),
    reference="",
    check=finder(Slip.HAMZA_PLACE),
    condition=has_decision,
    bad=[
        Example("توجه الوفد [ألى] المدينة", "توجه الوفد إلى المدينة"),
        Example("زار الوفد [إوروبا] أمس", "زار الوفد أوروبا أمس"),
        Example("تأخر المشروع [لإن] التمويل توقف", "تأخر المشروع لأن التمويل توقف"),
        Example("جرى [الأعلان] عن النتائج", "جرى الإعلان عن النتائج"),
    ],
    good=[
        "تأخر المشروع لأن التمويل توقف",
        "أعد الفريق إعداد الملف",
        "تعاون عربي وإفريقي واسع",
        "تعاون عربي وأفريقي واسع",
    ],
)
