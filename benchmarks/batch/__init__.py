"""Thousands of files: failures, memory, speed and scaling of ``proofreader batch``."""
