CREATE OR REPLACE FUNCTION public.guard_audit_state()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'waiting' then
            raise exception 'a case starts waiting, not %', new.state using errcode = 'check_violation';
          end if;
        elsif not exists (
          select from audit_transitions t where t.from_state = old.state and t.to_state = new.state)
        then
          raise exception 'a case does not go from % to %', old.state, new.state using errcode = 'check_violation';
        end if;
        return new;
      end $function$
