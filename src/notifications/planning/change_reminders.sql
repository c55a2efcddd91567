CREATE OR REPLACE FUNCTION public.change_reminders(subject_type text, subject_id text, company_id uuid, changes jsonb, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        update reminders r set state = 'cancelled', details = r.details - 'link', updated_at = at
          where r.subject_type = change_reminders.subject_type and r.subject_id = change_reminders.subject_id
            and r.state in ('due', 'failed') and r.id in (select jsonb_array_elements_text(changes -> 'cancel')::uuid);
        update reminders r set state = 'due', due_at = c.due_at, try_at = c.due_at, attempts = 0, last_error = null,
            recipient_user_id = c.user_id, recipient_name = c.name, locale = c.locale, details = c.details, updated_at = at
          from jsonb_to_recordset(changes -> 'set') as c (id uuid, user_id uuid, name text, locale text,
            due_at timestamptz, details jsonb)
          where r.id = c.id and r.subject_type = change_reminders.subject_type
            and r.subject_id = change_reminders.subject_id and r.state in ('due', 'cancelled');
        insert into reminders (id, subject_type, subject_id, company_id, kind, essential, recipient_user_id,
            recipient_email, recipient_name, locale, due_at, details, state, message_id, try_at, created_at, updated_at)
          select c.id, change_reminders.subject_type, change_reminders.subject_id, change_reminders.company_id, c.kind,
            c.essential, c.user_id, c.email, c.name, c.locale, c.due_at, c.details, 'due', c.message_id, c.due_at, at, at
          from jsonb_to_recordset(changes -> 'add') as c (id uuid, kind text, essential boolean, user_id uuid,
            email text, name text, locale text, due_at timestamptz, details jsonb, message_id text)
          on conflict on constraint reminders_once do nothing;
      end $function$
