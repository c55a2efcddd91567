CREATE OR REPLACE FUNCTION public.announce_distinction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform pg_notify('distinctions', '');
        return null;
      end $function$
