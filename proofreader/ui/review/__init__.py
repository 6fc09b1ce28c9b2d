"""Deciding about issues: list, details, before and after."""
