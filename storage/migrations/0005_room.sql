-- Each of these rows is marked once before it is done: with room beside it on its page, no index hears of that.
alter table agenda set (fillfactor = 60);
alter table outbox set (fillfactor = 60);
