"""The speed of the hot path, as ratios to a floor measured in the same run."""
