# Seats, sides, languages, moods; small private answers; what went wrong. Clients may read all of this file.
someone = someone

seat-sales-rep = Sales rep
seat-project-manager = Project manager
seat-delivery-lead = Delivery lead
seat-team-member = Team members
seat-client-services-lead = Client services lead
seat-engagement-partner = Engagement partner
seat-managing-partner = Managing partner
seat-client-lead = Client lead
seat-client-sponsor = Client executive sponsor
seat-client-stakeholder = Client stakeholders
seat-one-team-member = Team member
seat-one-client-stakeholder = Client stakeholder

language-en = English
language-ja = 日本語
language-ms = Bahasa Melayu
language-da = Dansk
language-ru = Русский
language-title = Language
language-mine = Your language
language-room = Language of this channel
language-saved = Noted. From the next message on.

mood-thorough = Thorough: precise and complete
mood-light = Light: easy and quick

aside-stale = That card is out of date
aside-stale-help = Nothing was changed. Type `/usher` to see what can be done here now.
aside-no-seat = That is for somebody else here
aside-no-seat-help = Nothing was changed. Whoever leads the project can see to it.
aside-no-engagement = There is no project here that you can open
aside-no-engagement-help = Go to your project's internal channel and try again, or ask the project manager to add you.
aside-unknown-you = One moment: I am still looking up who you are
aside-unknown-you-help = Please try again in a few seconds. Nothing was changed.
aside-not-for-you = I can't show you that here
aside-not-for-you-help = Nothing was changed. Please ask your project manager if you think you should see it.
card-moved = There is a newer version of this further down.

error-unexpected = That did not work, and nothing was changed. Please try again.
error-not-saved = That was not saved. Please try again in a moment.
error-busy = A lot is going on right now. Please try again in a few seconds.
error-choose = Please choose one of the options.
error-client-name = Please give the client's name, up to { $most } characters.
error-zone = “{ $words }” is not a time zone I know. Use a name like Europe/Copenhagen or Asia/Tokyo.
error-date-far = Please give a date no more than a year before or after today.
error-country = I know no holidays for “{ $words }”. Use two-letter codes like DK, JP.
error-link = “{ $words }” is not a link. Links begin with https://, one on each line.
error-room-taken = That channel already belongs to an open project.
error-room-shared = That channel is shared with people outside your organisation. Choose one that is yours alone.
error-same-room = The client channel must be another channel than the internal one.
error-seat-needed = Somebody has to sit here.
error-seat-one = One person only.
error-seat-both = This person already has a seat on your own side.
error-seat-client = This person is from outside your organisation.
