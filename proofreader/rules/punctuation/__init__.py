"""Punctuation marks, quotation marks and brackets. ``quotes`` and ``brackets`` read how those pair in a paragraph."""
