"""Commas before the waw of a list of single words: «الخبز، والحليب، والتمر»."""

from collections.abc import Iterator

from proofreader.arabic.characters import ARABIC, ARABIC_END, SPACE
from proofreader.arabic.late import alternation, late_regex
from proofreader.arabic.word_classes import PREPOSITIONS
from proofreader.core import Category, Document, Edit, Example, Finding, Fix, Level, Lexicon, Rule, Span

# Definite words only: of others it isn't sure that they begin with a conjunction (وزير، وكيل، والٍ).
# Verbs that begin alike begin a clause: «والتقى».
_VERB = rf"الت(?:ق[ىتو]|قي|فت|حق|زم|مس|قط)(?:ت|وا|ا|تا|ن)?(?![{ARABIC_END}])"
_ITEM = rf"(?!{_VERB})ال[{ARABIC_END}]{{2,}}"
_JOINT = rf"{SPACE}*،{SPACE}*(?=و)"
# The list ends where its clause may end: behind its last word anything else may be a clause of its own
# («حضر الوالي، والعامل، والقاعة ممتلئة»).
_LIST = late_regex(
    rf"(?<![{ARABIC_END}])(?:[{ARABIC}]{{0,2}}(?<!و)){_ITEM}(?:{_JOINT}و{_ITEM}){{2,}}+"
    rf"(?={SPACE}*(?:[.:؛!؟?»”\")\]\n]|…|\Z|{SPACE}(?:{alternation(PREPOSITIONS)}|مع)(?![{ARABIC_END}])))"
)
_COMMA = late_regex(rf"{SPACE}*،(?={SPACE}*و)")


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = document.text
    for match in _LIST.finditer(text):
        edits = []
        for comma in _COMMA.finditer(text, match.start(), match.end()):
            glued = not text[comma.end()].isspace()
            edits.append(Edit(Span(*comma.span()), " " if glued else ""))
        yield Finding(Span(*match.span()), (Fix(tuple(edits), Level.NOTE),))


RULE = Rule(
    id="comma-before-waw",
    category=Category.PUNCTUATION,
    summary="فاصلة قبل واو العطف في تعداد مفردات",
    rationale="واو العطف تغني عن الفاصلة بين المفردات: الخبز والحليب والتمر. ومن الكتّاب من يجمع بينهما، فالقاعدة "
    "اختيارية. أما بين الجمل والعبارات الطويلة فالفاصلة قبل الواو حسنة.",
    reference="",
    check=check,
    enabled=False,
    bad=[
        Example("اشترى [الخبز، والحليب، والتمر].", "اشترى الخبز والحليب والتمر."),
        Example(
            "يصدّر البلد [الزيت ، والزيتون،والبرتقال، والتمر] إلى الخارج",
            "يصدّر البلد الزيت والزيتون والبرتقال والتمر إلى الخارج",
        ),
        Example("اهتمّ [بالشعر، والمسرح، والرواية]", "اهتمّ بالشعر والمسرح والرواية"),
    ],
    good=[
        "اشترى الخبز والحليب والتمر.",
        "اشترى الخبز، والحليب.",
        "اشترى الخبز الساخن، والحليب الطازج، والتمر الجيد.",
        "حضر الوالي، والعامل، والقاعة ممتلئة.",
        "حضر الرئيس، وألقى كلمة، والتقى الصحافيين.",
        "حضر مدير، ووزير، ووال.",
        "قرأ الجريدة، والكتاب، والتفت إليهم.",
        "حضر الرئيس، والوزير، والتقى في الرباط أعضاء الوفد.",
        "حضر الرئيس، والوزير، والتحقت في المساء اللجنة.",
    ],
)
