CREATE OR REPLACE FUNCTION public.public_issuer_keys()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select coalesce(jsonb_agg(jsonb_build_object('jwk', public_jwk, 'from', created_at, 'until', retired_at)
          order by created_at desc, id desc), '[]') from issuer_keys
      $function$
