CREATE OR REPLACE FUNCTION public.second_scores_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.scored_at is not null or (new.reading_id, new.item_id, new.first_value, new.first_by)
          is distinct from (old.reading_id, old.item_id, old.first_value, old.first_by) then
          raise exception 'an item that was scored twice stays as it is' using errcode = 'check_violation';
        end if;
        return new;
      end $function$
