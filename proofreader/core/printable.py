"""Names of files as they can be printed."""


def printable(path: str) -> str:
    """The path without the surrogates that stand for bytes that are not UTF-8: no report could be printed with them."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
