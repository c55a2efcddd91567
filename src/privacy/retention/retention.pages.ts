import { Controller, Get } from '@nestjs/common';
import { RetentionPage } from '#templates/privacy/retention/retention.page';
import { Clock, DAY } from '#libs/clock';
import { Retention } from '../../accounts/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { totalsSince } from './retention.queries.js';
import { NIGHTS_SHOWN } from './retention.rules.js';

/** What is erased for its age, and that it was, for FM4's administration. */
@Controller('fm4/privacidad/borrado')
@Allow({ staff: ['staff_admin'] })
export class RetentionPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly retention: Retention,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const since = new Date(this.clock.now().getTime() - NIGHTS_SHOWN * DAY);
    const totals = new Map(
      (await this.db.as(actorOf(viewer), (tx) => totalsSince(tx, since))).map((one) => [one.rule, one]),
    );
    const rules = this.retention.all().map(({ key, period, source }) => ({
      key,
      ...period,
      source,
      run: totals.get(key) ?? null,
    }));
    return view(RetentionPage, { rules, nights: NIGHTS_SHOWN });
  }
}
