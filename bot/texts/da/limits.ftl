limit-title = Det var meget på én gang
limit-help = Dine seneste beskeder er ikke læst. Vent et minut, og send dem igen.
