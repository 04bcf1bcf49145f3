"""Reads pages of an unknown layout: finds headline and prose, and says what else stands there."""
