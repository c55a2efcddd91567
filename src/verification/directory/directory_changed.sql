CREATE OR REPLACE FUNCTION public.directory_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        -- once in a transaction, however much it changes
        update directory_version set n = n + 1, changed_by = pg_current_xact_id()
        where changed_by <> pg_current_xact_id();
        return null;
      end $function$
