CREATE OR REPLACE FUNCTION public.course_versions_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  texts constant text[] := '{source,translations}';
begin
  -- versions of before did not have their text
  if tg_op = 'UPDATE' and old.source is null and old.draft_id is null
    and (to_jsonb(new) - texts) = (to_jsonb(old) - texts) then
    return new;
  end if;
  raise exception 'a published version of a course stays as it is' using errcode = 'restrict_violation';
end $function$
