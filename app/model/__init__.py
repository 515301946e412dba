"""Nouns and arithmetic. NumPy only; read this first."""
