CREATE OR REPLACE FUNCTION public.record_act(at timestamp with time zone, actor_kind text, actor text, act text, subject_type text, subject_id text, company_id uuid, details jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      declare previous bytea;
      begin
        -- one writer at a time, until the end of the transaction: the chain has no forks
        perform pg_advisory_xact_lock(7301965);
        select l.hash into previous from act_log l order by l.seq desc limit 1;
        previous := coalesce(previous, '\x00');
        insert into act_log (at, actor_kind, actor, act, subject_type, subject_id, company_id, details, previous_hash, hash)
        values (record_act.at, record_act.actor_kind, record_act.actor, record_act.act, record_act.subject_type,
          record_act.subject_id, record_act.company_id, record_act.details, previous,
          act_hash(previous, record_act.at, record_act.actor_kind, record_act.actor, record_act.act,
            record_act.subject_type, record_act.subject_id, record_act.company_id, record_act.details));
      end $function$
