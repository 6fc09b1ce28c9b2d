"""ألف مقصورة في فعل واوي، أو بعد ياء: دعى، أحيى."""

from collections.abc import Iterator

from proofreader.arabic import respell
from proofreader.arabic.clitics import CONJUNCTIONS
from proofreader.arabic.late import late_regex
from proofreader.arabic.word_classes import DEFECTIVE_IN_ALEF, PREPOSITIONS
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule
from proofreader.rules.support.conditions import has_word

_AFTER_YA = frozenset("أحيا استحيا أعيا تحيا نحيا".split())  # «يحيى» is a name too
WRONG = {
    f"{conjunction}{verb[:-1]}ى": conjunction + verb
    for verb in DEFECTIVE_IN_ALEF | _AFTER_YA
    for conjunction in CONJUNCTIONS
}
# These are names or nouns too, or a verb of another form: سهى, لهى.
_NEED_A_PREPOSITION = frozenset("نجى سهى لهى صحى كسى زهى خبى رجى".split())
_VOWELS = late_regex("[\u064b-\u0652]")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words, by_form = document.words, document.words_by_form
    for form in WRONG.keys() & document.forms:
        for at in by_form[form]:
            word = words[at]
            following = words[at + 1] if at + 1 < len(words) and words[at + 1].adjacent else None
            if _VOWELS.search(word.text):  # «نجّى»: who writes vowel marks has chosen the word
                continue
            if form.lstrip("وف") in _NEED_A_PREPOSITION and not (following and (following.bare in PREPOSITIONS)):
                continue
            fix = Fix.replace(word.start, word.end, respell(word.text, WRONG[form]), Level.LIKELY)
            yield Finding(word.span, (fix,))


RULE = Rule(
    id="alef-maqsura-for-alef",
    category=Category.ENDINGS,
    summary="ألف مقصورة في فعل واوي أو بعد ياء",
    rationale=(
        "الألف المنقلبة عن واو في آخر الفعل الثلاثي تُكتب ألفا: دعا يدعو، بدا يبدو، نجا ينجو، تلا يتلو؛ وكذلك ما "
        "قبلها ياء: أحيا، إلا في العلم يحيى."
    ),
    reference="عبد السلام هارون، قواعد الإملاء، الألف اللينة",
    check=check,
    condition=has_word(WRONG),
    bad=[
        Example("[دعى] الوزير إلى الحوار", "دعا الوزير إلى الحوار"),
        Example("[وبدى] الفريق متعبا", "وبدا الفريق متعبا"),
        Example("[نجى] من الموت بأعجوبة", "نجا من الموت بأعجوبة"),
        Example("[شكى] السكان من العطش", "شكا السكان من العطش"),
        Example("[عفى] عن المدينين", "عفا عن المدينين"),
        Example("[أحيى] الفنان سهرة في المهرجان", "أحيا الفنان سهرة في المهرجان"),
    ],
    good=[
        "زار يحيى المدينة",
        "دعا الوزير إلى الحوار",
        "نجّى الله الركاب",
        "رمى الحارس الكرة",
        "غادرت سهى المدينة",
        "استدعى المدرب لاعبين",
    ],
)
