CREATE OR REPLACE FUNCTION public.pauses_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.to_at is not null or (new.id, new.audit_id, new.kind, new.reason, new.from_at)
          is distinct from (old.id, old.audit_id, old.kind, old.reason, old.from_at) then
          raise exception 'a pause on record only gets its end, once' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
