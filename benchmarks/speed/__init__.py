"""How long the program takes, beside ``hunspell -l`` and a bare start of Python in the same run."""
