"""A space between a quotation mark and what it encloses: «« كذا »», as French does."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="space-inside-quotes",
    category=Category.SPACING,
    summary="مسافة داخل علامتي التنصيص",
    rationale="علامتا التنصيص تتصلان بما بينهما، والمسافة خارجهما. والمسافة داخلهما عادة فرنسية.",
    reference="",
    bad=[
        Example("زار معرض [«\u00a0]الكتاب» أمس", "زار معرض «الكتاب» أمس"),
        Example("زار معرض «الكتاب[\u00a0»] أمس", "زار معرض «الكتاب» أمس"),
        Example('صدر كتاب [" ]البحر" أمس', 'صدر كتاب "البحر" أمس'),
        Example("صدر كتاب “البحر[ ”].", "صدر كتاب “البحر”."),
    ],
    good=[
        "زار معرض «الكتاب» أمس",
        'صدر كتاب "البحر" وديوان "السماء" أمس',
        "العلامتان « » للتنصيص",
    ],
    check=check_for(SpaceFault.IN_QUOTES),
    condition=has_faulty_space,
)
