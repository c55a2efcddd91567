CREATE OR REPLACE FUNCTION public.two_people_decide()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        if not exists (
          select 1 from distinction_proposals p join distinctions d on d.id = p.distinction_id
          where p.distinction_id = new.distinction_id and p.state = 'confirmed' and p.decided_by <> p.proposed_by
            and p.distinction_version = d.version - 1 and p.move = case new.kind
              when 'suspended' then 'suspend' when 'reinstated' then 'reinstate' else 'revoke' end)
        then
          raise exception 'two people decide that a distinction is %', new.kind using errcode = 'check_violation';
        end if;
        return new;
      end $function$
