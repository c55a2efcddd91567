CREATE OR REPLACE FUNCTION public.is_signing_certificate(fingerprint text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select exists (select 1 from distinction_documents where certificate_sha256 = fingerprint)
      $function$
