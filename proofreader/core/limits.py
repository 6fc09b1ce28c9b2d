"""How much is remembered of the texts that were checked."""

FORMS_REMEMBERED = 16_000
"""Distinct forms, of which a dozen places remember what is known of each, some kilobytes in all. Nineteen in twenty
words of running text are among the commonest so many; a text of a million words has three times as many."""

FORMS_OF_A_GENERATION = 12_000
"""Distinct forms of which a ``Memory`` remembers what is known, beside as many that were asked for before them."""

PLAIN_ANSWERS_OF_A_GENERATION = 21_800
"""The same, where a number or a truth value is remembered: a dictionary of 12,000 has room for as many. In a text of a
million words a third fewer have to be found out again."""

FORMS_REMEMBERED_BRIEFLY = 2_000
"""Distinct forms of which something is asked that few words are asked, or that several rules ask of a word one after
the other and nobody again: more are hardly found again in a text of any length, and take two megabytes a place."""

LINES_REMEMBERED = 6_000
"""Lines of which is remembered what no fix may touch in them: correcting checks a text twice, or after every key."""

PLAIN_FORMS_REMEMBERED = 150_000
"""Distinct forms of which nothing need be remembered but that there is nothing to say about them."""
