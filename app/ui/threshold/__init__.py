"""The Threshold room: the heart of the app."""
