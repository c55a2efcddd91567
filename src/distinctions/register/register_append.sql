CREATE OR REPLACE FUNCTION public.register_append(event distinction_events)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
      declare
        n bigint; words text; hash bytea; width integer := 0; place bigint; of distinctions;
      begin
        -- The lock of record_act: whoever writes one log writes both alone, and neither waits for the other.
        perform pg_advisory_xact_lock(7301965);
        select l.seq + 1 into n from register_log l order by l.seq desc limit 1;
        n := coalesce(n, 0);
        select * into strict of from distinctions d where d.id = event.distinction_id;
        -- RFC 8785: no white space, names in order
        words := '{"act":' || to_json(event.kind)
          || ',"at":"' || to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
          || '","code":"' || regexp_replace(of.code, '^(....)(....)(....)$', '\1-\2-\3')
          || '","company":' || to_json(of.trade_name)
          || ',"day":"' || to_char(event.day, 'YYYY-MM-DD')
          || '","level":"' || of.level || '","n":' || n
          || ',"reason":' || coalesce(to_json(event.public_reason)::text, 'null')
          || ',"until":"' || to_char(of.expires_on, 'YYYY-MM-DD') || '"}';
        hash := sha256('\x00'::bytea || convert_to(words, 'UTF8'));
        insert into register_log (seq, event_id, code, at, leaf, leaf_hash)
        values (n, event.id, of.code, event.at, words, hash);
        -- every subtree that this leaf completes
        place := n;
        while place % 2 = 1 loop
          hash := sha256('\x01'::bytea || case width
            when 0 then (select l.leaf_hash from register_log l where l.seq = place - 1)
            else (select k.hash from register_nodes k where k.level = width and k.index = place - 1) end || hash);
          width := width + 1;
          place := place / 2;
          insert into register_nodes (level, index, hash) values (width, place, hash);
        end loop;
      end $function$
