"""Measures how often the recogniser errs, on a folder of pictures: `python -m app.calibrate`.

No faceprint of anybody is ever written: they live in memory, and what is kept are counts.
"""
