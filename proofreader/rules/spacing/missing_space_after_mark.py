"""No space after a mark that ends a clause: «الطرقي،بأنه», «العام.وأضاف»."""

from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC, ARABIC_END, LATIN
from proofreader.arabic.late import late_regex
from proofreader.arabic.letters import DIGITS
from proofreader.arabic.word_classes import NET_ENDINGS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Span
from proofreader.rules.support.conditions import has_gap

# A mark of Arabic before any word, the others only before an Arabic one.
_GLUED = late_regex(rf"[،؛؟](?=[{ARABIC}{LATIN}{DIGITS}])|[!:.](?=[{ARABIC}])")
# Between words: a mark right before the next one, or before what is no word in a stretch that is protected.
_MAY_BE_GLUED = rf"[،؛؟](?:\Z|[{ARABIC}{LATIN}{DIGITS}])|[!:.…](?:\Z|[{ARABIC}])"
# «قال..وأضاف», «قال...وأضاف», «قال…وأضاف»; points between single letters leave a word out.
_ELLIPSIS = late_regex(
    rf"(?:(?<=[{ARABIC_END}]{{3}})|(?<=[^\s(«“:][\d»”″\")\]؟!]))(?P<dots>(?<!\.)\.{{2,3}}|…)(?=[{ARABIC}][{ARABIC_END}])"
)
_BEFORE = late_regex(rf"(?:([{ARABIC_END}]+)|([{DIGITS}]+)|[\"»”″)\]…!؟])$")
_AFTER = late_regex(rf"[{ARABIC_END}]*")
_LONE_LETTER = late_regex(rf"[{ARABIC}](?![{ARABIC_END}])")
# «بلادي.تيفي», «الأفق.برس»: names of sites.
_NET = NET_ENDINGS | {"تيفي", "برس"}


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _GLUED.finditer(text):
        at = match.start()
        level = _level(text, at, match[0])
        if level is not None:
            yield Finding(Span(at, at + 1), (Fix.replace(at + 1, at + 1, " ", level),))
    for match in _ELLIPSIS.finditer(text):
        word = _AFTER.match(text, match.end())
        if word and word[0] not in _NET:
            # Two dots may be meant as one: what is certain there is the fault, not what to write.
            level = Level.LIKELY if match["dots"] == ".." else Level.CERTAIN
            yield Finding(Span(*match.span()), (Fix.replace(match.end(), match.end(), " ", level),))


def _level(text: str, at: int, mark: str) -> Level | None:
    """How sure it is that a space is missing after the mark at ``at``; None where it belongs as it is."""
    before = text[at - 1 : at] if at else ""
    after = text[at + 1]
    if mark in "،؛؟":
        # «3،5» is a number; at the start of a paragraph the mark is itself a mistake.
        if not before or (before.isdigit() and after.isdigit()):
            return None
        # «2018 و،2020», «الخمي،س»: the mark itself has strayed.
        strayed = (before == "و" and not text[at - 2 : at - 1].strip()) or _LONE_LETTER.match(text, at + 1)
        return Level.LIKELY if strayed else Level.CERTAIN
    if mark == "!":
        return Level.CERTAIN if before else None
    left = _BEFORE.search(text, max(0, at - 12), at)
    if not left:
        # After the space that is itself wrong: «انتهت .وقال».
        left = _BEFORE.search(text[max(0, at - 12) : at].rstrip())
        if not before.isspace() or not left or mark != ".":
            return None
    right = _AFTER.match(text, at + 1)
    word = right[0] if right else ""
    if mark == ":":
        return Level.LIKELY if left[2] else Level.CERTAIN
    if word in _NET or text[at + 1 + len(word) : at + 2 + len(word)] == ".":
        return None
    if left[1]:
        # «د.محمد», «سي.بي.إس», «ق.م» and other abbreviations.
        if len(left[1]) <= 2 or len(word) <= 2 or text[max(0, at - len(left[1]) - 1) : at - len(left[1])] == ".":
            return None
        return Level.CERTAIN if len(left[1]) > 3 and len(word) > 3 else Level.LIKELY
    if left[2]:
        return Level.CERTAIN if len(left[2]) > 2 and len(word) > 1 else Level.LIKELY
    return Level.CERTAIN


RULE = Rule(
    id="missing-space-after-mark",
    category=Category.SPACING,
    summary="لا مسافة بعد علامة الترقيم",
    rationale="علامة الترقيم تتصل بما قبلها، وتفصلها مسافة عما بعدها.",
    reference="",
    bad=[
        Example("وصل الوفد[،]ثم غادر", "وصل الوفد، ثم غادر"),
        Example("انتهت الجلسة[.]وأضاف الناطق", "انتهت الجلسة. وأضاف الناطق"),
        Example("قال الناطق[:]انتهينا", "قال الناطق: انتهينا"),
        Example('قال: "انتهينا"[.]وأضاف', 'قال: "انتهينا". وأضاف'),
        Example("بدأت سنة 2004[.]وقد توقفت", "بدأت سنة 2004. وقد توقفت"),
        Example("صمت الحارس[..]ثم ابتسم", "صمت الحارس.. ثم ابتسم"),
        Example("صمت الحارس[...]ثم ابتسم", "صمت الحارس... ثم ابتسم"),
        Example("صمت الحارس[…]ثم ابتسم", "صمت الحارس… ثم ابتسم"),
    ],
    good=[
        "وصل الوفد، ثم غادر",
        "بلغ المعدل 3،5 نقطة في الساعة 09:25",
        "د.محمد وأ.د.علي في مقر سي.بي.إس سنة 300 ق.م",
        "نشر موقع فبراير.كوم الخبر",
        "هل عاد؟! نعم.",
        "...وأضاف أن العمل انتهى",
        "كتب «...ثم عاد» في آخر الرسالة",
        "وصفه بأنه ح...ر",
    ],
    check=check,
    condition=has_gap(_MAY_BE_GLUED),
)
