# Names of people, sides, seats and states that many cards use.
someone = someone
you = you
