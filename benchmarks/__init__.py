"""Measurements of newsclean: quality against gold, and speed against floors."""
