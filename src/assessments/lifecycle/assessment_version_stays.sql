CREATE OR REPLACE FUNCTION public.assessment_version_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  at timestamptz;
  ends timestamptz;
begin
  if tg_op = 'INSERT' then
    at := new.started_at;
    select retires_at into ends from instruments where id = new.instrument_id;
  elsif new.instrument_id <> old.instrument_id then
    raise exception 'an assessment keeps its version of the instrument' using errcode = 'restrict_violation';
  elsif old.state = 'draft' and new.state = 'submitted' and old.submitted_at is null then
    -- one that FM4 gave back was received before; it ends by the version it began with
    at := new.submitted_at;
    select retires_at into ends from instruments where id = new.instrument_id for share;
  end if;
  if ends <= at then
    raise exception 'that version of the instrument is retired' using errcode = 'check_violation';
  end if;
  return new;
end $function$
