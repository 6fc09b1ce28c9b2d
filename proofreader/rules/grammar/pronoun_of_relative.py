"""A pronoun that does not answer the relative it belongs to: «الأطباء الذين تحدثت إليها», «المقاولات هو التي»."""

from collections.abc import Iterator

from proofreader.arabic.clitics import PRONOUNS
from proofreader.arabic.word_classes import KANA_AND_SISTERS, PREPOSITIONS_OF_PRONOUNS, RELATIVES_OF_WOMEN
from proofreader.core import Category, Document, Example, Finding, Gender, HasWord, Lexicon, Number, Rule
from proofreader.rules.support.described import TIMES
from proofreader.rules.support.grammar import respelt
from proofreader.rules.support.relatives import AGREEMENTS, ANSWERS, INFLECTED, antecedents, is_answered, may_be_meant
from proofreader.syntax import Node, Text, text_of
from proofreader.syntax.agreement import Agreement, asked_of
from proofreader.syntax.phrases import PREPOSITIONS, has_preposition

_S = Number.SINGULAR
_SEPARATE = {"الذي": "هو", "التي": "هي", "الذين": "هم"}
_SUBJECT = _CLAUSE = 3  # words
_SUBJECTS = frozenset("هم هو هي هن".split())
# Nouns whose relative clause needs no pronoun: «اللحظة التي عثر على جثته».
_ADVERBIAL = TIMES | frozenset("مدة مرحلة دقيقة ثانية أيام أسابيع أشهر شهور سنوات أوقات طريقة مناسبة كيفية".split())
# What people who lost, left, took something have of their own.
_BELONGINGS = frozenset(
    noun + "ها"
    for noun in """
    أرواح حيات أمتعت وظائف مناصب أبناء أطفال أقارب ذوي عائلات أسر دراست شهادات رواتب أجور حتف مصرع جياد هويات ممتلكات
    أموال وعي ديون آباء زملاء
    """.split()
)


def check(document: Document, lexicon: Lexicon) -> Iterator[Finding]:
    text = text_of(document, lexicon)
    index = document.words_by_form
    for form in RELATIVES_OF_WOMEN & document.forms:
        for at in index[form]:
            if finding := _of_women(text, at):
                yield finding
    for form in AGREEMENTS.keys() & document.forms:
        for at in index[form]:
            if finding := _separate(text, at) or _attached(text, at) or _within(text, at) or _of_belongings(text, at):
                yield finding


def _separate(text: Text, at: int) -> Finding | None:
    """«هو التي»."""
    before = text.before(at)
    clitic = before[:1] if before[:1] in ("و", "ف") and len(before) == 3 else ""
    pronoun, right = before[len(clitic) :], _SEPARATE[text.form(at)]
    if pronoun not in ("هو", "هي", "هم") or pronoun == right:
        return None
    if pronoun == "هم":
        return respelt(text, {at: "الذين"}, "الاسم الموصول يوافق الضمير قبله: «هم الذين»")
    return respelt(text, {at - 1: clitic + right}, f"الضمير يوافق الموصول بعده: «{right} {text.form(at)}»")


def _of_women(text: Text, at: int) -> Finding | None:
    """«اللاعبات اللواتي دربهم»: the pronoun of the verb right behind, or of the preposition that the verb takes."""
    women, verb, place = text.node_before(at), text.node_after(at), at + 1
    are_women = women.is_noun and all(r.human and r.gender is Gender.FEMININE for r in women.nominals)
    readings = [reading for reading in verb.verbs if reading.person == 3]
    if not are_women or verb.is_particle or not readings or any(r.number is not _S for r in readings):
        return None
    if text.form(at + 2) in INFLECTED and text.joined(at + 2) and not any(r.pronoun for r in readings):
        place = at + 2
        is_men = INFLECTED[text.form(place)][1] == "هم"
    else:
        is_men = all(reading.pronoun == "هم" for reading in readings)
    if not is_men:
        return None
    right = text.form(place)[:-1] + "ن"
    return respelt(text, {place: right}, f"العائد يوافق الموصول: «{text.form(at)} … {right}»")


def _of_belongings(text: Text, at: int) -> Finding | None:
    """«المهاجرين الذين فقدوا أمتعتها»: what people have, behind the verb of many whose subject the relative is."""
    verb, form = text.node_after(at), text.form(at + 2)
    if text.form(at) != "الذين" or form not in _BELONGINGS or not text.joined(at + 2) or not text.joined(at + 1):
        return None
    if not verb.third or any(r.number is not Number.PLURAL or r.pronoun for r in verb.third):
        return None
    right = form[:-2] + "هم"
    return respelt(text, {at + 2: right}, f"الضمير يعود على «الذين»: «{right}» لا «{form}»")


def _attached(text: Text, at: int) -> Finding | None:
    """The first pronoun of the clause, where the verb can't have the relative for its subject."""
    relative = AGREEMENTS[text.form(at)]
    verb, place = text.node_after(at), at + 2
    if not verb.has_third or not text.joined(place) or verb.form in PREPOSITIONS or verb.form in _SUBJECTS:
        return None
    form, node = text.form(place), text.node(place)
    noun = None if form in INFLECTED else _owner(node if verb.form in KANA_AND_SISTERS else node.as_noun)
    later = _later(text, place)
    is_before = later is not None
    if form not in INFLECTED and noun is None and not is_before:
        return None
    readings = [r for r in verb.third if not r.pronoun]
    if not readings or any(r.pronoun for r in verb.verbs):
        return None
    if relative.number is _S and any(r.number is Number.PLURAL for r in readings):
        return None  # «المهاجرين الذي قدموا إليها»: the slip is in the relative
    answered = any(relative.fits(Agreement(r.gender, r.number)) for r in readings)
    if form in INFLECTED:
        stem, pronoun = INFLECTED[form]
        return None if answered else _pronoun(text, at, place, stem, pronoun)
    if noun is None:
        # «التي انهار جزء منه»
        if not answered and later is not None:
            stem, pronoun = INFLECTED[text.form(later)]
            return _pronoun(text, at, later, stem, pronoun)
        return None
    # «الذي كلف بناؤها»: the noun is shown to be the subject by its hamza, by a verb that has no object («تضررت جدرانه»)
    # or by one that does not fit the relative.
    is_subject = form[: -len(noun)].endswith("ؤ") or all(
        reading.transitive is False
        and not has_preposition(node.as_noun)
        and any(one.fits(Agreement(reading.gender, _S)) for one in asked_of(node.as_noun))
        for reading in readings
    )
    if answered and not (is_subject and node.nominals):
        return None
    return _pronoun(text, at, place, form[: -len(noun)], noun)


def _within(text: Text, at: int) -> Finding | None:
    """The pronoun of a noun behind a preposition or a predicate: «عثر على جثته», «كان مقررا إجراؤه»."""
    verb, place, relative = text.node_after(at), at + 3, text.form(at)
    if not verb.has_third or verb.form in PREPOSITIONS or place >= len(text.forms):
        return None
    if not all(map(text.joined, range(at + 1, place + 1))) or (verb.is_particle and verb.form not in KANA_AND_SISTERS):
        return None
    readings = [reading for reading in verb.verbs if reading.person]
    if any(r.pronoun or r.person != 3 or AGREEMENTS[relative].fits(Agreement(r.gender, r.number)) for r in readings):
        return None
    pronoun = _owner(text.node(place).as_noun)
    if pronoun is None or (noun := next(antecedents(text, at), None)) is None or text.node(noun).stem in _ADVERBIAL:
        return None
    stem = text.form(place).removesuffix(pronoun)
    if text.form(place - 1) in PREPOSITIONS_OF_PRONOUNS or (text.node(place - 1).tanwin and stem.endswith("ؤ")):
        return _pronoun(text, at, place, stem, pronoun)
    return None


def _later(text: Text, place: int) -> int | None:
    """Where a preposition with a pronoun follows the subject at ``place``: «انهار جزء كبير منها», «تعمل النساء فيه»."""
    subject = text.node(place)
    if not subject.is_noun or subject.has_pronoun or subject.has_preposition or subject.continues:
        return None
    for later in range(place + 1, min(len(text.forms), place + 1 + _SUBJECT)):
        if not text.joined(later):
            return None
        if text.form(later) in INFLECTED:
            return later
        node = text.node(later)
        is_annexed = subject.is_bare and later == place + 1 and node.has_article
        if not is_annexed and not (node.describes and node.has_article is subject.has_article):
            return None
    return None


def _owner(node: Node) -> str | None:
    """The pronoun of a word that can only be a noun with a pronoun of the third person."""
    if not node.has_pronoun or node.is_particle or node.has_verbs:
        return None  # «كان سبقه إليها»
    found = {reading.pronoun for reading in node.nominals}
    if len(found) != 1:
        return None
    pronoun = found.pop()
    return pronoun if pronoun in ("ه", "ها", "هم", "هن") else None


def _pronoun(text: Text, at: int, place: int, stem: str, pronoun: str) -> Finding | None:
    relative, right = text.form(at), ANSWERS[text.form(at)]
    if pronoun == "هما" and relative == "الذين" and text.before(at).endswith("ين"):
        return respelt(text, {at: "اللذين"}, f"الموصول المثنى بلامين، والعائد «{text.form(place)}» يدل على اثنين")
    if pronoun == right or pronoun in ("هن", "هما"):
        return None
    if not text.joined(at):
        return None  # «مشروع تنمية الصادرات لدول الخليج، التي سيتم تنفيذه»
    if any(may_be_meant(text.node(noun), pronoun, relative) for noun in antecedents(text, at)):
        return None  # «الأسس الذي ستقوم عليها»: the slip is in the relative; «مجلس الخبراء الذين يعد أعضاؤه»
    if relative in ("الذي", "التي") and PRONOUNS[pronoun].number is Number.PLURAL:
        return None  # «اللجان التي كلف أعضاؤهم», «الدمار الذي لحق بمنازلهم»
    if is_answered(text, place, relative, _CLAUSE):
        return None
    new = stem + right
    if not text.lexicon.accepts(new):
        return None
    return respelt(text, {place: new}, f"العائد يوافق الموصول: «{relative} … {new}» لا «{text.form(place)}»")


RULE = Rule(
    id="pronoun-of-relative",
    category=Category.GRAMMAR,
    summary="ضمير لا يوافق الاسم الموصول الذي يعود إليه",
    rationale=(
        "تشتمل صلة الموصول على ضمير يعود إليه ويوافقه: الأطباء الذين تحدثت إليهم، القنطرة التي انهار جزء منها. ومثله "
        "الضمير قبل الموصول: المقاولات هي التي، السكان هم الذين."
    ),
    reference="ألفية ابن مالك، الموصول: «وكلها يلزم بعدَه صلهْ على ضميرٍ لائقٍ مشتملهْ»",
    check=check,
    condition=HasWord(frozenset((*AGREEMENTS, *RELATIVES_OF_WOMEN))),
    bad=[
        Example("استمع إلى المهاجرين الذين فقدوا [أمتعتها]", "استمع إلى المهاجرين الذين فقدوا أمتعتهم"),
        Example("الأساتذة الذين جرى [توقيفها] عن العمل", "الأساتذة الذين جرى توقيفهم عن العمل"),
        Example("كرم النادي اللاعبات اللواتي [اختارهم] الاتحاد", "كرم النادي اللاعبات اللواتي اختارهن الاتحاد"),
        Example("القنطرة التي انهار جزء [منه] أمس", "القنطرة التي انهار جزء منها أمس"),
        Example("المقاولات [هو] التي توفر الشغل", "المقاولات هي التي توفر الشغل"),
        Example("الأطباء الذين تحدثت [إليها] الجريدة", "الأطباء الذين تحدثت إليهم الجريدة"),
        Example("الضحية التي عثر على [جثته] في الغابة", "الضحية التي عثر على جثتها في الغابة"),
        Example("المباراة التي كان مقررا [إجراؤه] السبت", "المباراة التي كان مقررا إجراؤها السبت"),
        Example("هدموا المنازل التي تضررت [جدرانه] أمس", "هدموا المنازل التي تضررت جدرانها أمس"),
        Example("حضر الفنان الذي تخطت [شهرتها] الحدود", "حضر الفنان الذي تخطت شهرته الحدود"),
        Example("الملعب الذي كلف [بناؤها] كثيرا", "الملعب الذي كلف بناؤه كثيرا"),
    ],
    good=[
        "الأمهات اللواتي أنجبنهم",
        "المعلمات اللواتي التقاهن الوزير",
        "سكان المدينة الذين زاروا معالمها",
        "الشرطة هي التي تولت التأمين",
        "رفضوا البيع، وهو ما أثار الغضب",
        "الحارس الذي كان في مكتبه",
        "في اللحظة التي عثر على جثته",
        "خلال الأيام التي عثر على رسائله",
        "الشركة التي فقدت مؤسسها",
        "الجمعية التي ساعدت ابنه",
        "بالقدر الذي يسمح بوضعها في الحقيبة",
        "الطريق التي وقف على جنباتها",
        "القرية التي عاد إلى أهله فيها",
        "الملفات التي توصلت بها اللجنة",
        "الرجل الذي باع سيارتها له",
        "السيدة التي قدم زوجها شكاية",
    ],
)
