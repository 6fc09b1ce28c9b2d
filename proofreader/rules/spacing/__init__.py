"""Spaces: too many, too few, or of the wrong kind. ``faulty_spaces`` decides which rule owns a faulty run of spaces."""
