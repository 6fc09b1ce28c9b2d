"""A negation or ما glued to the verb after it: «لايزال» for «لا يزال»."""

from proofreader.arabic.late import late_re
from proofreader.core import Category, Example, Level, Lexicon, Respelling, Rule, Tense, WordFinding

# Right in one word, or names, though they look like لا or ما and a verb.
_ONE_WORD = frozenset("لاسيما ماذا مادام ماعدا".split())
_CLITICS = ("", "و", "ف", "ك", "ب", "م", "ل")
_LEAST_LETTERS, _LETTERS_OF_A_RARE_VERB, _LEAST_ZIPF = 3, 5, 2.5
_BEGINNING = late_re("[وفكبمل]?(?:لا|ما)|يا")  # few words begin so
_AFTER_LA = frozenset("بد شك ريب بأس غير حول أحد شيء جدوى مفر مناص غنى محالة".split())
_AFTER_MA = frozenset(
    """
    هو هي هم زال زالت زالوا يلي يسمى تسمى كان كانت دامت دام تزال يزال بعد قبل فيه ليس علاقة علاقته علاقتها جدوى معنى
    مدى مصير
    """.split()
)


def check_word(word: str, lexicon: Lexicon) -> WordFinding | None:
    if not _BEGINNING.match(word) or word in _ONE_WORD:
        return None
    found = _glued(word, lexicon) or _vocative(word, lexicon)
    return None if found is None or lexicon.is_known_name(word) else found


def _glued(word: str, lexicon: Lexicon) -> WordFinding | None:
    """«لايزال» for «لا يزال»."""
    for clitic in _CLITICS:
        for particle, nouns in (("لا", _AFTER_LA), ("ما", _AFTER_MA)):
            head = clitic + particle
            if word.startswith(head) and len(word) > len(head) + 1:
                rest = word[len(head) :]
                if rest in nouns or (not lexicon.accepts(word) and _is_imperfect(rest, lexicon)):
                    return WordFinding((Respelling(f"{head} {rest}", Level.LIKELY),))
    return None


def _vocative(word: str, lexicon: Lexicon) -> WordFinding | None:
    """«يااخي» for «يا أخي»: the vocative particle glued to a noun, which may itself lack its hamza."""
    if not word.startswith("يا") or len(word) < 5 or lexicon.accepts(word):
        return None
    nouns = [
        text
        for text in dict.fromkeys((word[2:], *lexicon.alike(word[2:])))
        if lexicon.frequency(text) >= 3 and any(r.is_noun and not r.proclitics for r in lexicon.readings(text))
    ]
    return WordFinding(tuple(Respelling(f"يا {text}", Level.LIKELY) for text in nouns)) if nouns else None


def _is_imperfect(word: str, lexicon: Lexicon) -> bool:
    """Whether the word reads as a verb of the present that is not rare, or is long and reads as nothing else."""
    if word[0] not in "يتن" or len(word) < _LEAST_LETTERS:
        return False
    readings = lexicon.readings(word)
    is_imperfect = [reading.tense is Tense.IMPERFECT and not reading.proclitics for reading in readings]
    if lexicon.frequency(word) >= _LEAST_ZIPF:
        return any(is_imperfect)
    # «ماندريك» is a name.
    return word[0] in "يت" and len(word) >= _LETTERS_OF_A_RARE_VERB and bool(readings) and all(is_imperfect)


RULE = Rule(
    id="glued-particle",
    category=Category.BORDERS,
    summary="«لا» أو «ما» أو «يا» ملتصقة بما بعدها",
    rationale="«لا» النافية و«ما» و«يا» التي للنداء كلمات مستقلة تُفصل عما بعدها: لا يزال، لا بد، ما زال، يا أخي.",
    reference="عبد السلام هارون، قواعد الإملاء",
    check_word=check_word,
    bad=[
        Example("[لايزال] البحث جاريا", "لا يزال البحث جاريا"),
        Example("[لابد] من الحوار", "لا بد من الحوار"),
        Example("رئيس [مايسمى] بالمجلس", "رئيس ما يسمى بالمجلس"),
        Example("يختار الزبون [مايروقه] من الأثاث", "يختار الزبون ما يروقه من الأثاث"),
        Example("[ماعلاقة] الوزير بالملف؟", "ما علاقة الوزير بالملف؟"),
        Example("اسمع [ياصديقي]", "اسمع يا صديقي"),
    ],
    good=[
        "لا يزال البحث جاريا",
        "لا بد من الحوار",
        "مادة دراسية",
        "لاعب الفريق",
        "ماهر ولاجئ",
        "مالا كثيرا",
        "ياسمين ويافا",
        "قال مايكل إن الفريق جاهز",
    ],
)
