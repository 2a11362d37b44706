# Words that cards need on every platform: states of a checklist, the label of internal cards, why a post waits.
check-done = done
check-now = current
check-open = open
check-later = put off
check-flagged = to be clarified

internal-label = Internal · the client does not see this

card-part = Part { $number } of { $count }

form-choose = Please choose
form-wrong = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}
form-required = Please fill this in.
form-time = Time ({ $zone })

error-token-revoked = The bot's access to the workspace was withdrawn. Ask an administrator to install it again.
error-account-inactive = The account is deactivated, so nothing can be sent there.
error-channel-archived = The channel is archived. Restore it, and the message will be sent.
error-not-in-channel = The bot is not in the channel. Invite it, and the message will be sent.
error-channel-not-found = The channel cannot be found: it was deleted, or the bot no longer has access to it.
error-blocked = The platform does not let the bot post here. Ask an administrator to check its permissions.
