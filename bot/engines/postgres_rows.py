"""Rows of the agenda and of the outbox are marked, and become jobs in the same transaction.

No flush of the disk is waited for: what is lost with the database is neither marked nor a job, and is marked again; a
worker that fetched the job flushed what came before.
"""

#: Items due at the same moment share a job, so many at most. While jobs wait that are due, no item was forgotten.
MARK = """
with due as (
    select key from agenda
    where due_at <= now() + %(ahead)s and (handed_at is null or (
        handed_at < now() - %(forgotten)s and due_at < now() - %(forgotten)s and not exists (
            select from procrastinate_jobs where status = 'todo' and queue_name = 'rings' and scheduled_at <= now()
        )
    ))
    order by critical desc, due_at limit %(batch)s for update skip locked
), marked as (
    update agenda set handed_at = now() from due where agenda.key = due.key
    returning agenda.key, agenda.version, greatest(agenda.due_at, now()) as due_at, agenda.critical
), placed as (
    select *, row_number() over (partition by critical, due_at order by key) / %(together)s as place from marked
), jobs as (
    select critical, due_at, json_agg(json_build_array(key, version)) as items
    from placed group by critical, due_at, place
)
select (select count(*) from marked), procrastinate_defer_jobs_v1(array(
    select row(
        'rings', 'ring', case when critical then 1 else 0 end, null, null, json_build_object('items', items), due_at
    )::procrastinate_job_to_defer_v1
    from jobs order by critical desc, due_at
)) from set_config('synchronous_commit', 'off', true)
"""
#: Posts of one room are one job, and jobs of one room run one after the other. What was handed over before, and
#: forgotten, may have been made. Only what is held back waits for its time: what a replica owes whose clock is ahead
#: is owed now. One replica at a time: another would pass by the rows that are being marked, and hand over later posts
#: of a room before them. (The lock's number is any that nobody else uses.)
MARK_POSTS = """
with alone as materialized (
    select pg_advisory_xact_lock(344404)
), due as (
    select key, handed_at is not null as again from outbox
    where (select count(*) from alone) = 1 and (handed_at is null or handed_at < now() - %(forgotten)s)
        and (due_at <= now() or doc ->> 'held' is null)
    order by critical desc, due_at limit %(batch)s for update skip locked
), marked as (
    update outbox set handed_at = now() from due where outbox.key = due.key
    returning outbox.key, outbox.critical, outbox.doc, due.again
), rooms as (
    select
        case json_typeof(doc -> 'to')
            when 'array' then doc -> 'to' ->> 1
            else concat_ws(
                ':', doc #>> '{to,platform}', doc #>> '{to,tenant}', doc #>> '{to,channel}', doc #>> '{to,thread}'
            )
        end as room,
        json_agg(key order by doc ->> 'order') as keys,
        bool_or(critical) as critical,
        bool_or(again) as again
    from marked group by 1
)
select (select count(*) from marked), procrastinate_defer_jobs_v1(array(
    select row(
        'usher', 'post', 0, room, null,
        case when again then json_build_object('keys', keys, 'again', true) else json_build_object('keys', keys) end,
        null
    )::procrastinate_job_to_defer_v1
    from rooms order by critical desc
)) from set_config('synchronous_commit', 'off', true)
"""
#: By how many seconds the agenda lags, and in how many the next item falls due.
LATE = """
select
    (select coalesce(extract(epoch from now() - min(due_at)), 0)::float8 from agenda where due_at <= now()) as late,
    (select coalesce(extract(epoch from min(due_at) - now()), 60)::float8 from agenda where due_at > now()) as next
"""
#: Procrastinate looks for other jobs of a job's room at every fetch, and its own index begins with the job's id.
INDEX = """
create index if not exists usher_jobs_lock on procrastinate_jobs (lock) where status in ('todo', 'doing')
"""
