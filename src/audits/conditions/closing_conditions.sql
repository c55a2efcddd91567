CREATE OR REPLACE FUNCTION public.closing_conditions(asked_audit uuid, asked_level text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE
 SET search_path TO 'public'
AS $function$
      with asked as (
        select l.level -> 'conditions' as conditions
        from audits a join assessments s on s.id = a.assessment_id join instruments i on i.id = s.instrument_id
        cross join lateral jsonb_array_elements(i.definition -> 'levels') as l (level)
        where a.id = asked_audit and l.level ->> 'id' = asked_level and jsonb_typeof(l.level -> 'conditions') = 'array')
      -- a level of which nobody knows what it takes is closed
      select 'unknown' where not exists (select from asked)
      union all
      select c.condition ->> 'id' from asked cross join lateral jsonb_array_elements(asked.conditions) as c (condition)
      where not exists (
        select from audit_conditions k
        where k.audit_id = asked_audit and k.level = asked_level and k.condition_id = c.condition ->> 'id'
          and k.computed_in = pg_current_xact_id()
          and (k.met or exists (
            select from condition_waivers w
            where w.audit_id = k.audit_id and w.condition_id = k.condition_id and w.confirmed_by is not null
              and not exists (
                select from audit_ties t
                where t.company_id = w.company_id and (t.audit_id is null or t.audit_id = w.audit_id)
                  and t.user_id in (w.proposed_by, w.confirmed_by) and t.tie in ('conflict', 'advised', 'audited', 'decided-before')))))
    $function$
