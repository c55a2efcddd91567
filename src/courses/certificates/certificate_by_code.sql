CREATE OR REPLACE FUNCTION public.certificate_by_code(code text)
 RETURNS TABLE(code text, "personName" text, "courseTitle" text, "courseSlug" text, hours double precision, "issuedAt" timestamp with time zone, "withoutAccount" boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select c.code, c.person_name, c.course_title, k.slug, c.hours, c.issued_at, c.user_id is null
        from certificates c join courses k on k.id = c.course_id where c.code = certificate_by_code.code
      $function$
