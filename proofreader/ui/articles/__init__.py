"""The open articles."""
