"""A word glued to the word with the article that follows it: «هونغبوالمدير» for «هونغبو المدير»."""

from proofreader.arabic.letters import LONGEST_WORD, NON_JOINING
from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding

_LEAST_ZIPF = 3.5  # of the word with the article
_LEAST_LETTERS = 3  # of the word before it


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    at = word.find("ال", _LEAST_LETTERS) if len(word) <= LONGEST_WORD else -1
    while at > 0:
        left, right = word[:at], word[at:]
        if (
            left[-1] in NON_JOINING
            and not left.endswith("عبد")  # the rule glued-abd
            and len(right) >= 5
            and lexicon.frequency(right) >= _LEAST_ZIPF
            and lexicon.accepts(right)
            and not lexicon.accepts(word)
        ):
            return WordFinding((Respelling(f"{left} {right}", Level.LIKELY),))
        at = word.find("ال", at + 1)
    return None


RULE = Rule(
    id="name-glued-to-article",
    category=Category.BORDERS,
    summary="اسم ملتصق بكلمة معرّفة بعده",
    rationale=(
        "بعد الحروف التي لا تتصل بما بعدها (ا د ذ ر ز و ة ى) لا يظهر للعين سقوط المسافة قبل «ال»، وأكثر ما يقع ذلك بعد "
        "الأعلام الأجنبية."
    ),
    reference="",
    check_word=check_word,
    bad=[
        Example("شارك [خالدالعلوي] في الندوة", "شارك خالد العلوي في الندوة"),
        Example("شارك [محمدالعلوي] في الندوة", "شارك محمد العلوي في الندوة"),
        Example("استقبل [كيموروالمدير] الضيوف", "استقبل كيمورو المدير الضيوف"),
    ],
    good=["استقبل كيمورو المدير", "مدينة الدار البيضاء"],
)
