import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { once } from '#libs/once';
import { Database, oneAtATime, system } from '../../database/index.js';
import { insertEdition } from '../editions.queries.js';
import { dayOf, nextReviewAfter } from '../review.rules.js';
import { parseInstitutions } from './institution.content.js';
import { versionOf, withAccepted } from './institution.rules.js';
import { institutionText } from './institution.text.js';
import { insertInstitution, presentEdition, reviewedSince, takeReviews } from './institutions.queries.js';
import { acceptedChanges } from './suggestions.queries.js';

const file = new URL('../content/directorio.yaml', import.meta.url);
const readContent = once(async () => parseInstitutions(await readFile(file, 'utf8')));
const LOAD = 'guidance.load';

/**
 * Loads the content file with what FM4 accepted about it: each acceptance makes an edition of its own, and what an edition
 * said stays. At start it makes what is missing.
 */
@Injectable()
export class InstitutionsLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.db.change<string>(system(LOAD), { what: LOAD, subject: (version) => `institutions/${version}` }, (tx) =>
      this.load(tx),
    );
  }

  /**
   * Makes the edition that is due, unless it is there, in a transaction of the system; reviews go on where a text is the same.
   * @returns its version
   */
  async load(tx: EntityManager): Promise<string> {
    await oneAtATime(tx, LOAD);
    const { version: ofFile, review, institutions } = await readContent();
    const changes = await acceptedChanges(tx);
    const version = versionOf(ofFile, changes);
    const before = await presentEdition(tx);
    // never before the one that it follows, whatever clock wrote that
    const at = new Date(Math.max(this.clock.now().getTime(), (before?.loadedAt.getTime() ?? 0) + 1));
    const texts = withAccepted(institutions, changes).map(institutionText);
    await insertEdition(tx, { kind: 'institutions', version, review, details: {} }, texts, insertInstitution, at);
    if (before?.version === version) return version;
    if (before) await takeReviews(tx, before.id);
    for (const { slug, decidedAt } of changes) {
      const day = dayOf(decidedAt);
      await reviewedSince(tx, slug, { reviewedOn: day, nextReviewOn: nextReviewAfter(day) });
    }
    return version;
  }
}
