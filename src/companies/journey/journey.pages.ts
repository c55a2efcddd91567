import { Controller, Get } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { JourneyPage } from '#templates/companies/journey/journey.page';
import { Accounts } from '../../accounts/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Allow, CurrentViewer, view, type Viewer } from '../../web/index.js';
import { Companies } from '../profile/companies.service.js';
import { JourneySteps } from './journey-steps.js';
import { comingDeadlines, journeyOf } from './journey.rules.js';
import { registrationStep, withoutNext } from './journey.views.js';

/** "Ruta al distintivo": the first page of a company's workspace. */
@Controller('empresa')
@Allow({ company: ['company_admin', 'company_editor'] })
export class JourneyPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly accounts: Accounts,
    private readonly journeySteps: JourneySteps,
  ) {}

  @Get()
  async show(@CurrentViewer() viewer: Viewer) {
    const now = this.clock.now();
    const id = viewer.companyId!;
    return this.db.as(actorOf(viewer), async (tx) => {
      const company = await this.companies.byId(tx, id);
      const people = (await this.accounts.membersOf(tx, id)).length;
      const { facts, deadlines, goal } = await this.journeySteps.load(tx, id, now);
      const shown = company.state === 'active' ? facts : withoutNext(facts);
      const journey = journeyOf(new Map(shown).set('registration', registrationStep(company, people)));
      return view(JourneyPage, {
        steps: journey.steps,
        done: journey.done,
        next: journey.next?.thing ?? null,
        deadlines: comingDeadlines(deadlines, now, dayOf(now)),
        goal,
        people,
      });
    });
  }
}
