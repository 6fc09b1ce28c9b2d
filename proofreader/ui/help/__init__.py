"""Help that teaches: the rule book, the guide, the keys and the tour."""
