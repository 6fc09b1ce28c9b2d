"""Spelling: hamza, endings, letters, word borders.

Most rules here explain one kind of slip that ``proofreader.spelling`` has found; ``rules.support.slip_findings`` turns
its decisions into findings.
"""
