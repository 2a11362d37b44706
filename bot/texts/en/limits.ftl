limit-title = That was a lot at once
limit-help = Your last messages were not read. Wait a minute, then send them again.
