CREATE OR REPLACE FUNCTION public.guard_appeals()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state in ('resolved', 'withdrawn') and (to_jsonb(new) - 'contact_name' - 'contact_email' - 'filed_by')
            is distinct from (to_jsonb(old) - 'contact_name' - 'contact_email' - 'filed_by') then
          raise exception 'an appeal that is over stays as it is' using errcode = 'check_violation';
        end if;
        if (old.state, new.state) not in (('received', 'received'), ('received', 'examining'), ('received', 'withdrawn'),
            ('examining', 'examining'), ('examining', 'received'), ('examining', 'proposed'), ('examining', 'withdrawn'),
            ('proposed', 'proposed'), ('proposed', 'examining'), ('proposed', 'received'), ('proposed', 'resolved'),
            ('proposed', 'withdrawn'), ('resolved', 'resolved'), ('withdrawn', 'withdrawn')) then
          raise exception 'an appeal does not go from % to %', old.state, new.state using errcode = 'check_violation';
        end if;
        if exists (
            select from audit_ties t
            where t.company_id = new.company_id and (
              t.user_id = new.examiner_id and new.examiner_id is distinct from old.examiner_id
              or t.user_id = new.proposed_by and new.proposed_by is distinct from old.proposed_by
              or t.user_id = new.confirmed_by and new.confirmed_by is distinct from old.confirmed_by)) then
          raise exception 'an appeal is for people who had no part in the case' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
