CREATE OR REPLACE FUNCTION public.submissions_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.withdrawn_at is null and new.withdrawn_at is not null
    and (to_jsonb(new) - '{withdrawn_at,withdrawn_by,withdrawal_reason}'::text[])
      = (to_jsonb(old) - '{withdrawn_at,withdrawn_by,withdrawal_reason}'::text[]) then
    return new;
  end if;
  raise exception 'what was signed stays as it is' using errcode = 'restrict_violation';
end $function$
