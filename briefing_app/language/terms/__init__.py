"""Terms found in a text: those of the office, of its people and bodies, of countries, and words better not used."""
