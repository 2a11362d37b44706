# Papers for the client on the project manager's desk: drafts, approval, pages. Clients read the page numbers only.
paper-draft-title = { $client }: draft · { $title }
paper-waits = { $client } sees nothing of this until you approve it.
paper-approve = Approve and post
paper-edit = Edit
paper-see = Preview
paper-posted-title = { $client }: posted · { $title }
paper-posted = ✓ Approved by { $who }, { $at }
paper-page = { $title } ({ $page }/{ $pages })
paper-no-room = There is no client channel to post in yet
paper-no-room-help = Type `/usher connect` in the channel that you share with the client. Your draft is kept.
paper-date-needed = “{ $words }” needs a date at the end of its line, like “; 4.12.” or “; 2026-12-04”.
paper-date-past = “{ $words }” has a date that has passed. Please give one from today on.
paper-too-long = Please keep this to { $most } characters.
