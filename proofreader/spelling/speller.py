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
from collections.abc import Sequence

from proofreader.arabic.clitics import ARTICLES, CONJUNCTION_LETTERS, CONJUNCTIONS, forms_of
from proofreader.arabic.late import late_re
from proofreader.arabic.letters import TATWEEL
from proofreader.arabic.place_nouns import FORMS_NAMED_BY_WHAT_FOLLOWS
from proofreader.arabic.word_classes import HONORIFICS, KINSHIP, PREPOSITIONS
from proofreader.core import Lexicon, Words
from proofreader.core.memory import Memory
from proofreader.spelling.additions import Additions
from proofreader.spelling.candidates import Candidate, is_rule_made
from proofreader.spelling.collocates import BEHIND_ELATIVE, is_best_of
from proofreader.spelling.context import NUMBER, Fit, after, before
from proofreader.spelling.decision import Decision
from proofreader.spelling.doubts import ONLY_WORDS, SUSPECT, WORDS, Doubted, Doubts, Suspect, doubted
from proofreader.spelling.habits import habits_of
from proofreader.spelling.inna import PARTICLES
from proofreader.spelling.names_in_place import opens_quotation, signs_of_name
from proofreader.spelling.neighbours import Neighbours
from proofreader.spelling.particles import odds
from proofreader.spelling.pruning import NOTHING_PRUNED, Unrivalled
from proofreader.spelling.slips import Slip
from proofreader.spelling.standing import COUNT_OF_A_FAULT, VOWELS, Standing
from proofreader.spelling.suspect_forms import ALI, HABIT, OF_LETTERS, SuspectForms
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
_RANKED = 6
_VARY_IN_COMPOUNDS = OF_LETTERS | {Slip.GLUED, Slip.WASL_AS_QAT, Slip.HAMZA_SEAT}
_MUCH_EVIDENCE, _FAR_OFTENER, _LIFT_OF_A_PHRASE = 40, 40, 3.5
_LEAST_OF_ANOTHER = 9.0  # how much worse another word may fit at all: ``word_trust`` weighs what speaks for it
_LONGEST_CLITICS = 3  # letters
_VOWELLED = 2  # marks
_LITTLE_EVIDENCE = 10
_TITLES = HONORIFICS | {"شيخ"}
_ARTICLE_WITHOUT_ALEF, _QUESTION = "ل", "أ"
_BEFORE_A_NAME = FORMS_NAMED_BY_WHAT_FOLLOWS | forms_of(("عبد",), CONJUNCTIONS).keys()
_BEHIND_FEMININE, _BEHIND_ADJECTIVE = 3.0, 0.5
# «آلله أذن لكم؟»: the alef of a question before the article.
_ASKING = frozenset("آلله آلآن آلذكرين".split())
_WHO = "الي"  # as spoken: «الي فات مات»
# A preposition governs no other: «في اعلى القائمة» is «في أعلى», and no «على» with an alef too many.
_NO_PREPOSITION_HERE = 6.0
# Names that begin like a particle: بان كي مون.
_NAME_GOES_ON = {
    "بان": frozenset({"كي", "غي", "جي"}),
    "وبان": frozenset({"كي", "غي"}),
    "لامين": frozenset("يامال جمال كامارا سيسي دياك ديالو ديارا نداي ندياي".split()),
}
_TRIBES = frozenset("أيت آيت ايت إيت".split())  # in the names of tribes and places: «أيت واعراب»
# Right words that the counts do not know: the music of Oran is no opinion, a club of Baghdad no cabinet.
_RIGHT_BEHIND = {
    "الراي": frozenset("موسيقى لموسيقى بموسيقى وموسيقى فن لفن أغاني أغنية نجم نجوم ملك أمير مغني".split()),
    "معني": frozenset("غير وغير أنه بأنه إنه وأنه هو وهو ليس أنني أني إنني".split()),
    "الزوراء": frozenset("فريق لفريق نادي لنادي مع أمام على ضد لاعب مدرب حارس نظيره مواطنه ضيفه مضيفه".split()),
}


class Speller:
    """The model over one lexicon. ``unrivalled`` and ``doubts`` only spare work."""

    def __init__(self, lexicon: Lexicon, unrivalled: Unrivalled = NOTHING_PRUNED, doubts: Doubts | None = None) -> None:
        self.lexicon = lexicon
        self._unrivalled, self._doubts = unrivalled, doubts
        self.fit = Fit(lexicon, unrivalled.is_only_spelling, doubts)
        forms = SuspectForms(lexicon, self.fit)
        self.candidates, self._suspect_of = forms.candidates, forms.suspect_of
        self._rivals, self._is_person = forms.rivals, forms.is_person
        self._beside = Neighbours(lexicon, self.fit, forms.is_person)
        self._standing, self._additions = Standing(lexicon, self._beside), Additions(lexicon, self._beside)
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

    def _known_suspect(self, form: str) -> Doubted | None:
        """``SuspectForms.suspect_of``, from the tables where they have the form."""
        if form in self._unrivalled:
            return None
        doubts = self._doubts
        if doubts is None or (traits := doubts.traits(form)) is None:
            suspect = self._suspect_of(form)
            return doubted(form, suspect) if suspect else None
        return Doubted(form, traits, self._told, doubts.rivalry) if traits & SUSPECT else None

    def _told(self, form: str) -> Suspect:
        """What the table of doubts tells of a suspect form that it has."""
        doubt = self._doubts.get(form) if self._doubts else None
        assert doubt and doubt.suspect
        self.fit.learn(doubt.priors)
        return doubt.suspect

    def decisions(self, words: Words, suspects: frozenset[str], pieces: frozenset[int] = frozenset()) -> list[Decision]:
        """The words whose spelling the model would change or doubts, in order.

        ``suspects`` is what the method of that name answers; ``pieces`` are the places of words that are pieces of
        torn ones, of which nothing can be said.
        """
        known = {
            form: suspect
            for form in suspects
            if (suspect := self._suspects[form]) is not None and suspect.has_candidates
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

    def stands_as_name(self, words: Words, at: int, may_be_slip: bool = True) -> bool:
        """Whether a word of no list is a name by where it stands, and no misspelling.

        Where a word is near that it could stand for, both signs are needed; where none is, or the speller holds no slip
        for likely (``may_be_slip``), either suffices.
        """
        signs = signs_of_name(words, at, self._beside)
        if signs is None:
            return False
        if not may_be_slip:
            return any(signs)
        suspect = self._suspects[words.bares[at]]
        return all(signs) if suspect and suspect.has_candidates else any(signs)

    def _decide(self, words: Words, at: int, doubt: Doubted) -> Decision | None:
        previous, following = before(words, at), after(words, at)
        form = words.bares[at]
        # A right word that was seen beside one of these stands in its own place; not where a clause begins or ends.
        pair = self.lexicon.pair
        seen = 0
        if doubt.traits & WORDS:
            seen = (previous[0] != "<" and pair(previous, form)) or (following[0] != "<" and pair(form, following))
        is_seen = seen > COUNT_OF_A_FAULT or (
            seen > 0 and not self._standing.is_fault_of_edited_text(form, doubt, previous, following)
        )
        if is_seen and doubt.traits & ONLY_WORDS:  # half of all doubts
            return None
        if following in _NAME_GOES_ON.get(form, ()) or (previous in _TRIBES and not doubt.is_right):
            return None
        rivals, dotted = doubt.rivalry
        may_be_told = dotted or self._additions.may_tell(form, previous)
        if not may_be_told and form not in PARTICLES and self._rivals.cannot_win(rivals, previous, following):
            return None
        candidates, _, particles, _, _ = suspect = doubt.suspect
        if particles:
            return self._decide_particle(words, at, suspect, particles)
        if is_seen:
            candidates = tuple([candidate for candidate in candidates if candidate.slip is not Slip.WORD])
            if not candidates:
                return None
        if form[0] == _ARTICLE_WITHOUT_ALEF and not self._standing.is_told_definite(form, previous, following):
            candidates = tuple([candidate for candidate in candidates if candidate.text != f"ا{form}"])
            if not candidates:
                return None
        added = self._additions.of(words, at, dotted, candidates) if may_be_told else {}
        if may_be_told and not added and self._rivals.cannot_win(rivals, previous, following):
            return None
        if self._standing.is_of_a_compound(words, at):
            candidates = tuple([candidate for candidate in candidates if candidate.slip not in _VARY_IN_COMPOUNDS])
            if not candidates:
                return None
        if len(form) <= _LONGEST_CLITICS and words[at].text.endswith(TATWEEL):  # «وللـ13»
            return None
        if previous in _RIGHT_BEHIND.get(form, ()):
            return None
        if form in _ASKING or (previous == "و" and self._standing.was_cut_off(words[at])):
            return None
        fit = self.fit
        (own, _), *fits = fit.weighed((form, *[candidate.text for candidate in candidates]), previous, following)
        ranked = [(candidate, score - candidate.cost) for candidate, (score, _) in zip(candidates, fits, strict=True)]
        if added:
            ranked = [(candidate, score + added.get(candidate.text, 0.0)) for candidate, score in ranked]
        if rivals and _fits_best(own, ranked, [seen for _, seen in fits]):
            return None
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
            decision.accepted and self._standing.is_right(decision.word, decision.best, previous, following)
        ):
            return None
        may_be_asked = form[0] == _QUESTION and decision.best.slip in OF_LETTERS and not decision.accepted
        if may_be_asked and self._standing.is_asked(form[1:]):
            return None
        if decision.accepted and (
            (decision.best.slip is Slip.TA_MARBUTA and self._standing.describes_a_thing(decision, previous))
            or (
                decision.best.slip is Slip.HA
                and not form.startswith(ARTICLES)
                and self._standing.describes_a_man(following)
            )
        ):
            more = _BEHIND_ADJECTIVE if self._standing.is_adjective(previous) else 0.0
            decision = decision._replace(margin=decision.margin + _BEHIND_FEMININE + more)
        elif (
            decision.accepted
            and decision.best.slip is Slip.TA_MARBUTA
            and is_best_of(form, decision.best.text, previous, self.lexicon)
        ):
            decision = decision._replace(margin=decision.margin + BEHIND_ELATIVE)
        evidence = fit.evidence(decision.best.text, previous, following)
        is_letter = decision.best.slip in OF_LETTERS
        # Who writes the vowels of a word that no list has knows it.
        if not decision.accepted and is_letter and len(VOWELS.findall(words[at].text)) >= _VOWELLED:
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
                or previous.lstrip(CONJUNCTION_LETTERS) in _TITLES
                or self._is_person(previous)
                or self._is_person(following)
                or (following in KINSHIP and decision.best.slip is Slip.ALEF_OF_WAW)  # «حسبو عبد الرحمن»
            )
        return decision._replace(
            evidence=evidence,
            beside_name=beside_name,
            beside_unknown=self._beside.is_unknown(previous) or self._beside.is_unknown(following),
            after_quote=(is_letter or form == _WHO or decision.best.slip is Slip.HAMZA_PLACE)
            and opens_quotation(words, at),
            again=is_letter and words.is_repeated(at),
            behind_place=previous in _BEFORE_A_NAME,
            after_given_name=(is_letter or decision.best.slip is Slip.MAQSURA_WITH_DOTS)
            and not self.lexicon.pair(previous, decision.best.text)
            and self._beside.may_be_given_name(previous),
            beside_number=is_letter and NUMBER in (previous, following),
            lift=self._lift(decision.best.text, previous, following) if is_letter and evidence else 0.0,
            told=not is_letter and evidence >= _MUCH_EVIDENCE and self._is_told(decision, previous, following),
        )

    def _is_told(self, decision: Decision, previous: str, following: str) -> bool:
        """Whether one neighbour hardly stands beside any but the best one: «وسائل الأعلام», «مليون جنية»."""
        pair, best, form = self.lexicon.pair, decision.best.text, decision.word.bare
        if len(form) < _LONGEST_CLITICS:  # «إن بي أي»
            return False
        for beside, meant, own in (
            (previous, pair(previous, best), pair(previous, form)),
            (following, pair(best, following), pair(form, following)),
        ):
            if beside[0] != "<" and meant >= _MUCH_EVIDENCE and meant >= _FAR_OFTENER * own:
                count = self.lexicon.count
                lift = math.log(meant * self.lexicon.total / (count(beside) * max(count(best), 1)))
                if lift >= _LIFT_OF_A_PHRASE:
                    return True
        return False

    def _lift(self, word: str, previous: str, following: str) -> float:
        """How much oftener (natural log) than by chance the word was counted beside one of its neighbours."""
        lexicon = self.lexicon
        pairs = ((previous, lexicon.pair(previous, word)), (following, lexicon.pair(word, following)))
        return max(
            math.log(together * lexicon.total / (lexicon.count(beside) * lexicon.count(word))) if together else 0.0
            for beside, together in pairs
            if beside[0] != "<"
        )

    def _odds_of_another(self, decision: Decision, previous: str, following: str) -> float:
        """The odds (natural log) that a right word stands for another: see ``word_trust``."""
        pair, neighbours = self.lexicon.pair, (previous, following)
        word, text = decision.word.bare, decision.best.text
        if decision.best.slip is Slip.WORD and not self.fit.evidence(text, previous, following):
            return -math.inf
        sides = Sides(
            previous,
            following,
            before=pair(previous, text),
            after=pair(text, following),
            own_before=pair(previous, word),
            own_after=pair(word, following),
        )
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


def _fits_best(own: float, ranked: Sequence[tuple[Candidate, float]], seen: Sequence[int]) -> bool:
    """Whether a right word that scores ``own`` stands whatever those of its candidates score that are right words
    without a neighbour to speak for them: no odds are for them, and all others fit too badly. A dozen common words may
    be one letter away from another, and hardly any of them was seen beside these neighbours.

    ``seen``: how often each candidate was."""
    known = [pair for pair, often in zip(ranked, seen, strict=True) if often or pair[0].slip is not Slip.WORD]
    if len(known) == len(ranked):
        return False
    return all(
        score <= own - (_LEAST_OF_ANOTHER if candidate.slip in OF_LETTERS else HABIT) for candidate, score in known
    )
