"""The checks of ``language.md`` 5: what is wrong with a pair, an Arabic or a French text, where, and how to mend it."""
