CREATE OR REPLACE FUNCTION public.keep_closed_profile()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if app_scope() = 'member' and new.open_items is distinct from old.open_items then
    raise exception 'which practices are open is for FM4 to say' using errcode = 'restrict_violation';
  end if;
  if old.open_items is not null
    and (new.profile, new.target_level, new.instrument_id) is distinct from (old.profile, old.target_level, old.instrument_id) then
    raise exception 'only the practices that FM4 asked about may change' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$
