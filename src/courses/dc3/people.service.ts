import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { conflict, listLetters, notFound, unprintableLetters } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { requireManager } from '../require-manager.js';
import { Dc3PersonEntity } from './dc3.entity.js';
import { membersByEmail, passedBy, type PassedRow } from './dc3.queries.js';
import { Dc3Seals } from './dc3-seals.js';
import type { PersonData } from './dc3.types.js';
import type { PersonRow } from './sheet.rules.js';

/** A row of a workbook that was not taken, and why; `row` as the spreadsheet numbers it. */
export interface RowProblem {
  readonly row: number;
  readonly text: string;
  readonly problems: readonly { readonly column: string; readonly key: string }[];
}

/** What became of a workbook. */
export interface ImportOutcome {
  readonly saved: number;
  readonly faulty: readonly RowProblem[];
}

/** What form DC-3 asks of a company's people: written down by the company, kept encrypted. */
@Injectable()
export class Dc3People {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly seals: Dc3Seals,
  ) {}

  /** Somebody who passed a course, with what is written down of them. @throws Refused `not-found` */
  read(
    actor: PersonActor,
    companyId: string,
    certificateId: string,
  ): Promise<{ passed: PassedRow; data: PersonData | null; version: number }> {
    return this.db.as(actor, async (tx) => {
      const passed = await this.requirePassed(tx, companyId, certificateId);
      const row = await tx.findOneBy(Dc3PersonEntity, { companyId, userId: passed.userId });
      return { passed, data: row ? await this.seals.open<PersonData>(row.sealed) : null, version: row?.version ?? 0 };
    });
  }

  /** What is written down of a person, in the caller's transaction; null: nothing. */
  async of(tx: EntityManager, companyId: string, userId: string): Promise<PersonData | null> {
    const row = await tx.findOneBy(Dc3PersonEntity, { companyId, userId });
    return row ? this.seals.open<PersonData>(row.sealed) : null;
  }

  /**
   * Writes it down.
   * @throws Refused `not-found`, `forbidden`, `conflict` when it changed since `version`; 422 `courses.name-letters` at the
   *   field whose letters cannot be printed
   */
  async save(
    actor: PersonActor,
    companyId: string,
    certificateId: string,
    version: number,
    data: PersonData,
  ): Promise<void> {
    await this.db.change(actor, { what: 'courses.dc3-save-person', subject: certificateId }, async (tx) => {
      requireManager(actor, companyId);
      const { userId } = await this.requirePassed(tx, companyId, certificateId);
      await requirePrintable(data);
      await oneAtATime(tx, `courses.dc3-person ${companyId} ${userId}`);
      const known = await tx.findOneBy(Dc3PersonEntity, { companyId, userId });
      const before = known ? await this.seals.open<PersonData>(known.sealed) : null;
      if (before && isSame(before, data)) return;
      if ((known?.version ?? 0) !== version) throw conflict();
      await this.write(tx, actor, companyId, userId, version, data);
    });
  }

  /**
   * Writes down the people of a workbook; the newest row counts. Nothing is written when a row is faulty, unless
   * `partly`.
   * @throws Refused `forbidden`
   */
  async take(
    actor: PersonActor,
    companyId: string,
    sheet: readonly PersonRow[],
    partly: boolean,
  ): Promise<ImportOutcome> {
    const change = { what: 'courses.dc3-import-people', subject: companyId };
    return this.db.change(actor, change, async (tx) => {
      requireManager(actor, companyId);
      const emails = sheet.map(({ email }) => email);
      const members = new Map((await membersByEmail(tx, companyId, emails)).map((one) => [one.email, one.userId]));
      const faulty: RowProblem[] = [];
      const good = new Map<string, PersonData>();
      for (const { row, email, data, problems } of sheet) {
        const userId = members.get(email);
        const found: { column: string; key: string }[] = [...problems];
        if (!userId && email !== '') found.push({ column: 'correo', key: 'courses.dc3.row.nobody' });
        if (data && (await lettersOf(data)).length > 0)
          found.push({ column: 'nombre', key: 'courses.dc3.row.letters' });
        if (found.length > 0 || !userId || !data) faulty.push({ row, text: email, problems: found });
        else good.set(userId, data);
      }
      if (faulty.length > 0 && !partly) return { saved: 0, faulty };
      for (const [userId, data] of good) {
        const known = await tx.findOneBy(Dc3PersonEntity, { companyId, userId });
        await this.write(tx, actor, companyId, userId, known?.version ?? 0, data);
      }
      return { saved: good.size, faulty };
    });
  }

  private async write(
    tx: EntityManager,
    actor: PersonActor,
    companyId: string,
    userId: string,
    version: number,
    data: PersonData,
  ): Promise<void> {
    const at = this.clock.now();
    const sealed = await this.seals.seal(data);
    const row = { companyId, userId, sealed, savedBy: actor.userId, savedAt: at, version: version + 1 };
    await tx.upsert(Dc3PersonEntity, row, ['companyId', 'userId']);
    const subject = { type: 'person', id: userId };
    await recordAct(tx, actor, { at, act: 'courses.dc3-person-saved', subject, companyId });
  }

  private async requirePassed(tx: EntityManager, companyId: string, certificateId: string): Promise<PassedRow> {
    const passed = await passedBy(tx, companyId, certificateId);
    if (!passed) throw notFound();
    return passed;
  }
}

const printed = (data: PersonData) => [data.surname1, data.surname2, data.names, data.post] as const;

async function lettersOf(data: PersonData): Promise<string[]> {
  return (await Promise.all(printed(data).map((text) => unprintableLetters(text)))).flat();
}

/** @throws Refused `courses.name-letters` at the field */
async function requirePrintable(data: PersonData): Promise<void> {
  for (const field of ['surname1', 'surname2', 'names', 'post'] as const) {
    const letters = await unprintableLetters(data[field]);
    if (letters.length > 0) {
      const params = { letters: listLetters(letters), name: data[field] };
      throw refuse('courses.name-letters', { status: 422, field, params });
    }
  }
}

const isSame = (one: PersonData, other: PersonData) =>
  (Object.keys(one) as (keyof PersonData)[]).every((key) => one[key] === other[key]);
