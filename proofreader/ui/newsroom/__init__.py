"""The newsroom's own rules: writing one, the list of all, import and export."""
