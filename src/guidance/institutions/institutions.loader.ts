import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Database, oneAtATime, system } from '../../database/index.js';
import { insertEdition } from '../editions.queries.js';
import { dayOf, nextReviewAfter } from '../review.rules.js';
import { parseInstitutions } from './institution.content.js';
import { withAccepted } from './institution.rules.js';
import { institutionText } from './institution.text.js';
import { insertInstitution, reviewedSince } from './institutions.queries.js';
import { acceptedChanges } from './suggestions.queries.js';

const file = new URL('../content/directorio.yaml', import.meta.url);

/** Loads the content file into the database at start, once per version, with what FM4 accepted about it since. */
@Injectable()
export class InstitutionsLoader implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const { version, review, institutions } = parseInstitutions(await readFile(file, 'utf8'));
    const edition = { kind: 'institutions', version, review, details: {} } as const;
    const change = { what: 'guidance.load', subject: `institutions/${version}` };
    await this.db.change(system('guidance.load'), change, async (tx) => {
      await oneAtATime(tx, 'guidance.load');
      const changes = await acceptedChanges(tx);
      const texts = withAccepted(institutions, changes).map(institutionText);
      await insertEdition(tx, edition, texts, insertInstitution, this.clock.now());
      for (const { slug, decidedAt } of changes) {
        const day = dayOf(decidedAt);
        await reviewedSince(tx, slug, { reviewedOn: day, nextReviewOn: nextReviewAfter(day) });
      }
    });
  }
}
