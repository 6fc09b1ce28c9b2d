"""The dialog of the settings: a file for each of its pages."""

from proofreader.ui.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
