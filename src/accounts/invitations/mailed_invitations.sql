CREATE OR REPLACE FUNCTION public.mailed_invitations(company uuid, to_mailbox text, since timestamp with time zone)
 RETURNS TABLE(of_company integer, of_mailbox integer, stopped boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
          select (select count(*)::int from invitation_mails m where m.company_id = company and m.sent_at > since),
            (select count(*)::int from invitation_mails m where m.mailbox = to_mailbox and m.sent_at > since),
            exists (select 1 from invitation_stops s where s.mailbox = to_mailbox)
          where app_scope() in ('member', 'staff', 'system') $function$
