import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { municipalityOfJalisco } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { type Actor, afterCommit, Database } from '../../database/index.js';
import { conflict, isCompanyName, notFound } from '../../web/index.js';
import { Distinction } from '../distinction.entity.js';
import { may } from '../distinction.policy.js';
import { isAlive, type NamingKind } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById, eventsOf, lockDistinction } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { requireDrawable } from '../documents/drawable-names.js';
import { DOCUMENT_JOB } from '../documents/documents.rules.js';
import { DistinctionHistory } from '../history/distinction-history.js';
import { formerNames, type Names } from './renaming.rules.js';

/** A change of names, and why. */
export interface Renaming {
  readonly kind: NamingKind;
  readonly tradeName: string;
  readonly legalName: string;
  /** Code of the municipality; null: the place stays as it is. */
  readonly municipality: string | null;
  readonly publicReason: string;
  readonly internalReason: string;
  /** The version of the distinction that the form showed. */
  readonly version: number;
}

/** Changes the names on a distinction; code, level and dates stay. */
@Injectable()
export class Renamings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly history: DistinctionHistory,
  ) {}

  /**
   * Document and credential are made anew after the commit. Renaming to the same names again changes nothing.
   * @returns the distinction as it is now
   * @throws Refused `forbidden`, `conflict`, `distinctions.cannot-rename`, `distinctions.same-names`; at its field a name
   *   that the document cannot show or that mails would take for a link
   */
  async rename(actor: Actor, id: string, wanted: Renaming): Promise<DistinctionRow> {
    for (const field of ['tradeName', 'legalName'] as const) {
      await requireDrawable(wanted[field], field);
      if (!isCompanyName(wanted[field])) throw refuse('distinctions.name-unfit', { status: 422, field });
    }
    return this.db.change(actor, { what: 'distinctions.rename', subject: id }, async (tx) => {
      const row = isId(id) ? await lockDistinction(tx, id) : null;
      if (!row) throw notFound();
      if (!may(actor, 'rename', row.companyId)) throw refuse('forbidden', { status: 403 });
      const names = namesOf(wanted, row);
      const before = formerNames(row, names);
      const [last] = await eventsOf(tx, id);
      if (!before && last?.kind === wanted.kind && row.version === wanted.version + 1) return row;
      if (!isAlive(row.state)) throw refuse('distinctions.cannot-rename');
      if (row.version !== wanted.version) throw conflict();
      if (!before) throw refuse('distinctions.same-names', { status: 422, field: 'tradeName' });
      const { affected } = await tx.update(
        Distinction,
        { id, version: row.version },
        { ...names, edition: row.edition + 1, editionAt: null, documentState: 'pending', version: row.version + 1 },
      );
      if (affected === 0) throw conflict();
      const { kind, publicReason, internalReason } = wanted;
      const details = { publicReason, internalReason, before, after: names };
      const event = { kind, at: this.clock.now(), details, publicReason, formerNames: before };
      await this.history.record(tx, actor, row, event);
      afterCommit(tx, () => void this.jobs.enqueue(DOCUMENT_JOB, id));
      return (await distinctionById(tx, id))!;
    });
  }
}

function namesOf({ tradeName, legalName, municipality }: Renaming, row: DistinctionRow): Names {
  const name = municipality === null ? undefined : municipalityOfJalisco(municipality)?.name;
  return { tradeName, legalName, place: name ? `${name}, Jalisco` : row.place };
}
