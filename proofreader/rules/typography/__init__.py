"""Characters that stand for the right letter but are not it: tatweel, look-alikes, presentation forms, invisibles."""
