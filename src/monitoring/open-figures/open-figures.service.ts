import { Injectable, type OnModuleInit } from '@nestjs/common';
import { measures } from '#templates/monitoring/open-figures/measures';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { Jobs } from '#libs/queue';
import { Database, system } from '../../database/index.js';
import { isToPublish, type PublishedFigure } from './open-figure.rules.js';
import { complaintsTold, countedFigures, publishedFigures } from './open-figures.queries.js';
import { PublicFigureEntity } from './public-figure.entity.js';

const PUBLISH = 'monitoring.publish-figures';

/** The scheme's own figures: counted every night, published as far as no difference of two days tells of few. */
@Injectable()
export class OpenFigures implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define(PUBLISH, { handle: () => this.publish(), cron: '50 3 * * *' });
  }

  /** Counts and publishes. */
  async publish(): Promise<void> {
    const publishedOn = dayOf(this.clock.now());
    await this.db.change(system(PUBLISH), { what: PUBLISH, subject: null }, async (tx) => {
      const before = new Map((await publishedFigures(tx)).map((one) => [one.measure, one]));
      const told = await complaintsTold(tx);
      for (const counted of await countedFigures(tx)) {
        const { measure, value } = counted;
        const besides = measure === 'complaints' ? told : [];
        if (value === null || !isToPublish(counted, before.get(measure) ?? null, besides)) continue;
        await tx.upsert(PublicFigureEntity, { measure, value, counted: counted.counted, publishedOn }, ['measure']);
      }
    });
  }

  /** All measures with what was published of them; null: of fewer than five nothing is. */
  async read() {
    const found = await this.db.read((tx) => publishedFigures(tx));
    const by = new Map(found.map((one) => [one.measure, one]));
    return measures.map((measure): { measure: (typeof measures)[number]; published: PublishedFigure | null } => ({
      measure,
      published: by.get(measure) ?? null,
    }));
  }
}
