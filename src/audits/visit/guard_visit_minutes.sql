CREATE OR REPLACE FUNCTION public.guard_visit_minutes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from visit_signatures s where s.visit_id = old.visit_id) then
          if tg_op = 'DELETE' then
            raise exception 'minutes that somebody signed stay' using errcode = 'check_violation';
          end if;
          if old.sealed_at is not null or new.content <> old.content or new.content_sha256 <> old.content_sha256 then
            raise exception 'minutes that somebody signed stay as they are' using errcode = 'check_violation';
          end if;
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $function$
