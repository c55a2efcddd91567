CREATE OR REPLACE FUNCTION public.guidance_takes_two_people()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- what comes with the product is loaded by the system; everything else was a draft
  if new.draft_id is null and app_scope() = 'system' then return new; end if;
  -- an edition takes over what it does not change
  if exists (
    select from guidance_texts t join guidance_editions e on e.id = new.edition_id and e.kind = t.kind
    where t.slug = new.slug and t.content = new.content and t.draft_id is not distinct from new.draft_id) then
    return new;
  end if;
  if not exists (
    select from guidance_drafts d join guidance_editions e on e.id = new.edition_id and e.kind = d.kind and e.draft_id = d.id
    where d.id = new.draft_id and d.state = 'published' and d.slug = new.slug and d.content = new.content) then
    raise exception 'a text of the guidance is published from a draft' using errcode = 'check_violation';
  end if;
  if exists (
    select from guidance_draft_changes c join guidance_drafts d on d.id = c.draft_id
    where c.draft_id = new.draft_id and c.changed_by = d.decided_by) then
    raise exception 'nobody publishes what they wrote' using errcode = 'check_violation';
  end if;
  return new;
end $function$
