CREATE OR REPLACE FUNCTION public.instrument_versions_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  retirement constant text[] := '{retires_at,retirement_told_at,retired_by,retirement_reason}';
begin
  if tg_op = 'UPDATE' then
    -- it is retired once, and that may be put off while it has not come
    if (to_jsonb(new) - retirement) = (to_jsonb(old) - retirement) and new.retires_at is not null
      and (old.retires_at is null or new.retires_at >= old.retires_at) then
      return new;
    end if;
    -- versions of before had neither their file nor a precheck, of which nothing is scored
    if (to_jsonb(new) - '{source,definition}'::text[]) = (to_jsonb(old) - '{source,definition}'::text[])
      and (new.source is not distinct from old.source or old.source is null)
      and (new.definition = old.definition
        or (not old.definition ? 'precheck' and new.definition - 'precheck' = old.definition)) then
      return new;
    end if;
  end if;
  raise exception 'a published version of the instrument stays as it is' using errcode = 'restrict_violation';
end $function$
