"""The rules, one small file each, grouped by family. See docs/add-a-rule.md."""
