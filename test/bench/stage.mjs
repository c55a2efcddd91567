// What benchmarks run on: a PostgreSQL of their own with many distinctions, and processes that are stopped at the end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { newCode } from '../../dist/libs/codes/index.js';
import { newId } from '../../dist/libs/ids/index.js';
import { freePort, migrate, startEmbeddedPostgres } from '../../dist/src/database/index.js';
import { startProcess } from './process.mjs';

/** A database with `count` distinctions. */
export async function openStage(count) {
  const folder = mkdtempSync(join(tmpdir(), 'puertas-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'database'), database: 'bench' });
  await migrate(postgres.url);
  const codes = await fill(postgres.url, count);
  const children = [];
  return {
    folder,
    url: postgres.url,
    codes,
    /** Starts a script on a free port and waits until `path` answers. */
    async start(script, env, path, status) {
      const child = await startProcess(script, { HOME: folder, ...env }, { port: await freePort(), path, status });
      children.push(child);
      return child;
    },
    async close() {
      await Promise.all(children.map((child) => child.stop()));
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill(url, count) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const codes = [...new Set(Array.from({ length: count }, () => newCode()))];
  for (let at = 0; at < codes.length; at += 10_000) {
    const part = codes.slice(at, at + 10_000);
    const ids = part.map(() => newId());
    await client.query(
      `insert into companies (id, rfc, legal_name, trade_name, sector_code, headcount, municipality_code, contact_name,
         contact_email, state, created_at, activated_at, state_since, search_text, registration_key, version)
       select id, chr(65 + n % 26) || chr(65 + n / 26 % 26) || chr(65 + n / 676 % 26) || '0101'
           || lpad((n / 17576 + 1)::text, 2, '0') || 'AB1', 'Empresa ' || n || ', S.A. de C.V.', 'Empresa ' || n, '31-33', 40, '14039', 'Nombre Apellido',
         'rh' || n || '@example.org', 'active', now(), now(), now(), 'empresa', id, 1
       from unnest($1::uuid[]) with ordinality as u (id, place), lateral (select ($2 + place)::int as n) as numbered`,
      [ids, at],
    );
    await client.query(
      `insert into distinctions (id, company_id, code, level, level_name, instrument_version, trade_name, legal_name, place,
         signatories, state, awarded_on, expires_on, awarded_at, document_state, version)
       select id, id, code, 'N2', 'Inclusión', '1.0', 'Empresa', 'Empresa, S.A. de C.V.', 'Guadalajara, Jalisco', '[]',
         'active', current_date - 100, current_date + 600, now() - interval '100 days', 'pending', 1
       from unnest($1::uuid[], $2::text[]) as u (id, code)`,
      [ids, part],
    );
    await client.query(
      `insert into distinction_events (id, distinction_id, company_id, kind, at, day)
       select gen_random_uuid(), id, id, 'awarded', now() - interval '100 days', current_date - 100 from unnest($1::uuid[]) as u (id)`,
      [ids],
    );
  }
  await client.query('analyze');
  await client.end();
  return codes;
}
