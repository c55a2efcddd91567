CREATE OR REPLACE FUNCTION public.refuse_closed_level()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        asked text := coalesce(to_jsonb(new) ->> 'choice', to_jsonb(new) ->> 'level');
        open_conditions text;
      begin
        if asked is null or asked not in ('N1', 'N2', 'N3') then return new; end if;
        select string_agg(c, ', ') into open_conditions from closing_conditions(new.audit_id, asked) c;
        if open_conditions is not null then
          raise exception 'level % of audit % is closed by: %', asked, new.audit_id, open_conditions
            using errcode = 'check_violation';
        end if;
        return new;
      end $function$
