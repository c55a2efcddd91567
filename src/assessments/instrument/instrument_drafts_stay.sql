CREATE OR REPLACE FUNCTION public.instrument_drafts_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.state in ('draft', 'proposed') and new.id = old.id
    and new.based_on is not distinct from old.based_on and (
      old.state = 'draft' and new.state in ('draft', 'proposed', 'discarded')
      -- what a second person reads does not change under their eyes
      or old.state = 'proposed' and new.state in ('draft', 'published')
        and new.source = old.source and new.definition = old.definition and new.note = old.note
        and new.revision = old.revision) then
    return new;
  end if;
  raise exception 'a draft of the instrument does not go from % to %', old.state, new.state
    using errcode = 'restrict_violation';
end $function$
