"""The papers newsclean knows, one data file each: no logic here."""
