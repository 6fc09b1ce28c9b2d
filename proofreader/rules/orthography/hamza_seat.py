"""كرسي الهمزة غير صحيح: شاطىء."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

RULE = Rule(
    id="hamza-seat",
    category=Category.HAMZA,
    summary="كرسي الهمزة غير صحيح",
    rationale=(
        "تُكتب الهمزة المتوسطة على حرف يناسب أقوى الحركتين (الكسرة ثم الضمة ثم الفتحة): سئل، مسؤول، سأل؛ والمتطرفة "
        "على حرف يناسب حركة ما قبلها: شاطئ، قرأ، وبعد ساكن على السطر: جزء، شيء."
    ),
    reference="",
    name_if_repeated=True,
    check=finder(Slip.HAMZA_SEAT),
    condition=has_decision,
    bad=[
        Example("نظف المتطوعون [الشاطىء] أمس", "نظف المتطوعون الشاطئ أمس"),
        Example("كان حضور [القارىء] كبيرا", "كان حضور القارئ كبيرا"),
        Example("على [شاطىء] البحر", "على شاطئ البحر"),
        Example("هذه [مسئلة] معقدة", "هذه مسألة معقدة"),
    ],
    good=[
        "على شاطئ البحر",
        "سئل المسؤول عن شؤون المدينة",
        "قرأ الجزء الأول",
    ],
)
