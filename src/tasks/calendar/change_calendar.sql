CREATE OR REPLACE FUNCTION public.change_calendar(subject_type text, subject_id text, company_id uuid, changes jsonb, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      begin
        update calendar_events e set state = 'cancelled', sequence = e.sequence + 1, changed_at = at
          where e.subject_type = change_calendar.subject_type and e.subject_id = change_calendar.subject_id
            and e.state = 'confirmed' and e.id in (select jsonb_array_elements_text(changes -> 'cancel')::uuid);
        insert into calendar_events (id, subject_type, subject_id, company_id, kind, audience_user, audience_company,
            audience_roles, starts, ends, all_day, task, task_from, path, details, state, created_at, changed_at)
          select c.id, change_calendar.subject_type, change_calendar.subject_id, change_calendar.company_id, c.kind,
            c.audience_user, c.audience_company, array(select jsonb_array_elements_text(c.audience_roles)), c.starts,
            c.ends, c.all_day, c.task, c.task_from, c.path, c.details, 'confirmed', at, at
          from jsonb_to_recordset(changes -> 'set') as c (id uuid, kind text, audience_user uuid, audience_company uuid,
            audience_roles jsonb, starts timestamptz, ends timestamptz, all_day boolean, task boolean,
            task_from timestamptz, path text, details jsonb)
          on conflict on constraint calendar_events_once do update set audience_roles = excluded.audience_roles,
            starts = excluded.starts, ends = excluded.ends, all_day = excluded.all_day, task = excluded.task,
            task_from = excluded.task_from, path = excluded.path, details = excluded.details, state = 'confirmed',
            sequence = calendar_events.sequence + 1, changed_at = excluded.changed_at;
      end $function$
