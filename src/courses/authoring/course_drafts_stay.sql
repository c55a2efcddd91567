CREATE OR REPLACE FUNCTION public.course_drafts_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.state in ('draft', 'proposed') and new.id = old.id
    and new.based_on is not distinct from old.based_on
    -- a new course gets its id when it is published
    and (new.course_id is not distinct from old.course_id or old.course_id is null and new.state = 'published') and (
      old.state = 'draft' and new.state in ('draft', 'proposed', 'discarded')
      -- what a second person reads does not change under their eyes
      or old.state = 'proposed' and new.state in ('draft', 'published')
        and new.content = old.content and new.source = old.source and new.translations = old.translations
        and new.note = old.note and new.revision = old.revision) then
    return new;
  end if;
  raise exception 'a draft of a course does not go from % to %', old.state, new.state
    using errcode = 'restrict_violation';
end $function$
