import type { EntityManager } from 'typeorm';

const names = new Map<string, string>();

/** `target_level` → `targetLevel`; what is in camel case stays. */
function camel(column: string): string {
  let name = names.get(column);
  if (name === undefined) {
    name = column.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    names.set(column, name);
  }
  return name;
}

async function query<T>(tx: EntityManager, sql: string, parameters: readonly unknown[]) {
  const { records, affected } = await tx.queryRunner!.query(sql, [...parameters], true);
  return { records: inCamelCase<T>(records as Record<string, unknown>[]), affected };
}

function inCamelCase<T>(found: Record<string, unknown>[]): T[] {
  const columns = found[0] ? Object.keys(found[0]) : [];
  if (columns.every((column) => camel(column) === column)) return found as T[];
  const renamed = columns.map((column) => [column, camel(column)] as const);
  return found.map((row) => Object.fromEntries(renamed.map(([column, name]) => [name, row[column]]))) as T[];
}

/**
 * Runs one statement and gives its rows, columns in camel case: `select due_on` → `{ dueOn }`. Belongs in `*.queries.ts`.
 * @param T the row; test/architecture/queries.spec.ts compares it with the columns that PostgreSQL describes
 * @param parameters for `$1`, `$2`, …
 */
export async function rows<T extends object>(
  tx: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T[]> {
  return (await query<T>(tx, sql, parameters)).records;
}

/** As `rows`, for a statement that gives at most one; null when it gives none. */
export async function one<T extends object>(
  tx: EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T | null> {
  return (await query<T>(tx, sql, parameters)).records[0] ?? null;
}

/** Runs a statement of which no row is read; gives how many rows it changed. */
export async function run(tx: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  return (await query(tx, sql, parameters)).affected ?? 0;
}
