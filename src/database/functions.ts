import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { QueryRunner } from 'typeorm';

const sources = fileURLToPath(new URL('..', import.meta.url));

/**
 * The present text of every SQL function, by its name: `src/<room>/<capability>/<name>.sql`, written as
 * `pg_get_functiondef` writes it.
 */
export function functionTexts(): ReadonlyMap<string, string> {
  return (known ??= readTexts());
}

let known: ReadonlyMap<string, string> | undefined;

function readTexts(): ReadonlyMap<string, string> {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.sql'));
  return new Map(files.sort().map((path) => [basename(path, '.sql'), readFileSync(join(sources, path), 'utf8')]));
}

/** The functions of our own schema as the database has them, by name. */
export async function installedFunctions(database: {
  query(sql: string): Promise<unknown>;
}): Promise<ReadonlyMap<string, string>> {
  const found = (await database.query(
    `select p.proname as name, pg_get_functiondef(p.oid) as text
     from pg_proc p
     where p.pronamespace = 'public'::regnamespace
       and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  )) as { name: string; text: string }[];
  return new Map(found.map(({ name, text }) => [name, text]));
}

/** The functions, by name and text, that the database does not have as they are now. */
export async function changedFunctions(database: {
  query(sql: string): Promise<unknown>;
}): Promise<(readonly [string, string])[]> {
  const installed = await installedFunctions(database);
  return [...functionTexts()].filter(([name, text]) => installed.get(name) !== text);
}

/**
 * Gives functions their present text, whatever tables it speaks of: a function that a migration makes may be changed by
 * later ones. A migration that itself calls a function holds the text which that call needs.
 */
export async function createFunctions(runner: QueryRunner, ...names: readonly string[]): Promise<void> {
  const texts = functionTexts();
  await runner.query('set local check_function_bodies = off');
  for (const name of names) {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`no file says what the SQL function ${name} is`);
    await runner.query(text);
  }
  await runner.query('set local check_function_bodies = on');
}

/**
 * Installs the functions whose text differs from the database's: the repeatable part of a migration, after the numbered
 * ones. A function whose parameters or result change is dropped by a numbered migration first; it is also that migration's
 * `down` that restores the former text.
 * @returns the names of those installed
 */
export async function installFunctions(runner: QueryRunner): Promise<string[]> {
  const changed = (await changedFunctions(runner)).map(([name]) => name);
  if (changed.length === 0) return [];
  await runner.startTransaction();
  try {
    await createFunctions(runner, ...changed);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
  return changed;
}
