"""Decides for every suspect word of a paragraph what was meant: a noisy channel (Kernighan, Church, Gale 1990).

Whoever wrote the word meant some word *m* and typed *t*. The best guess at *m* is the one with the greatest

    log P(m between these neighbours) - cost of typing t for m

In order:

1. ``candidates`` lists the words that may have been meant, each with the slip that leads from it to what was typed and
   the cost of that slip (``slips``: the less likely the slip, the dearer).
2. ``context.Fit`` says how well each candidate, and the word as typed, fits between the word before and the word after.
   A word that the lexicon does not know loses ``_REJECTED``.
3. The best candidate's score minus the typed word's is the *margin*; its lead over the second best is the *lead*.
   Where the margin is not positive, the word stands.
4. A writer who makes one kind of slip all the time makes it here too: ``habits_of`` adds ``HABIT`` to such margins.
   Of a right word that may stand for another, ``word_trust`` says instead how likely that is.
5. ``trust.level`` turns margin, lead and slip into certain, likely or a note.

An example: of «سافر الوفد الى الرباط» the word «الى» is no word; «إلى» is one hamza away and frequent after «الوفد».

>>> from proofreader.arabic import parse
>>> from proofreader.lexicon import load_lexicon
>>> speller, words = Speller(load_lexicon()), parse("سافر الوفد الى الرباط").words
>>> [decision] = speller.decisions(words, speller.suspects(frozenset(words.bares)))
>>> decision.word.bare, decision.best.text, decision.best.slip.value, decision.accepted
('الى', 'إلى', 'hamza-dropped', False)
>>> decision.margin > 5
True
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from proofreader.arabic.clitics import ARTICLE, ARTICLES, CONJUNCTIONS, forms_of
from proofreader.arabic.late import late_re, late_regex
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.place_nouns import FORMS_NAMED_BY_WHAT_FOLLOWS
from proofreader.arabic.word_classes import HONORIFICS, KINSHIP, PREPOSITIONS, TITLES, VERBS_OF_SAYING
from proofreader.core import Derivation, Gender, Lexicon, Number, Reading, Tense, Word, Words
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.core.memory import Memory
from proofreader.spelling.asked_forms import is_asked_for, is_deed_to_him
from proofreader.spelling.candidates import Candidate, is_rule_made
from proofreader.spelling.collocates import (
    BEHIND_ELATIVE,
    OF_A_VERBAL_NOUN,
    OF_SLOWNESS,
    asks_for_action,
    is_best_of,
    is_wake,
    slowness,
    verbal_nouns,
)
from proofreader.spelling.context import END, NUMBER, Fit, after, before
from proofreader.spelling.doubts import Doubts, Suspect
from proofreader.spelling.given_names import NAMES_IN_YA, stands_after_titles
from proofreader.spelling.particles import Odds, odds
from proofreader.spelling.pruning import NOTHING_PRUNED, Unrivalled
from proofreader.spelling.slips import Slip
from proofreader.spelling.suspect_forms import (
    ALI,
    HABIT,
    IN_THE_WAKE,
    OF_LETTERS,
    PREPOSITIONS_BY_DOTS,
    SuspectForms,
)
from proofreader.spelling.torn import TornWords
from proofreader.spelling.word_trust import Sides, is_of_two, odds_of_another

# What a word that is no word costs to leave standing.
_REJECTED = 3.5
# A long one is less likely to be a name or a rare word that no list has.
_PER_LETTER, _LETTERS_OF_A_NAME = 0.6, 6
# ة and ى stand inside no word, not even inside a foreign name; ى only before a hamza that has lost its seat.
_IMPOSSIBLE = late_re("ة.|ى[^ء]|[ءئؤ]{2}").search
_NO_FORM_AT_ALL = 8.0
# A hamza begins a word rather than stand in a long one behind a letter that does not join: «ستحضرأشغال».
_TWO_WORDS, _OF_TWO_WORDS = late_re(".{3,}[دذرزو][أإآ].{3,}").match, 4.0
# A finger that stays on a key writes a letter twice: «الإنججليزي» beside a name is none.
_NO_NAME = late_re(r"ة.|ى[^ء]|[ءئؤ]{2}|([^لموي])\1|^ال?ل{2}").search
_RANKED = 6
_COUNT_OF_A_FAULT, _FAR_OFTENER = 12, 100  # occurrences
_LEAST_OF_ANOTHER = 9.0  # how much worse another word may fit at all: ``word_trust`` weighs what speaks for it
_OF_TWO = "ا"
_QUOTES = frozenset('"«“”‘')
_HYPHENS = frozenset("-‐‑")
_LONGEST_CLITICS = 3  # letters
_VOWELLED = 2  # marks
_LITTLE_EVIDENCE = 10
_VOWELS = late_regex("[\u064c-\u0652]")  # tanwin of the accusative is often all that is typed
_HABITUAL = frozenset({Slip.HAMZA_DROPPED, Slip.TA_MARBUTA, Slip.YA_WITHOUT_DOTS})
_HABIT_LEAST, _HABIT_SHARE = 2, 0.4
_KEPT: dict[Slip, Callable[[str], bool]] = {
    Slip.HAMZA_DROPPED: lambda form: "أ" in form or "إ" in form,
    Slip.TA_MARBUTA: lambda form: form[-1] == "ة",
    Slip.YA_WITHOUT_DOTS: lambda form: form[-1] == "ي" and len(form) > 2,
}
# First names and prepositions that differ by the dots of their last letter: what the context adds to their score.
_TO_ME = "إلي"
_OF_ME = frozenset({ALI, _TO_ME, "لدي"})
_TITLES = HONORIFICS | {"شيخ"}
_ARTICLE_WITHOUT_ALEF, _QUESTION = "ل", "أ"
_GOVERNS = 0.25  # share of a word's occurrences beside the preposition from which on the two belong together
_CONJUNCTIONS = "وف"
_BEFORE_A_NAME = FORMS_NAMED_BY_WHAT_FOLLOWS | forms_of(("عبد",), CONJUNCTIONS).keys()
_PROCLITICS_OF_NO_OBJECT = ("ب", "ل", "ك")
_NAME_IN_YA = 5.0
_BEFORE_A_NOUN, _FIRST_NAME, _ALI_BEFORE_A_NAME = 2.5, 3.0, 8.0
_ADJECTIVES = frozenset({Derivation.ADJECTIVE, Derivation.INTENSIVE, Derivation.NISBA, Derivation.ELATIVE})
_DESCRIBING = _ADJECTIVES | {Derivation.ACTIVE_PARTICIPLE, Derivation.PASSIVE_PARTICIPLE}
_FEMININE, _BEHIND_FEMININE = ("ة", "ات"), 3.0
# «آلله أذن لكم؟»: the alef of a question before the article.
_ASKING = frozenset("آلله آلآن آلذكرين".split())
_WHO = "الي"  # as spoken: «الي فات مات»
_BEFORE_A_PERFECT = frozenset("أن إن ان بأن كأن ما قد لقد".split())
_SHE = forms_of(("هي",), CONJUNCTIONS).keys()
_COUNT_OF_A_NAME, _COUNT_OF_A_BARE_NAME = 1500, 300  # of a word with the article and without: above, it is no surname
_COUNT_OF_A_SURNAME, _BEFORE_A_SURNAME = 50, 5.0  # of a nisba: above it, it is rather an adjective
_BRIDGES = frozenset({"كبري", "بكبري"})
_PREPOSITION = "على"
# «اما التوقيع أو الرحيل» is «إما»; not where the answer of «أما» follows, «اما الرئيس أو نائبه فقد حضر».
_EITHER, _BY_ALTERNATIVE, _WORDS_TO_OR = {"اما": "إما", "واما": "وإما"}, 7.0, 9
_ORS, _ENDS_A_CLAUSE = frozenset({"أو", "او", "وإما", "واما"}), late_re("[.؟?!؛\n]").search
_ANSWER, _ANSWERS = "ف", frozenset("فقد فإن فان فإنه فإنها فهو فهي فهم فلا فلم فلن فليس فكان فكانت فما فمن ففي".split())
# «باي مسؤول» is «بأي», but «باي تونس» and «الصادق باي» are titles.
_ANY, _BAY, _BY_WHICH = "بأي", "باي", 4.0
# «على اثر» is «على إثر», though «على أثر» is right as well and as common.
_BEFORE_WAKE, _BY_WAKE = frozenset({"على", "وعلى"}), 3.0
# A preposition governs no other: «في اعلى القائمة» is «في أعلى», and no «على» with an alef too many.
_NO_PREPOSITION_HERE = 6.0
# Names that begin like a particle: بان كي مون.
_NAME_GOES_ON = {
    "بان": frozenset({"كي", "غي", "جي"}),
    "وبان": frozenset({"كي", "غي"}),
    "لامين": frozenset("يامال جمال كامارا سيسي دياك ديالو ديارا نداي ندياي".split()),
}
# Right words that the counts do not know: the music of Oran is no opinion, a club of Baghdad no cabinet.
_RIGHT_BEHIND = {
    "الراي": frozenset("موسيقى لموسيقى بموسيقى وموسيقى فن لفن أغاني أغنية نجم نجوم ملك أمير مغني".split()),
    "معني": frozenset("غير وغير أنه بأنه إنه وأنه هو وهو ليس أنني أني إنني".split()),
    "الزوراء": frozenset("فريق لفريق نادي لنادي مع أمام على ضد لاعب مدرب حارس نظيره مواطنه ضيفه مضيفه".split()),
}


class Decision(NamedTuple):
    """A word for which something else fits better.

    ``ranked``: candidates with their scores, best first. ``margin``: by how much (natural log) the best one beats the
    word as it stands; ``lead``: by how much it beats the next candidate. ``accepted``: whether the word itself is one.
    ``evidence``: how often the best one was seen beside these neighbours; ``frequency``: its Zipf frequency;
    ``is_name``: whether our own lists of names have it.
    ``odds``: for إن and أن, what decided; ``beside_name``: whether the word before or after is a person's name and
    the word may be one too; ``beside_unknown``: whether one of them is in no list; ``unseen``: whether the word itself
    was never counted anywhere; ``own_frequency``: its Zipf frequency; ``after_quote``: whether it opens a quotation;
    ``again``: whether it stands in the paragraph twice; ``behind_place``: whether a noun that a name follows, such as
    «مدينة» or «عبد», stands before it; ``after_given_name``: whether the word before may be a person's, and was never
    counted before the best one. ``lift``: how much oftener (natural log) than by chance the best one was
    seen beside one of these neighbours; ``beside_number``: whether one of them is a number. ``another``: the odds
    (natural log) that a right word stands for the best one, see ``word_trust``.
    """

    word: Word
    ranked: tuple[tuple[Candidate, float], ...]
    margin: float
    lead: float
    accepted: bool
    evidence: int
    frequency: float
    is_name: bool
    odds: Odds | None = None
    beside_name: bool = False
    beside_unknown: bool = False
    unseen: bool = False
    own_frequency: float = 0.0
    after_quote: bool = False
    again: bool = False
    behind_place: bool = False
    after_given_name: bool = False
    lift: float = 0.0
    beside_number: bool = False
    another: float = -math.inf

    @property
    def best(self) -> Candidate:
        return self.ranked[0][0]

    def by_habit(self) -> "Decision":
        """The same decision for a writer who makes this slip as a habit."""
        return self._replace(margin=self.margin + HABIT)


class Speller:
    """The model over one lexicon. ``unrivalled`` and ``doubts`` only spare work."""

    def __init__(self, lexicon: Lexicon, unrivalled: Unrivalled = NOTHING_PRUNED, doubts: Doubts | None = None) -> None:
        self.lexicon = lexicon
        self._unrivalled, self._doubts = unrivalled, doubts
        self.fit = Fit(lexicon, unrivalled.is_only_spelling)
        forms = SuspectForms(lexicon, self.fit)
        self.candidates, self._suspect_of = forms.candidates, forms.suspect_of
        self._rivals, self._is_person = forms.rivals, forms.is_person
        self._is_only_noun = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._has_only_noun_readings)
        self.torn = TornWords(lexicon, self.fit).find
        self._suspects = Memory(self._known_suspect)

    def suspects(self, forms: frozenset[str]) -> frozenset[str]:
        """Those of the forms that are not accepted, may have to yield to another word or are a single letter."""
        suspects = self._suspects
        return frozenset([form for form in forms if suspects[form]])

    def is_unrivalled(self, form: str) -> bool:
        """Whether a table tells without more work that the form is right and no name of our lists: see ``pruning``.

        False tells nothing."""
        return form in self._unrivalled

    def unknown(self, suspects: frozenset[str]) -> frozenset[str]:
        """Those of the suspects that the lexicon does not accept, and single letters."""
        return frozenset([form for form in suspects if (suspect := self._suspects[form]) and not suspect.is_right])

    def _known_suspect(self, form: str) -> Suspect | None:
        """``SuspectForms.suspect_of``, from the tables where they have the form."""
        if form in self._unrivalled:
            return None
        if self._doubts is None or (doubt := self._doubts.get(form)) is None:
            return self._suspect_of(form)
        self.fit.learn(form, doubt.alike, doubt.priors)
        return doubt.suspect

    def decisions(self, words: Words, suspects: frozenset[str], pieces: frozenset[int] = frozenset()) -> list[Decision]:
        """The words whose spelling the model would change or doubts, in order.

        ``suspects`` is what the method of that name answers; ``pieces`` are the places of words that are pieces of
        torn ones, of which nothing can be said.
        """
        known = {
            form: suspect for form in suspects if (suspect := self._suspects[form]) is not None and suspect.candidates
        }
        found = []
        for at in [at for at, form in enumerate(words.bares) if form in known]:
            if at not in pieces:
                decision = self._decide(words, at, known[words.bares[at]])
                if decision is not None:
                    found.append(decision)
        habits = habits_of(found, words) if found else frozenset()
        found = [decision.by_habit() if decision.best.slip in habits else decision for decision in found]
        return [decision for decision in found if decision.margin > 0]

    def _decide(self, words: Words, at: int, suspect: Suspect) -> Decision | None:
        candidates, rivals, particles, dotted, _ = suspect
        previous, following = before(words, at), after(words, at)
        form = words.bares[at]
        if following in _NAME_GOES_ON.get(form, ()):
            return None
        if particles:
            return self._decide_particle(words, at, suspect, particles)
        # A right word that was seen beside one of these stands in its own place; not where a clause begins or ends.
        pair = self.lexicon.pair
        if (
            candidates[-1].slip is Slip.WORD
            and ((previous[0] != "<" and pair(previous, form)) or (following[0] != "<" and pair(form, following)))
            and not self._is_fault_of_edited_text(form, candidates, previous, following)
        ):
            if len(candidates) == 1:  # half of all doubts
                return None
            candidates = tuple([candidate for candidate in candidates if candidate.slip is not Slip.WORD])
            if not candidates:
                return None
        if form[0] == _ARTICLE_WITHOUT_ALEF and not self._is_told_definite(form, previous, following):
            candidates = tuple([candidate for candidate in candidates if candidate.text != f"ا{form}"])
            if not candidates:
                return None
        added = {text: more for text in dotted if (more := self._of_context(text, previous, following))}
        if asks_for_action(form, previous):
            added |= dict.fromkeys(verbal_nouns(candidates, self.lexicon), OF_A_VERBAL_NOUN)
        if slow := slowness(form, previous, following, self.lexicon):
            added[slow] = OF_SLOWNESS
        if form in _EITHER and self._has_alternative(words, at):
            added[_EITHER[form]] = _BY_ALTERNATIVE
        elif form == _BAY and self._is_indefinite_noun(following) and not self._may_have_title(previous):
            added[_ANY] = _BY_WHICH
        if not added and self._rivals.cannot_win(rivals, previous, following):
            return None
        if self._is_of_a_compound(words, at):
            candidates = tuple([candidate for candidate in candidates if candidate.slip not in OF_LETTERS])
            if not candidates:
                return None
        if words[at].text.endswith(TATWEEL) and len(form) <= _LONGEST_CLITICS:  # «وللـ13»
            return None
        if previous in _RIGHT_BEHIND.get(form, ()):
            return None
        if form in _ASKING or (previous == "و" and self._was_cut_off(words[at])):
            return None
        if rivals and self._fits_best(form, candidates, added, previous, following):
            return None
        fit = self.fit
        own, *fits = fit.scores((form, *(candidate.text for candidate in candidates)), previous, following)
        ranked = [(candidate, score - candidate.cost) for candidate, score in zip(candidates, fits, strict=True)]
        if added:
            ranked = [(candidate, score + added.get(candidate.text, 0.0)) for candidate, score in ranked]
        if previous in PREPOSITIONS:
            ranked = [
                (candidate, score - _NO_PREPOSITION_HERE)
                if candidate.slip is Slip.LETTER and candidate.text in PREPOSITIONS
                else (candidate, score)
                for candidate, score in ranked
            ]
        decision = self._rank(words, at, ranked, own)
        if decision is not None and decision.accepted and decision.best.slip in OF_LETTERS:
            odds = self._odds_of_another(decision, previous, following)
            if odds > 0:
                decision = decision._replace(another=odds, margin=max(decision.margin, odds))
            elif decision.best.slip is Slip.WORD or decision.margin <= 0 or is_of_two(form, decision.best.text):
                ranked = [pair for pair in ranked if pair[0].slip not in OF_LETTERS]
                decision = self._rank(words, at, ranked, own) if ranked else None
        if decision is None or (
            decision.accepted and self._stands_by_right(decision.word, decision.best.slip, previous, following)
        ):
            return None
        may_be_asked = form[0] == _QUESTION and decision.best.slip in OF_LETTERS and not decision.accepted
        if may_be_asked and self._is_asked(form[1:]):
            return None
        if decision.accepted and (
            (decision.best.slip is Slip.TA_MARBUTA and self._describes_a_thing(decision, previous))
            or (decision.best.slip is Slip.HA and self._describes_a_man(following) and not form.startswith(ARTICLES))
        ):
            decision = decision._replace(margin=decision.margin + _BEHIND_FEMININE)
        elif (
            decision.accepted
            and decision.best.slip is Slip.TA_MARBUTA
            and is_best_of(form, decision.best.text, previous, self.lexicon)
        ):
            decision = decision._replace(margin=decision.margin + BEHIND_ELATIVE)
        evidence = fit.evidence(decision.best.text, previous, following)
        is_letter = decision.best.slip in OF_LETTERS
        # Who writes the vowels of a word that no list has knows it.
        if not decision.accepted and is_letter and len(_VOWELS.findall(words[at].text)) >= _VOWELLED:
            return None
        if decision.is_name or (decision.accepted and not is_letter):
            beside_name = False
        elif form.startswith(ARTICLES):  # «محمد السويل»
            # Not what stands beside another spelling of the name: «علي العقلا», «على العقل».
            seen = self.lexicon.pair(previous, decision.best.text)
            beside_name = is_letter and seen < _LITTLE_EVIDENCE and (previous == ALI or self._is_person(previous))
        else:
            beside_name = (
                previous in KINSHIP
                or previous.lstrip(_CONJUNCTIONS) in _TITLES
                or self._is_person(previous)
                or self._is_person(following)
                or (following in KINSHIP and decision.best.slip is Slip.ALEF_OF_WAW)  # «حسبو عبد الرحمن»
            )
        return decision._replace(
            evidence=evidence,
            beside_name=beside_name,
            beside_unknown=self._is_unknown(previous) or self._is_unknown(following),
            after_quote=(is_letter or form == _WHO) and not _QUOTES.isdisjoint((words.gap(at) or "")[-2:]),
            again=is_letter and words.is_repeated(at),
            behind_place=previous in _BEFORE_A_NAME,
            after_given_name=is_letter
            and self._may_be_given_name(previous)
            and not self.lexicon.pair(previous, decision.best.text),
            beside_number=is_letter and NUMBER in (previous, following),
            lift=self._lift(decision.best.text, previous, following) if is_letter and evidence else 0.0,
        )

    @staticmethod
    def _is_of_a_compound(words: Words, at: int) -> bool:
        """Whether a hyphen joins the word to one beside it, as parts of foreign names are: «سيونغ-وو»."""
        return words.gap(at) in _HYPHENS or (at + 1 < len(words) and words.gap(at + 1) in _HYPHENS)

    def _is_fault_of_edited_text(
        self, form: str, candidates: tuple[Candidate, ...], previous: str, following: str
    ) -> bool:
        """Whether a rare word was counted beside one of these for a candidate that was, a hundred times oftener:
        «المنقطة»; not «لمتحدث» for «المتحدث»."""
        if self.lexicon.count(form) > _COUNT_OF_A_FAULT:
            return False
        pair = self.lexicon.pair
        before = pair(previous, form) if previous[0] != "<" else 0
        after = pair(form, following) if following[0] != "<" else 0
        meant = [
            (pair(previous, text) if before else 0) + (pair(text, following) if after else 0)
            for text, _, _ in candidates
            if text[0] == form[0] and text[-1] == form[-1]
        ]
        return max(meant, default=0) >= _FAR_OFTENER * (before + after)

    def _may_be_given_name(self, word: str) -> bool:
        """Whether the word may be a person's name besides what else it is: «عادل», «سعيد»."""
        if word == ALI or self._is_person(word):
            return True
        return word[0] != "<" and not word.startswith(ARTICLES) and stands_after_titles(word, self.lexicon)

    def _lift(self, word: str, previous: str, following: str) -> float:
        """How much oftener (natural log) than by chance the word was counted beside one of its neighbours."""
        lexicon = self.lexicon
        pairs = ((previous, lexicon.pair(previous, word)), (following, lexicon.pair(word, following)))
        return max(
            math.log(together * lexicon.total / (lexicon.count(beside) * lexicon.count(word))) if together else 0.0
            for beside, together in pairs
            if beside[0] != "<"
        )

    def _fits_best(
        self, form: str, candidates: tuple[Candidate, ...], added: Mapping[str, float], previous: str, following: str
    ) -> bool:
        """Whether a right word stands whatever those of its candidates score that are right words without a neighbour
        to speak for them: no odds are for them, and all others fit too badly. A dozen common words may be one letter
        away from another, and hardly any of them was seen beside these neighbours."""
        fit = self.fit
        known = [
            candidate
            for candidate in candidates
            if candidate.slip is not Slip.WORD or fit.is_seen(candidate.text, previous, following)
        ]
        if len(known) == len(candidates):
            return False
        own, *fits = fit.scores((form, *[candidate.text for candidate in known]), previous, following)
        for (text, slip, cost), score in zip(known, fits, strict=True):
            least = own - (_LEAST_OF_ANOTHER if slip in OF_LETTERS else HABIT)
            if score - cost + added.get(text, 0.0) > least:
                return False
        return True

    def _odds_of_another(self, decision: Decision, previous: str, following: str) -> float:
        """The odds (natural log) that a right word stands for another: see ``word_trust``."""
        pair, neighbours = self.lexicon.pair, (previous, following)
        word, text = decision.word.bare, decision.best.text
        sides = Sides(
            previous,
            following,
            before=pair(previous, text),
            after=pair(text, following),
            own_before=pair(previous, word),
            own_after=pair(word, following),
        )
        if decision.best.slip is Slip.WORD and not self.fit.evidence(text, previous, following):
            return -math.inf
        return odds_of_another(
            self.lexicon,
            word,
            text,
            margin=decision.margin,
            lead=decision.lead,
            is_rare=decision.best.slip is Slip.LETTER,
            sides=sides,
            unknown_beside=sum(one[0] != "<" and not self.lexicon.accepts(one) for one in neighbours),
            has_person_beside=any(map(self._is_person, neighbours)),
        )

    def _of_context(self, text: str, previous: str, following: str) -> float:
        """What the neighbours add (natural log) to a first name or a preposition that only its dots tell from another.

        «علي» before an ordinary noun is «على»; «موسي» before a name is «موسى»; «على» behind a title or «قال» and before
        a name is «علي».
        """
        if text == IN_THE_WAKE:
            return _BY_WAKE if previous in _BEFORE_WAKE or is_wake(previous, following, self.lexicon) else 0.0
        if text in NAMES_IN_YA and self._is_beside_a_name(previous, following):
            return _NAME_IN_YA
        if following.startswith("<"):
            return 0.0
        if text == ALI and not (previous in TITLES or previous in VERBS_OF_SAYING):
            return 0.0
        is_surname = self._may_be_surname(following)
        before_name = is_surname or self._is_unknown(following) or self._is_person(following)
        if text in PREPOSITIONS_BY_DOTS:
            return _BEFORE_A_NOUN if not before_name and self._is_only_noun(following) else 0.0
        if not before_name:
            return 0.0
        if text == ALI:
            return _ALI_BEFORE_A_NAME
        return _BEFORE_A_SURNAME if is_surname else _FIRST_NAME

    def _is_beside_a_name(self, previous: str, following: str) -> bool:
        """Whether a first name stands before, or a surname after what may be one: «منير المهدى», «المهدى المنجرة»."""
        if self._may_be_given_name(previous) or (previous in TITLES and following[0] != "<"):
            return True
        is_rare = following.startswith(ARTICLE) and self.lexicon.count(following) < _COUNT_OF_A_SURNAME
        return following[0] != "<" and (is_rare or self._is_unknown(following) or self._is_person(following))

    def _may_be_surname(self, word: str) -> bool:
        """Whether a nisba with the article is so rare that it is rather a name: «يحيي الدرعاوي»."""
        if not (word.startswith(ARTICLE) and word.endswith("ي")) or self.lexicon.count(word) > _COUNT_OF_A_SURNAME:
            return False
        return any(reading.derivation is Derivation.NISBA for reading in self.lexicon.readings(word))

    def _is_asked(self, rest: str) -> bool:
        """Whether what follows the alef of a question is an imperfect: «أتظن», «أأتركها»."""
        return len(rest) > _VOWELLED and any(
            reading.tense is Tense.IMPERFECT and not reading.proclitics for reading in self.lexicon.readings(rest)
        )

    def _is_told_definite(self, word: str, previous: str, following: str) -> bool:
        """Whether what stands beside a word in «ل» tells that it is the article without its alef: «الحالة لصحية».

        The word before does; the one after, only where it has an article and no «للـ» was counted before."""
        pair, definite = self.lexicon.pair, f"ا{word}"
        if previous[0] != "<" and pair(previous, definite):
            return not pair(previous, f"ل{word}")
        return following.startswith(ARTICLE) and not (previous[0] != "<" and pair(previous, f"ل{word}"))

    def _has_alternative(self, words: Words, at: int) -> bool:
        """Whether what «إما» offers the choice of follows in the same clause: «اما التوقيع أو الرحيل»."""
        for place in range(at + 1, min(at + 1 + _WORDS_TO_OR, len(words))):
            form = words.bares[place]
            if _ENDS_A_CLAUSE(words.gap(place) or ""):
                return False
            if form in _ORS:
                return not any(map(self._is_answer, words.bares[place + 1 : place + _WORDS_TO_OR]))
            if self._is_answer(form):
                return False
        return False

    def _is_answer(self, form: str) -> bool:
        """Whether the word is nothing but another behind «ف», with which what is said of «أما» begins."""
        readings = self.lexicon.readings(form) if form[0] == _ANSWER else ()
        is_behind = bool(readings) and all(reading.proclitics[:1] == _ANSWER for reading in readings)
        return is_behind or form in _ANSWERS

    def _is_indefinite_noun(self, word: str) -> bool:
        return not word.startswith(ARTICLES) and self._is_only_noun(word) and not self._is_person(word)

    def _may_have_title(self, previous: str) -> bool:
        """Whether the word is a name, or none that is known, so that a title may follow: «الصادق باي»."""
        return self._is_unknown(previous) or self._is_person(previous) or previous.startswith(ARTICLES)

    def stands_as_name(self, words: Words, at: int, may_be_slip: bool = True) -> bool:
        """Whether a word of no list is a name by where it stands, and no misspelling.

        Beside a title, a person's name, a verb of saying or another word of no list («وقال أنتوني بوردان»), behind a
        noun of place or an opening quotation mark, where no word is near that it could stand for, or the speller holds
        no slip for likely (``may_be_slip``). What is written twice is meant; where nothing is near it, that suffices.
        """
        form = words.bares[at]
        if _NO_NAME(form):
            return False
        previous, following = before(words, at), after(words, at)
        neighbours = (previous, following)
        has_title = previous in TITLES or previous in KINSHIP or following in KINSHIP
        is_beside_name = has_title or any(map(self._is_person, neighbours))
        is_again = words.is_repeated(at)
        if not form.startswith(ARTICLES):  # «التبايانت» is no surname
            is_beside_name = (
                is_beside_name
                or previous.lstrip(_CONJUNCTIONS) in VERBS_OF_SAYING
                or any(map(self._is_unknown, neighbours))
            )
        is_of_place = previous in FORMS_NAMED_BY_WHAT_FOLLOWS
        is_beside_name = is_beside_name or is_of_place or not _QUOTES.isdisjoint((words.gap(at) or "")[-2:])
        if may_be_slip and self.candidates(form):
            return is_beside_name and is_again
        return is_beside_name or is_again

    def _has_only_noun_readings(self, word: str) -> bool:
        readings = self.lexicon.readings(word)
        return bool(readings) and all(reading.is_noun for reading in readings)

    def _is_unknown(self, word: str) -> bool:
        """Whether a neighbour is a word of no list, nor a misspelling of one."""
        return word[0] != "<" and len(word) > 1 and not self.lexicon.accepts(word) and self.fit.forms(word) == (word,)

    def _was_cut_off(self, word: Word) -> bool:
        """Whether the lone waw before the word is its own first letter: «و اشنطن» is «واشنطن», not «و» and «واشنطن»."""
        return word.gap == " " and not self.lexicon.accepts(word.bare) and self.lexicon.accepts("و" + word.bare)

    def _stands_by_right(self, word: Word, slip: Slip, previous: str, following: str) -> bool:
        """Whether a right word must not be doubted here.

        Who writes vowel marks has chosen the word («عليّ», «يُجرى»). And «علي», «إلي» that govern nothing are the
        pronoun of the first person or a name.
        """
        if word.text != word.bare and _VOWELS.search(word.text):
            return True
        if slip in OF_LETTERS:
            return is_asked_for(word.bare, previous, following, self.lexicon)
        if slip is Slip.TA_MARBUTA:
            return self._describes_a_man(following) or is_deed_to_him(word.bare, previous, self.lexicon)
        if slip is Slip.HAMZA_DROPPED and previous.lstrip(_CONJUNCTIONS) in _BEFORE_A_PERFECT:
            return self._is_perfect(word.bare)
        if slip is Slip.HAMZA_DROPPED and word.bare[-1] == _OF_TWO:
            return self._is_verb_of_two(word.bare)
        if slip is not Slip.MAQSURA_WITH_DOTS:
            return False
        if word.bare in _BRIDGES and self._is_bridge(previous, following):
            return True
        # «السفير المغربي علي القرني», «توقع علي العريض»: no preposition was ever seen between the two.
        if word.bare == ALI and (previous in PREPOSITIONS or not self._is_governed(previous, following)):
            return True
        readings = self.lexicon.readings(following)
        return (
            (
                not self._is_usual(previous, word.bare)
                and (following == END or self._begins_a_clause(previous, word.bare, following, readings))
            )
            # «علي لمرابط»: no preposition governs what has one of its own.
            or bool(readings and all(reading.proclitics[:1] in _PROCLITICS_OF_NO_OBJECT for reading in readings))
            or (not readings and following[0] == "ل")
        )

    def _is_perfect(self, word: str) -> bool:
        """Whether it begins with an alef as the perfect of derived verbs does: «بعد أن اعتذر»."""
        return word[0] == "ا" and any(reading.tense is Tense.PERFECT for reading in self.lexicon.readings(word))

    def _is_verb_of_two(self, word: str) -> bool:
        """Whether the word is a verb of two persons and nothing else: «وأقرا بالذنب» is no «وأقرأ»."""
        readings = self.lexicon.readings(word)
        return bool(readings) and all(reading.is_verb and reading.number is Number.DUAL for reading in readings)

    def _describes_a_thing(self, decision: Decision, previous: str) -> bool:
        """Whether what was meant is an adjective behind an indefinite feminine or «هي»: «جريمة بشعه», «وهي شابه».

        It takes no pronoun."""
        is_said_of_her = previous in _SHE or (previous.endswith(_FEMININE) and not previous.startswith(ARTICLES))
        if not is_said_of_her or decision.word.bare.startswith(ARTICLES):
            return False
        derivations = [reading.derivation for reading in self.lexicon.readings(decision.best.text)]
        return Derivation.MASDAR not in derivations and not _DESCRIBING.isdisjoint(derivations)

    def _describes_a_man(self, word: str) -> bool:
        """Whether the word is nothing but an adjective with the article, masculine: «بمدرسه القديم»."""
        readings = self.lexicon.readings(word) if word.startswith(ARTICLE) else ()
        return bool(readings) and all(
            reading.derivation in _ADJECTIVES and reading.gender is Gender.MASCULINE for reading in readings
        )

    def _is_governed(self, previous: str, following: str) -> bool:
        """Whether «على» was counted beside the words, of which the one before is no given name and the one after too
        common for a surname; or nearly always stands behind the word before."""
        lexicon = self.lexicon
        behind = 0 if previous[0] == "<" else lexicon.pair(previous, _PREPOSITION)
        before = 0 if following[0] == "<" else lexicon.pair(_PREPOSITION, following)
        if following[0] == "<" or before > _GOVERNS * lexicon.count(following):
            return True
        if before and (previous.startswith(ARTICLES) or not self._is_person(previous)):  # not «بنيوسف علي حداد»
            return True
        is_rare_noun = following.startswith(ARTICLE) and lexicon.count(following) < _COUNT_OF_A_NAME
        if not (is_rare_noun or self._is_unknown(following) or self._is_person(following)):
            is_noun = following.startswith(ARTICLE) or lexicon.count(following) >= _COUNT_OF_A_BARE_NAME
            return behind > 0 or (is_noun and not self._may_be_given_name(previous))  # not «مشعل علي مغرم»
        return behind > _GOVERNS * lexicon.count(previous)

    def _is_bridge(self, previous: str, following: str) -> bool:
        """Whether «كبري» is a bridge, as in Egypt, and not «كبرى»: «كبري الملك فيصل», but «كبري الشركات»."""
        if not (following.startswith((ARTICLE, "<n")) or self._is_unknown(following) or self._is_person(following)):
            return False
        return not (self.lexicon.pair(previous, "كبرى") or self.lexicon.pair("كبرى", following))

    def _is_usual(self, previous: str, word: str) -> bool:
        """Whether what was meant stands often enough behind the word before, whatever follows: «المرحلة الأولي»."""
        return word not in _OF_ME and self.lexicon.pair(previous, word[:-1] + "ى") >= _LITTLE_EVIDENCE

    def _begins_a_clause(self, previous: str, word: str, following: str, readings: Sequence[Reading]) -> bool:
        """Whether a verb follows, of which «علي», «إلي» or a name may be the subject or the object.

        Where the word before nearly always governs the preposition («شدد علي أنه»), the preposition nearly always
        stands before the word after («علي متن»), or no verb but a word that may be one follows («إلي جانب»), the
        preposition was meant.
        """
        if not any(reading.is_verb for reading in readings) or self._may_be_surname(following):
            return False
        if word not in _OF_ME:
            meant = word[:-1] + "ى"  # «ارتفاع مستوي سطح البحر»: both neighbours know «مستوى»
            return not (self.lexicon.pair(previous, meant) and self.lexicon.pair(meant, following))
        if word == _TO_ME:
            return all(reading.is_verb for reading in readings)
        meant, lexicon = word[:-1] + "ى", self.lexicon
        is_governed = lexicon.pair(previous, meant) > _GOVERNS * lexicon.count(previous)
        return not (is_governed or lexicon.pair(meant, following) > _GOVERNS * lexicon.count(following))

    def _decide_particle(self, words: Words, at: int, suspect: Suspect, particles: tuple[str, str]) -> Decision | None:
        """إن or أن for «ان», by what governs it; any other word competes with the better fitting of the two."""
        form = words.bares[at]
        previous, following = before(words, at), after(words, at)
        decided = odds(words, at)
        anna, inna = particles
        spellings = (form, anna, inna, *(candidate.text for candidate in suspect.candidates))
        fits = dict(zip(spellings, self.fit.scores(spellings, previous, following), strict=True))
        anchor = max(fits[anna], fits[inna])
        fits[anna], fits[inna] = anchor - max(decided.value, 0), anchor + min(decided.value, 0)
        ranked = [(candidate, fits[candidate.text] - candidate.cost) for candidate in suspect.candidates]
        decision = self._rank(words, at, ranked, fits[form])
        return decision._replace(odds=decided) if decision else None

    def _rank(self, words: Words, at: int, scored: list[tuple[Candidate, float]], own: float) -> Decision | None:
        """The decision, or None where the word as it stands fits best."""
        accepted = self.lexicon.accepts(words.bares[at])
        if not accepted:
            if _IMPOSSIBLE(words.bares[at]):
                own -= _NO_FORM_AT_ALL
            elif _TWO_WORDS(words.bares[at]):
                own -= _OF_TWO_WORDS
            own -= _REJECTED + _PER_LETTER * max(0, len(words.bares[at]) - _LETTERS_OF_A_NAME)
        ranked = sorted(scored, key=lambda pair: -pair[1])
        best = ranked[0][1]
        is_another = accepted and ranked[0][0].slip in OF_LETTERS
        if best <= own - (_LEAST_OF_ANOTHER if is_another else HABIT):
            return None
        lead = best - ranked[1][1] if len(ranked) > 1 else 99.0
        text = ranked[0][0].text
        return Decision(
            words[at],
            tuple(ranked[:_RANKED]),
            margin=best - own,
            lead=lead,
            accepted=accepted,
            evidence=0,
            frequency=self.lexicon.frequency(text),
            is_name=self.lexicon.is_known_name(text),
            unseen=is_rule_made(self.lexicon, words.bares[at]),
            own_frequency=self.lexicon.frequency(words.bares[at]),
        )


def habits_of(found: Sequence[Decision], words: Words) -> frozenset[Slip]:
    """The slips that the writer of these words makes more often than not, judged by words that are none."""
    slips = Counter(decision.best.slip for decision in found if not decision.accepted and decision.margin > 0)
    habits = set()
    for slip in _HABITUAL:
        if slips[slip] >= _HABIT_LEAST:
            kept = sum(map(_KEPT[slip], words.bares))
            if slips[slip] >= _HABIT_SHARE * (slips[slip] + kept):
                habits.add(slip)
    return frozenset(habits)
