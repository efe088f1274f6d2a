"""MLlib."""
