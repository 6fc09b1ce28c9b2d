"""When which part of a text is checked, in which process."""
