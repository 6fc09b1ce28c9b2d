"""A preposition with its pronoun that the word before it does not take: «المسؤول عليه» for «المسؤول عنه».

What each word takes is told by ``rules.support.governed_words``.
"""

from collections.abc import Iterator

from proofreader.arabic.clitics import THIRD_PERSON
from proofreader.core import Category, Document, Example, Finding, Lexicon, Rule
from proofreader.rules.support.conditions import has_word
from proofreader.rules.support.governed_words import Government, taken_by
from proofreader.rules.support.grammar import respelt
from proofreader.syntax import Text, text_of

_STEMS = {"على": "علي", "إلى": "إلي", "عن": "عن", "من": "من", "في": "في", "ب": "ب", "ل": "ل"}
_MISTAKEN = {stem + pronoun: (stem, pronoun) for stem in ("علي", "عن") for pronoun in THIRD_PERSON}
_PREPOSITIONS = {"علي": "على", "عن": "عن"}
_THAT = frozenset("أن ألا".split())
_TIME = frozenset("الزمن الدهر".split())  # «عفا عليه الزمن»
# Spelt as words of the table are, or taking على in another sense: «أعانه عليه», «تؤمَّن عليه السيارة», «داعيا عليها».
_OTHER_WORDS = frozenset(
    "أعان يعان تعان أؤمن يؤمن تؤمن نؤمن أضرب يضرب تضرب نضرب مضرب داعيا داعية داع الداعي دعا دعت يدعو تدعو".split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    index, text = document.words_by_form, None
    for form in _MISTAKEN.keys() & document.forms:
        for at in index[form]:
            entries = taken_by(document.words[at - 1].bare) if at else ()
            if not entries:
                continue
            text = text or text_of(document, lexicon)
            if finding := _check(text, at, entries):
                yield finding


def _check(text: Text, at: int, entries: tuple[Government, ...]) -> Finding | None:
    stem, pronoun = _MISTAKEN[text.form(at)]
    mistaken = _PREPOSITIONS[stem]
    if not text.joined(at) or text.after(at) in _THAT or text.after(at) in _TIME:
        return None  # «كل مسؤول عليه أن يستقيل»
    if text.before(at).lstrip("وف") in _OTHER_WORDS:
        return None
    if any(mistaken == each.right or mistaken in each.also or not each.wrong for each in entries):
        return None
    entry = next((each for each in entries if mistaken in each.wrong - each.seldom and not each.objects), None)
    if entry is None or entry.right not in _STEMS or text.node(at - 1).has_pronoun:
        return None  # «كشف عليه الطبيب»
    new = _STEMS[entry.right] + pronoun
    return respelt(text, {at: new}, f"«{entry.lemma}» يتعدى بـ«{entry.right}»: «{new}» لا «{text.form(at)}»")


RULE = Rule(
    id="wrong-preposition-with-pronoun",
    category=Category.GRAMMAR,
    summary="حرف جر مع ضميره لا يتعدى به اللفظ قبله",
    rationale=(
        "يتعدى الفعل بحرفه إلى الضمير كما يتعدى به إلى الاسم: مسؤول عن القطاع، فهو مسؤول عنه؛ أفرج عن الموقوفين، فقد "
        "أفرج عنهم."
    ),
    reference="",
    check=check,
    condition=has_word(_MISTAKEN),
    bad=[
        Example("الموظف المسؤول [عليه] غائب", "الموظف المسؤول عنه غائب"),
        Example("حجزت الشاحنات ثم أفرج [عليها]", "حجزت الشاحنات ثم أفرج عنها"),
        Example("الموقف الذي تراجع [عليه] الرئيس", "الموقف الذي تراجع عنه الرئيس"),
        Example("الأهداف التي حصل [عنها] الفريق", "الأهداف التي حصل عليها الفريق"),
    ],
    good=[
        "الموظف المسؤول عنه غائب",
        "كل مسؤول عليه أن يصرح بممتلكاته",
        "كشف عليه الطبيب في المستشفى",
        "قانون عفا عليه الزمن",
        "زر يجب أن تضرب عليه",
        "ظلت تبكي داعية عليهم",
        "المعدات التي يتوفر عليها المركز",
        "القرار الذي أثر عليه المدرب",
        "حكاية أجاب عنها الشاهد",
    ],
)
