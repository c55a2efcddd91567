CREATE OR REPLACE FUNCTION public.course_status_list(block integer)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        with places as (
          select p.status_position, p.taken_at, coalesce(k.withdrawn_at, p.freed_at) as over_at
          from course_status_places p
          left join course_credentials c on c.status_block = p.status_block and c.status_position = p.status_position
          left join certificates k on k.id = c.certificate_id
          where p.status_block = block)
        select jsonb_build_object(
          'positions', (select coalesce(jsonb_agg(status_position order by status_position), '[]') from places
            where over_at is not null),
          'changedAt', (select max(over_at) from places),
          'openedAt', (select min(taken_at) from places))
      $function$
