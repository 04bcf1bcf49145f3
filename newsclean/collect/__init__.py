"""Labelled blocks and statements to the fields of an article; `build` puts them together."""
