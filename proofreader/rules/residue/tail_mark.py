"""The editor's initials and «(شاهد الفيديو)» after the last word of a paragraph."""

from collections.abc import Iterator

from proofreader.arabic.late import late_regex
from proofreader.arabic.lines import Line
from proofreader.arabic.page_phrases import phrases, words_of
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.rules.support.removal import lines_of, strip

_REMARK = late_regex(r"\s*[(\[]([^()\[\]]{3,40})[)\]]\s*$")
_BRACKETS = frozenset("([")
_CLOSED = (")", "]")
_WORDS = 6
# Two to four letters after the full stop, each for itself. They sign a text, so only its last line has them.
_INITIALS = late_regex(r"(?<=[.!؟»”\"])\s*\b(?:\p{Arabic}[ .]+){1,3}\p{Arabic}\.?\s*$")


def _tail(line: Line, last: bool) -> int:
    """Where what does not belong to the paragraph begins; the length of the line if nothing does."""
    at = len(line.text)
    remark = _REMARK.search(line.text) if line.text.endswith(_CLOSED) else None
    if remark and remark.start() and words_of(remark[1]) in phrases("tail_marks"):
        at = remark.start()
    initials = _INITIALS.search(line.text, 0, at) if last else None
    return initials.start() if initials else at


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Such remarks at the end of running text, initials at the end of the last."""
    # The marks themselves hide the full stop by which running text is known.
    paragraphs = [line for line in lines_of(document) if line.is_prose or len(line.words) >= _WORDS]
    remarks = not _BRACKETS.isdisjoint(document.characters)
    for line in paragraphs if remarks else paragraphs[-1:]:
        at = _tail(line, line is paragraphs[-1])
        if at < len(line.text):
            yield strip(line, at, len(line.text))


RULE = Rule(
    id="tail-mark",
    category=Category.RESIDUE,
    summary="توقيع المحرر أو إحالة إلى صورة في آخر الفقرة",
    rationale="الأحرف الأولى من اسم المحرر و«(شاهد الفيديو)» تخص صفحة الموقع، ولا معنى لها في النص.",
    reference="",
    bad=[
        Example("حضر الوزير افتتاح المعرض في الرباط.[ س ع]", "حضر الوزير افتتاح المعرض في الرباط."),
        Example(
            "حضر الوزير افتتاح المعرض في الرباط.[ (شاهد الفيديو)]\nثم غادر.",
            "حضر الوزير افتتاح المعرض في الرباط.\nثم غادر.",
        ),
        Example("فاز الفريق بكأس العرش في الملعب الكبير.[ (صورة أرشيفية)]", "فاز الفريق بكأس العرش في الملعب الكبير."),
    ],
    good=["حضر الوزير افتتاح المعرض في الرباط. (و م ع)", "حضر الوزير افتتاح المعرض (فيديو)", "كتب في اللوح أ ب ج"],
    check=check,
    scope=Scope.DOCUMENT,
)
