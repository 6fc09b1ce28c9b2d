"""Rules on how easily an article reads, off by default: their targets are options of the house style."""
