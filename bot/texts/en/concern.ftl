# What worries somebody: the form and what leads to it. Clients may read it.
concern-open = Raise a concern
concern-project = Which project is it about?
concern-words = What is on your mind?
concern-hint = Only the project manager and our project team read this.
concern-submit = Send

concern-ready = Shall I pass this on?
concern-ready-how = The button opens a short form. Nothing is recorded until you send it.

concern-in-client = Raised in the client channel.
concern-in-internal = Raised in the internal channel.
concern-in-direct = Raised in a private conversation with me.

concern-empty = Please write a few words, so that there is something to pass on.
concern-gone = I can't reach that project for you any more, so nothing was recorded. Please tell your project manager directly.
concern-nowhere = I can't tell which project this is about
concern-nowhere-help = Try again in your project's channel, or write directly to your project manager or whoever invited you. Nothing was recorded.

concern-standing = Does something worry you?
concern-standing-how = Press here at any time and say it in your own words. A person answers, and you hear by when. What is about people stays in private.
concern-stood = This project has ended
concern-stood-how = If something still worries you, “/concern” or a word to the people you know here reaches us.
concern-left = This project is at home in another channel now
