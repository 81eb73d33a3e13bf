"""Two old documents side by side, to be checked before their pairs enter the memory."""
