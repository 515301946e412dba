"""The kiosk: one visit after another, each wiped before the next."""
