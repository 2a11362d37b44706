# Words that only Teams needs: where an answer went, forms that wait behind a button, who cannot be reached.
teams-done = Done.
teams-in-our-chat = I have answered you in our own chat.
teams-form-open = Open the form
teams-form-press = Please press the button, and the form opens.
teams-form-waits = There is a form to fill in
teams-no-chat = I have an answer for you, but I can't write to you yet
teams-no-chat-help = Add Usher for yourself under Apps in Teams, then try once more. The answer is for you alone.
teams-not-there = That belongs to a conversation you are not in. Nothing was changed.
teams-not-installed = This person has not added Usher in Teams, or has blocked it. Ask them to add it, or an administrator to set it up for them.
