"""A share bar that ran together with the text: «Facebook Twitter Share» before the first word or after the last."""

from collections.abc import Iterator

from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.lines import Line
from proofreader.arabic.page_phrases import count_phrases, first_word, first_words, phrases, words_of
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule, Scope
from proofreader.rules.support.removal import lines_of, strip

# Entries of a bar stand apart by space or a stroke. Commas make a list of the article's own.
_WORD = late_regex(r"[^\s|•·,،;؛.:!؟?«»\"()]+")
_GAP = late_regex(r"[\s|•·]+")
_STOP = late_re(r"[.!؟»”\"]\s+")
_ENTRIES = 3
_WORDS = 14
_LENGTH = 120  # code points


def _is_bar(text: str) -> bool:
    """Whether the text is at least three entries, a network among them and a button's word."""
    words = words_of(text)
    networks = phrases("networks")
    if count_phrases(words, phrases("buttons", "networks")) < _ENTRIES:
        return False
    names = sum(words[i : i + n] in networks for n in (1, 2) for i in range(len(words)))
    return names > 0 and (text.isascii() or not count_phrases(words, networks))


def _prefix(line: Line) -> int:
    """Where the text begins after a bar; 0 where there is none."""
    found, at = 0, 0
    if not line.opening(phrases("buttons", "networks")):
        return 0
    for _ in range(_WORDS):
        word = _WORD.match(line.text, at)
        gap = word and _GAP.match(line.text, word.end())
        if not word or not gap:
            break
        at = gap.end()
        if _is_bar(line.text[: word.end()]):
            found = at
    return found


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    """Bars at the beginning of a line that goes on, and after the full stop at its end."""
    entries = phrases("buttons", "networks")
    for line in lines_of(document):
        if at := _prefix(line):
            yield strip(line, 0, at)
        for stop in _STOP.finditer(line.text, max(0, len(line.text) - _LENGTH - 1)):
            if first_word(line.text, stop.end()) in first_words(entries) and _is_bar(line.text[stop.end() :]):
                yield strip(line, stop.start() + 1, len(line.text))
                break


RULE = Rule(
    id="share-bar",
    category=Category.RESIDUE,
    summary="شريط مشاركة ملتصق بالنص",
    rationale="تلتصق كلمات شريط المشاركة بأول الفقرة أو بآخرها حين تضيع حدود الأسطر.",
    reference="",
    bad=[
        Example("وصل الوفد أمس إلى مدينة فاس.[ Facebook Twitter WhatsApp]", "وصل الوفد أمس إلى مدينة فاس."),
        Example("[شارك فيسبوك تويتر ]وصل الوفد أمس إلى المدينة.", "وصل الوفد أمس إلى المدينة."),
        Example("[شارك فيسبوك تويتر اكتب تعليقك ]حضر الوزير افتتاح المعرض.", "حضر الوزير افتتاح المعرض."),
        Example("حضر الوزير افتتاح المعرض.[ Facebook Twitter Share]", "حضر الوزير افتتاح المعرض."),
    ],
    good=["فيسبوك، تويتر، يوتيوب: منصات تغير الأخبار", "شارك فيسبوك في المعرض", "فيسبوك تويتر يوتيوب منصات مشهورة"],
    check=check,
    scope=Scope.DOCUMENT,
)
