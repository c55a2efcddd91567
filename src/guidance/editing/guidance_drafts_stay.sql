CREATE OR REPLACE FUNCTION public.guidance_drafts_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.state in ('draft', 'proposed') and new.id = old.id
    and new.kind = old.kind and new.slug = old.slug and (
      old.state = 'draft' and new.state in ('draft', 'proposed', 'discarded')
      -- what a second person reads does not change under their eyes
      or old.state = 'proposed' and new.state in ('draft', 'published')
        and new.content = old.content and new.base = old.base and new.note = old.note and new.revision = old.revision) then
    return new;
  end if;
  raise exception 'a draft of the guidance does not go from % to %', old.state, new.state
    using errcode = 'restrict_violation';
end $function$
