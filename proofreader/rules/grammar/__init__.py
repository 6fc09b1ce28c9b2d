"""Agreement, number, case, mood and government: what a light analysis of the sentence shows to be impossible."""
