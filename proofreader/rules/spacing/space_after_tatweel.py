"""A space between a preposition joined by tatweel and an opening quotation mark: «لـ «كذا»». Papers differ in this."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="space-after-tatweel",
    category=Category.SPACING,
    summary="مسافة بين «لـ» أو «بـ» وعلامة التنصيص",
    rationale="حرف الجر يُكتب متصلا بما بعده، والتطويل يدل على الاتصال فلا مسافة بعده. وتفصل صحف كثيرة بينهما.",
    reference="",
    bad=[
        Example("في لقاء [لـ «]البحر» أمس", "في لقاء لـ«البحر» أمس"),
        Example('وصفه [بـ "]البحر" أمس', 'وصفه بـ"البحر" أمس'),
        Example("خصه [لـ “]البحر” وحده", "خصه لـ“البحر” وحده"),
    ],
    good=["في لقاء لـ«البحر» أمس"],
    check=check_for(SpaceFault.AFTER_TATWEEL),
    condition=has_faulty_space,
    enabled=False,
)
