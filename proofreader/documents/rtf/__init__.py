"""Rich Text Format, which is read and not written."""
