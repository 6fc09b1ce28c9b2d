"""Spelling: hamza, endings, letters, word borders.

Most rules here explain one kind of slip that ``proofreader.spelling`` has found; ``chosen`` turns its choices into
findings.
"""
