"""A quotation between signs that only look like quotation marks: «<<كذا>>», «''كذا''», «,,كذا''»."""

from collections import Counter
from collections.abc import Iterator

import regex

from proofreader.arabic.characters import ALPHANUMERIC, ARABIC, SPACE
from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.quotations import KIND
from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_gap
from proofreader.rules.support.outer_quotes import STYLES
from proofreader.rules.support.quote_pairs import pairing_of

# What opens and what closes; within stands Arabic, without a sign of the same kind.
_SIGNS = (
    ("<<", ">>"), ("‹‹", "››"), ("``", "''"), ("''", "''"), ("´´", "´´"), (",,", "''"), (",,", ",,"),
    ("،،", "،،"), ("’’", "’’"), ("‘‘", "’’"),
)  # fmt: skip
_QUOTED = late_regex(
    "|".join(
        rf"(?<![{ALPHANUMERIC}{regex.escape(opening[0] + closing[0])}])(?<=(?:^|[^{ALPHANUMERIC}])[وفبلك]?ـ?)"
        rf"(?P<open>{regex.escape(opening)})"
        rf"[^\S\n]?+(?=[{ARABIC}\d«\"“])(?P<inside>[^\n{regex.escape(opening[0] + closing[0])}]{{2,200}}?)[^\S\n]?"
        rf"(?P<close>{regex.escape(closing)})(?![{ALPHANUMERIC}{regex.escape(opening[0] + closing[0])}])"
        for opening, closing in _SIGNS
    )
)
# «ب <<كذا>>»: a clitic apart from what it belongs to.
_APART = late_regex(rf"(?<![{ALPHANUMERIC}])(?:[وف]|[وف]?(?P<joins>[بلك])(?P<tatweel>{TATWEEL}*))(?P<space>{SPACE}+)\Z")
_LONGEST_CLITIC = 8
_ARABIC = late_regex(f"[{ARABIC}]")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    style = ""
    for match in _QUOTED.finditer(text):
        if not _ARABIC.search(match["inside"]):
            continue
        style = style or _style(document)
        opening, closing = match.span("open"), match.span("close")
        start, end = match.span("inside")
        apart = _APART.search(text, max(0, opening[0] - _LONGEST_CLITIC), opening[0])
        joined = TATWEEL if apart and apart["joins"] and not apart["tatweel"] else ""
        edits = (
            Edit(Span(apart.start("space") if apart else opening[0], start), joined + style[0]),
            Edit(Span(end, closing[1]), style[1]),
        )
        yield Finding(Span(opening[0], closing[1]), (Fix(edits, Level.LIKELY),))


def _style(document: Document) -> str:
    """The marks that the paragraph uses elsewhere, or those of the house."""
    text = document.text
    counts = Counter(KIND[text[pair.start]] for pair in pairing_of(text).pairs)
    if not counts:
        return document.profile.quotation_marks
    return STYLES[max(counts, key=lambda kind: (counts[kind], STYLES[kind] == document.profile.quotation_marks))]


RULE = Rule(
    id="quotes-of-other-signs",
    category=Category.PUNCTUATION,
    summary="رموز أخرى في موضع علامتي التنصيص",
    rationale="تشبه «أصغر من» المكررة والفاصلتان العلويتان والفاصلتان علامات التنصيص، لكن البرامج لا تعرفها زوجا "
    "فتقلبها أو تفصل بينها في آخر السطر.",
    reference="Unicode Standard, chapter 6.2: paired quotation marks",
    check=check,
    condition=has_gap("|".join(opening for opening, _ in _SIGNS)),
    bad=[
        Example("أجاب بكلمة هي [<<لا>>] ثم خرج", "أجاب بكلمة هي «لا» ثم خرج"),
        Example("قرأ «النهر» ثم [''البحر''] في ليلة", "قرأ «النهر» ثم «البحر» في ليلة"),
        Example("عرض المسرح مسرحية [``السور''] أمس", "عرض المسرح مسرحية «السور» أمس"),
        Example("افتتح معرض [,,الألوان''] أمس", "افتتح معرض «الألوان» أمس"),
        Example("افتتح معرض [‹‹الألوان››] أمس", "افتتح معرض «الألوان» أمس"),
        Example("وصف الحكم ب [<<المتسرع>>] أمس", "وصف الحكم بـ«المتسرع» أمس"),
    ],
    good=[
        "افتتح معرض «الألوان» أمس",
        "نشرت جريدة L'Opinion وجريدة L'Economiste حوارين",
        "بلغ طوله 5'10'' ووزنه 70 كيلوغراما",
        "جاء زيد، ثم عمرو، ثم بكر",
        "القيمة x << y >> z",
    ],
)
