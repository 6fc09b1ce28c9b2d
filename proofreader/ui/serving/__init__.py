"""The engine for other programs, started and ended in the window."""
