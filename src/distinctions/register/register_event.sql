CREATE OR REPLACE FUNCTION public.register_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        perform register_append(new);
        return null;
      end $function$
