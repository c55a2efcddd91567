CREATE OR REPLACE FUNCTION public.guard_good_practice_seats()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'DELETE' then
          if old.done_at is not null and exists (select from good_practices p where p.id = old.practice_id) then
            raise exception 'who has judged keeps the seat' using errcode = 'check_violation';
          end if;
          return old;
        end if;
        if tg_op = 'UPDATE' then
          if old.done_at is not null or (new.practice_id, new.round, new.seat, new.reviewer_id)
              is distinct from (old.practice_id, old.round, old.seat, old.reviewer_id) then
            raise exception 'a seat stays with who took it' using errcode = 'check_violation';
          end if;
          return new;
        end if;
        if new.seat = 3 and not exists (
            select from good_practice_rounds r where r.practice_id = new.practice_id and r.round = new.round
              and r.disputed_at is not null) then
          raise exception 'a third judges only what two differ on' using errcode = 'check_violation';
        end if;
        if exists (select from good_practice_texts t where t.practice_id = new.practice_id
              and new.reviewer_id in (t.written_by, t.sent_by))
            or exists (select from good_practices p where p.id = new.practice_id and (p.owner_id = new.reviewer_id
              or exists (select from memberships m where m.company_id = p.company_id and m.user_id = new.reviewer_id))) then
          raise exception 'nobody judges a practice that they wrote, or of their own institution'
            using errcode = 'check_violation';
        end if;
        return new;
      end $function$
