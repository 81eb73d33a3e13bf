"""What is known about Arabic and French: pure functions over text. Knows no storage and no interface strings."""
