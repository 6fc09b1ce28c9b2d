"""Decides what a writer meant: candidates for a word, what mistyping them costs, and what the neighbours speak for.

Stands between the lexicon, which knows words, and the rules, which explain errors. ``decision`` tells the algorithm in
order; ``of_document`` is what rules call.
"""
