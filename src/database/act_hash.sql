CREATE OR REPLACE FUNCTION public.act_hash(previous bytea, at timestamp with time zone, actor_kind text, actor text, act text, subject_type text, subject_id text, company_id uuid, details jsonb)
 RETURNS bytea
 LANGUAGE sql
 STABLE
AS $function$
        select sha256(previous || convert_to(jsonb_build_array(extract(epoch from at), actor_kind, actor, act,
          subject_type, subject_id, company_id, details)::text, 'UTF8'))
      $function$
