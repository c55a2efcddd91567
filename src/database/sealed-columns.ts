import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { system } from './actor.js';
import { Database } from './database.js';

/** Rows that hold something encrypted under the secret of the deployment. */
export interface SealedColumns<Row extends ObjectLiteral = ObjectLiteral> {
  readonly entity: EntityTarget<Row>;
  /** The columns that name a row. */
  readonly key: readonly (keyof Row & string)[];
  /** The encrypted ones; null is left alone. */
  readonly columns: readonly (keyof Row & string)[];
  /** The same under the present secret, or a promise of it; null where it is so already. @throws where no known secret opens it */
  reseal(sealed: never): unknown;
}

/** What became of the rows of one table. */
export interface Resealed {
  readonly table: string;
  readonly rows: number;
  readonly changed: number;
}

const ROTATE = 'secrets.rotate';
const BATCH = 100;

const chosen = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));

/** What is encrypted in the database under the secret of the deployment, told by the rooms that keep it. */
@Injectable()
export class SealedData {
  private readonly all: SealedColumns[] = [];

  constructor(private readonly db: Database) {}

  register<Row extends ObjectLiteral>(columns: SealedColumns<Row>): void {
    this.all.push(columns as unknown as SealedColumns);
  }

  /**
   * Encrypts everything anew that is under the secret before. What is done is skipped and each batch is kept: cut off and run
   * again, it goes on where it was.
   * @throws where something opens under neither secret; what was done before stays done
   */
  async reseal(): Promise<Resealed[]> {
    const done: Resealed[] = [];
    for (const columns of this.all) done.push(await this.resealTable(columns));
    return done;
  }

  private async resealTable(of: SealedColumns): Promise<Resealed> {
    const table = (of.entity as { name: string }).name;
    const keys = await this.db.as(system(ROTATE), (tx) =>
      tx.find(of.entity, { select: chosen(of.key), loadEagerRelations: false }),
    );
    let changed = 0;
    for (let from = 0; from < keys.length; from += BATCH) {
      changed += await this.resealRows(of, keys.slice(from, from + BATCH));
    }
    return { table, rows: keys.length, changed };
  }

  private resealRows(of: SealedColumns, rows: readonly ObjectLiteral[]): Promise<number> {
    return this.db.change(system(ROTATE), { what: ROTATE, subject: null }, async (tx) => {
      let changed = 0;
      for (const row of rows) {
        const where = Object.fromEntries(of.key.map((name) => [name, row[name] as unknown]));
        const found = await tx.findOne(of.entity, { where, select: chosen(of.columns) });
        for (const column of of.columns) {
          const before: unknown = found?.[column];
          const after = before === null || before === undefined ? null : await of.reseal(before as never);
          if (after === null) continue;
          // one that somebody changed meanwhile is under the present secret
          const same = { ...where, [column]: before } as FindOptionsWhere<ObjectLiteral>;
          const { affected } = await tx.update(of.entity, same, {
            [column]: after,
          } as QueryDeepPartialEntity<ObjectLiteral>);
          changed += affected ?? 0;
        }
      }
      return changed;
    });
  }
}
