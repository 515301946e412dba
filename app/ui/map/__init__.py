"""The map of the lab: eight rooms in the order of the walk the data takes, each with its doors."""
