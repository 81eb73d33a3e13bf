"""What a text says in numbers, dates and times: values with the words they stand in, alike for Arabic and French."""
