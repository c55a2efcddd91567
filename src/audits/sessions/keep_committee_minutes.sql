CREATE OR REPLACE FUNCTION public.keep_committee_minutes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.minutes is not null and (new.minutes is distinct from old.minutes
            or new.minutes_sha256 is distinct from old.minutes_sha256) then
          raise exception 'the minutes of a session stay as they were written' using errcode = 'check_violation';
        end if;
        if (old.state, new.state) not in (('convened', 'convened'), ('convened', 'open'), ('convened', 'cancelled'),
            ('open', 'open'), ('open', 'closed'), ('closed', 'closed'), ('closed', 'signed'), ('signed', 'signed'),
            ('cancelled', 'cancelled')) then
          raise exception 'a session does not go from % to %', old.state, new.state using errcode = 'check_violation';
        end if;
        return new;
      end $function$
