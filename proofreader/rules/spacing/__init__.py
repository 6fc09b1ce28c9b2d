"""Spaces: too many, too few, or of the wrong kind. ``runs`` decides which rule owns a faulty run of spaces."""
