"""A state, institution or person under a name that the house does not use."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.house_lists import Listed

_LISTED = Listed(lambda profile: profile.names, "يُكتب في أسلوب التحرير «{}»")

RULE = Rule(
    id="unwanted-name",
    category=Category.STYLE,
    summary="اسم لا يعتمده أسلوب التحرير",
    rationale="تلتزم هيئة التحرير اسما واحدا لكل دولة أو مؤسسة أو شخص.",
    reference="",
    enabled=False,
    check=_LISTED.check,
    condition=_LISTED.condition,
    bad=[
        Example("قال رئيس [سوازيلاند] إن الأمر محسوم", "قال رئيس إسواتيني إن الأمر محسوم"),
        Example("وصل وفد من [سوازيلاند] إلى الرباط", "وصل وفد من إسواتيني إلى الرباط"),
        Example("أقيم المؤتمر [بسوازيلاند] أمس", "أقيم المؤتمر بإسواتيني أمس"),
    ],
    good=["وصل وفد من إسواتيني إلى الرباط"],
)
