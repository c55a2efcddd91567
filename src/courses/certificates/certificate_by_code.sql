CREATE OR REPLACE FUNCTION public.certificate_by_code(code text)
 RETURNS TABLE(code text, name text, "shownName" text, "companyName" text, score smallint, "courseTitle" text, "courseSlug" text, hours double precision, "issuedAt" timestamp with time zone, "expiresOn" text, "renewedAt" timestamp with time zone, "renewedBy" text, renews text, "withdrawnAt" timestamp with time zone, "withdrawnReason" text, "withoutAccount" boolean, "passMark" integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        select c.code,
          case c.shown_name
            when 'whole' then c.person_name
            when 'initials' then (
              select string_agg(left(word, 1) || '.', ' ' order by place)
              from regexp_split_to_table(c.person_name, '[[:space:].,''’-]+') with ordinality words (word, place) where word <> '')
          end,
          c.shown_name,
          case when c.shows_company then c.company_name end,
          case when c.shows_score then c.score end,
          c.course_title, k.slug, c.hours, c.issued_at, c.expires_on::text, c.renewed_at,
          (select n.code from certificates n where n.renews = c.id order by n.issued_at desc limit 1),
          (select e.code from certificates e where e.id = c.renews),
          c.withdrawn_at, c.withdrawn_reason, c.user_id is null,
          (select (v.content #>> '{quizSettings,passMark}')::int from course_versions v
           where v.course_id = c.course_id and v.version = c.course_version)
        from certificates c join courses k on k.id = c.course_id where c.code = certificate_by_code.code
      $function$
