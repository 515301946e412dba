"""What the page of parts is made of: the tokens of the design, and every part in every state."""
