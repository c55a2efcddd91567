CREATE OR REPLACE FUNCTION public.public_document(fingerprint text)
 RETURNS TABLE(code text, replaced boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select d.code, f.edition < d.edition
        from distinction_documents f join distinctions d on d.id = f.distinction_id where f.sha256 = fingerprint
      $function$
