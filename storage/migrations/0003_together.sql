-- Several commits in one round trip and one transaction: they share a flush of the disk, and each is decided on its
-- own, as in commit_batch (which the release before calls). "ends" and "line_ends": up to where documents and lines
-- of the log belong to the first commit, to the second, and so on. One row a commit, in their order: its version, 0
-- where its event was taken before, or why nothing of it was written.
create function commit_batches(
    ats timestamptz[],
    digests bytea[],
    ends int[],
    keys text[],
    expects bigint[],
    docs text[],
    ixs text[],
    dues timestamptz[],
    criticals boolean[],
    line_ends int[],
    lines text[],
    engagements text[]
) returns table (version bigint, state text, why text) language plpgsql as $$
#variable_conflict use_column
declare
    first int := 1;
    first_line int := 1;
    its_kind text;
    found_at bigint;
begin
    for b in 1 .. cardinality(ends) loop
        version := nextval('commit_number');
        state := null;
        why := null;
        begin
            if digests[b] is not null then
                insert into event as known values (digests[b], ats[b])
                    on conflict (digest) do update set at = excluded.at where known.at < excluded.at - interval '7 days';
                if not found then
                    version := 0;
                end if;
            end if;
            for i in first .. case when version = 0 then 0 else ends[b] end loop
                its_kind := split_part(keys[i], ':', 1);
                if docs[i] is null then
                    if expects[i] is null then
                        delete from document d where d.kind = its_kind and d.key = keys[i];
                        continue;
                    elsif expects[i] = 0 then
                        perform from document d where d.kind = its_kind and d.key = keys[i];
                        if not found then
                            continue;
                        end if;
                    else
                        delete from document d where d.kind = its_kind and d.key = keys[i] and d.version = expects[i];
                        if found then
                            continue;
                        end if;
                    end if;
                elsif expects[i] > 0 then
                    update document d
                        set version = commit_batches.version, doc = docs[i]::json,
                            ix = string_to_array(ixs[i], chr(30)), due_at = dues[i], critical = criticals[i],
                            handed_at = null
                        where d.kind = its_kind and d.key = keys[i] and d.version = expects[i];
                    if found then
                        continue;
                    end if;
                elsif expects[i] = 0 then
                    insert into document values (
                        its_kind, keys[i], commit_batches.version, docs[i]::json, string_to_array(ixs[i], chr(30)),
                        dues[i], criticals[i]
                    ) on conflict do nothing;
                    if found then
                        continue;
                    end if;
                else
                    insert into document values (
                        its_kind, keys[i], commit_batches.version, docs[i]::json, string_to_array(ixs[i], chr(30)),
                        dues[i], criticals[i]
                    ) on conflict (kind, key) do update
                        set version = excluded.version, doc = excluded.doc, ix = excluded.ix,
                            due_at = excluded.due_at, critical = excluded.critical, handed_at = null;
                    continue;
                end if;
                select d.version into found_at from document d where d.kind = its_kind and d.key = keys[i];
                raise exception '% is at version %, not %', keys[i], coalesce(found_at, 0), expects[i]
                    using errcode = 'serialization_failure';
            end loop;
            if version > 0 then
                for i in first_line .. line_ends[b] loop
                    insert into log (engagement, line) values (engagements[i], lines[i]::json);
                end loop;
            end if;
        exception when others then
            version := null;
            get stacked diagnostics state = returned_sqlstate, why = message_text;
        end;
        first := ends[b] + 1;
        first_line := line_ends[b] + 1;
        return next;
    end loop;
end $$;
