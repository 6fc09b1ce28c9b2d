"""The text being edited and what is painted over it."""
