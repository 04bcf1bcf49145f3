"""`python -m newsclean` is the command `newsclean`."""

from newsclean.cli import main

main()
