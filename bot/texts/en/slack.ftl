# Words that only Slack needs: its forms, and the pages of the installation.
slack-close = Cancel
slack-form-expired = The form could not open in time. Please try once more.
slack-form-needs-press = A form can only open from a command or a button. Please type it as a command: `/usher`.
slack-not-installed = Usher is not installed in this workspace. An administrator can install it.

slack-install-done-title = Usher is installed
slack-install-done = It now works in { $team }. Type `/usher` in any channel to see what it can do for you.
slack-install-open = Open Slack
slack-install-failed-title = Usher is not installed yet
slack-install-expired = This installation was finished already, or begun more than ten minutes ago. Please start again.
slack-install-denied = The installation was cancelled in Slack. Nothing was changed.
slack-install-refused = Slack did not confirm the installation ({ $reason }). Please start again.
slack-install-again = Start again
