CREATE OR REPLACE FUNCTION public.tell_webhooks_of_reminders()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        if not exists (select 1 from webhooks w where w.state = 'active' and 'reminder' = any (w.topics)) then
          return null;
        end if;
        insert into webhook_deliveries (id, webhook_id, company_id, type, about, body, state, try_at, created_at, updated_at)
          select uuidv7(), w.id, w.company_id, 'reminder.sent',
            concat_ws(' ', 'reminder', n.subject_type, n.subject_id, n.kind, extract(epoch from n.due_at)),
            json_build_object('type', 'reminder.sent', 'timestamp', iso_instant(n.sent_at), 'data',
              json_build_object('companyId', w.company_id, 'kind', n.kind, 'subjectType', n.subject_type,
                'subjectId', n.subject_id, 'dueAt', iso_instant(n.due_at), 'url', '/pendientes')),
            'due', n.sent_at, n.sent_at, n.sent_at
          from new_rows n join old_rows o on o.id = n.id and o.state <> 'sent' and n.state = 'sent'
            join webhooks w on w.company_id = n.company_id and w.state = 'active' and 'reminder' = any (w.topics)
          where exists (select 1 from memberships m
            where m.user_id = n.recipient_user_id and m.company_id = n.company_id)
          on conflict on constraint webhook_deliveries_once do nothing;
        return null;
      end $function$
