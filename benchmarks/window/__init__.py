"""How quick the window is: the real one, with its real checkers, without a display."""
