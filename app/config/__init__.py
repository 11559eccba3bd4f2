"""Where files live, what the person has set, where secrets are kept, what is logged."""
