"""Words and phrases that tell what a line is: tables of data, no code."""
