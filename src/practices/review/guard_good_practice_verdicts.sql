CREATE OR REPLACE FUNCTION public.guard_good_practice_verdicts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'UPDATE' then
          raise exception 'a verdict stays as it was given' using errcode = 'check_violation';
        end if;
        if not exists (
            select from good_practice_rounds r where r.practice_id = new.practice_id and r.round = new.round
              and r.decided_at is null and (r.basis = 'founding') = (new.seat = 0)) then
          raise exception 'a verdict belongs to a review that is open' using errcode = 'check_violation';
        end if;
        if new.seat > 0 and not exists (
            select from good_practice_seats s where s.practice_id = new.practice_id and s.round = new.round
              and s.seat = new.seat and s.done_at is null) then
          raise exception 'a verdict is given from a seat, once' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
