"""Buttons and menus: a line of «Zoom», «طباعة» or «Facebook Twitter WhatsApp»."""

from collections.abc import Iterator

from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_SIGNS = frozenset("×✕✖❌☰≡⋮⋯►▶◄🔍🖨🔗")


def find(lines: Lines) -> Iterator[int]:
    """Lines of button words alone. A network's name may head a section, so one alone counts only at the page's edge."""
    buttons = phrases("buttons")
    all_words = phrases("buttons", "networks")
    for i, line in lines.short:
        count = line.count_phrases(all_words)
        if (count and (count > 1 or line.words in buttons or lines.at_edge(i))) or line.text in _SIGNS:
            yield i


RULE = Rule(
    id="button-word",
    category=Category.RESIDUE,
    summary="زرّ من أزرار الموقع بقي في النص",
    rationale="كلمات الأزرار والقوائم (مشاركة، طباعة، تكبير) من واجهة الموقع لا من المقال، فتُحذف أسطرها.",
    reference="",
    bad=[
        Example(
            "[X]\n\nافتتاح معرض الكتاب\n\nافتتح الوزير المعرض أمس.", "افتتاح معرض الكتاب\n\nافتتح الوزير المعرض أمس."
        ),
        Example(
            "افتتاح معرض الكتاب\n[طبـاعة]\n\nافتتح الوزير المعرض أمس.", "افتتاح معرض الكتاب\nافتتح الوزير المعرض أمس."
        ),
        Example(
            "افتتح الوزير المعرض أمس في الرباط.\n\n[Facebook | Twitter | واتساب]",
            "افتتح الوزير المعرض أمس في الرباط.\n",
        ),
    ],
    good=[
        "أطلقت الشركة ثلاثة تطبيقات جديدة هذا العام.\nفيسبوك\nيضم التطبيق الأول ملايين المستخدمين في العالم.",
        "شارك الوزير في افتتاح المعرض",
        "تعليق الدراسة يوم الاثنين",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
