CREATE OR REPLACE FUNCTION public.staff_with(role text)
 RETURNS TABLE(user_id uuid, name text, email text, locale text, confirmed boolean, roles text[], since timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
          select u.id, u.name, u.email, u.locale, u.email_verified, array_agg(m.role order by m.role), min(m.created_at)
          from memberships m join auth.users u on u.id = m.user_id
          where m.company_id is null and app_scope() in ('member', 'staff', 'system')
          group by u.id having staff_with.role = any (array_agg(m.role)) order by u.name, u.id $function$
