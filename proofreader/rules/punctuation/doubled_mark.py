"""Marks that repeat or contradict one another: «،،», «؟؟», «. .», «؟.», «،.»."""

import re
from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC, SPACE
from proofreader.arabic.late import alternation, late_re
from proofreader.arabic.sentences import ABBREVIATIONS
from proofreader.core import Category, Document, Example, Finding, Fix, HasGap, Level, Lexicon, Rule, Span

_CLUSTER = late_re(rf"[،؛؟!:.…](?:{SPACE}*[،؛؟!:.])+")
_ABBREVIATION = late_re(rf"(?:(?<![{ARABIC}])[{ARABIC}]{{1,2}}|{alternation(ABBREVIATIONS)})\Z")
_TONE = late_re(r"([؟!])\1+")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _CLUSTER.finditer(text):
        found = _right(text, match.start(), match[0])
        if found:
            right, level = found
            yield Finding(Span(*match.span()), (Fix.replace(match.start(), match.end(), right, level),))


def _right(text: str, at: int, cluster: str) -> tuple[str, Level] | None:
    """What the cluster should be, None where it may stand."""
    marks = "".join(cluster.split())
    kinds = set(marks)
    if kinds <= {".", "…"}:
        # Two points together are another fault, three an ellipsis; here they have come apart.
        if marks != ".." or cluster == marks or not at:
            return None
        is_glued = text[at + len(cluster) : at + len(cluster) + 1].isalpha()  # «انتهت. .وغادر»
        return ". " if is_glued else ".", Level.CERTAIN
    if cluster == "::" and text[at + 2 : at + 3].strip() and text[max(0, at - 1) : at].strip():
        return None  # «المكتبة::الملف» in a line of code
    if len(kinds) == 1:
        return marks[0], Level.LIKELY if marks[0] in "؟!" else Level.CERTAIN
    if kinds == {"؟", "!"}:
        return ("؟!", Level.LIKELY) if len(marks) > 2 else None
    if re.fullmatch(r"[؟!]+\.\.?", marks):
        return _TONE.sub(r"\1", marks.rstrip(".")), Level.LIKELY
    if kinds in ({"،", "."}, {"؛", "."}) and marks.count(".") == 1:
        if _ABBREVIATION.search(text, max(0, at - 4), at):
            return None
        last = at + len(cluster) == len(text.rstrip())
        return ("." if last else marks.replace(".", "")[0]), Level.LIKELY
    return None


RULE = Rule(
    id="doubled-mark",
    category=Category.PUNCTUATION,
    summary="علامات ترقيم متكررة أو متعارضة",
    rationale="تكفي علامة واحدة لكل موضع. ويجوز الجمع بين الاستفهام والتعجب «؟!»، ونقاط الحذف ثلاث.",
    reference="أحمد زكي، الترقيم وعلاماته في اللغة العربية (1912)",
    bad=[
        Example("وصل الوفد[،،] ثم غادر", "وصل الوفد، ثم غادر"),
        Example("هل وصل الوفد[؟؟]", "هل وصل الوفد؟"),
        Example("انتهت الجلسة[. .] وغادر الجميع", "انتهت الجلسة. وغادر الجميع"),
        Example("انتهت الجلسة[. .]وغادر الجميع", "انتهت الجلسة. وغادر الجميع"),
        Example("هل وصل الوفد[؟.]", "هل وصل الوفد؟"),
        Example("انتهت الجلسة[،.]", "انتهت الجلسة."),
    ],
    good=["هل وصل؟! نعم.", "ثم قال... وسكت", "البيع، والشراء، إلخ.، كلها", "قال: نعم."],
    check=check,
    condition=HasGap(_CLUSTER.search),
)
