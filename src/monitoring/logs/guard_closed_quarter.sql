CREATE OR REPLACE FUNCTION public.guard_closed_quarter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        followed_up constant text[] := array['followed_up_on', 'outcome', 'interviewed', 'hired_on', 'confirmed', 'contract',
          'post_group', 'wage_band', 'imss_in_time', 'at3', 'at6', 'at12', 'company_id', 'correction', 'written_by', 'changed_at',
          'version'];
      begin
        if tg_op = 'DELETE' then
          if app_scope() <> 'system' and exists (
              select from closed_quarters q where old.happened_on between q.starts_on and q.ends_on) then
            raise exception 'the quarter of this entry is closed' using errcode = 'check_violation';
          end if;
          return old;
        end if;
        if tg_op = 'UPDATE' and tg_table_name <> 'log_activities'
            and to_jsonb(new) - followed_up = to_jsonb(old) - followed_up then
          -- what is followed up is written later by its nature
          return new;
        end if;
        if tg_op = 'UPDATE' and app_scope() = 'system' and new.happened_on = old.happened_on then
          return new;
        end if;
        if (new.correction is null or (tg_op = 'UPDATE' and new.correction is not distinct from old.correction))
            and exists (
              select from closed_quarters q
              where new.happened_on between q.starts_on and q.ends_on
                or (tg_op = 'UPDATE' and old.happened_on between q.starts_on and q.ends_on)) then
          raise exception 'the quarter of this entry is closed: say why it is corrected' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
