"""Lam-alef in the wrong order, as text taken from a PDF has it: «االجتماع» for «الاجتماع», «إصالح» for «إصلاح»."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from proofreader.arabic.late import late_re, late_regex
from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding
from proofreader.spelling.candidates import is_rule_made
from proofreader.spelling.of_document import speller

_SWAPPED = late_re("[اأإآ]ل")
# No word of Arabic begins with two alefs, or with the article and a hamza before its lam.
_IMPOSSIBLE = late_regex("[وف]?[بكل]?ا[اأإآ]ل|[وف]?(?:لأ|لإ|لا)?[أإآ]ل[^اه]")
_MOST_SWAPS = 3
_SHORTEST, _LONGEST = 4, 16  # letters
_LEAST_ZIPF, _SURE_ZIPF, _COMMON_ZIPF = 3.0, 3.5, 4.2


def _mended(word: str) -> Iterator[str]:
    """The word with some of its alefs and lams in the other order, few of them first."""
    places = [match.start() for match in _SWAPPED.finditer(word)]
    for count in range(1, min(len(places), _MOST_SWAPS) + 1):
        for chosen in combinations(places, count):
            if all(second - first > 1 for first, second in pairwise(chosen)):
                letters = list(word)
                for at in chosen:
                    letters[at], letters[at + 1] = letters[at + 1], letters[at]
                yield "".join(letters)


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    if not _SHORTEST <= len(word) <= _LONGEST or not _SWAPPED.search(word):
        return None
    if speller(lexicon).is_unrivalled(word) or lexicon.is_of_user(word):
        return None
    common = {text for text in _mended(word) if lexicon.frequency(text) >= _LEAST_ZIPF}
    if not common:  # of twenty words with the article nineteen have none
        return None
    # «الفالحون» is a word by the rules of the dictionary that nobody ever wrote.
    is_word = lexicon.accepts(word)
    if is_word and (lexicon.frequency(word) or not is_rule_made(lexicon, word)):
        return None
    found = sorted(filter(lexicon.accepts, common), key=lambda text: (-lexicon.frequency(text), text))
    if not found:
        return None
    least = _LEAST_ZIPF if is_word else _COMMON_ZIPF
    if not _IMPOSSIBLE.match(word) and lexicon.frequency(found[0]) < least:  # «طالبية» is a rare word of its own
        return None
    is_sure = _IMPOSSIBLE.match(word) is not None and lexicon.frequency(found[0]) >= _SURE_ZIPF and len(found) == 1
    # «محالت» lacks a letter as easily as its order.
    if not is_sure and not is_word and lexicon.alike(word):
        return None
    return WordFinding(tuple(Respelling(text, Level.CERTAIN if is_sure else Level.LIKELY) for text in found))


RULE = Rule(
    id="broken-lam-alef",
    category=Category.SPELLING,
    summary="لام ألف معكوسة",
    rationale="تخزن ملفات PDF «لا» شكلا واحدا، فيقلب النسخ منها ترتيب الحرفين: «االجتماع» و«األطفال» و«العالقات». "
    "ولا تبدأ كلمة عربية بألفين.",
    reference="Unicode Standard, chapter 9.2: Arabic ligatures lam-alef, U+FEF5–FEFC",
    check_word=check_word,
    bad=[
        Example("انتهى [االجتماع] مساء", "انتهى الاجتماع مساء"),
        Example("خرج [األطفال] من المدرسة", "خرج الأطفال من المدرسة"),
        Example("حضرت وسائل [اإلعالم] الحفل", "حضرت وسائل الإعلام الحفل"),
        Example("تحدث عن الفلاحة [واالستثمار]", "تحدث عن الفلاحة والاستثمار"),
        Example("فتح [الفالحون] السواقي", "فتح الفلاحون السواقي"),
        Example("طالب النواب بتنزيل [إصالح] الضرائب", "طالب النواب بتنزيل إصلاح الضرائب"),
    ],
    good=["انتهى الاجتماع مساء", "سجل خالد الهدف", "زار معالم المدينة", "تألم اللاعب من الألم"],
)
