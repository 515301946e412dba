"""What is printed: worksheet, key, plan, exit ticket, camera notice and a page for counsel, as PDF."""
