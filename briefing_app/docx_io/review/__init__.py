"""Reading a reviewed file: what came back is laid beside what was exported. Reads only, decides nothing."""
