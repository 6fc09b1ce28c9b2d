"""Correcting thousands of files."""
