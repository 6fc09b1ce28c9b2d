"""Legal, cookie, comment-form and contact lines of a site."""

from collections.abc import Iterator

from proofreader.arabic.lines import Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_WORDS = 45


def find(lines: Lines) -> Iterator[int]:
    """Lines that begin like one of these notices or with the sign of copyright."""
    known = phrases("notices")
    for i, line in lines.short:
        if (line.opening(known) or line.text.startswith("©")) and len(line.words) <= _WORDS:
            yield i


RULE = Rule(
    id="site-notice",
    category=Category.RESIDUE,
    summary="تنبيه من الموقع",
    rationale="عبارات الحقوق وملفات تعريف الارتباط واستمارة التعليق ومراسلة الكاتب من الموقع لا من المقال.",
    reference="",
    bad=[
        Example("حضر الوزير.\n\n[© 2024 جميع الحقوق محفوظة]", "حضر الوزير.\n"),
        Example("حضر الوزير.\n[هذا الموقع يستخدم ملفات تعريف الارتباط لتحسين تجربتك.]\n", "حضر الوزير.\n"),
        Example("حضر الوزير.\n[لن يتم نشر عنوان بريدك الإلكتروني.]\nثم غادر.", "حضر الوزير.\nثم غادر."),
    ],
    good=["حقوق النشر موضوع ندوة غدا.", "أكد المتحدث أن جميع الحقوق محفوظة بموجب القانون."],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
