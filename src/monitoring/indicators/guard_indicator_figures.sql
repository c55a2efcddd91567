CREATE OR REPLACE FUNCTION public.guard_indicator_figures()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op <> 'INSERT' then
          raise exception 'a figure that is frozen stays as it is' using errcode = 'check_violation';
        end if;
        if (new.frozen_at at time zone 'America/Mexico_City')::date < new.ends_before then
          raise exception 'a figure is frozen when its period is over' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
