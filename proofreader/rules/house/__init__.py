"""What the house does not want, as its profile says. Silent where the profile does not ask."""
