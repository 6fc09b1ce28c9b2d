"""Links to other articles: «اقرأ أيضا», with the title of the article or without."""

from collections.abc import Iterator

from proofreader.arabic.late import late_re
from proofreader.arabic.lines import Line, Lines
from proofreader.arabic.page_phrases import phrases
from proofreader.core import Category, Example, Rule, Scope
from proofreader.rules.support.removal import removes

# A title may follow; more words than this are a paragraph.
_WORDS = 30
# «اقرأ: …» and «شاهد.. …» are openings only with their colon or dots.
_BRIEF = late_re(r"(?:[اأإ]ق[رـ]+[أاءئ]ـ*|شاهد|طالع|انظر|Lire|Read)\s*(?::|\.\.+|…|>|»)\s*\S")


def is_link(line: Line) -> bool:
    """Whether the line is a link with one of the known openings, its title being part of the line or not."""
    length = line.opening(phrases("read_more"))
    if not length or len(line.words) > _WORDS or len(line.text.partition("،")[0].split()) == length < len(line.words):
        return False  # «اقرأ أيضا، يقول الناقد، ما كتبه …»
    return length == len(line.words) or not line.ends_sentence or ":" in line.text[:40]


def find(lines: Lines) -> Iterator[int]:
    """Read-more and related lines. The brief ones can also open a headline: they count only after running text."""
    for i, line in lines.short:
        if is_link(line) or (
            _BRIEF.match(line.text) and not line.is_prose and len(line.words) <= _WORDS and not lines.in_head(i)
        ):
            yield i


RULE = Rule(
    id="read-more-line",
    category=Category.RESIDUE,
    summary="رابط إلى مقال آخر",
    rationale="«اقرأ أيضا» و«مواضيع ذات صلة» روابط يضعها الموقع بين الفقرات، وليست من المقال.",
    reference="",
    bad=[
        Example("افتتح الوزير المعرض أمس في الرباط.\n\n\n[إقــــرأ المزيد]", "افتتح الوزير المعرض أمس في الرباط.\n"),
        Example("حضر الوزير.\n\n[اقرأ أيضاً: معرض الكتاب يفتح أبوابه]\n\nثم ألقى كلمة.", "حضر الوزير.\n\nثم ألقى كلمة."),
        Example(
            "حضر الوزير افتتاح المعرض صباح أمس.\n[شاهد.. صور من المعرض]\nثم ألقى كلمة.",
            "حضر الوزير افتتاح المعرض صباح أمس.\nثم ألقى كلمة.",
        ),
    ],
    good=[
        "اقرأ كتابا كل شهر",
        "حضر الوزير.\nاقرأ أيضا، يقول الناقد، ما كتبه المؤرخ عن المدينة.\nثم غادر.",
        "شاهد الجمهور المباراة",
        "شاهد.. لحظة افتتاح المعرض\nافتتح الوزير المعرض أمس في الرباط.",
        "شاهد أيضا الزوار لوحات قديمة من القرن الماضي.",
    ],
    check=removes(find),
    scope=Scope.DOCUMENT,
)
