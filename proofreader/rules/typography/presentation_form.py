"""Presentation forms, the shapes of letters encoded for old software: «اﻹسلام»."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule
from proofreader.rules.support.faulty_words import Fault, final_tatweel, has_fault, words_with


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for word in words_with(document, Fault.PRESENTATION):
        right = respell(word.text, word.bare) + final_tatweel(document, word)
        # A word that makes no sense may come from a page stored in visual order, last letter first.
        level = Level.CERTAIN if lexicon.accepts(word.bare) else Level.LIKELY
        yield Finding(word.span, (Fix.replace(word.start, word.end, right, level),))


RULE = Rule(
    id="presentation-form",
    category=Category.TYPOGRAPHY,
    summary="شكل من أشكال الحرف بدل الحرف نفسه",
    rationale="أشكال الحروف في أول الكلمة ووسطها وآخرها رموز قديمة؛ والنص يُكتب بالحروف والبرنامج يختار أشكالها.",
    reference="Unicode Standard, chapter 9.2: Arabic Presentation Forms-A and -B",
    bad=[
        Example("زار [اﻹدارة] أمس", "زار الإدارة أمس"),
        Example("قال [ﻻ] أمس", "قال لا أمس"),
        Example("عادت [اﻷسرة] إلى بيتها", "عادت الأسرة إلى بيتها"),
    ],
    good=["زار الإدارة أمس", "محمد ﷺ"],
    check=check,
    condition=has_fault,
)
