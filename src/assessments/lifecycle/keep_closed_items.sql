CREATE OR REPLACE FUNCTION public.keep_closed_items()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  open_items text[];
begin
  if tg_op <> 'INSERT' then
    if tg_table_name = 'evidence_files' and tg_op = 'UPDATE' then
      if old.erased_at is null and new.erased_at is not null then
        return new;
      end if;
      if old.scan is distinct from new.scan then
        return new;
      end if;
    end if;
    select a.open_items into open_items from assessments a where a.id = old.assessment_id;
    if open_items is not null and not old.item_id = any (open_items) then
      raise exception 'only the practices that FM4 asked about may change' using errcode = 'restrict_violation';
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  select a.open_items into open_items from assessments a where a.id = new.assessment_id;
  if open_items is not null and not new.item_id = any (open_items) then
    raise exception 'only the practices that FM4 asked about may change' using errcode = 'restrict_violation';
  end if;
  return new;
end $function$
