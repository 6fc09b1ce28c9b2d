"""A compound name whose parts are glued: «عبدالله» for «عبد الله»."""

from proofreader.arabic.clitics import ARTICLE_AFTER_LAM, PREPOSITIONS
from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding

_PROCLITICS = frozenset((*PREPOSITIONS, ARTICLE_AFTER_LAM))


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    at = word.find("عبدال")
    if at < 0 or word[:at] not in _PROCLITICS or len(word) - at < 7:
        return None
    name = word[at + 3 :]
    if not (lexicon.accepts(name) or name == "الله"):
        return None
    return WordFinding((Respelling(f"{word[: at + 3]} {name}", Level.NOTE),))


RULE = Rule(
    id="glued-abd",
    category=Category.BORDERS,
    summary="علم مركّب كُتب كلمة واحدة",
    rationale="الأعلام المركبة تركيب إضافة من كلمتين: عبد الله، عبد العزيز. ووصلُها عادةُ بعض الصحف الخليجية، "
    "ولصاحب الاسم رسمه في الوثائق الرسمية.",
    reference="",
    check_word=check_word,
    bad=[
        Example("قال [عبدالرحيم] للصحافة", "قال عبد الرحيم للصحافة"),
        Example("التقى [عبداللطيف] الفريق", "التقى عبد اللطيف الفريق"),
        Example("فاز [وعبدالكريم] بالسباق", "فاز وعبد الكريم بالسباق"),
    ],
    good=["قال عبد الرحيم للصحافة", "عبدان وعبدات"],
)
