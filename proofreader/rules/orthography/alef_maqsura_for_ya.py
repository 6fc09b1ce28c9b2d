"""ألف مقصورة في موضع ياء: فى."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.rules.orthography.alef_maqsura_for_alef import WRONG
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

_slips = finder(Slip.YA_WITHOUT_DOTS)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for found in _slips(document, lexicon):
        # «دعى» is «دعا», and another rule says why.
        if document.text[found.span.start : found.span.end] not in WRONG:
            yield found


RULE = Rule(
    id="alef-maqsura-for-ya",
    category=Category.ENDINGS,
    summary="ألف مقصورة في موضع ياء",
    rationale=(
        "الياء المتطرفة تُنقط في الرسم المعتمد خارج مصر: في، التي، الذي؛ فلا تلتبس بالألف المقصورة: على، إلى، مستشفى."
    ),
    reference="عبد السلام هارون، قواعد الإملاء",
    check=check,
    condition=has_decision,
    bad=[
        Example("زار الوفد [المغربى] القاهرة", "زار الوفد المغربي القاهرة"),
        Example("عاد الفريق [فى] المساء", "عاد الفريق في المساء"),
        Example("المباراة [التى] أجلت", "المباراة التي أجلت"),
    ],
    good=[
        "عاد الفريق في المساء",
        "نقل إلى المستشفى",
        "أكثر ما يعانَى منه التأخر",
    ],
)
