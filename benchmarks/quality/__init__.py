"""The quality gate: pages with gold are cleaned, scored, and compared with pinned floors."""
