"""A conjunction, a preposition or the article apart from the number it belongs to: «و 55», «ب 20 سنة», «ال 12»."""

from collections.abc import Iterator

import regex

from proofreader.arabic import bare
from proofreader.arabic.characters import ALPHANUMERIC, ARABIC_END, SPACE
from proofreader.arabic.clitics import ARTICLES, CONJUNCTION, CONJUNCTIONS, PREPOSITION, PREPOSITIONS
from proofreader.arabic.digits import DIGIT
from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.word_classes import FORMS_NAMED_BY_A_LETTER
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_word

_CLITIC = late_regex(
    rf"(?<![{ALPHANUMERIC}/.'’_\-–]|[{ALPHANUMERIC}]\))"
    rf"(?P<clitic>{CONJUNCTION}|(?:{CONJUNCTION}?{PREPOSITION}|{'|'.join(ARTICLES)}){TATWEEL}*)(?P<space>{SPACE}*)(?={DIGIT})"
)
_WORD_BEFORE = late_regex(rf"(?P<word>[{ARABIC_END}]+)(?P<gap>[^{ALPHANUMERIC}\n]*)\Z")
# Letters that name a group and could be clitics too. (Waw names one only after the article.)
_LABELS = frozenset("ب")
# «العمارة ل 9»: houses and what is in them have letters that group nothing else.
_HOUSES = frozenset("العمارة البناية المدخل الجناح البوابة الرواق".split())
_LONGEST = 40  # code points of the word before and of what stands between
# «ب 3 - البند»: a number after a letter that heads the line counts the items of a list.
_LIST = late_regex(rf"{DIGIT}+{SPACE}*[-–—).:](?!{DIGIT})")

# «أدين المتهم ب 15 سنة»: what somebody is sentenced to, and no «المتهم ب».
_TERM = late_regex(rf"{DIGIT}+{SPACE}(?:سنة|سنوات|شهرا|أشهر)(?![{ARABIC_END}])")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _CLITIC.finditer(text):
        level = _level(text, match)
        if level is None:
            continue
        start = match.start()
        clitic = match["clitic"]
        if not match["space"] and (clitic not in ARTICLES or text[match.end() - 1 : match.end()] == TATWEEL):
            continue  # of what is joined only the article asks for its tatweel
        # The conjunctions join without a trace; the letters that join on show it by tatweel.
        joined = clitic if clitic[-1] in CONJUNCTIONS or clitic.endswith(TATWEEL) else clitic + TATWEEL
        yield Finding(Span(start, match.end()), (Fix.replace(start, match.end(), joined, level),))


def _level(text: str, match: "regex.Match[str]") -> Level | None:
    """How sure it is that the letters are clitics; None where they may name a group or head an item."""
    clitic, start = match["clitic"], match.start()
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    word = bare(before["word"]) if before else ""
    adjacent = before is not None and not before["gap"].strip()
    is_label = clitic in _LABELS and word in FORMS_NAMED_BY_A_LETTER and not _TERM.match(text, match.end())
    if adjacent and (len(word) == 1 or is_label or (len(clitic) == 1 and word in _HOUSES)):
        return None
    if clitic in CONJUNCTIONS:
        if adjacent and word in FORMS_NAMED_BY_A_LETTER and word.startswith("ال"):
            return None
        return Level.CERTAIN if clitic == "و" else Level.LIKELY
    if "ال" in clitic or "لل" in clitic:
        return Level.CERTAIN if "ال" in clitic and match["space"] else Level.LIKELY
    # «منذ عام 2011 وب 250 شركة»: behind a number a letter alone may head an item, one with a conjunction does not.
    is_behind_number = clitic[0] in CONJUNCTIONS and text[:start].rstrip(" ")[-1:].isdigit()
    if not clitic.endswith(TATWEEL) and (not (adjacent or is_behind_number) or _LIST.match(text, match.end())):
        return None
    return Level.LIKELY


RULE = Rule(
    id="clitic-apart-from-number",
    category=Category.BORDERS,
    summary="حرف يُكتب متصلا فُصل عن العدد بعده",
    rationale="واو العطف وحروف الجر المفردة و«ال» لا تستقل بنفسها، فتتصل بالعدد المكتوب بالأرقام كما تتصل بالكلمة: "
    "و55، بـ20، لـ200، الـ12. ويدل التطويل على الاتصال.",
    reference="",
    check=check,
    condition=has_word((*CONJUNCTIONS, *PREPOSITIONS, *ARTICLES)),
    bad=[
        Example("شارك في السباق 30 رجلا [و ]55 امرأة", "شارك في السباق 30 رجلا و55 امرأة"),
        Example("سجن الموظف [ب ]20 شهرا", "سجن الموظف بـ20 شهرا"),
        Example("أدين المتهم [ب ]15 سنة", "أدين المتهم بـ15 سنة"),
        Example("حل العداء في المركز [ال ]12", "حل العداء في المركز الـ12"),
        Example("هيئت القاعة [لـ ]70 ضيفا", "هيئت القاعة لـ70 ضيفا"),
        Example("اشترى الفلاح الجرار [ب ]3.2 مليون", "اشترى الفلاح الجرار بـ3.2 مليون"),
        Example("بلغ الفريق المركز [ال]14 في السباق", "بلغ الفريق المركز الـ14 في السباق"),
        Example("منذ عام 2011 [وب ]250 شركة", "منذ عام 2011 وبـ250 شركة"),
        Example("وزعت الجمعية كتبا [وب ]90 قرية فتحت مكتبات", "وزعت الجمعية كتبا وبـ90 قرية فتحت مكتبات"),
    ],
    good=[
        "شارك في السباق 30 رجلا و55 امرأة",
        "ضمت الفئة ب 14 تلميذا",
        "يقع المكتب في العمارة ل 9 بحي الرياض",
        "وقع الفريق في المجموعة ج 2",
        "حل الفريق في المرتبة الـ9",
        "يكثر فيتامين ب 12 في اللحوم",
        "الخياران أ و 3 أسئلة أخرى",
        "ب 3 - توسيع الطريق",
        "التقى الوفد بـ20 مهندسا في الدورة الـ12",
        "أطلقت ال CNSS خدمة جديدة",
    ],
)
