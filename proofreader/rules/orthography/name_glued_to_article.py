"""A word glued to the word with the article that follows it: «هونغبوالمدير», and three in one: «عنمسارالطريق»."""

from proofreader.arabic.letters import LONGEST_WORD, NON_JOINING
from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, WordFinding
from proofreader.syntax.phrases import PREPOSITIONS

_LEAST_ZIPF = 3.5  # of the word with the article, and of each of three
_LEAST_LETTERS = 3  # of the word before it
_LEAST_LETTERS_OF_THREE = 9


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    at = word.find("ال", _LEAST_LETTERS) if len(word) <= LONGEST_WORD else -1
    if at > 0 and lexicon.accepts(word):
        return None
    while at > 0:
        left, right = word[:at], word[at:]
        if pieces := _three(left, right, lexicon):
            return WordFinding((Respelling(" ".join(pieces), Level.LIKELY),))
        if (
            left[-1] in NON_JOINING
            and not left.endswith("عبد")  # the rule glued-abd
            and _is_common(right, lexicon)
        ):
            return WordFinding((Respelling(f"{left} {right}", Level.LIKELY),))
        at = word.find("ال", at + 1)
    return None


def _three(left: str, right: str, lexicon: Lexicon) -> list[str]:
    """The three common words that the two sides of the article make, if one of the sides is two words."""
    if len(left) + len(right) < _LEAST_LETTERS_OF_THREE or not right[len("ال") :]:
        return []
    if _is_common(right, lexicon):
        return [] if lexicon.accepts(left) else [*pair, right] if (pair := _two(left, lexicon)) else []
    if lexicon.accepts(right) or not _is_common(left, lexicon):
        return []
    return [left, *pair] if (pair := _two(right, lexicon)) else []


def _two(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The two common words that the text is made of, the commonest of several such pairs."""
    pairs = [(text[:at], text[at:]) for at in range(2, len(text) - _LEAST_LETTERS + 1)]
    found = [
        (lexicon.frequency(one) + lexicon.frequency(other), (one, other))
        for one, other in pairs
        if (one in PREPOSITIONS or (len(one) > _LEAST_LETTERS and _is_common(one, lexicon)))
        and len(other) > _LEAST_LETTERS
        and _is_common(other, lexicon)
    ]
    return max(found)[1] if found else None


def _is_common(word: str, lexicon: Lexicon) -> bool:
    is_short = word.startswith("ال") and len(word) < len("ال") + _LEAST_LETTERS
    return not is_short and lexicon.frequency(word) >= _LEAST_ZIPF and lexicon.accepts(word)


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
        Example("زاغت الحافلة [عنمسارالطريق] قرب المحطة", "زاغت الحافلة عن مسار الطريق قرب المحطة"),
        Example("[وأضافالمصدرذاته] أن البحث متواصل", "وأضاف المصدر ذاته أن البحث متواصل"),
    ],
    good=["استقبل كيمورو المدير", "مدينة الدار البيضاء"],
)
