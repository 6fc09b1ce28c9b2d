"""همزة قطع ساقطة: الى."""

from collections.abc import Iterator

from proofreader.arabic import bare
from proofreader.arabic.clitics import without_conjunction
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Tense
from proofreader.rules.support.slip_findings import finder
from proofreader.spelling.of_document import has_decision
from proofreader.spelling.slips import Slip

_slips = finder(Slip.HAMZA_DROPPED)
_RIGHT = frozenset("تالف تالفا التالف تالفة التالفة".split())  # spoilt
# «موسيقى الراي», the music of the Maghreb, is no «الرأي».
_RAI = "الراي"
_BEFORE_RAI = frozenset(
    "موسيقى لموسيقى أغنية أغاني الأغنية فن لفن مهرجان لمهرجان مغني ملك نجم نجوم أمير الشاب نوع سهرة".split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    for found in _slips(document, lexicon):
        if _is_command(document, found, lexicon):
            continue
        if document.text[found.span.start : found.span.end] != _RAI or not _is_music(document, found):
            yield found


def _is_command(document: Document, found: Finding, lexicon: Lexicon) -> bool:
    """Whether the word is an imperative with a pronoun, «احفظه», «اكتبها», which only lacks a hamza if the writer
    speaks of himself; or «تالف», spoilt."""
    written = bare(document.text[found.span.start : found.span.end])
    if written in _RIGHT:
        return True
    if not written.startswith("ا") or written.startswith("ال"):
        return False
    new = "".join(edit.text for edit in found.fixes[0].edits)
    if not new.startswith("أ"):
        return False
    return any(
        reading.tense is Tense.IMPERATIVE and reading.pronoun and not reading.proclitics
        for reading in lexicon.readings(written)
    )


def _is_music(document: Document, found: Finding) -> bool:
    words = document.words
    at = next(at for at in document.words_by_form[_RAI] if words[at].start == found.span.start)
    return at > 0 and without_conjunction(words.bares[at - 1]) in _BEFORE_RAI


RULE = Rule(
    id="missing-hamza",
    category=Category.HAMZA,
    summary="همزة قطع ساقطة",
    rationale=(
        "الحروف والأسماء والأفعال التي تبدأ بهمزة قطع تُكتب همزتها فوق الألف أو تحتها: إلى، أن، أكثر، "
        "إعلام. حذفها أكثر أخطاء الكتابة الصحفية شيوعا."
    ),
    reference=("مجمع اللغة العربية بالقاهرة، ضوابط رسم الهمزة (1960)؛ عبد السلام هارون، قواعد الإملاء، باب همزة القطع"),
    check=check,
    condition=has_decision,
    bad=[
        Example("سافر الوزير [الى] الرباط", "سافر الوزير إلى الرباط"),
        Example("ناقش المجلس [الاوضاع] الراهنة", "ناقش المجلس الأوضاع الراهنة"),
        Example("قرر المكتب [بالاجماع] المصادقة", "قرر المكتب بالإجماع المصادقة"),
    ],
    good=[
        "سافر الوزير إلى الرباط",
        "بدأ الاجتماع في الصباح",
        "أحيا سهرة لموسيقى الراي",
        "احفظه في مكان بارد",
        "وجد الخبراء الجهاز تالفا والكابل تالف",
        "اجتمع المكتب واتفق الأعضاء",
    ],
)
