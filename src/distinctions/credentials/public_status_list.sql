CREATE OR REPLACE FUNCTION public.public_status_list(block integer, purpose text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        with members as (
          select c.status_position, c.issued_at, d.id, d.state from distinction_credentials c
          join distinctions d on d.id = c.distinction_id where c.status_block = block)
        select jsonb_build_object(
          'positions', (select coalesce(jsonb_agg(status_position order by status_position), '[]') from members
            where state in ('revoked', 'superseded', 'surrendered') or (purpose = 'suspension' and state = 'suspended')),
          'changedAt', (select max(e.at) from distinction_events e join members m on m.id = e.distinction_id
            where e.kind in ('suspended', 'reinstated', 'revoked', 'superseded', 'surrendered')),
          'openedAt', (select min(issued_at) from members))
      $function$
