"""A quotation opened and closed by the same curly mark: «”كذا”», «“كذا“»."""

from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has
from proofreader.rules.support.quote_pairs import pairing_of


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for start, end, _ in pairing_of(text).pairs:
        mark = text[start]
        if mark != text[end]:
            continue
        if mark == "”":
            yield Finding(Span(start, start + 1), (Fix.replace(start, start + 1, "“", Level.LIKELY),))
        elif mark == "“":
            yield Finding(Span(end, end + 1), (Fix.replace(end, end + 1, "”", Level.LIKELY),))


RULE = Rule(
    id="quotes-of-one-mark",
    category=Category.PUNCTUATION,
    summary="علامتا تنصيص متشابهتان",
    rationale="للتنصيص المعقوف علامتان: “ تفتح و” تغلق. فإن تكررت إحداهما لم يُعرف أين يبدأ الكلام المنقول وأين ينتهي.",
    reference="Unicode Standard, chapter 6.2: paired quotation marks",
    check=check,
    condition=has("“”"),
    bad=[
        Example("وصف المدرب الحكم بأنه [”]متسرع”", "وصف المدرب الحكم بأنه “متسرع”"),
        Example("رفع التلاميذ شعار “نريد مكتبة[“] أمام الباب", "رفع التلاميذ شعار “نريد مكتبة” أمام الباب"),
        Example("زار معرض [”]ألوان” ثم عاد", "زار معرض “ألوان” ثم عاد"),
    ],
    good=[
        "رفع التلاميذ شعار “نريد مكتبة” أمام الباب",
        "نشر موقع ”الأفق“ الخبر",
        'نشر موقع "الأفق" الخبر',
    ],
)
