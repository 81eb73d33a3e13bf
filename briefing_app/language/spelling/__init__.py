"""Which words of a text a dictionary is asked about, when a word counts as right, and which words may be meant.

Pure: what a dictionary knows comes through :class:`Lexicon`.
"""
