"""Which forms are suspect, before their neighbours are known: no words, words with rivals, single letters.

All of this is computed at installation for frequent forms (``spelling.doubts``), so this module and what it imports are
what the tables depend on. What is done with the answers stands elsewhere, that a change of it leaves the tables valid.
"""

from functools import lru_cache

from proofreader.core import Lexicon
from proofreader.core.limits import FORMS_REMEMBERED_BRIEFLY
from proofreader.spelling.candidates import Candidate, Candidates
from proofreader.spelling.context import Fit
from proofreader.spelling.doubts import Doubt, Suspect
from proofreader.spelling.given_names import NAMES_TOLD
from proofreader.spelling.inna import PARTICLES, WITH_HAMZA
from proofreader.spelling.pruning import Rivals
from proofreader.spelling.slips import Slip

# Writers who drop hamzas drop most of them. Where a paragraph shows the habit, each further slip of the kind is this
# much likelier, in natural-log units.
HABIT = 1.5

ALI = "علي"
PREPOSITIONS_BY_DOTS = frozenset({"على", "إلى"})
"""They differ from other words by the dots of their last letter."""
IN_THE_WAKE = "إثر"
"""It differs from «أثر» by its hamza, which is often left out, and is told by «على» before it."""
OF_LETTERS = frozenset({Slip.LETTER, Slip.WORD})
"""Slips that leave another word rather than another spelling of the same one."""
_OF_DOTS = frozenset({Slip.YA_WITHOUT_DOTS, Slip.MAQSURA_WITH_DOTS})


class SuspectForms:
    """Over one lexicon."""

    def __init__(self, lexicon: Lexicon, fit: Fit | None = None) -> None:
        self._lexicon = lexicon
        self._fit = fit or Fit(lexicon)
        self.candidates = Candidates(lexicon).of
        self.rivals = Rivals(lexicon, self._fit, -HABIT)
        self.is_person = lru_cache(FORMS_REMEMBERED_BRIEFLY)(self._is_only_a_person)

    def is_unrivalled(self, form: str) -> bool:
        """Whether the form is accepted and no other word can compete with it, whatever stands beside it."""
        return self.suspect_of(form) is None

    def doubt_of(self, form: str) -> Doubt:
        """What the table of doubts is to hold of the form."""
        suspect = self.suspect_of(form)
        texts = [form, *(candidate.text for candidate in suspect.candidates)] if suspect else [form]
        priors = {text: self._fit.prior(text) for text in texts if " " not in text}
        return Doubt(suspect, self._lexicon.accepts(form), self._fit.forms(form), priors)

    def suspect_of(self, form: str) -> Suspect | None:
        """None for a form that nothing competes with. A rule of its own tells إن from أن."""
        if form in WITH_HAMZA:
            return Suspect((), (), None, is_right=self._lexicon.accepts(form))
        candidates = self.candidates(form)
        if self._lexicon.is_of_user(form):  # it was added in order that no other word be read into it
            candidates = tuple(candidate for candidate in candidates if candidate.slip not in OF_LETTERS)
        is_right = len(form) > 1 and self._lexicon.accepts(form)
        if not candidates:
            return None if is_right else Suspect(candidates, None, None, is_right=False)
        particles = PARTICLES.get(form)
        rivals = self.rivals.of(form, candidates)
        dotted = tuple(candidate.text for candidate in candidates if self._is_told_by_dots(candidate))
        if is_right and rivals == () and not particles and not dotted:
            return None
        return Suspect(candidates, rivals, particles, dotted, is_right)

    def _is_told_by_dots(self, candidate: Candidate) -> bool:
        """Whether the words beside it tell it: a first name or a preposition that differs from what was typed by its
        last dots alone, or «إثر»."""
        text = candidate.text
        if text == IN_THE_WAKE:
            return True
        if text in NAMES_TOLD:
            return True
        return candidate.slip in _OF_DOTS and (text in PREPOSITIONS_BY_DOTS or text == ALI or self.is_person(text))

    def _is_only_a_person(self, word: str) -> bool:
        """Whether the word is a person's name and nothing else."""
        return self._lexicon.is_known_name(word) or self._lexicon.names_only_persons(word)
