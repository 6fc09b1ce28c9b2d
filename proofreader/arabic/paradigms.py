"""Inflects words by their letters: the forms of a noun, an adjective or a verb, without clitics.

What is made is a *slot* → form table; two words are put side by side slot by slot, so that a replacement inflects as
what it replaces. Nothing here knows which forms are words: broken plurals and the vowel of an imperfect are given as
candidates, and the lexicon decides. (Wright, A Grammar of the Arabic Language, I §§ 82–180 for verbs, §§ 294–315 for
nouns.)

>>> noun_forms("حافلة")["plural"], noun_forms("لوجستي")["feminine"]
('حافلات', 'لوجستية')
>>> verb_forms("أعاد", "يعيد")["perfect-وا"], verb_forms("أعاد", "يعيد")["imperfect-ت"]
('أعادوا', 'تعيد')
>>> with_pronoun("مدرسة", "ها"), with_pronoun("كتبوا", "ه")
('مدرستها', 'كتبوه')
"""

from collections.abc import Iterator

_LONG = "اى"
_SHORT = {"و", "ي", "ا"}

# Slots of nouns. Those in construct stand before a second term or a pronoun.
SINGULAR, ACCUSATIVE, FEMININE, PLURAL, BROKEN = "singular", "accusative", "feminine", "plural", "broken"
LOAN_PLURAL = "loan-plural"  # فيديوهات
DUAL_SLOTS = ("dual-ان", "dual-ين", "dual-ا", "dual-ي")
MASCULINE_PLURAL_SLOTS = ("masculine-ون", "masculine-ين", "masculine-و", "masculine-ي")
FEMININE_DUAL_SLOTS = ("feminine-تان", "feminine-تين", "feminine-تا", "feminine-تي")
ADJECTIVAL_SLOTS = frozenset({FEMININE, *FEMININE_DUAL_SLOTS})
TAKE_ARTICLE = frozenset(
    {SINGULAR, FEMININE, PLURAL, LOAN_PLURAL, BROKEN}
    | {slot for slots in (DUAL_SLOTS, MASCULINE_PLURAL_SLOTS, FEMININE_DUAL_SLOTS) for slot in slots[:2]}
)
"""Slots whose form may have the article."""
TAKE_PRONOUN = frozenset(
    {SINGULAR, FEMININE, PLURAL, LOAN_PLURAL, BROKEN}
    | {slot for slots in (DUAL_SLOTS, MASCULINE_PLURAL_SLOTS, FEMININE_DUAL_SLOTS) for slot in slots[2:]}
)
"""Slots whose form may have a suffix pronoun."""


def noun_forms(word: str) -> dict[str, str]:
    """Slot → form of a noun or adjective given in its bare, indefinite singular; regular endings only."""
    forms = {SINGULAR: word}
    if len(word) < 2:
        return forms
    last, cut = word[-1], word[:-1]
    if last in "واي":
        forms[LOAN_PLURAL] = word + "هات"
    if last == "ة":
        forms[ACCUSATIVE] = word
        forms[PLURAL] = cut + "ات"
        forms |= _dual(cut + "ت")
    elif last in _LONG:
        forms[ACCUSATIVE] = word
        forms[PLURAL] = cut + "يات"
        forms |= _dual(cut + "ي")
    else:
        # After اء and أ no alef carries the tanwin.
        forms[ACCUSATIVE] = word if word.endswith(("اء", "أ")) else word + "ا"
        forms |= {slot: word + slot.partition("-")[2] for slot in MASCULINE_PLURAL_SLOTS}
        forms |= _dual(word)
        forms[PLURAL] = word + "ات"
        forms[FEMININE] = word + "ة"
        forms |= {slot: word + slot.partition("-")[2] for slot in FEMININE_DUAL_SLOTS}
    return forms


def _dual(stem: str) -> dict[str, str]:
    return {slot: stem + slot.partition("-")[2] for slot in DUAL_SLOTS}


def broken_plurals(word: str) -> Iterator[str]:
    """The broken plurals that a noun in bare letters may have by its pattern, the commonest first."""
    stem = word.removesuffix("ة")
    if len(stem) == 3:
        one, two, three = tuple(stem)
        if word.endswith("ية"):
            yield f"{one}{two}ايا"  # قضية، قضايا
        if two == "ا":
            yield from (f"أ{one}وا{three}", f"أ{one}يا{three}")
        yield from (f"أ{one}{two}ا{three}", f"{one}{two}و{three}", f"{one}{two}ا{three}", f"أ{stem}", stem)
        yield f"{one}{two}{three}ان"
    elif len(stem) == 4:
        one, two, three, four = tuple(stem)
        if word.endswith("ية"):
            yield f"{one}{two}{three if three != 'ي' else ''}ايا"
        if two == "ا" and three != "ا":
            yield from (f"{one}وا{three}{four}", f"{one}{three}ا{four}", f"{one}{three}{four}ة", f"{one}{three}لاء")
        if three in "اوي":
            hamza = "ئ"
            yield from (f"{one}{two}ا{hamza}{four}", f"{one}{two}{four}", f"أ{one}{two}{four}ة", f"{one}{two}{four}اء")
            yield from (f"أ{one}{two}{four}اء", f"{one}{two}ا{four}")
        yield f"{one}{two}ا{three}{four}"
    elif len(stem) == 5:
        one, two, three, four, five = tuple(stem)
        if four in "اوي":
            yield f"{one}{two}ا{three}ي{five}"


def with_pronoun(form: str, pronoun: str) -> str:
    """The form before a suffix pronoun: ة opens, ى becomes ا, the alef after waw falls."""
    if not pronoun:
        return form
    if form.endswith("ة"):
        form = form[:-1] + "ت"
    elif form.endswith("ى"):
        form = form[:-1] + "ا"
    elif form.endswith("وا"):
        form = form[:-1]
    return form + pronoun


def verb_forms(perfect: str, imperfect: str) -> dict[str, str]:
    """Slot → form of a verb given in the third person masculine singular of its perfect and imperfect.

    Either may be "". The slots name the ending of the perfect, or the prefix and ending of the imperfect.
    """
    forms: dict[str, str] = {}
    if perfect:
        forms |= _perfect(perfect)
    if imperfect:
        forms |= _imperfect(imperfect)
    return forms


def _perfect(word: str) -> dict[str, str]:
    last, cut = word[-1], word[:-1]
    forms = {"perfect": word}
    if last == "ى" or (last == "ا" and len(word) > 2):
        weak = "ي" if last == "ى" else "و"
        forms |= {"perfect-ت": cut + "ت", "perfect-وا": cut + "وا", "perfect-ا": cut + weak + "ا"}
        short = cut + weak
    elif last == "ي":
        forms |= {"perfect-ت": word + "ت", "perfect-وا": cut + "وا", "perfect-ا": word + "ا"}
        short = word
    else:
        forms |= {"perfect-ت": word + "ت", "perfect-وا": word + "وا", "perfect-ا": word + "ا"}
        is_hollow = len(word) > 2 and word[-2] == "ا" and (len(word) == 3 or word[0] in "أا")
        short = word[:-2] + last if is_hollow else word
    if last == "أ":
        forms["perfect-ؤوا"] = cut + "ؤوا"
    forms["perfect-تا"] = forms["perfect-ت"] + "ا"
    forms |= {f"perfect-short-{ending}": short + ending for ending in ("ت", "نا", "تم", "ن")}
    return forms


def _imperfect(word: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    for prefix in "يتنأ":
        stem = prefix + word[1:]
        last, cut = stem[-1], stem[:-1]
        forms[f"imperfect-{prefix}"] = stem
        if last in "يىو" and len(stem) > 2:
            forms[f"jussive-{prefix}"] = cut
            before, dual = cut, cut + ("ي" if last == "ى" else last)
        else:
            before = dual = stem
            if len(stem) > 3 and stem[-2] in _SHORT and (len(stem) == 4 or stem[-2] != "ا" or stem[1:3] == "خت"):
                forms[f"jussive-{prefix}"] = stem[:-2] + last
        if last == "أ":
            forms[f"imperfect-{prefix}-ؤون"] = cut + "ؤون"
        if prefix in "يت":
            forms |= {f"imperfect-{prefix}-{ending}": before + ending for ending in ("ون", "وا")}
            forms |= {f"imperfect-{prefix}-{ending}": dual + ending for ending in ("ان", "ا")}
            forms[f"imperfect-{prefix}-ن"] = dual + "ن"
    return forms


def imperfects(perfect: str) -> Iterator[str]:
    """The imperfects, third person masculine singular, that a perfect may have; the likeliest first."""
    first, rest = perfect[0], perfect[1:]
    if len(perfect) == 4 and perfect[1] == "و":  # the passive: فوجئ, يفاجأ
        last = "أ" if perfect[3] == "ئ" else perfect[3]
        yield f"ي{first}ا{perfect[2]}{last}"
    bases: list[str]
    if first == "ا" or (first == "أ" and len(perfect) > 3):
        bases = ["ي" + rest]
        if first == "أ":
            bases.append("يؤ" + rest)
    elif first == "أ":
        bases = ["يأ" + rest, "يؤ" + rest, "ي" + rest]
    elif first == "آ":
        bases = ["يؤ" + rest, "يؤا" + rest]
    elif first == "و" and len(perfect) == 3:
        bases = ["ي" + rest, "ي" + perfect]
    else:
        bases = ["ي" + perfect]
    is_derived = first in "اأ" and len(perfect) > 3
    for base in bases:
        last, cut = base[-1], base[:-1]
        if last == "ى":
            vowels = "ى" if first == "ت" and len(perfect) > 3 else "ي" if len(perfect) > 3 else "يىو"
            yield from (cut + vowel for vowel in vowels)
        elif last == "ا" and len(perfect) == 3:
            yield cut + "و"
        elif last == "ي":
            yield cut + "ى"
        elif len(base) > 3 and base[-2] == "ا" and (len(perfect) == 3 or is_derived):
            vowels = "ويا" if len(perfect) == 3 else "يا"
            yield from (base[:-2] + vowel + last for vowel in vowels)
        elif last == "أ":
            yield from (base, cut + "ئ", cut + "ؤ")
        else:
            yield base


def perfects(imperfect: str) -> Iterator[str]:
    """The perfects that an imperfect of the third person masculine singular may belong to."""
    rest = imperfect[1:]
    starts = [rest, "أ" + rest, "ا" + rest, "و" + rest]
    if rest[:1] in "أؤ":
        starts.insert(0, "أ" + rest[1:])
    for start in starts:
        ends = [start]
        if start[-1] in "يىو":
            ends += [start[:-1] + last for last in "ىاي"]
        if len(start) > 2 and start[-2] in "ويا":
            ends.append(start[:-2] + "ا" + start[-1])
        yield from (end for end in ends if imperfect in imperfects(end))
