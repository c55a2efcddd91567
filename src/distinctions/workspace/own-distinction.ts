import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { type Day, dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { levelNameOf } from '#templates/distinctions/level-name';
import { OwnDistinctionPage } from '#templates/distinctions/workspace/own-distinction.page';
import { type Need, NoDistinctionPage } from '#templates/distinctions/workspace/no-distinction.page';
import { JourneySteps } from '../../companies/index.js';
import { CONFIG, type Config } from '../../config/index.js';
import { Database } from '../../database/index.js';
import { actorOf, Pages, type View, view, type Viewer } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import { stateOn } from '../distinction.rules.js';
import { type DistinctionRow, distinctionsOfCompany, eventsOf } from '../distinctions.queries.js';
import { followUpOf } from '../follow-up/follow-up.queries.js';
import { answersOf } from '../hearing/hearing.queries.js';
import { DirectoryListings } from '../sharing/directory-listings.js';
import { currentAndPast, ownHearingOf, ownOf } from './workspace.views.js';

const needs: readonly Need[] = ['courses', 'assessment', 'audit'];

/** The page of a company's distinction, or of what is missing for one. */
@Injectable()
export class OwnDistinction {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly routeSteps: JourneySteps,
    private readonly pages: Pages,
    private readonly listings: DirectoryListings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param form the answer to a suspension, as submitted */
  async page(viewer: Viewer, request: FastifyRequest, form: FormState): Promise<View> {
    const companyId = viewer.companyId!;
    const now = this.clock.now();
    const today = dayOf(now);
    return this.db.as(actorOf(viewer), async (tx) => {
      const rows = await distinctionsOfCompany(tx, companyId);
      const { current, past } = currentAndPast(rows, today);
      if (!current) {
        const { facts } = await this.routeSteps.load(tx, companyId, now);
        return view(NoDistinctionPage, {
          needs: needs.map((need) => ({ need, met: facts.get(need)?.state === 'done' })),
        });
      }
      const maySurrender = may(actorOf(viewer), 'surrender', companyId);
      return view(OwnDistinctionPage, {
        current: ownOf(
          current,
          await eventsOf(tx, current.id),
          today,
          this.words(request, current),
          await followUpOf(tx, current.id),
          maySurrender,
        ),
        past: past.map((row) => ({
          code: formatCode(row.code),
          level: row.level,
          levelName: row.levelName,
          from: row.awardedOn,
          to: row.expiresOn,
          state: stateOn(today, row),
        })),
        listed: await this.listings.isListed(tx, companyId),
        mayList: may(actorOf(viewer), 'list-in-directory', companyId),
        hearing: await this.ownHearing(tx, rows, {
          today,
          mayAnswer: may(actorOf(viewer), 'answer', companyId),
          maySurrender,
          current,
          form,
        }),
      });
    });
  }

  private async ownHearing(
    tx: EntityManager,
    rows: readonly DistinctionRow[],
    {
      current,
      ...reader
    }: { today: Day; mayAnswer: boolean; maySurrender: boolean; current: DistinctionRow; form: FormState },
  ) {
    const row = rows.find(({ state }) => state === 'suspended');
    if (!row) return null;
    const record = { events: await eventsOf(tx, row.id), answers: await answersOf(tx, row.id) };
    return ownHearingOf(row, record, { ...reader, isCurrent: row === current });
  }

  private words(request: FastifyRequest, row: DistinctionRow) {
    const page = this.pages.words(request);
    const { t } = page;
    const said = { level: levelNameOf(row, page), company: row.tradeName };
    return {
      origin: this.config.publicUrl,
      alt: t('distinctions.company.badge-alt', said),
      name: t('distinctions.document.title', said),
      issuer: this.config.issuer.name,
    };
  }
}
