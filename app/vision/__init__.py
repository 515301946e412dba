"""Pictures in, arrays out: sources, faces, crops, faceprints."""
