CREATE OR REPLACE FUNCTION public.end_agenda_items()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        update committee_agenda
        set result = case new.state when 'decided' then 'decided' else 'returned' end, stuck = null, stuck_at = null,
          ended_at = coalesce(new.decided_at, new.resumed_at, now())
        where audit_id = new.id and result is null;
        return null;
      end $function$
