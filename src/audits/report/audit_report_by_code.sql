CREATE OR REPLACE FUNCTION public.audit_report_by_code(code text)
 RETURNS TABLE(code text, "companyName" text, "issuedAt" timestamp with time zone, sha256 text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  select r.code, r.company_name, r.sent_at, r.sha256 from audit_reports r where r.code = audit_report_by_code.code
$function$
