import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { publishedVersions, type VersionRow } from '../instrument/instrument.queries.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { diffInstruments } from './diff.rules.js';
import type { InstrumentDiff } from './diff.types.js';
import { draftRefusal } from './draft.policy.js';
import { authorsOf, changesOf, draftById, type DraftRow, openDraft } from './draft.queries.js';
import { afterDraftMove, draftMoves } from './draft.rules.js';
import { draftView, versionViews } from './editing.views.js';

/** A draft with that with which it is compared, as its pages need it. */
export interface OpenDraft {
  readonly draft: DraftRow;
  readonly base: Instrument;
  readonly diff: InstrumentDiff;
  readonly shown: ReturnType<typeof draftView>;
}

/** Reads versions of the instrument and drafts for the pages of FM4. */
@Injectable()
export class EditingReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly instruments: Instruments,
  ) {}

  /** All published versions, and the draft that is open. */
  list(person: PersonActor) {
    return this.db.as(person, async (tx) => {
      const { id } = await this.instruments.newest(tx);
      const open = await openDraft(tx);
      return {
        versions: versionViews(await publishedVersions(tx), id, this.clock.now()),
        draft: open && { id: open.id, version: open.definition.version, state: open.state, changedAt: open.changedAt },
      };
    });
  }

  /** A draft against the version in force, or, once it was decided, the one it began from. @throws Refused `not-found` */
  draft(person: PersonActor, id: string): Promise<OpenDraft> {
    return this.db.as(person, async (tx) => {
      const draft = isId(id) ? await draftById(tx, id) : null;
      if (!draft) throw notFound();
      const base = await this.baseOf(tx, draft);
      const diff = diffInstruments(base, draft.definition);
      const authors = await authorsOf(tx, id);
      const shown = draftView(draft, {
        may: draftMoves.filter(
          (move) => afterDraftMove(draft.state, move) !== null && draftRefusal(person, move, authors) === null,
        ),
        own: authors.includes(person.userId),
        base: base.version,
        changes: countOf(diff),
      });
      return { draft, base, diff, shown };
    });
  }

  history(person: PersonActor, id: string) {
    return this.db.as(person, (tx) => changesOf(tx, id));
  }

  /** A published version by its name. @throws Refused `not-found` */
  async version(tx: EntityManager, version: string): Promise<{ row: VersionRow; instrument: Instrument }> {
    const row = (await publishedVersions(tx)).find((one) => one.version === version);
    if (!row) throw notFound();
    return { row, instrument: await this.instruments.version(tx, row.id) };
  }

  private async baseOf(tx: EntityManager, draft: DraftRow): Promise<Instrument> {
    const decided = draft.state === 'published' || draft.state === 'discarded';
    if (decided && draft.basedOn) return this.instruments.version(tx, draft.basedOn);
    return (await this.instruments.newest(tx)).instrument;
  }
}

/** How many things a version says otherwise. */
function countOf({ general, profile, dimensions, items, levels }: InstrumentDiff): number {
  const said = general.filter(({ field }) => field !== 'version');
  return said.length + profile.length + dimensions.length + items.length + levels.length;
}
