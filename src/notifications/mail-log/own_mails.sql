CREATE OR REPLACE FUNCTION public.own_mails()
 RETURNS SETOF reminders
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select * from reminders r where r.recipient_user_id = app_user_id()
      $function$
