"""Notes handed over between laptops: out, in, and what two people wrote differently."""
