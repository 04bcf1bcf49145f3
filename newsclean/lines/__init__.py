"""What one line says by itself, wherever it stands: a string in, a value out."""
