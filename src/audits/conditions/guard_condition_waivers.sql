CREATE OR REPLACE FUNCTION public.guard_condition_waivers()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from committee_decisions d where d.audit_id = coalesce(new.audit_id, old.audit_id)) then
          raise exception 'the waivers of a decided audit stay as they were' using errcode = 'check_violation';
        end if;
        if tg_op <> 'INSERT' and old.confirmed_by is not null then
          raise exception 'a confirmed waiver is not changed' using errcode = 'check_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        if exists (select from audit_ties t
            where t.company_id = new.company_id and (t.audit_id is null or t.audit_id = new.audit_id)
              and t.user_id in (new.proposed_by, new.confirmed_by) and t.tie in ('conflict', 'advised', 'audited', 'decided-before')) then
          raise exception 'a waiver is for people without a tie to the case' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
