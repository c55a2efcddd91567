CREATE OR REPLACE FUNCTION public.guard_audit_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
      declare
        tied text;
      begin
        select string_agg(distinct t.tie, ', ') into tied from audit_ties t
        where t.company_id = new.company_id and (t.audit_id is null or t.audit_id = new.audit_id)
          and t.user_id = new.auditor_id and t.tie in ('conflict', 'advised', 'voted');
        if tied is not null then
          raise exception 'the auditor of case % is tied to it: %', new.audit_id, tied using errcode = 'check_violation';
        end if;
        if not exists (
          select from impartiality_statements s
          where s.audit_id = new.audit_id and s.user_id = new.auditor_id and s.stated_at = new.taken_at)
        then
          raise exception 'case % is taken without a statement of impartiality', new.audit_id
            using errcode = 'check_violation';
        end if;
        return new;
      end $function$
