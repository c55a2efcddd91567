CREATE OR REPLACE FUNCTION public.guard_good_practice_texts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        -- people may be forgotten; what was judged stays as it was sent
        if old.sent_at is not null
            and to_jsonb(new) - 'written_by' - 'sent_by' is distinct from to_jsonb(old) - 'written_by' - 'sent_by' then
          raise exception 'a text that was sent stays as it is' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
