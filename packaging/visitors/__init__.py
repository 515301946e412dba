"""Makes the visitors' list: which pictures they are found by, and where the slider starts; measures their clips."""
