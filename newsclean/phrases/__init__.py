"""Phrases that tell what a line is: tables of data, and the index that matches them."""
