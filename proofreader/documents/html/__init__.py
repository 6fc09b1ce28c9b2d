"""Saved web pages, and articles as HTML."""
