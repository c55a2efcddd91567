CREATE OR REPLACE FUNCTION public.guidance_texts_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  -- how it is found, and when it was compared with its sources
  changing constant text[] := '{search,plain,reviewed_on,next_review_on,reviewed_by}';
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - changing) = (to_jsonb(old) - changing) then
    return new;
  end if;
  raise exception 'what an edition of the guidance said stays' using errcode = 'restrict_violation';
end $function$
