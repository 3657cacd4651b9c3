"""How the sample edition's illustrations are drawn: numbers in, pictures out, the same on every machine."""
