"""The path of the page: «الرئيسية > أخبار > سياسة»."""

from collections.abc import Iterator

import regex

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Lines
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

_WORDS = 25
_SEPARATOR = r"\s*(?:[>›»/\\|←→‹<]|&gt;)+\s*"
_HOME = late_regex(rf"(?:الصفحة )?(?:ال)?رئيسية{_SEPARATOR}\S|(?:Home|Accueil){_SEPARATOR}\S", regex.IGNORECASE)
_PATH = late_regex(r"[^<>›]{2,40}(?:\s*[>›]\s*[^<>›]{2,80}){2,}")


def find(lines: Lines) -> Iterator[int]:
    """Lines before the text that begin with the home page, or have two arrows and more."""
    for i, line in lines.short:
        if lines.in_head(i) and len(line.words) <= _WORDS and (_HOME.match(line.text) or _PATH.fullmatch(line.text)):
            yield i


RULE = Rule(
    id="breadcrumb-line",
    category=Category.RESIDUE,
    summary="مسار الصفحة في الموقع",
    rationale="مسار الصفحة (الرئيسية > أخبار > …) أداة تصفح، وليس من المقال.",
    reference="",
    bad=[
        Example("[الرئيسية > أخبار > سياسة]\nافتتاح المعرض\nحضر الوزير.", "افتتاح المعرض\nحضر الوزير."),
        Example("[Accueil / Culture]\n\nافتتاح المعرض", "افتتاح المعرض"),
        Example("[الرئيسية » رياضة » كرة القدم]\nفاز الفريق بالكأس أمس في الملعب.", "فاز الفريق بالكأس أمس في الملعب."),
    ],
    good=["الرئيسية في الحكومة: وزارة المالية", "طنجة > الرباط"],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
