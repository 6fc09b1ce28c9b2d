"""What more than one room shows: theme, labels, actions, bars and small widgets."""
