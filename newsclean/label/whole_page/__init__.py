"""Text of whole pages: where the story begins in it, and what stands outside and beyond it."""
