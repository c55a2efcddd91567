CREATE OR REPLACE FUNCTION public.reminders_of(subject_type text, subject_id text)
 RETURNS SETOF reminders
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        -- one writer for a subject at a time, until the end of the transaction
        perform pg_advisory_xact_lock(hashtextextended(reminders_of.subject_type || ' ' || reminders_of.subject_id, 200));
        return query select * from reminders r where r.subject_type = reminders_of.subject_type
          and r.subject_id = reminders_of.subject_id and r.resend_of is null;
      end $function$
