"""A slip in a fixed phrase of the press, which may make another right word: «سيارة إسفاف» for «سيارة إسعاف».

The counts of neighbours miss it where the words around are rare in the counted news, or the slip makes a common word.
So with names: who follows «فوزي» as «لقحع» is «لقجع».
"""

from collections.abc import Iterator

from proofreader.arabic import respell, skeleton
from proofreader.arabic.clitics import (
    ARTICLE,
    ARTICLE_AFTER_LAM,
    CONJUNCTION_LETTERS,
    attach,
    proclitic_splits,
)
from proofreader.arabic.word_classes import GOVERNING_THE_GENITIVE
from proofreader.core import Category, Document, Example, Finding, Fix, Level, Lexicon, PartOfSpeech, Rule, Words
from proofreader.lexicon.confusion import Edit, edit_between, edit_cost
from proofreader.rules.support.fixed_phrases import PLACES_BESIDE, Phrase, Place
from proofreader.spelling.candidates import is_other_inflection

_LEAST_LETTERS = 3
_RARE = 5  # occurrences
_OPEN = 3  # alternatives; a phrase with more of them lets other right words stand there as well
_G = str.maketrans("غقك", "ججج")
_KIND = {False: "العبارة المألوفة", True: "الاسم المعروف"}
# What parts a singular from its plural, or two derivations: «منصب», «مناصب».
_OF_VOWELS = frozenset({Edit.MISSING_VOWEL, Edit.EXTRA_VOWEL})


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    words = document.words
    bares, closely = words.bares, words.closely
    seen: set[int] = set()
    for at, places in enumerate(map(PLACES_BESIDE.__getitem__, bares)):
        for beside in places:
            place = at + beside.offset
            if (
                closely[max(at, place)]  # so there is a word
                and beside.may_be_slip(bares[place])
                and place not in seen
                and (finding := _of_place(words, at, place, beside, lexicon))
            ):
                seen.add(place)
                yield finding


def _of_place(words: Words, at: int, place: int, beside: Place, lexicon: Lexicon) -> Finding | None:
    form = words.bares[place]
    if len(form) < _LEAST_LETTERS:
        return None
    is_word = lexicon.accepts(form)
    is_used_here = is_word and _was_counted(words, place, lexicon)
    if is_used_here and not (beside.tells_names and _is_no_name(form, lexicon)):
        return None  # nearly all
    for phrase, anchor in beside.phrases:
        start = at - anchor
        if _stands(words, start, phrase) and (meant := _meant(form, phrase, is_word, is_used_here, lexicon)):
            word = words[place]
            said = [*words.bares[start : start + len(phrase.words)]]
            said[phrase.target] = meant
            fix = Fix.replace(word.start, word.end, respell(word.text, meant), Level.LIKELY)
            return Finding(word.span, (fix,), f"{_KIND[phrase.is_name]}: «{' '.join(said)}»")
    return None


def _stands(words: Words, start: int, phrase: Phrase) -> bool:
    """Whether the phrase, but for its target, stands from ``start`` on."""
    bares, end = words.bares, start + len(phrase.words)
    if start < 0 or end > len(bares):
        return False
    for place, known in enumerate(phrase.words):  # most phrases end at the first word beside the anchor
        if place == phrase.target or bares[start + place] in known:
            continue
        if place or not any(rest in known for _, rest in proclitic_splits(bares[start])):
            return False
    return all(map(words.follows_closely, range(start + 1, end)))


def _meant(form: str, phrase: Phrase, is_word: bool, is_used_here: bool, lexicon: Lexicon) -> str | None:
    """What the word was meant to be, with its proclitics; None where it may stand by right.

    ``is_word``: whether the lexicon accepts it; ``is_used_here``: whether it was counted beside one of its neighbours.
    """
    right = phrase.words[phrase.target]
    is_word = is_word and not (phrase.is_name and _is_no_name(form, lexicon))
    # Another person may bear any name that is known.
    if is_word and (phrase.is_name or len(right) > _OPEN or is_used_here):
        return None
    readings = [("", form)] if phrase.is_name and phrase.target else list(_readings(form))
    if any(rest in right for _, rest in readings) or any(target in form[1:] for target in phrase.meant):
        return None  # «فيالولايات» is two words
    found = [
        (edit_cost(rest, target), len(prefix), -lexicon.count(target), attach(prefix, target))
        for prefix, rest in readings
        for target in phrase.meant
        if _is_slip(rest, target, is_word) and not (phrase.is_name and _is_transcription(rest, target))
    ]
    if not found or (is_word and _stands_by_itself(form, lexicon)):
        return None
    return min(found)[-1]


def _stands_by_itself(form: str, lexicon: Lexicon) -> bool:
    """Whether a right word is a name, a verb, or another behind its first letters, so that it may stand there."""
    return (
        lexicon.is_known_name(form)
        or form in GOVERNING_THE_GENITIVE
        or form.startswith(ARTICLE_AFTER_LAM)
        or _is_joined(form, lexicon)
        or _is_verb(form, lexicon)
    )


def _is_no_name(form: str, lexicon: Lexicon) -> bool:
    """Whether the word is a rare one behind a clitic and nothing else: «بنكران», «لفيت», which no name begins so."""
    readings = lexicon.readings(form)
    is_behind = bool(readings) and all(
        reading.proclitics and not reading.pronoun and reading.part is not PartOfSpeech.NAME for reading in readings
    )
    return is_behind and lexicon.count(form) <= _RARE and not form.startswith(ARTICLE)


def _readings(form: str) -> Iterator[tuple[str, str]]:
    """The word, and what follows its conjunctions and prepositions; behind «لل» with its article."""
    yield "", form
    for prefix, rest in proclitic_splits(form):
        if prefix.endswith(ARTICLE_AFTER_LAM):
            yield prefix[:-1], ARTICLE + rest
        elif not prefix.endswith(ARTICLE):
            yield prefix, rest


def _is_slip(word: str, target: str, is_word: bool) -> bool:
    """Whether a slip of one letter, and no inflection, parts them."""
    edit = edit_between(word, target)
    if edit in (None, Edit.SEVERAL) or skeleton(word) == skeleton(target) or len(target) < _LEAST_LETTERS:
        return False
    return not is_word or (edit not in _OF_VOWELS and not is_other_inflection(word, target))


def _is_transcription(word: str, name: str) -> bool:
    """Whether the two write one sound in two ways, a foreign g or a ya' with shadda: «جوارديولا», «زيياش»."""
    return word.translate(_G).replace("يي", "ي") == name.translate(_G)


def _is_joined(form: str, lexicon: Lexicon) -> bool:
    """Whether the word is another behind a conjunction: «وجلس النواب» is no «مجلس»."""
    return form[0] in CONJUNCTION_LETTERS and lexicon.accepts(form[1:])


def _is_verb(form: str, lexicon: Lexicon) -> bool:
    """Whether the word is a verb and nothing else: «يزور الخارجية» is no «وزير»."""
    readings = lexicon.readings(form)
    return bool(readings) and all(reading.is_verb for reading in readings)


def _was_counted(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether the word was ever counted beside one of its neighbours."""
    bares = words.bares
    before = words.follows_closely(at) and lexicon.pair(bares[at - 1], bares[at])
    after = at + 1 < len(bares) and words.follows_closely(at + 1) and lexicon.pair(bares[at], bares[at + 1])
    return bool(before or after)


RULE = Rule(
    id="slip-in-phrase",
    category=Category.SPELLING,
    summary="سبق قلم في عبارة مألوفة",
    rationale=(
        "في لغة الصحافة عبارات ثابتة يدل بعضها على بعض: «سيارة إسعاف»، «محكمة النقض»، «هدف التعادل». فإذا جاء مكان "
        "الكلمة ما لا يخالفها إلا في حرف ولا يُعرف له استعمال هناك فهي المقصودة. وكذلك أسماء الأعلام: «فوزي لقجع»."
    ),
    reference="F. Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964",
    check=check,
    specific=True,
    bad=[
        Example("نقل المصاب في سيارة [إسفاف] إلى المستشفى", "نقل المصاب في سيارة إسعاف إلى المستشفى"),
        Example("أيدت محكمة [النقص] الحكم", "أيدت محكمة النقض الحكم"),
        Example("سجل البديل هدف [التعامل] قبل النهاية", "سجل البديل هدف التعادل قبل النهاية"),
        Example("أكدت مصالح [الدرب] الملكي النبأ", "أكدت مصالح الدرك الملكي النبأ"),
        Example("نفى [عزبز] أخنوش ذلك", "نفى عزيز أخنوش ذلك"),
        Example("قال عبد الإله [بنكران] إنه غير نادم", "قال عبد الإله بنكيران إنه غير نادم"),
        Example("لقاء لفوزي [لقحع] مع رؤساء الأندية", "لقاء لفوزي لقجع مع رؤساء الأندية"),
        Example("تساقطات [مطربة] مهمة", "تساقطات مطرية مهمة"),
    ],
    good=[
        "غنى سعد مجرد لحن قديم",
        "قال أشرف حكمي المحامي بالهيئة",
        "درب بيب جوارديولا الفريق",
        "مرر ليونيل ميسي وكرستيانو رونالدو الكرة",
        "تحدث محمود كعباش باسم الجمعية",
        "أعلن فوزي لقجع ومصطفى بايتاس ذلك",
        "خيرت الإدارة العاملين بين التقاعد والانتقال",
        "نقل المصاب في سيارة خاصة",
        "شغل منصب وزير العدل في حكومة سابقة",
        "تراجعت أسعار الخضار والفواكه",
        "زار موقع التواصل الاجتماعي ثم غادره",
        "رئيسة الحكومة ووزيرة الخارجية",
        "تقدم في هذا السباق على منافسيه",
        "أفاد بلاغ للمديرية العامة للأمن الوطني",
        "وقف الجميع وجلس النواب في القاعة",
        "أول وزير كوبي يزور الخارجية الأميركية",
        "من وسائل التنقل الحديثة",
        "استنكرت النقابة العامة للصحة القرار",
    ],
)
