CREATE OR REPLACE FUNCTION public.company_mails(kinds text[])
 RETURNS SETOF reminders
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select * from reminders r where app_scope() in ('member', 'staff')
          and r.company_id = app_company_id() and r.kind = any(kinds)
      $function$
