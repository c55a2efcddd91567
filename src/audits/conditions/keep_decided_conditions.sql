CREATE OR REPLACE FUNCTION public.keep_decided_conditions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from committee_decisions d where d.audit_id = coalesce(new.audit_id, old.audit_id)) then
          raise exception 'the conditions of a decided audit stay as they were' using errcode = 'check_violation';
        end if;
        -- whatever writes a row says that it was computed now
        if tg_op = 'DELETE' then return old; end if;
        new.computed_in := pg_current_xact_id();
        return new;
      end $function$
