-- Documents, the agenda and the outbox among them, the events that were taken, and the log.
-- "json" and not "jsonb": it keeps the bytes that were written, the order of their fields and NUL characters too.
create table document (
    kind text not null,
    key text collate "C" not null,
    version bigint not null,
    doc json not null,
    ix text[] not null default '{}',
    due_at timestamptz,
    critical boolean not null default false,
    handed_at timestamptz,
    primary key (kind, key)
) partition by list (kind);
create table agenda partition of document for values in ('due');
create table outbox partition of document for values in ('owed');
create table state partition of document default;
alter table agenda alter column due_at set not null;
alter table outbox alter column due_at set not null;
create index document_ix on document using gin (ix);
create index document_due on document (critical desc, due_at, key) where due_at is not null;
create index document_next on document (due_at) where due_at is not null;

-- Of an event's id a digest is kept, as in the journal.
create table event (
    digest bytea primary key,
    at timestamptz not null
);
create index event_at on event (at);

create table log (
    number bigint generated always as identity primary key,
    engagement text,
    line json not null
);
create index log_engagement on log (engagement, number);

create sequence commit_number;

-- One commit, all or nothing, in one round trip. Documents come in the order of their keys, so that two commits never
-- wait for each other. "expects": the version that must be found, 0 for none, null for any; a document that is null is
-- dropped. Returns the new version, 0 where the event was taken before; a document at another version fails as a serialization does.
create function commit_batch(
    at timestamptz,
    event_digest bytea,
    keys text[],
    expects bigint[],
    docs text[],
    ixs text[],
    dues timestamptz[],
    criticals boolean[],
    lines text[],
    engagements text[]
) returns bigint language plpgsql as $$
declare
    n bigint := nextval('commit_number');
    found_at bigint;
    its_kind text;
begin
    if event_digest is not null then
        insert into event as known values (event_digest, at)
            on conflict (digest) do update set at = excluded.at where known.at < excluded.at - interval '7 days';
        if not found then
            return 0;
        end if;
    end if;
    for i in 1 .. coalesce(cardinality(keys), 0) loop
        its_kind := split_part(keys[i], ':', 1);
        if docs[i] is null then
            if expects[i] is null then
                delete from document where kind = its_kind and key = keys[i];
                continue;
            elsif expects[i] = 0 then
                perform from document where kind = its_kind and key = keys[i];
                if not found then
                    continue;
                end if;
            else
                delete from document where kind = its_kind and key = keys[i] and version = expects[i];
                if found then
                    continue;
                end if;
            end if;
        elsif expects[i] > 0 then
            update document
                set version = n, doc = docs[i]::json, ix = string_to_array(ixs[i], chr(30)), due_at = dues[i],
                    critical = criticals[i], handed_at = null
                where kind = its_kind and key = keys[i] and version = expects[i];
            if found then
                continue;
            end if;
        elsif expects[i] = 0 then
            insert into document
                values (its_kind, keys[i], n, docs[i]::json, string_to_array(ixs[i], chr(30)), dues[i], criticals[i])
                on conflict do nothing;
            if found then
                continue;
            end if;
        else
            insert into document
                values (its_kind, keys[i], n, docs[i]::json, string_to_array(ixs[i], chr(30)), dues[i], criticals[i])
                on conflict (kind, key) do update
                set version = n, doc = excluded.doc, ix = excluded.ix, due_at = excluded.due_at,
                    critical = excluded.critical, handed_at = null;
            continue;
        end if;
        select version into found_at from document where kind = its_kind and key = keys[i];
        raise exception '% is at version %, not %', keys[i], coalesce(found_at, 0), expects[i]
            using errcode = 'serialization_failure';
    end loop;
    if cardinality(lines) > 0 then
        insert into log (engagement, line)
            select one.engagement, one.line::json
            from unnest(lines, engagements) with ordinality as one (line, engagement, place)
            order by one.place;
    end if;
    return n;
end $$;
