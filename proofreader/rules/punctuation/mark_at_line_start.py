"""A mark at the head of a paragraph that belongs to the end of this one or of the one before: «؟هل عاد», «.وأضاف»."""

from collections.abc import Iterator

import regex

from proofreader.arabic.characters import ARABIC, ARABIC_END
from proofreader.arabic.late import alternation, late_regex
from proofreader.arabic.word_classes import NET_ENDINGS
from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support.conditions import has

_HEAD = late_regex(rf"^[^\S\n]*(?P<mark>[.،؛؟!])[^\S\n]*(?=[{ARABIC}«“\"(])", regex.MULTILINE)
# «. .», «.كوم»: points that belong together, and an ending of a net address.
_NO_MARK = late_regex(rf"\.(?:{alternation(NET_ENDINGS)})(?![{ARABIC_END}])")
_OPEN_END = late_regex(rf"(?:[{ARABIC_END}\d]|[»”\")\]])\Z")
_STOPPED = late_regex(r"(?P<stop>[.،؛])?(?P<quote>[»”\"]?)\s*\Z")
_LEAST_WORDS = 4  # of a line that is a sentence and not a heading


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _HEAD.finditer(text):
        at, mark = match.start("mark"), match["mark"]
        if _NO_MARK.match(text, at) or not any(map(str.isalnum, text[match.end() :].partition("\n")[0])):
            continue
        if mark in "،؛" and text[at + 1].isspace() and _is_open_before(text, match.start()):
            continue  # a line end tore the sentence, and the mark is its own
        edits = [Edit(Span(match.start(), match.end()), "")]
        if mark in "؟!":
            if (end := _end_of_question(text, match.end(), mark)) is not None:
                edits.append(end)
        elif mark == "." and (place := _open_end(text, match)) is not None:
            edits.append(Edit(Span(place, place), "."))
            edits.sort(key=lambda edit: edit.span)
        yield Finding(Span(at, at + 1), (Fix(tuple(edits), Level.LIKELY),))


def _end_of_question(text: str, start: int, mark: str) -> Edit | None:
    """The mark put to the end of its paragraph, in the place of a stop; None where one like it stands there already."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    line = text[start:end]
    tail = _STOPPED.search(line)
    assert tail is not None  # it matches the empty end
    if line[: tail.start()].rstrip().endswith(("؟", "!", "؟!")):
        return None
    # «؟هل عاد؟ لا نعرف.»: the question ends before.
    return Edit(Span(start + tail.start(), start + tail.start() + len(tail["stop"] or "")), mark)


def _is_open_before(text: str, start: int) -> bool:
    """Whether the line before ends without a mark."""
    return _OPEN_END.search(text[max(0, start - 2) : start].rstrip()) is not None


def _open_end(text: str, match: regex.Match[str]) -> int | None:
    """Where the paragraph before ends, or else this one, if it is a sentence that ends without a mark."""
    own_end = text.find("\n", match.end())
    own_end = len(text) if own_end < 0 else own_end
    before, own = text[: match.start()].rstrip(), text[match.end() : own_end].rstrip()
    line = before[before.rfind("\n") + 1 :]
    is_own_open = _OPEN_END.search(own) is not None
    # A line that has its stop left none before it to be a heading.
    if len(line.split()) >= _LEAST_WORDS - (not is_own_open) and _OPEN_END.search(line):
        return len(before)
    return match.end() + len(own) if is_own_open and len(own.split()) >= _LEAST_WORDS else None


RULE = Rule(
    id="mark-at-line-start",
    category=Category.PUNCTUATION,
    summary="علامة ترقيم في أول الفقرة",
    rationale="علامة الترقيم تلي ما تنتهي به، فلا تبدأ بها فقرة. وهي في أولها من برنامج قلب اتجاه السطر، فموضعها آخره؛ "
    "أو بقية من الفقرة التي قبلها.",
    reference="",
    check=check,
    condition=has(".،؛؟!"),
    scope=Scope.DOCUMENT,
    bad=[
        Example("[؟]متى يفتح الميناء أبوابه من جديد", "متى يفتح الميناء أبوابه من جديد؟"),
        Example("[.]وقال الحارس إن الباب كان مغلقا.", "وقال الحارس إن الباب كان مغلقا."),
        Example("عاد الوفد من تونس.\n[،]وسيزور الجزائر غدا.", "عاد الوفد من تونس.\nوسيزور الجزائر غدا."),
        Example("زار العامل سوق القرية أمس\n[.]واستمع إلى التجار.", "زار العامل سوق القرية أمس.\nواستمع إلى التجار."),
        Example("[!]يا لها من ليلة", "يا لها من ليلة!"),
        Example("هطلت الأمطار فجرا\n[.]وفاض الوادي.", "هطلت الأمطار فجرا.\nوفاض الوادي."),
        Example("[.]وختم العامل جولته بزيارة السوق", "وختم العامل جولته بزيارة السوق."),
        Example("أخبار الجهة\n[.]وقال الحارس إن الباب مغلق.", "أخبار الجهة\nوقال الحارس إن الباب مغلق."),
    ],
    good=[
        '؟"',
        "5. وضع خطة جديدة",
        "...وأضاف المدير أن العمل انتهى",
        "…ثم عاد إلى بيته",
        ".NET منصة برمجية",
        "متى يفتح الميناء أبوابه؟",
        "زار مدينة\n، حيث التقى الوالي",
    ],
)
