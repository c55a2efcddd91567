CREATE OR REPLACE FUNCTION public.guard_visit_entries()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if not exists (select from visits v where v.id = new.visit_id and v.state = 'agreed') then
          raise exception 'things are put down while the visit is agreed upon and has no minutes yet'
            using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and (to_jsonb(new) - 'removed_at' <> to_jsonb(old) - 'removed_at') then
          raise exception 'what was put down in a visit is taken back, never changed' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
