CREATE OR REPLACE FUNCTION public.guard_visit_signatures()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if not exists (
          select from visits v join visit_minutes m on m.visit_id = v.id
          where v.id = new.visit_id and v.company_id = new.company_id and v.state = 'minuted'
            and m.content_sha256 = new.content_sha256) then
          raise exception 'minutes are signed as they are, while they wait for it' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
