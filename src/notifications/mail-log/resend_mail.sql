CREATE OR REPLACE FUNCTION public.resend_mail(original uuid, fresh uuid, message_id text, at timestamp with time zone, since timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      declare
        first uuid;
      begin
        select coalesce(r.resend_of, r.id) into first from reminders r where r.id = original and r.state = 'sent'
          and (app_scope() in ('staff', 'system') or (app_scope() = 'member' and r.company_id = app_company_id()));
        if first is null then return 'not-sent'; end if;
        -- two who press at once: one after the other
        perform 1 from reminders r where r.id = first for update;
        if exists (select 1 from reminders r where (r.id = first or r.resend_of = first)
            and (r.state in ('due', 'sending') or r.sent_at > since)) then
          return 'too-soon';
        end if;
        insert into reminders (id, subject_type, subject_id, company_id, kind, essential, recipient_user_id,
            recipient_email, recipient_name, locale, due_at, details, state, message_id, try_at, created_at, updated_at,
            resend_of)
          select fresh, r.subject_type, r.subject_id, r.company_id, r.kind, r.essential, r.recipient_user_id,
            r.recipient_email, r.recipient_name, r.locale, at, r.details, 'due', resend_mail.message_id, at, at, at, first
          from reminders r where r.id = original;
        return 'resent';
      end $function$
