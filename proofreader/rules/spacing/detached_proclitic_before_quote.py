"""A space between a one-letter word and an opening quotation mark: «و «كذا»», «ب «كذا»»."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="detached-proclitic-before-quote",
    category=Category.SPACING,
    summary="مسافة بين حرف يُكتب متصلا وعلامة التنصيص",
    rationale="واو العطف وباء الجر ولامه تُكتب متصلة بما بعدها، ولو كان ما بعدها علامة تنصيص.",
    reference="",
    bad=[
        Example("صدر «البحر» [و «]السماء» معا", "صدر «البحر» و«السماء» معا"),
        Example('صدر "البحر" [و "]السماء" معا', 'صدر "البحر" و"السماء" معا'),
        Example("في لقاء [ب «]البحر» أمس", "في لقاء بـ«البحر» أمس"),
    ],
    good=["صدر «البحر» و«السماء» معا", "هو «البحر» أو «السماء»", "في لقاء لـ «البحر» أمس", "في لقاء لـ«البحر» أمس"],
    check=check_for(SpaceFault.AFTER_PROCLITIC),
    condition=has_faulty_space,
)
