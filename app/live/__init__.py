"""The loops that carry the newest frame from source to comparison, and the consent they obey."""
