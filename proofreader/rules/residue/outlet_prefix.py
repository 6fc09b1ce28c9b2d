"""The site's name before the first words: «EXAMPLE.INFO- الدوحة»."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import INVISIBLE
from proofreader.arabic.page_phrases import outlet
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.rules.support.removal import lines_of, strip

# How many of the first lines can open the article: a headline and its date may stand before.
_FIRST = 5
_DASH = late_regex(rf"[\s{INVISIBLE}]*[-–—_:/|][-–—_:/|\s{INVISIBLE}]*(?=[^\s{INVISIBLE}])")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """A signature, a dash, and more on the same line. The rest of the line stays."""
    for line in lines_of(document)[:_FIRST]:
        name = outlet().match(line.text)
        if name and (dash := _DASH.match(line.text, name.end())):
            yield strip(line, 0, dash.end())


RULE = Rule(
    id="outlet-prefix",
    category=Category.RESIDUE,
    summary="اسم الموقع في أول السطر",
    rationale="يبدأ بعض المواقع نصوصه باسمه وشرطة؛ يُحذف الاسم ويبقى ما بعده.",
    reference="",
    bad=[
        Example("[EXAMPLE.INFO- ]الدوحة - خاص\nحضر الوزير.", "الدوحة - خاص\nحضر الوزير."),
        Example("[Hespress – ]حضر الوزير افتتاح المعرض.", "حضر الوزير افتتاح المعرض."),
        Example("[AHDATH.INFO – ]فاز الفريق بالكأس أمس في الملعب الكبير.", "فاز الفريق بالكأس أمس في الملعب الكبير."),
    ],
    good=["example.com موقع جديد", "دبي - العربية", "CNN - دبي"],
    check=check,
    scope=Scope.DOCUMENT,
)
