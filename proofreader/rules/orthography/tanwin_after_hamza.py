"""The alef of tanwin after a final hamza where none belongs, or after one on the wrong seat: «مساءا», «جريءا»."""

from proofreader.arabic.letters import NON_JOINING
from proofreader.core import Category, Example, Level, Lexicon, PartOfSpeech, Respelling, Rule, WordFinding

_ALEF = "ا"
_LEAST_LETTERS = 3
# Waw joins nothing that follows, so the hamza after it stands on the line: «ضوءا».
_WITHOUT_SEAT = frozenset(NON_JOINING) - {_ALEF}


def _spelt(word: str) -> str | None:
    """The word as it is written with the tanwin of the accusative; None where nothing is wrong with it."""
    stem = word[:-1]
    hamza, before = stem[-1:], stem[-2:-1]
    if hamza == "أ":  # «ملجأا»: no alef after hamza on alef
        return stem
    if hamza == "ء" and before == _ALEF:  # «مساءا»: none after a hamza that an alef precedes
        return stem
    if hamza == "ء" and before not in _WITHOUT_SEAT:  # «جريءا»: between letters that join the hamza sits on ya
        return f"{stem[:-1]}ئ{_ALEF}"
    if hamza == "ئ" and before in _WITHOUT_SEAT:  # «جزئا»: after a letter that does not join it stands on the line
        return f"{stem[:-1]}ء{_ALEF}"
    return None


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    if not word.endswith(_ALEF) or len(word) <= _LEAST_LETTERS or lexicon.accepts(word):
        return None
    right = _spelt(word)
    if right is None:
        return None
    # Not every accusative is in the dictionary; the word that ends in its hamza then speaks for it.
    plain = right if right[-1] != _ALEF else word[:-2] + "ء"
    if not (lexicon.accepts(right) or lexicon.accepts(plain)):
        return None
    parts = {reading.part for reading in lexicon.readings(plain)}
    if plain.endswith("أ") and PartOfSpeech.NOUN not in parts:  # «قرأا»: the dual of a verb, as some write it
        return None
    known = PartOfSpeech.NOUN in parts and lexicon.frequency(plain) > 0
    return WordFinding((Respelling(right, Level.CERTAIN if known else Level.LIKELY),))


RULE = Rule(
    id="tanwin-after-hamza",
    category=Category.ENDINGS,
    summary="تنوين النصب بعد همزة في آخر الكلمة",
    rationale="لا تُزاد ألف التنوين بعد همزة تسبقها ألف: مساءً، بناءً؛ ولا بعد همزة على ألف: خطأً، ملجأً؛ وتُزاد بعد سائرها: "
    "جزءا، ضوءا. فإن وصل ما قبل الهمزة بما بعدها كُتبت على نبرة: شيئا، عبئا، جريئا.",
    reference="عبد السلام هارون، قواعد الإملاء، الألف المبدلة من التنوين",
    check_word=check_word,
    bad=[
        Example("انطلق الحفل [مساءا] بالرباط", "انطلق الحفل مساء بالرباط"),
        Example("[بناءا] على تعليمات النيابة العامة", "بناء على تعليمات النيابة العامة"),
        Example("بنت البلدية [ملجأا] للقطط", "بنت البلدية ملجأ للقطط"),
        Example("كان رد الفريق [بطيءا]", "كان رد الفريق بطيئا"),
        Example("حملت الأسرة [عبءا] كبيرا", "حملت الأسرة عبئا كبيرا"),
        Example("ارتكب السائق [خطأاً] قاتلا", "ارتكب السائق خطأً قاتلا"),
    ],
    good=[
        "انطلق الحفل مساء بالرباط",
        "قرأ جزءا من الكتاب",
        "أعطى الحكم ضوءا أخضر",
        "لم يقل شيئا دافئا",
        "بدأا العمل معا",
        "قرأا الكتاب معا",
    ],
)
