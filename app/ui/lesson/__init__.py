"""The lesson reader: typed blocks in, painted parts out."""
