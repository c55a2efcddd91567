import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFunctions } from '../functions.js';

/**
 * The public register: every act about a distinction is a leaf of an append-only Merkle tree (RFC 9162), written by the
 * database itself in the transaction of the act. A leaf is one line of JSON; heads over the tree are signed.
 */
export class Register1764000000910 implements MigrationInterface {
  name = 'Register1764000000910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register_log (
        seq bigint primary key check (seq >= 0),
        event_id uuid not null unique,
        code text not null,
        at timestamptz not null,
        leaf text not null check (leaf !~ E'[\\n\\r]'),
        leaf_hash bytea not null check (length(leaf_hash) = 32)
      );
      create index register_log_code on register_log (code, seq);
      create table register_nodes (
        level integer not null check (level > 0),
        index bigint not null check (index >= 0),
        hash bytea not null check (length(hash) = 32),
        primary key (level, index)
      );
      create table register_keys (
        id text primary key check (id ~ '^[0-9a-f]{8}$'),
        name text not null,
        public_key bytea not null check (length(public_key) = 32),
        sealed_key bytea not null,
        created_at timestamptz not null,
        retired_at timestamptz
      );
      create unique index register_keys_one on register_keys ((true)) where retired_at is null;
      create table register_heads (
        seq bigint generated always as identity primary key,
        size bigint not null check (size > 0),
        root bytea not null check (length(root) = 32),
        at timestamptz not null,
        key_id text not null references register_keys (id),
        signature bytea not null check (length(signature) = 64),
        note text not null
      )`);
    await this.protect(runner);
    await this.append(runner);
  }

  /** Nobody changes what is written, the owner of the tables included; the application adds heads and nothing else. */
  private async protect(runner: QueryRunner): Promise<void> {
    await createFunctions(runner, 'register_only_grows');
    for (const table of ['register_log', 'register_nodes', 'register_heads']) {
      await runner.query(`
        create trigger ${table}_only_grows before update or delete or truncate on ${table}
          for each statement execute function register_only_grows();
        revoke insert, update, delete, truncate on ${table} from puertas_app;
        alter table ${table} enable row level security;
        create policy ${table}_everybody on ${table} for select using (true)`);
    }
    await runner.query(`
      grant insert on register_heads to puertas_app;
      create policy register_heads_system on register_heads for insert with check (app_scope() = 'system');
      revoke delete, truncate on register_keys from puertas_app;
      alter table register_keys enable row level security;
      create policy register_keys_system on register_keys using (app_scope() = 'system')`);
  }

  private async append(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function register_append(event distinction_events) returns void
      language plpgsql security definer set search_path = public as $$
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
          || '","code":"' || regexp_replace(of.code, '^(....)(....)(....)$', '\\1-\\2-\\3')
          || '","company":' || to_json(of.trade_name)
          || ',"day":"' || to_char(event.day, 'YYYY-MM-DD')
          || '","level":"' || of.level || '","n":' || n
          || ',"reason":' || coalesce(to_json(event.public_reason)::text, 'null')
          || ',"until":"' || to_char(of.expires_on, 'YYYY-MM-DD') || '"}';
        hash := sha256('\\x00'::bytea || convert_to(words, 'UTF8'));
        insert into register_log (seq, event_id, code, at, leaf, leaf_hash)
        values (n, event.id, of.code, event.at, words, hash);
        -- every subtree that this leaf completes
        place := n;
        while place % 2 = 1 loop
          hash := sha256('\\x01'::bytea || case width
            when 0 then (select l.leaf_hash from register_log l where l.seq = place - 1)
            else (select k.hash from register_nodes k where k.level = width and k.index = place - 1) end || hash);
          width := width + 1;
          place := place / 2;
          insert into register_nodes (level, index, hash) values (width, place, hash);
        end loop;
      end $$;
      revoke execute on function register_append(distinction_events) from public, puertas_app;
      create function register_event() returns trigger
      language plpgsql security definer set search_path = public as $$
      begin
        perform register_append(new);
        return null;
      end $$;
      create trigger distinction_events_registered after insert on distinction_events
        for each row execute function register_event()`);
    // what happened before there was a register, in the order in which it happened
    await runner.query(`
      do $$
      declare event distinction_events;
      begin
        for event in select * from distinction_events order by at, id loop
          perform register_append(event);
        end loop;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger distinction_events_registered on distinction_events;
      drop function register_event();
      drop function register_append(distinction_events);
      drop table register_heads; drop table register_keys; drop table register_nodes; drop table register_log;
      drop function register_only_grows()`);
  }
}
