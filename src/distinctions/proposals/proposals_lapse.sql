CREATE OR REPLACE FUNCTION public.proposals_lapse()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        update distinction_proposals set state = 'lapsed', decided_at = new.at
        where distinction_id = new.distinction_id and state = 'open';
        return null;
      end $function$
