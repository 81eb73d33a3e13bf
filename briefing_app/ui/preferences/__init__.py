"""What a person can choose about the application, and what can be done to the library as a whole."""
