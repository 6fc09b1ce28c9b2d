"""Accuracy and speed of the engine, one module a table. Run ``python -m benchmarks.accuracy --help``."""
