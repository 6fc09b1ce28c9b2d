"""The spellings of إن and أن with their conjunctions and pronouns."""

from proofreader.arabic.clitics import CONJUNCTIONS

_PRONOUNS = ("", "ه", "ها", "هم", "هن", "هما", "نا", "ني", "ي", "ك", "كم")
# Spelling without regard to hamza → (with أ, with إ).
PARTICLES = {
    f"{conjunction}ان{pronoun}": (f"{conjunction}أن{pronoun}", f"{conjunction}إن{pronoun}")
    for conjunction in CONJUNCTIONS
    for pronoun in _PRONOUNS
}

WITH_HAMZA = frozenset(form for pair in PARTICLES.values() for form in pair)
