"""A relative pronoun that does not agree with the noun before it: «الموظفين التي» for «الموظفين الذين»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import ARTICLE, ARTICLES, without_conjunction
from proofreader.arabic.word_classes import CALENDAR_UNITS, INFLECTED_PREPOSITIONS, KANA_ALONE
from proofreader.core import (
    Case,
    Category,
    Document,
    Example,
    Finding,
    Gender,
    HasWord,
    Lexicon,
    Number,
    Rule,
)
from proofreader.lexicon.noun_classes import used_as_noun
from proofreader.rules.support.grammar import GENDERS, respelt
from proofreader.rules.support.verbs import IMPERSONAL
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import ANYTHING, FEMININE, MASCULINE, Agreement, asked_of
from proofreader.syntax.phrases import PREPOSITIONS, nouns_before
from proofreader.syntax.places import may_be_place
from proofreader.syntax.subjects import agreements_of, names_subject
from proofreader.syntax.verbs import (
    BEFORE_VERBS,
    SAYING,
    gender_of_form,
    is_intransitive,
    third_singular,
)

_M, _F = Gender.MASCULINE, Gender.FEMININE
_S, _D, _P = Number.SINGULAR, Number.DUAL, Number.PLURAL
_RELATIVES = {
    "الذي": MASCULINE, "التي": FEMININE, "الذين": Agreement(_M, _P), "اللواتي": Agreement(_F, _P),
    "اللاتي": Agreement(_F, _P), "اللائي": Agreement(_F, _P), "اللذان": Agreement(_M, _D), "اللذين": Agreement(_M, _D),
    "اللتان": Agreement(_F, _D), "اللتين": Agreement(_F, _D),
}  # fmt: skip
_DUALS = {(_M, True): "اللذان", (_M, False): "اللذين", (_F, True): "اللتان", (_F, False): "اللتين"}
_BEYOND = 14  # words before the relative where its noun may stand, behind a phrase with a preposition
_OFTEN = 30  # agreements as a noun
_ARTICLES = tuple(ARTICLES)
_RESUMING = {
    False: frozenset("إنه أنه له فيه به عليه منه".split()),
    True: frozenset("إنها أنها لها فيها بها عليها منها".split()),
}  # after a relative of the feminine or not
_STOPS = frozenset("أن إن لأن بأن وأن وإن فإن لكن ولكن حيث إذ إذا كما بينما عندما هو هي هما هم وهو وهي وهم".split())
_NAMES = frozenset({"نوبل"})  # that the dictionary has as verbs alone
_IMPERSONAL = IMPERSONAL | {"سبق"}
_PRONOUN_OF = {False: "ه", True: "ها"}
_DUALS_OF_FEMININE = ("تان", "تين")
_TIMES = CALENDAR_UNITS | frozenset("وقت لحظة فترة مرحلة ساعة مرة ليلة مدة أيام سنوات مناسبة زمن عهد".split())
_NEAR, _SOON = 8, 2  # words
_SELDOM = 12  # agreements with a verb
_CLEARLY = 3  # times as often
_EMPHASIS = frozenset("ذات نفس عين".split())


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in _RELATIVES.keys() & document.forms:
        for at in index[form]:
            if text.joined(at) and (finding := _check(text, at)):
                yield finding


def _check(text: Text, at: int) -> Finding | None:
    shown = _RELATIVES[text.form(at)]
    places = _own_phrase(text, list(nouns_before(text, at)))
    nodes = [text.node(place) for place in places]
    if not nodes or not nodes[0].is_nominal or not (nodes[0].has_article or _is_owned(nodes[0])):
        return None
    head = _head(text, places)
    if head is not None and _is_no_dual(text, text.node(head)):
        return None
    if nodes[0].stem in _EMPHASIS and nodes[0].has_pronoun:
        return None  # «هو ذاته الذي»
    if head is not None and _is_open(text, at, head, shown, places):
        return None
    if shown == Agreement(_M, _D) and (finding := _of_many(text, at)):
        return finding
    if shown in (MASCULINE, FEMININE) and (finding := _of_people(text, at, nodes, shown)):
        return finding
    if shown in (MASCULINE, FEMININE) and (finding := _of_men(text, at, places)):
        return finding
    if text.form(at) == "الذين" and (finding := _of_things(text, at, nodes) or _of_two(text, at, nodes[0])):
        return finding
    if shown.number is _S and (finding := _taken_up_by_other(text, at, shown, places)):
        return finding
    if shown.number is _S and (finding := _contradicted(text, at, shown, places)):
        return finding
    if head is None or (text.form(at) == "الذين" and text.form(head).endswith("ين") and text.node(head).gender is _M):
        return None
    if any(_fits(text, place, at, shown) for place in places):
        return _case_of_dual(text, at, text.node(head), shown)
    noun = text.node(head)
    if _clause_answers(text, at, noun, shown):
        return None
    if _beyond(text, places[-1], at, shown) and not _verb_follows_noun(text, at, noun, shown):
        return None
    right = _right(text, noun, at)
    if right is None or right == text.form(at):
        return None
    others = ("اللاتي",) if right == "اللواتي" else ()
    message = f"الاسم الموصول يوافق ما قبله: «{noun.form}» {_described(noun)}، فيقال «{right}»"
    return respelt(text, {at: right}, message, others=others)


def _own_phrase(text: Text, places: list[int]) -> list[int]:
    """The places without those before a plural of things that begins a phrase of its own, behind a name or a definite
    noun: «سكان دوار علي الأسباب التي»."""
    if len(places) < 2 or not text.form(places[0]).startswith(ARTICLE):
        return places
    noun, before = text.node(places[0]), text.node(places[1])
    is_own = noun.number is _P and noun.human is False and not noun.describes
    return places[:1] if is_own and (before.is_name or before.has_article) else places


def _is_owned(node: Node) -> bool:
    """Whether a pronoun is written with the noun: مدينته; names as دبي look as if theirs were the first person's."""
    return node.has_pronoun and not node.form.endswith("ي")


def _is_open(text: Text, at: int, head: int, shown: Agreement, places: list[int]) -> bool:
    """Whether the relative may have an antecedent that the phrase right before it does not show."""
    noun = text.node(head)
    if shown.number is _P and noun.number is _S and not noun.has_pronoun:
        return True  # broken plurals of people: «الجناة الذين», «حفظة السلام الذين», «جمهور المهرجان الذين»
    gap = text.gap(places[-1]) or ""
    if any(character.isalpha() or character in "\n()" for character in gap):
        return True  # «شركة Atlas للنقل التي»: the phrase begins before foreign words, or in another line
    if noun.may_be_name and (not text.form(head).startswith(_ARTICLES) or used_as_noun(noun.stem) < _OFTEN):
        return True  # towns: «الطائف التي», «دبي التي»
    following = text.after(at + 1)
    if shown.number is _S and following in _RESUMING[shown.gender is _F]:
        return True  # the pronoun that takes it up agrees with the relative: «الذي قيل إنه»
    # «الجمعيات التي لا تهدف إلى الربح التي تشارك»: the second speaks of the same noun.
    return any(text.form(back) == text.form(at) for back in range(max(0, at - _BEYOND // 2), at - 1)) and not any(
        mark in (text.gap(back) or ".") for back in range(max(1, at - _BEYOND // 2 + 1), at) for mark in ".؟!\n"
    )


def _clause_answers(text: Text, at: int, noun: Node, shown: Agreement) -> bool:
    """Whether what the clause says agrees with the relative as it is written and not with the noun right before it, so
    that it speaks of something else: «سلوى المصري التي غنت», «من أوائل الدول في العالم التي تضمن».

    A slip of the relative alone leaves verb and pronouns in agreement with the noun.
    """
    asked = asked_of(noun)
    if noun.form.endswith(_DUALS_OF_FEMININE) and shown.number is _S:
        return False  # «المباراتين التي خاضها»: the pronoun follows the slip
    if shown.number is _P:
        return _is_plural_clause(text, at, shown)
    if shown.number is _D and any(_has_pronoun(text, place, "هما") for place in _near(text, at)):
        return True
    if shown.number is _D:
        return text.after(at).endswith(("ا", "ان")) and not text.after(at).endswith("وا")
    says = text.before(at - 1)
    if without_conjunction(says) in SAYING and _says_as(text.node(at - 2), shown):
        return True  # names of people: «وقال العطية الذي ترأس»
    if shown.gender is _F and may_be_place(noun.stem) and agreements_of(noun) < _SELDOM:
        return True  # towns: «الطائف التي»
    place = _verb_of_clause(text, at)
    verb = text.node(place)
    genders = {shown.gender} if _may_be_feminine(verb, shown) else _genders(verb, text.lexicon)
    singles = {reading.number for reading in verb.third} == {_S}
    answers = (singles or bool(third_singular(verb))) and verb.form not in _IMPERSONAL and genders == {shown.gender}
    if any(_takes_up(text, at, each.gender) for each in asked if each.number is _S and each.gender is not shown.gender):
        return False
    # Nothing takes the noun up, as it would if the verb had another subject; but of a time that may be left out.
    if answers and (noun.stem not in _TIMES or not names_subject(text, place, shown)):
        return True
    if _agrees_with_noun(text, place, genders, asked):
        return False
    return _points_back(text, at, shown)


def _agrees_with_noun(text: Text, place: int, genders: set[Gender | None], asked: frozenset[Agreement]) -> bool:
    """Whether the verb of the clause agrees with the noun and has no other subject: «الدمار التي لحق بحياتها»."""
    if len(genders) != 1 or not third_singular(text.node(place)) or text.form(place) in _IMPERSONAL:
        return False
    wanted = Agreement(next(iter(genders)), _S)
    return any(one != ANYTHING and one.fits(wanted) for one in asked) and not names_subject(text, place, wanted)


def _of_many(text: Text, at: int) -> Finding | None:
    """«المواطنين اللذين يعيشون»: the verb of the clause is a plural."""
    place = at + 2 if text.after(at) in BEFORE_VERBS else at + 1
    verb, noun = text.node(place), text.node(at - 1)
    is_plural = verb.is_verb and {(r.gender, r.number) for r in verb.verbs} == {(_M, _P)} and not noun.shows_nominative
    if not is_plural or not text.joined(place) or {reading.number for reading in noun.nominals} == {_S}:
        return None
    return respelt(text, {at: "الذين"}, f"«الذين» للجمع، و«اللذين» للمثنى: «الذين {verb.form}»")


def _of_things(text: Text, at: int, nouns: list[Node]) -> Finding | None:
    """«أصحاب المحلات الذين أتلفتها النيران»: the verb has another subject, and its object is no plural of people."""
    noun, verb, subject = nouns[0], text.node_after(at), text.node_after(at + 1)
    if not verb.is_verb or {reading.pronoun for reading in verb.verbs} != {"ها"} or not _asks_for(noun, FEMININE):
        return None
    if Agreement(_M, _P) in asked_of(noun) or not _is_subject(subject, verb):
        return None
    if any(_has_pronoun(text, place, "هم") for place in _near(text, at)):
        return None
    message = f"الاسم الموصول يوافق ما قبله والعائد: «{noun.form} التي {verb.form}»"
    return respelt(text, {at: "التي"}, message)


def _of_two(text: Text, at: int, noun: Node) -> Finding | None:
    """«الشريكين الذين خططا»: the verb is of two, and the noun may be."""
    verb = text.node(_verb_of_clause(text, at))
    is_of_two = any(r.number is _D and r.gender is _M for r in verb.third) and all(r.number is _D for r in verb.third)
    if not is_of_two or verb.form.endswith("نا") or all(reading.number is not _D for reading in noun.nominals):
        return None
    if noun.form.endswith(_DUALS_OF_FEMININE) or not noun.form.endswith(("ان", "ين")):
        return None
    right = _DUALS[_M, noun.form.endswith("ان")]
    return respelt(text, {at: right}, f"«{noun.form}» هنا مثنى كفعل صلته «{verb.form}»، فيقال «{right}»")


def _is_subject(noun: Node, verb: Node) -> bool:
    """Whether the noun right behind the verb of the third person singular may only be its subject."""
    genders = {reading.gender for reading in verb.third if reading.number is _S}
    if len(genders) != 1 or noun.has_preposition or noun.continues or noun.is_particle:
        return False
    wanted = Agreement(next(iter(genders)), _S)
    is_noun = noun.is_nominal and (noun.has_article or noun.is_bare or noun.is_name)
    return is_noun and any(one.fits(wanted) for one in asked_of(noun))


def _of_people(text: Text, at: int, nouns: list[Node], shown: Agreement) -> Finding | None:
    """«الممرضين الذي يخوضون», «سجناء الحق العام التي قضوا»: the verb right behind is a plural as the noun is."""
    are_people = Agreement(_M, _P) in asked_of(nouns[0]) and nouns[0].has_article
    is_feminine = any(one.fits(FEMININE) for one in asked_of(nouns[0]) - {ANYTHING})
    if shown == FEMININE and not are_people and is_feminine:
        return None
    if shown == FEMININE and any(_has_pronoun(text, place, "ها") for place in _near(text, at)):
        return None
    verb = text.node_after(at)
    is_plural = verb.is_verb and {(reading.gender, reading.number) for reading in verb.third} == {(_M, _P)}
    if not is_plural or len(verb.third) != len(verb.verbs):
        return None
    if not any(Agreement(_M, _P) in asked_of(noun) for noun in nouns):
        return None
    message = f"الاسم الموصول يوافق ما قبله وفعل صلته: «{nouns[0].form} الذين {verb.form}»"
    return respelt(text, {at: "الذين"}, message)


def _of_men(text: Text, at: int, places: list[int]) -> Finding | None:
    """«اللصوص التي طاردتهم الشرطة»: a plural of men that the verb's pronoun takes up, with its own subject behind."""
    men = [text.node(place) for place in places]
    if not all(r.human and r.number is _P and r.gender is _M for r in men[0].nominals) or men[0].may_be_name:
        return None
    if any(one.fits(FEMININE) for noun in men[1:] for one in asked_of(noun)):
        return None  # «نقابة الأطباء التي دعتهم الوزارة»
    verb, subject = text.node_after(at), text.node_after(at + 1)
    is_object = verb.has_third and all(r.pronoun == "هم" for r in verb.verbs)
    is_subject = subject.is_noun and subject.has_article and not subject.has_preposition
    if not (is_object and is_subject) or any(_has_pronoun(text, place, "ها") for place in _near(text, at)):
        return None
    message = f"الاسم الموصول يوافق ما قبله والعائد: «{men[0].form} الذين {verb.form}»"
    return respelt(text, {at: "الذين"}, message)


def _taken_up_by_other(text: Text, at: int, shown: Agreement, places: list[int]) -> Finding | None:
    """«الرسائل الذي حاول الرئيس توجيهها», «عدد السجائر الذي يدخنها المرء»: the verb has another subject, and the only
    pronoun agrees with the noun."""
    noun, place = text.node(places[0]), _verb_of_clause(text, at)
    other = Agreement(_M if shown.gender is _F else _F, _S)
    if not _asks_for(noun, other) or _asks_for(noun, shown) or any(one.fits(shown) for one in noun.asked - {ANYTHING}):
        return None
    verb, subject = text.node(place), text.node_after(place)
    genders = {reading.gender for reading in verb.third if reading.number is _S}
    if verb.form in _IMPERSONAL or len(genders) != 1 or any(reading.number is not _S for reading in verb.third):
        return None
    is_subject = (subject.has_article and not subject.has_preposition) or (subject.is_name and not subject.is_particle)
    is_subject = is_subject or (subject.is_noun and subject.is_bare and subject.is_without_proclitics)
    if not is_subject or not any(one.fits(Agreement(next(iter(genders)), _S)) for one in asked_of(subject)):
        return None
    pronoun = _PRONOUN_OF[other.gender is _F]
    on_verb = {reading.pronoun for reading in verb.verbs} == {pronoun}
    after = (each for each in (place + 2, place + 3) if text.joined(each) and _has_pronoun(text, each, pronoun))
    later = next(after, 0)
    if not on_verb and later and text.node(later).continues:
        return None  # «محاولة الاغتيال التي أدخلت فلانا وابنته المستشفى»
    if not (on_verb or (later and text.joined(place + 2))) or _points_back(text, at, shown):
        return None
    right = "التي" if other.gender is _F else "الذي"
    message = f"الاسم الموصول يوافق ما قبله والعائد: «{noun.form} {right} … {text.form(place if on_verb else later)}»"
    return respelt(text, {at: right}, message)


def _takes_up(text: Text, at: int, gender: Gender | None) -> bool:
    """Whether a pronoun of that gender soon follows or stands with a preposition: «ولد فيها»."""
    pronoun = _PRONOUN_OF[gender is _F]
    return any(
        _has_pronoun(text, place, pronoun) and (place <= at + _SOON or text.form(place) in INFLECTED_PREPOSITIONS)
        for place in _near(text, at)
    )


def _near(text: Text, at: int) -> range:
    """The next words of the clause that begins at ``at``."""
    end = at + 1
    while end < at + _NEAR and text.joined(end):
        end += 1
    return range(at + 1, end)


def _says_as(verb: Node, shown: Agreement) -> bool:
    return {reading.gender for reading in third_singular(verb)} == {shown.gender}


def _is_plural_clause(text: Text, at: int, shown: Agreement) -> bool:
    """Whether the clause begins with a plural verb or pronoun, as the plural relative has it: «الجنرالات الذين هم»."""
    place = at + 1
    if text.form(place) in BEFORE_VERBS:
        place += 1
    form = text.form(place)
    if not all(map(text.joined, range(at + 1, place + 1))):
        return False
    plurals = {reading.gender for reading in text.node(place).third if reading.number is _P}
    taken_up = any(_has_pronoun(text, each, "هم") for each in _near(text, at)) and shown.gender is _M
    return form == "هم" or taken_up or shown.gender in plurals


def _is_no_dual(text: Text, noun: Node) -> bool:
    """Whether it ends as a dual does and is none: «الكافيين»."""
    if (
        noun.gender is _F
        or not noun.form.endswith(("ين", "ان"))
        or {reading.number for reading in noun.nominals} != {_D}
    ):
        return False
    return text.lexicon.count(noun.form[:-2]) == 0 and text.lexicon.count(noun.form[:-2] + "ة") == 0


def _head(text: Text, places: list[int]) -> int | None:
    """The noun that is described, beneath its adjectives: «الحفلة» of «الحفلة الكبيرة التي»."""
    for place in places:
        node = text.node(place)
        if not node.is_nominal:
            return None
        previous = text.node_before(place)
        is_adjective = node.is_adjective and node.has_article and previous.has_article and place - 1 in places
        # «القاضي الشاهدين اللذين»: a dual describes no singular
        if not is_adjective or (previous.number is _S and all(r.number in (_D, _P) for r in node.nominals)):
            return place
    return None


def _fits(text: Text, place: int, at: int, shown: Agreement) -> bool:
    node = text.node(place)
    if not node.has_nominals:
        return not node.readings  # unknown words may be anything
    asked = asked_of(node)
    if ANYTHING in asked:
        return node.number is not _P or shown != MASCULINE  # never «الأرصدة الذي»
    if place < at - 1 and node.may_be_name:
        return True
    if _coordinated(text, place):
        return True
    return any(one.fits(shown) for one in asked)


def _coordinated(text: Text, place: int) -> bool:
    """Whether the noun is joined to one before it: «الوزير والكاتب اللذان»."""
    node = text.node(place)
    return node.may_be_joined and any(reading.proclitics.startswith("و") for reading in node.nominals)


def _beyond(text: Text, first: int, at: int, shown: Agreement) -> bool:
    """Whether a definite noun behind a preposition agrees: «الوزير في الحكومة الذي»."""
    for back in range(first - 1, max(-1, at - _BEYOND), -1):
        gap = text.gap(back + 1)
        if gap is None or any(mark in gap for mark in ".؟!؛:\n"):
            return False
        form, node = text.form(back), text.node(back)
        if form in _STOPS or (node.is_verb and form not in PREPOSITIONS and form not in _NAMES):
            return False
        if not any(one.fits(shown) for one in asked_of(node)) or not node.nominals or node.is_particle:
            continue
        following = text.node_after(back)
        # «زجاجات من العصير الطبيعي التي»: of what is indefinite, too.
        is_annexed = node.is_bare and (following.has_article or following.may_be_name or following.form == "من")
        # «مجمع شركة النسيج للتصدير الذي»
        is_chain = node.is_bare and following.is_bare and not following.describes
        is_annexed = is_annexed or (is_chain and not {form, following.form} & PREPOSITIONS)
        if node.has_article or node.has_pronoun or node.may_be_name or is_annexed:
            return True
    return False


def _contradicted(text: Text, at: int, shown: Agreement, places: list[int]) -> Finding | None:
    """«الجمعية الذي تمثل الضحايا»: the verb has no subject but the relative, and agrees with the noun alone."""
    place = _verb_of_clause(text, at)
    verb = text.node(place)
    if verb.is_verb and not verb.has_third:
        return _wrongly_resumed(text, at, place, shown, places)
    if verb.form in _IMPERSONAL:
        return _wrongly_resumed_later(text, at, place, shown, places)
    if not verb.has_third or verb.is_particle or any(reading.number is not _S for reading in verb.third):
        return None
    genders = _genders(verb, text.lexicon)
    if len(genders) != 1 or shown.gender in genders or _may_be_feminine(verb, shown):
        return None
    pronouns = {reading.pronoun for reading in verb.verbs}
    if len(pronouns) != 1 or _PRONOUN_OF[shown.gender is _F] in pronouns:
        return None
    fits = _fits(text, places[0], at, shown)
    if (
        shown.gender in {reading.gender for reading in verb.third}
        and not verb.is_feminine_imperfect
        and (fits or any(_fits(text, place, at, shown) for place in places[1:]))
    ):
        return None  # «رئيس اللجنة الذي ترأس الاجتماع»
    if fits and _asks_for(text.node(places[0]), shown) and not _takes_no_object(verb):
        return None  # «باب المدرسة التي يريد»
    following = text.node_after(place)
    if fits and shown.gender is _F and (following.form in PREPOSITIONS or following.has_preposition):
        return None  # «أسعار المنتجات التي سيتأثر بسعر»: rather the verb is wrong, see ``verb_of_relative``
    wanted = Agreement(genders.pop(), _S)
    noun = next((at for at in places if _asks_for(text.node(at), wanted)), None)
    if noun is None or names_subject(text, place, wanted) or _points_back(text, place, shown):
        return None
    right = "التي" if wanted.gender is _F else "الذي"
    return respelt(
        text, {at: right}, f"الاسم الموصول يوافق ما قبله وفعل صلته: «{text.form(noun)} {right} {text.form(place)}»"
    )


def _genders(verb: Node, lexicon: Lexicon) -> set[Gender | None]:
    """The genders that the verb of the third person singular may have, rare ones left out."""
    if verb.is_feminine_imperfect:
        return {_F}
    form = without_conjunction(verb.form)
    if form.startswith("ت") and len({reading.gender for reading in verb.third}) > 1:
        feminine, masculine = lexicon.count("ي" + form[1:]), lexicon.count("ي" + form)
        return {_M} if masculine > _CLEARLY * feminine else {_F} if feminine > masculine else {_M, _F}
    counted = gender_of_form(verb.form)
    return {counted} if counted else {reading.gender for reading in verb.third}


def _may_be_feminine(verb: Node, shown: Agreement) -> bool:
    """Whether the verb may agree with a feminine relative, however rarely: «التي تضمن»."""
    is_imperfect = verb.form.removeprefix("و").removeprefix("س")[:1] == "ت"
    return shown.gender is _F and is_imperfect and any(reading.gender is _F for reading in verb.third)


def _wrongly_resumed(text: Text, at: int, verb: int, shown: Agreement, places: list[int]) -> Finding | None:
    """«القواعد الذي نتبعها»: the pronoun of the object agrees with the noun, not with the relative."""
    pronouns = {reading.pronoun for reading in text.node(verb).verbs}
    other = shown.gender is not _F
    if pronouns != {_PRONOUN_OF[other]} or _points_back(text, verb, shown):
        return None
    noun = text.form(places[0])
    if not _asks_for(text.node(places[0]), Agreement(_F if other else _M, _S)):
        return None
    right = "التي" if other else "الذي"
    return respelt(text, {at: right}, f"الاسم الموصول يوافق ما قبله والعائد: «{noun} {right} {text.form(verb)}»")


def _wrongly_resumed_later(text: Text, at: int, verb: int, shown: Agreement, places: list[int]) -> Finding | None:
    """«القوة الذي يمكن توجيهها»: behind an impersonal verb the pronoun has to answer the relative."""
    other = shown.gender is not _F
    wanted = Agreement(_F if other else _M, _S)
    place = next((p for p in range(verb + 1, verb + 3) if _has_pronoun(text, p, _PRONOUN_OF[other])), None)
    noun = text.node(places[0])
    if place is None or not all(map(text.joined, range(verb + 1, place + 1))) or _points_back(text, verb, shown):
        return None
    if not _asks_for(noun, wanted) or _asks_for(noun, shown):
        return None
    right = "التي" if other else "الذي"
    message = f"الاسم الموصول يوافق ما قبله والعائد: «{noun.form} {right} … {text.form(place)}»"
    return respelt(text, {at: right}, message)


def _verb_of_clause(text: Text, at: int) -> int:
    """The place of the first verb after the relative: behind a negation, قد, or كان before another verb."""
    place = at + 1
    if text.form(place) in BEFORE_VERBS:
        place += 1
    if text.form(place).lstrip("وفس") in KANA_ALONE and text.joined(place + 1):
        following = place + (2 if text.form(place + 1) in BEFORE_VERBS else 1)
        is_verb = text.node(following).is_verb or text.form(following) in _IMPERSONAL
        if text.node(following).has_third and is_verb:  # not «تكون هيكل»
            place = following
    return place if all(map(text.joined, range(at + 1, place + 1))) else len(text.forms)


def _takes_no_object(verb: Node) -> bool:
    return is_intransitive(verb.form) or all(reading.transitive is False for reading in verb.third)


def _asks_for(node: Node, wanted: Agreement) -> bool:
    """Whether a reading of the noun whose agreement is known may have a relative of that gender and number."""
    return any(one != ANYTHING and one.fits(wanted) for one in asked_of(node)) or (
        (node.gender is wanted.gender and node.number in (None, wanted.number))
        or (node.number is _P and node.human is not True and wanted == FEMININE)
    )


def _points_back(text: Text, verb: int, shown: Agreement) -> bool:
    """Whether a pronoun in the clause takes up the relative: «الذي تقع فيه المدينة»."""
    ending = "ها" if shown.gender is _F else "ه"
    for place in range(verb + 1, verb + 8):
        gap = text.gap(place)
        if gap is None or any(mark in gap for mark in ".،,؛؟!:"):
            return False
        if _has_pronoun(text, place, ending):
            return True
    return False


def _has_pronoun(text: Text, at: int, pronoun: str) -> bool:
    """Whether the pronoun may be written with the word; not in «جنيه»."""
    form, node = text.form(at), text.node(at)
    if not form.endswith(pronoun) or form.endswith("هذه"):
        return False
    return form in INFLECTED_PREPOSITIONS or not node.has_readings or any(r.pronoun == pronoun for r in node.readings)


def _verb_follows_noun(text: Text, at: int, noun: Node, shown: Agreement) -> bool:
    """Whether the verb agrees with the noun alone, so that the relative is its subject: «الدول الذي تتبنى»."""
    verb = text.node_after(at)
    readings = [reading for reading in verb.third if not reading.pronoun]
    if not verb.is_verb or not readings:
        return False
    if _may_be_feminine(verb, shown):  # «تضمن»
        readings = [reading for reading in readings if reading.gender is _F]
    agreements = [Agreement(reading.gender, reading.number) for reading in readings]
    if any(shown.fits(one) for one in agreements):
        return False
    if not any(asked.fits(one) for asked in asked_of(noun) for one in agreements):
        return False
    following = text.node_after(at + 1)
    if any(reading.gender is readings[0].gender and reading.has_article for reading in following.nominals):
        return False
    return not _points_back(text, at + 1, shown)


def _right(text: Text, noun: Node, at: int) -> str | None:
    asked = asked_of(noun)
    numbers = {reading.number for reading in noun.nominals}
    if text.form(at) == "اللذين" and text.after(at).endswith(("وا", "ون")):
        return "الذين"
    if numbers == {_D} and noun.gender:
        return _DUALS[noun.gender, noun.case == Case.NOMINATIVE]
    if _D in numbers and _P in numbers:
        return "الذين" if noun.gender is _M else None
    if MASCULINE in asked:
        return "الذي"
    if noun.number is _P and noun.human is None and text.node_after(at).is_verb:
        is_feminine = {reading.gender for reading in third_singular(text.node_after(at))} == {_F}
        return "التي" if is_feminine else None
    if noun.number is _P and noun.human:
        return "اللواتي" if noun.gender is _F else "الذين"
    return "التي" if FEMININE in asked else None


def _described(noun: Node) -> str:
    if noun.number is _D:
        return "مثنى"
    if noun.number is _P:
        return "جمع عاقل" if noun.human else "جمع لغير العاقل"
    return GENDERS[noun.gender] if noun.gender else "جمع"


def _case_of_dual(text: Text, at: int, noun: Node, shown: Agreement) -> Finding | None:
    """«المدرستين اللتان»: the relative in the case of its noun; «الطعنين الذين», «الأطباء اللذين» in its number."""
    form = text.form(at)
    if shown.number is not _D:
        return None
    numbers = {reading.number for reading in noun.nominals}
    wrong = (form.endswith("ان") and noun.shows_oblique) or (form.endswith("ين") and noun.shows_nominative)
    if not wrong or _D not in numbers:
        return None
    right = form[:-2] + ("ين" if form.endswith("ان") else "ان")
    return respelt(text, {at: right}, f"الاسم الموصول المثنى يوافق ما قبله في الإعراب: «{noun.form} {right}»")


RULE = Rule(
    id="relative-agreement",
    category=Category.GRAMMAR,
    summary="اسم موصول لا يوافق ما قبله",
    rationale=(
        "يوافق الموصول الاسم قبله في الجنس والعدد: المشروع الذي، المدينة التي، الأطباء الذين، النساء اللواتي. والمثنى "
        "يعرب ويكتب بلامين: المؤسستان اللتان، الطعنين اللذين. وجمع غير العاقل له «التي»."
    ),
    reference="ألفية ابن مالك، الموصول: «موصولُ الأسماءِ الذي، الأنثى التي»",
    check=check,
    condition=HasWord(frozenset(_RELATIVES)),
    bad=[
        Example("فر السجناء [التي] نقلتهم الحافلة", "فر السجناء الذين نقلتهم الحافلة"),
        Example("حكم على الشريكين [الذين] خططا للسطو", "حكم على الشريكين اللذين خططا للسطو"),
        Example("التقى الوزيران [الذين] وقعا الاتفاق", "التقى الوزيران اللذان وقعا الاتفاق"),
        Example("المواطنين [اللذين] يعيشون في القرى", "المواطنين الذين يعيشون في القرى"),
        Example("أنصف المحامين الشباب [التي] اجتازوا الامتحان", "أنصف المحامين الشباب الذين اجتازوا الامتحان"),
        Example("احتج الأطباء [التي] رفضوا العرض", "احتج الأطباء الذين رفضوا العرض"),
        Example("شمل العفو سجناء الحق العام [التي] قضوا المدة", "شمل العفو سجناء الحق العام الذين قضوا المدة"),
        Example("عوض أصحاب المحلات [الذين] أتلفتها النيران", "عوض أصحاب المحلات التي أتلفتها النيران"),
        Example("مع الموظفين [التي] شاركوا", "مع الموظفين الذين شاركوا"),
        Example("أكد أن الأطباء [اللذين] غادروا كثر", "أكد أن الأطباء الذين غادروا كثر"),
        Example("في المدرستين [اللتان] أغلقتا", "في المدرستين اللتين أغلقتا"),
        Example("حصلت المؤسستان [التي] شاركتا على جائزة", "حصلت المؤسستان اللتان شاركتا على جائزة"),
        Example("كرمت النساء [الذين] قدن مبادرات", "كرمت النساء اللواتي قدن مبادرات"),
        Example("زار المدينة [الذي] ولد فيها", "زار المدينة التي ولد فيها"),
        Example("نحترم القواعد [الذي] نتبعها في العمل", "نحترم القواعد التي نتبعها في العمل"),
        Example("قال إن القوة [الذي] يمكن توجيهها محدودة", "قال إن القوة التي يمكن توجيهها محدودة"),
        Example("انتهت فترة الحجر [الذي] استمرت لشهرين", "انتهت فترة الحجر التي استمرت لشهرين"),
        Example("أشادوا بالمصادر [الذي] سمحت بفهم ما جرى", "أشادوا بالمصادر التي سمحت بفهم ما جرى"),
        Example("انتقدت الجمعية [الذي] تمثل الضحايا تأخر التعويض", "انتقدت الجمعية التي تمثل الضحايا تأخر التعويض"),
    ],
    good=[
        "نقابة الأطباء التي دعتهم الوزارة",
        "مجموعة اللاعبين التي اختارهم المدرب",
        "حكم على المتهمين الذين خططوا للسطو",
        "زار القرية الذين",
        "زار المدن التي",
        "حضرت الحفل سلوى المصري التي غنت فيه",
        "من أوائل الدول في العالم التي تضمن ذلك",
        "قال وزير الدفاع الذي زار القرية (الذي",
        "رئيس اللجنة الذي ترأس الاجتماع",
        "الكاتب العام الذي عين حديثا والذي أدار المؤسسة",
        "الوزير في الحكومة الذي استقال",
        "تراجعت الواردات، وهي التي بلغت مستوى قياسيا",
        "من بين الذين حضروا اللقاء",
        "المسؤولين اللذين وقعا الاتفاق",
        "الوزير والكاتب اللذان وقعا",
        "كشف المحققون هوية الجناة الذين فروا",
        "استقبل الوفد حفظة السلام الذين عادوا",
        "الجمعيات التي لا تهدف إلى الربح التي تشارك في المعرض",
        "الطريق التي تربط والطريق الذي يربط",
        "مقر الشركة الذي تستأجره الوزارة",
        "رئيس الشركة الذي أسسها قبل عقدين",
        "القطاع الذي تشرف عليه الوزارة",
        "يوصل ابنه إلى باب المدرسة التي يريد",
        "اشتكوا من عدم وضوح الخدمات التي تقدم للزوار",
        "لا شك في أن دبي التي نجحت في التنظيم",
        "تأجل مجمع شركة النسيج للبتروكيميائيات الذي يجري بناؤه",
        "الحي الذي نسكنه منذ سنوات",
        "مقر الوزارة الذي يمكن توسيعه",
        "وزير المالية الذي يمكن أن يعينه",
        "البرنامج الذي تقدم الإذاعة كل مساء",
    ],
)
