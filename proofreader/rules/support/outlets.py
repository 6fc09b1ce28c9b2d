"""What the signature of a site looks like: its domain, or a listed name."""

from functools import cache

import regex

from proofreader.core.resources import resource

_DOMAIN = r"(?:www\.)?[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*\.(?:INFO?|COM|NET|ORG|MA|TN|DZ|TV|PRESS|NEWS|FR|EU)"


@cache
def outlet() -> regex.Pattern[str]:
    """The pattern of a signature without anything around it."""
    entries = resource("residue", "outlets.txt").read_text(encoding="utf-8").splitlines()
    names = sorted((entry for entry in entries if entry and not entry.startswith("#")), key=len, reverse=True)
    return regex.compile(rf"(?:{_DOMAIN}|{'|'.join(map(regex.escape, names))})(?![\w.])", regex.IGNORECASE)
