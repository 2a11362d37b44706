-- Several commits as a few statements, where nothing stands in their way: no event was taken before, and each document
-- is at the version that was read. Returns false where something does, and has written nothing: the same is then
-- decided commit by commit (commit_batches). No key comes twice. Documents come in runs: of one kind, to which the same
-- is done; "ends" is up to where each goes. "deeds": drop, whatever is there; drop or update a version; insert; put,
-- whatever is there. Plans are made once and go through the index of their kind, however small a table is at first.
create function commit_plain(
    digests bytea[],
    ats timestamptz[],
    deeds text[],
    kinds text[],
    ends int[],
    keys text[],
    expects bigint[],
    docs text[],
    ixs text[],
    dues timestamptz[],
    criticals boolean[],
    lines text[],
    engagements text[]
) returns boolean language plpgsql
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
    n bigint := nextval('commit_number');
    first int := 1;
    last int;
    done int;
    its_kind text;
begin
    if cardinality(digests) > 0 then
        insert into event as known
            select * from unnest(digests, ats)
            on conflict (digest) do update set at = excluded.at where known.at < excluded.at - interval '7 days';
        get diagnostics done = row_count;
        if done < cardinality(digests) then
            raise serialization_failure;
        end if;
    end if;
    for run in 1 .. cardinality(ends) loop
        last := ends[run];
        its_kind := kinds[run];
        case deeds[run]
            when 'drop' then
                delete from document d where d.kind = its_kind and d.key = any (keys[first:last]);
            when 'drop version' then
                delete from document d
                    using unnest(keys[first:last], expects[first:last]) as one (key, expect)
                    where d.kind = its_kind and d.key = one.key and d.version = one.expect;
            when 'update' then
                update document d
                    set version = n, doc = one.doc::json, ix = string_to_array(one.ix, chr(30)), due_at = one.due_at,
                        critical = one.critical, handed_at = null
                    from unnest(
                        keys[first:last], expects[first:last], docs[first:last], ixs[first:last], dues[first:last],
                        criticals[first:last]
                    ) as one (key, expect, doc, ix, due_at, critical)
                    where d.kind = its_kind and d.key = one.key and d.version = one.expect;
            when 'insert' then
                insert into document
                    select its_kind, one.key, n, one.doc::json, string_to_array(one.ix, chr(30)), one.due_at, one.critical
                    from unnest(
                        keys[first:last], docs[first:last], ixs[first:last], dues[first:last], criticals[first:last]
                    ) as one (key, doc, ix, due_at, critical)
                    on conflict do nothing;
            when 'put' then
                insert into document
                    select its_kind, one.key, n, one.doc::json, string_to_array(one.ix, chr(30)), one.due_at, one.critical
                    from unnest(
                        keys[first:last], docs[first:last], ixs[first:last], dues[first:last], criticals[first:last]
                    ) as one (key, doc, ix, due_at, critical)
                    on conflict (kind, key) do update
                    set version = excluded.version, doc = excluded.doc, ix = excluded.ix, due_at = excluded.due_at,
                        critical = excluded.critical, handed_at = null;
        end case;
        get diagnostics done = row_count;
        if done <= last - first and deeds[run] <> 'drop' then
            raise serialization_failure;
        end if;
        first := last + 1;
    end loop;
    if cardinality(lines) > 0 then
        insert into log (engagement, line)
            select one.engagement, one.line::json
            from unnest(lines, engagements) with ordinality as one (line, engagement, place)
            order by one.place;
    end if;
    return true;
exception when others then
    return false;
end $$;
-- The same holds for what is decided commit by commit: a plan for every row took longer than the row.
alter function commit_batches set plan_cache_mode = force_generic_plan;
