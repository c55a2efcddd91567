CREATE OR REPLACE FUNCTION public.course_place_freed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        update course_status_places p set freed_at = now()
        where p.status_block = old.status_block and p.status_position = old.status_position;
        return null;
      end $function$
