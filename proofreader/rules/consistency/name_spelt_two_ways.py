"""A name in two spellings that no list foresees: «ديمبيلي» and «ديمبلي»."""

from collections import defaultdict
from collections.abc import Iterator

from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, Rule, Scope, Span
from proofreader.rules.support.name_spellings import (
    LEAST_LETTERS,
    Difference,
    Known,
    alike,
    difference_of,
    memory_of,
    split_name,
)
from proofreader.rules.support.variants import MESSAGE, level_of, times
from proofreader.rules.support.whole_words import occurrences, occurrences_of_all

_MANY = 20  # pairs, from which on one pass over the text is cheaper than one for each word


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    words = document.forms
    known_as = memory_of(lexicon)
    names: dict[str, list[tuple[str, str]]] = defaultdict(list)  # name → (clitic, word)
    for word in known_as.no_plain_words(words):
        if len(word) >= LEAST_LETTERS:
            clitic, name = split_name(word, words, known_as)
            names[name].append((clitic, word))
    reported: set[str] = set()
    pairs = alike(names)
    by_word = None
    if len(pairs) > _MANY:
        by_word = occurrences_of_all(text, {word for pair in pairs for name in pair for _, word in names[name]})
    for one, other in pairs:
        difference = difference_of(one, other)
        kinds = {known_as(one), known_as(other)}
        # Two names that both exist may well be two: السبسي, السيسي.
        if kinds == {Known.NAME} and difference is not Difference.SOUND:
            continue
        spans = {
            name: [
                (Span(*place), clitic)
                for clitic, word in names[name]
                for place in (occurrences(text, word) if by_word is None else by_word.get(word, ()))
                if not document.is_protected(Span(*place))
            ]
            for name in (one, other)
        }
        if not all(spans.values()):
            continue
        # Of two unknown words that stand once each, either may be a name of its own: «هاتاري», «حيسون».
        if difference is Difference.SLIP and kinds == {Known.NOTHING} and len(spans[one]) == len(spans[other]):
            continue
        # What is known, or has its hamza, is right however often the other is written.
        better, worse = sorted(
            (one, other),
            key=lambda name: (
                name[0] == "ا" and {one[0], other[0]} != {"ا"},
                known_as(name),
                -len(spans[name]),
                -lexicon.frequency(name),
                spans[name],
            ),
        )
        if worse in reported or better in reported:
            continue
        reported.add(worse)
        level = level_of(len(spans[worse]), len(spans[better]), Level.LIKELY)
        if known_as(worse) is Known.NAME:
            level = Level.NOTE
        message = MESSAGE.format(better, times(len(spans[better])))
        for span, clitic in spans[worse]:
            yield Finding(span, (Fix.replace(*span, clitic + better, level),), message)


RULE = Rule(
    id="name-spelt-two-ways",
    category=Category.CONSISTENCY,
    summary="اسم واحد برسمين في نص واحد",
    rationale=(
        "كلمتان ليستا في المعجم، أو علمان، لا يفرق بينهما إلا حرف واحد: الغالب أنهما اسم واحد. "
        "والأقل ورودا هو المنبَّه عليه."
    ),
    reference="",
    scope=Scope.DOCUMENT,
    check=check,
    bad=[
        Example("فاز زقنخوطا، وشكر زقنخوطا جمهوره وعاد [زقنخطا]", "فاز زقنخوطا، وشكر زقنخوطا جمهوره وعاد زقنخوطا"),
        Example("فاز زقنخوطا، وعاد زقنخوطا مع [الزقخنوطا]", "فاز زقنخوطا، وعاد زقنخوطا مع الزقنخوطا"),
        Example("وقع شنتوف العقد، وعاد شنتوف، ثم فاز [شتنوف]", "وقع شنتوف العقد، وعاد شنتوف، ثم فاز شنتوف"),
    ],
    good=[
        "فاز زقنخوطا بالكأس وسلمها لزقنخوطا",
        "التقى السبسي بالسيسي في تونس",
        "اتهم الحوثيون التحالف، ورد على الحوثيين",
        "كتب الكاتب عن المكتب والمكاتب",
    ],
)
