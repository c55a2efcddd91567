CREATE OR REPLACE FUNCTION public.survey_fact(assessment uuid)
 RETURNS TABLE(record_id uuid, invited integer, answered integer, favourable_percent double precision, verified_alerts integer, closed_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      -- of the alerts, only how many were verified
      select s.id, s.invited, s.answered, s.favourable,
        (select count(*)::int from survey_alerts l join surveys o on o.id = l.survey_id
         where o.audit_id = a.id and l.state = 'verified'), s.closed_on
      from audits a join surveys s on s.audit_id = a.id
      where a.assessment_id = assessment and s.state = 'closed'
        and (app_scope() in ('staff', 'system') or (app_scope() = 'member' and a.company_id = app_company_id()))
      order by s.closed_on desc, s.opened_at desc limit 1 $function$
