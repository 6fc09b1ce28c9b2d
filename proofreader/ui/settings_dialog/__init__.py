"""The dialog of the settings: a file for each of its pages."""

from proofreader.ui.settings_dialog.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
