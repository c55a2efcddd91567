CREATE OR REPLACE FUNCTION public.reads_alerts()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      -- a person of the protection organization who is nothing else here
      select app_scope() = 'system' or (app_scope() = 'staff' and coalesce((
        select bool_and(m.role = 'protection') from memberships m where m.user_id = app_user_id()), false)) $function$
