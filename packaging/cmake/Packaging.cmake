# Filled in by the part it belongs to.
