"""A space before a comma, semicolon, question or exclamation mark, colon or full stop: «التقرير ،»."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="space-before-mark",
    category=Category.SPACING,
    summary="مسافة قبل علامة الترقيم",
    rationale="علامة الترقيم تتصل بالكلمة التي قبلها وتأتي المسافة بعدها، وإلا جاز أن تبدأ بها سطرًا جديدًا.",
    reference="",
    bad=[
        Example("نُشر التقرير[ ،] ثم سُحب.", "نُشر التقرير، ثم سُحب."),
        Example("هل وصل الوفد[ ؟]", "هل وصل الوفد؟"),
        Example("انتهت الجلسة[ .]", "انتهت الجلسة."),
        Example("قال الناطق[\u00a0:] انتهينا", "قال الناطق: انتهينا"),
        Example("وصل (أمس)[  ،] ثم عاد", "وصل (أمس)، ثم عاد"),
    ],
    good=[
        "نُشر التقرير، ثم سُحب.",
        "يمكن مراجعة موقع فبراير .كوم لاحقا",
        "ارتفع بنسبة .5 نقطة",
        "ثم قال ...",
        "بلغ الفارق 3 :2",
        "Rabat, Casablanca : two cities",
    ],
    check=check_for(SpaceFault.BEFORE_MARK),
    condition=has_faulty_space,
)
