CREATE OR REPLACE FUNCTION public.offers_stay_closed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.state <> 'open' then
          raise exception 'an offer that was answered stays as it is' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
