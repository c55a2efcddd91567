CREATE OR REPLACE FUNCTION public.guard_good_practices()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'UPDATE' and old.state = 'withdrawn' and new.state <> 'withdrawn' then
          raise exception 'what its institution withdrew stays withdrawn' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and old.slug is not null and new.slug is distinct from old.slug then
          raise exception 'a published address stays' using errcode = 'check_violation';
        end if;
        if new.state = 'published' and not exists (
            select from good_practice_rounds r where r.practice_id = new.id and r.decided_at is not null
              and r.text_number = new.published_text and r.class = new.class) then
          raise exception 'a practice is published as a review has found' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
