"""What several rules share. Nothing here is a rule; docs/add-a-rule.md lists what a rule may use."""
