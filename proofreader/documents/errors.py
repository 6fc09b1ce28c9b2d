"""What can go wrong with a file. Every message is one line that says what to do."""


class ReadError(ValueError):
    """A file or a stream that can't be read as text."""


class WriteError(ValueError):
    """A file that can't be written; what stood there before is untouched."""


class DamagedTextError(ReadError):
    """A text whose bytes do not fit its encoding."""
