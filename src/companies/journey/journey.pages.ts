import { Controller, Get } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { JourneyPage } from '#templates/companies/journey/journey.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, view, Viewer } from '../../web/index.js';
import { JourneyReader } from './journey-reader.js';
import { comingDeadlines } from './journey.rules.js';

/** "Ruta al distintivo": the first page of a company's workspace. */
@Controller('empresa')
@Allow({ company: ['company_admin', 'company_editor'] })
export class JourneyPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reader: JourneyReader,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const now = this.clock.now();
    const actor = { ...actorOf(viewer), companyId: viewer.companyId! };
    const journey = await this.db.as(actor, (tx) => this.reader.read(tx, actor, now));
    return view(JourneyPage, {
      steps: journey.steps,
      done: journey.done,
      next: journey.next?.thing ?? null,
      deadlines: comingDeadlines(journey.deadlines, now, dayOf(now)),
      goal: journey.goal,
      people: journey.people,
    });
  }
}
