"""A word or phrase that the house does not want."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.house_lists import Listed

_LISTED = Listed(lambda profile: profile.avoid, "الأفضل في أسلوب التحرير: «{}»")

RULE = Rule(
    id="unwanted-word",
    category=Category.STYLE,
    summary="لفظ غير مرغوب فيه في أسلوب التحرير",
    rationale="ألفاظ تتجنبها هيئة التحرير، ومعها ما يُكتب مكانها إن كان.",
    reference="",
    enabled=False,
    check=_LISTED.check,
    condition=_LISTED.condition,
    bad=[
        Example("[سوف لن] نتأخر عن الموعد", "لن نتأخر عن الموعد"),
        Example("أكد أنه [سوف لن] يستقيل", "أكد أنه لن يستقيل"),
        Example("قال إنه [سوف لن] يعود", "قال إنه لن يعود"),
    ],
    good=["قال إنه لن يعود", "قال إنه سوف يعود"],
)
