"""The Faceprint room: from the live picture to an upright square, to 128 numbers, to how alike they stay."""
