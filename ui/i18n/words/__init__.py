"""Tables from codes to words, by subject. A new code below `ui` gets its words here, in every shipped language."""
