CREATE OR REPLACE FUNCTION public.proposals_stay_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state <> 'open' then
          raise exception 'a decided proposal stays as it is' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
