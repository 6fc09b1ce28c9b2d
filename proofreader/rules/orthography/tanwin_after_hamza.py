"""The alef of tanwin after a final hamza where none belongs, or after one on the wrong seat: «مساءا», «جريءا»."""

from collections.abc import Iterator

from proofreader.arabic.letters import NON_JOINING
from proofreader.core import Category, Example, Level, Lexicon, PartOfSpeech, Respelling, Rule, WordFinding

_ALEF = "ا"
_ON_ALEF = frozenset("ملجأ مبدأ مرفأ مخبأ نبأ خطأ".split())  # whose accusative is often written «ملجئا»
_HAMZAS = frozenset("ءأئ")
_LEAST_LETTERS = 3
_RARE_ZIPF, _COMMON_ZIPF = 2.6, 3.0
# Waw joins nothing that follows, so the hamza after it stands on the line: «ضوءا».
_WITHOUT_SEAT = frozenset(NON_JOINING) - {_ALEF}


def _spellings(word: str) -> Iterator[str]:
    """How the word may be written with the tanwin of the accusative, best first; none where nothing is wrong."""
    stem = word[:-1]
    hamza, before = stem[-1:], stem[-2:-1]
    if hamza == "أ" or (hamza == "ء" and before == _ALEF):  # «ملجأا», «مساءا»: no alef after these
        yield stem
    elif hamza == "ء" and before not in _WITHOUT_SEAT:
        yield f"{stem[:-1]}ئ{_ALEF}"  # «جريءا»: between letters that join the hamza sits on ya
        yield f"{stem[:-1]}أ"  # «مرفءا»: the word ends in hamza on alef
    elif hamza == "ء":
        yield f"{stem[:-1]}أ"  # «مبدءا»; «جزءا» is a word
    elif hamza == "ئ" and f"{stem[:-1]}أ" in _ON_ALEF:
        yield f"{stem[:-1]}أ"
    elif hamza == "ئ" and before in _WITHOUT_SEAT:  # «جزئا»: after a letter that does not join it stands on the line
        yield f"{stem[:-1]}ء{_ALEF}"


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    if not word.endswith(_ALEF) or word[-2:-1] not in _HAMZAS or len(word) <= _LEAST_LETTERS:
        return None
    # «جزئا», «نبأا» are duals of verbs that nobody writes.
    is_rare = lexicon.count(word) == 0 and lexicon.frequency(word) < _RARE_ZIPF
    if lexicon.accepts(word) and not is_rare:
        return None
    for right in _spellings(word):
        # Not every accusative is in the dictionary; the word that ends in its hamza then speaks for it.
        plain = right if right[-1] != _ALEF else right[:-2] + "ء"
        parts = {reading.part for form in (right, plain) for reading in lexicon.readings(form)}
        if not parts or (plain.endswith("أ") and PartOfSpeech.NOUN not in parts):  # «قرأا»: the dual of a verb
            continue
        zipf = max(lexicon.frequency(right), lexicon.frequency(plain))
        if lexicon.accepts(word) and zipf < _COMMON_ZIPF:
            return None
        is_sure = PartOfSpeech.NOUN in parts and zipf > 0 and not lexicon.accepts(word)
        return WordFinding((Respelling(right, Level.CERTAIN if is_sure else Level.LIKELY),))
    return None


RULE = Rule(
    id="tanwin-after-hamza",
    category=Category.ENDINGS,
    summary="تنوين النصب بعد همزة في آخر الكلمة",
    rationale="لا تُزاد ألف التنوين بعد همزة تسبقها ألف: مساءً، بناءً؛ ولا بعد همزة على ألف: خطأً، ملجأً؛ وتُزاد بعد سائرها: "
    "جزءا، ضوءا. فإن وصل ما قبل الهمزة بما بعدها كُتبت على نبرة: شيئا، عبئا، جريئا.",
    reference="",
    check_word=check_word,
    bad=[
        Example("انطلق الحفل [مساءا] بالرباط", "انطلق الحفل مساء بالرباط"),
        Example("[بناءا] على تعليمات النيابة العامة", "بناء على تعليمات النيابة العامة"),
        Example("بنت البلدية [ملجأا] للقطط", "بنت البلدية ملجأ للقطط"),
        Example("اتخذ الفريق الصدق [مبدءا] له", "اتخذ الفريق الصدق مبدأ له"),
        Example("بنى الصيادون [مرفئا] صغيرا", "بنى الصيادون مرفأ صغيرا"),
        Example("كان رد الفريق [بطيءا]", "كان رد الفريق بطيئا"),
        Example("حملت الأسرة [عبءا] كبيرا", "حملت الأسرة عبئا كبيرا"),
        Example("قطع العداء [جزئا] من الطريق", "قطع العداء جزءا من الطريق"),
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
