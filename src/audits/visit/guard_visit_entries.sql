CREATE OR REPLACE FUNCTION public.guard_visit_entries()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'UPDATE' and old.forgotten_at is null and new.forgotten_at is not null then
          if to_jsonb(new) - 'data' - 'removed_at' - 'forgotten_at' <> to_jsonb(old) - 'data' - 'removed_at' - 'forgotten_at'
            or not exists (select from visits v where v.id = new.visit_id and v.ends_at < new.forgotten_at) then
            raise exception 'of a visit that is over, words and pictures are forgotten, nothing else'
              using errcode = 'check_violation';
          end if;
          return new;
        end if;
        if not exists (select from visits v where v.id = new.visit_id and v.state = 'agreed') then
          raise exception 'things are put down while the visit is agreed upon and has no minutes yet'
            using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and (to_jsonb(new) - 'removed_at' <> to_jsonb(old) - 'removed_at') then
          raise exception 'what was put down in a visit is taken back, never changed' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
