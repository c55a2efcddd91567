CREATE OR REPLACE FUNCTION public.guard_good_practice_rounds()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        found text;
      begin
        if tg_op = 'INSERT' and new.decided_at is not null then
          raise exception 'a review is opened before it is decided' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and old.decided_at is not null and new is distinct from old then
          raise exception 'a review that is decided stays as it is' using errcode = 'check_violation';
        end if;
        if new.decided_at is null then
          return new;
        end if;
        select good_practice_class(
            array_agg(met order by criterion) filter (where seat = least(1, lowest)),
            array_agg(met order by criterion) filter (where seat = case when lowest = 0 then 0 else 2 end),
            array[bool_or(met) filter (where seat = 3 and criterion = 'impact'),
              bool_or(met) filter (where seat = 3 and criterion = 'replicable'),
              bool_or(met) filter (where seat = 3 and criterion = 'results'),
              bool_or(met) filter (where seat = 3 and criterion = 'sustainability')])
          into found
          from (select v.*, min(seat) over () as lowest from good_practice_verdicts v
            where v.practice_id = new.practice_id and v.round = new.round) v;
        if new.class is distinct from found then
          raise exception 'the verdicts come to %, not to %', coalesce(found, 'nothing yet'), new.class
            using errcode = 'check_violation';
        end if;
        return new;
      end $function$
