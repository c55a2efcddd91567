CREATE OR REPLACE FUNCTION public.guard_visits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'UPDATE' and old.state in ('signed', 'cancelled') then
          raise exception 'a visit that is over stays as it was' using errcode = 'check_violation';
        end if;
        if new.second_auditor is null then return new; end if;
        if tg_op = 'UPDATE' and new.second_auditor is not distinct from old.second_auditor then return new; end if;
        if exists (select from audits a where a.id = new.audit_id and a.auditor_id = new.second_auditor)
          or exists (select from audit_ties t
            where t.company_id = new.company_id and (t.audit_id is null or t.audit_id = new.audit_id)
              and t.user_id = new.second_auditor and t.tie in ('conflict', 'advised', 'voted')) then
          raise exception 'the second auditor of a visit is another one, without a tie to the case'
            using errcode = 'check_violation';
        end if;
        return new;
      end $function$
