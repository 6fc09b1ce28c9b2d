"""Attempts to break the program: mutated files and texts (``fuzz``), and processes killed at any moment (``kill``)."""
