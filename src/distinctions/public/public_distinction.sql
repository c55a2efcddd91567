CREATE OR REPLACE FUNCTION public.public_distinction(asked text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      select jsonb_build_object(
        'id', d.id, 'code', d.code, 'level', d.level, 'levelName', d.level_name, 'state', d.state,
        'tradeName', d.trade_name, 'legalName', d.legal_name, 'place', d.place,
        'awardedOn', d.awarded_on, 'expiresOn', d.expires_on, 'instrumentVersion', d.instrument_version,
        'documentReady', d.document_state = 'ready',
        'certificateSha256', (select f.certificate_sha256 from distinction_documents f
          where f.distinction_id = d.id order by f.issued_at desc, f.sha256 limit 1), 'version', d.version, 'hearingUntil', case when d.state = 'suspended' then d.hearing_until end,
        'conditions', d.conditions, 'supersededBy', (select next.code from distinctions next where next.id = d.superseded_by),
        'history', (select coalesce(jsonb_agg(jsonb_build_object(
            'kind', e.kind, 'day', e.day, 'reason', e.public_reason, 'code', o.code, 'level', o.level,
            'levelName', o.level_name, 'before', e.former_names) order by e.at, e.id), '[]')
          from distinction_events e join distinctions o on o.id = e.distinction_id
          where e.company_id = d.company_id))
      from distinctions d where d.code = asked
    $function$
