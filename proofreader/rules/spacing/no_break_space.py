"""A no-break, thin or otherwise special space where an ordinary one belongs."""

from proofreader.core import Category, Example, Rule
from proofreader.rules.support.faulty_spaces import SpaceFault, check_for, has_faulty_space

RULE = Rule(
    id="no-break-space",
    category=Category.SPACING,
    summary="مسافة غير عادية بين كلمتين",
    rationale="المسافة غير القابلة للقطع وأشباهها تتسرب من برامج النشر، فتمنع السطر من أن ينكسر وتُفسد البحث والعد.",
    reference="Unicode Standard Annex #14, class GL; Unicode Standard, chapter 6.2",
    bad=[
        Example("وصل[\u00a0]الوفد", "وصل الوفد"),
        Example("بلغ 10[\u2009]في المائة", "بلغ 10 في المائة"),
        Example("زارت[\u202f]اللجنة القرية", "زارت اللجنة القرية"),
    ],
    good=[
        "وصل الوفد",
        "بلغ 10\u00a0000 درهم",
    ],
    check=check_for(SpaceFault.NO_BREAK),
    condition=has_faulty_space,
)
