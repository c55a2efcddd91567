CREATE OR REPLACE FUNCTION public.announce_to_webhooks(company_id uuid, topic text, type text, about text, body text, at timestamp with time zone)
 RETURNS SETOF uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
        insert into webhook_deliveries (id, webhook_id, company_id, type, about, body, state, try_at, created_at, updated_at)
          select uuidv7(), w.id, w.company_id, announce_to_webhooks.type, announce_to_webhooks.about,
            announce_to_webhooks.body, 'due', at, at, at
          from webhooks w where w.company_id = announce_to_webhooks.company_id and w.state = 'active'
            and announce_to_webhooks.topic = any (w.topics)
          on conflict on constraint webhook_deliveries_once do nothing returning id
      $function$
