CREATE OR REPLACE FUNCTION public.calendar_events_of(subject_type text, subject_id text)
 RETURNS SETOF calendar_events
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        -- the same lock as for the reminders of the subject: one writer at a time
        perform pg_advisory_xact_lock(
          hashtextextended(calendar_events_of.subject_type || ' ' || calendar_events_of.subject_id, 200));
        return query select * from calendar_events e
          where e.subject_type = calendar_events_of.subject_type and e.subject_id = calendar_events_of.subject_id;
      end $function$
