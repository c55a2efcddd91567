import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { isId } from '#libs/ids';
import { addDays, instantOf } from '#libs/mexico';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { type AssessmentRow, latestOf } from '../lifecycle/assessment.queries.js';
import { isWritable } from '../lifecycle/assessment.rules.js';
import { appliesTo } from '../scoring/score.rules.js';
import { evidenceIn } from './evidence.queries.js';
import { heldAt, type HeldVersion, type Placed, placesOf, versionsOf } from './documents.queries.js';

/** A practice as it is named in a list. */
export interface NamedItem {
  readonly id: string;
  readonly text: string;
}

/** What a company holds, by document. */
export interface Library {
  readonly versions: readonly HeldVersion[];
  readonly names: ReadonlyMap<string, string>;
}

/** One document with its history. */
export interface OpenDocument extends Library {
  /** Where it is listed in the present assessment; empty: nowhere. */
  readonly places: readonly Placed[];
  /** The practices that it may prove. */
  readonly items: readonly NamedItem[];
  readonly writable: boolean;
}

/** A document and the practices that it proves. */
interface OtherDocument {
  readonly documentId: string;
  readonly name: string;
  readonly items: readonly string[];
}

/** Reads what a company holds as evidence, today and on any day before. */
@Injectable()
export class EvidenceLibrary {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
    private readonly instruments: Instruments,
  ) {}

  /** What was there at the end of a day in Mexico. */
  heldOn(actor: Actor, companyId: string, day: string): Promise<Library> {
    return this.db.as(actor, async (tx) => ({
      versions: await heldAt(tx, companyId, new Date(instantOf(addDays(day, 1)).getTime() - 1)),
      names: await this.names(tx, companyId),
    }));
  }

  /** @throws Refused `not-found` */
  document(actor: Actor, companyId: string, documentId: string): Promise<OpenDocument> {
    return this.db.as(actor, async (tx) => {
      const versions = isId(documentId) ? await versionsOf(tx, companyId, documentId) : [];
      if (versions.length === 0) throw notFound();
      const latest = await latestOf(tx, companyId);
      const places = latest ? await placesOf(tx, latest.id, documentId) : [];
      const items = latest ? itemsOf(await this.instruments.version(tx, latest.instrumentId), latest) : [];
      const writable = latest !== null && isWritable(latest.state) && places.length > 0;
      return { versions, names: await this.names(tx, companyId), places, items, writable };
    });
  }

  /** A practice of the present draft, and the documents of the others. @throws Refused `not-found` */
  draftItem(
    actor: Actor,
    companyId: string,
    itemId: string,
  ): Promise<{ item: NamedItem; others: readonly OtherDocument[] }> {
    return this.db.as(actor, async (tx) => {
      const latest = await latestOf(tx, companyId);
      if (!latest || !isWritable(latest.state)) throw notFound();
      const items = itemsOf(await this.instruments.version(tx, latest.instrumentId), latest);
      const item = items.find(({ id }) => id === itemId);
      if (!item) throw notFound();
      const others = new Map<string, { documentId: string; name: string; items: string[] }>();
      for (const { documentId, name, kind, itemId: at } of await evidenceIn(tx, latest.id)) {
        if (kind === 'record') continue;
        const known = others.get(documentId) ?? { documentId, name, items: [] };
        others.set(documentId, { ...known, items: [...known.items, at] });
      }
      return { item, others: [...others.values()].filter((one) => !one.items.includes(itemId)) };
    });
  }

  private async names(tx: EntityManager, companyId: string): Promise<ReadonlyMap<string, string>> {
    const members = await this.accounts.membersOf(tx, companyId);
    return new Map(members.map(({ userId, name }) => [userId, name]));
  }
}

function itemsOf({ items }: Instrument, { profile }: AssessmentRow): NamedItem[] {
  return items.filter((item) => appliesTo(item, profile)).map(({ id, text }) => ({ id, text }));
}
