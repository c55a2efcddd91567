CREATE OR REPLACE FUNCTION public.register_only_grows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception 'the register only grows: % of % refused', tg_op, tg_table_name;
      end $function$
