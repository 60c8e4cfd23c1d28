"""Identity cards: who holds one, whether one is in a reader, and how the browser finds it."""
