"""The lab notebook: what a visitor predicted, kept and read off, as a page, a table and a PDF."""
