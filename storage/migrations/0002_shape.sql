-- In which version of its shape each kind of document is written, so that releases may run side by side.
create table shape (
    kind text primary key,
    v int not null
);
