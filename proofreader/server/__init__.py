"""The engine for other programs: LanguageTool's HTTP protocol and the language server protocol, on this computer only.

Nothing outside this package imports it but the commands ``serve`` and ``lsp``, when they are run.
"""
