import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dayOf } from '#libs/mexico';
import { PersonData } from '../../accounts/index.js';
import { JourneySteps } from '../../companies/index.js';
import { AnsweringModule } from '../answering/answering.module.js';
import { AssessmentReader } from '../answering/assessment-reader.js';
import { PracticeHints } from '../answering/practice-hints.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { HeldEvidence } from '../evidence/held-evidence.js';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { TeamworkModule } from '../teamwork/teamwork.module.js';
import { planRecords } from './held-plan.rules.js';
import { planData } from './person-data.js';
import { PlanActionPages } from './plan-action.pages.js';
import { PlanFeed } from './plan-feed.js';
import { PlanFiles } from './plan-files.js';
import { OfferedPractices } from './offered-practices.js';
import { PlanMails } from './plan-mails.js';
import { PlanSources } from './plan-sources.js';
import { PlanActionEntity, PlanFileEntity, PlanNoteEntity } from './plan.entity.js';
import { planStep } from './plan.journey.js';
import { PlanPages } from './plan.pages.js';
import { actionsOf, doneFor } from './plan.queries.js';
import { ImprovementPlan } from './plan.service.js';
import { proposals } from './plan.views.js';

/** The improvement plan: an action for each gap, until the next assessment takes up what was done. */
@Module({
  imports: [
    InstrumentModule,
    LifecycleModule,
    IntakeModule,
    EvidenceModule,
    TeamworkModule,
    AnsweringModule,
    TypeOrmModule.forFeature([PlanActionEntity, PlanNoteEntity, PlanFileEntity]),
  ],
  controllers: [PlanPages, PlanActionPages],
  providers: [ImprovementPlan, PlanFeed, PlanFiles, PlanMails, OfferedPractices, PlanSources],
  exports: [ImprovementPlan, OfferedPractices],
})
export class PlanModule implements OnModuleInit {
  constructor(
    private readonly steps: JourneySteps,
    private readonly personData: PersonData,
    private readonly reader: AssessmentReader,
    private readonly hints: PracticeHints,
    private readonly held: HeldEvidence,
  ) {}

  onModuleInit(): void {
    this.personData.register('plan', planData);
    this.hints.register((tx, companyId, itemId) => doneFor(tx, companyId, itemId));
    this.held.register({
      key: 'assessments.plan',
      records: async (tx, { companyId, instrument }) => planRecords(instrument.items, await actionsOf(tx, companyId)),
    });
    this.steps.register({
      key: 'plan',
      load: async (tx, companyId, now) => {
        const actions = await actionsOf(tx, companyId);
        const latest = await this.reader.latest(tx, companyId);
        const score = latest && ownScore(latest);
        const complete = latest && score && score.answered === score.applicable;
        return planStep(actions, complete ? proposals(latest, actions).length : null, dayOf(now));
      },
    });
  }
}
