import { Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { dayOf } from '#libs/mexico';
import { OwnDistinctionPage } from '#templates/pages/distinctions/company';
import { type Need, NoDistinctionPage } from '#templates/pages/distinctions/none';
import { RouteSteps } from '../companies/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { Database } from '../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  type FormInput,
  Pages,
  redirect,
  Refused,
  Submitted,
  view,
  type Viewer,
} from '../web/index.js';
import { ListingForm } from './distinction.forms.js';
import { may } from './distinction.policy.js';
import { stateOn } from './distinction.rules.js';
import { currentAndPast, ownOf } from './distinction.views.js';
import { type DistinctionRow, distinctionsOfCompany, eventsOf, isListed } from './distinctions.queries.js';
import { Distinctions } from './distinctions.service.js';

const needs: readonly Need[] = ['courses', 'assessment', 'audit'];

/** The distinction in the workspace of its company. */
@Controller('empresa/distintivo')
@Allow({ company: ['company_admin', 'company_editor'] })
export class DistinctionsPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly distinctions: Distinctions,
    private readonly routeSteps: RouteSteps,
    private readonly pages: Pages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const companyId = viewer.companyId!;
    const now = this.clock.now();
    const today = dayOf(now);
    return this.db.as(actorOf(viewer), async (tx) => {
      const { current, past } = currentAndPast(await distinctionsOfCompany(tx, companyId), today);
      if (!current) {
        const { facts } = await this.routeSteps.load(tx, companyId, now);
        return view(NoDistinctionPage, {
          needs: needs.map((need) => ({ need, met: facts.get(need)?.state === 'done' })),
        });
      }
      return view(OwnDistinctionPage, {
        current: ownOf(current, await eventsOf(tx, current.id), today, this.words(request, current)),
        past: past.map((row) => ({
          code: formatCode(row.code),
          levelName: row.levelName,
          from: row.awardedOn,
          to: row.expiresOn,
          state: stateOn(today, row),
        })),
        listed: await isListed(tx, companyId),
        mayList: may(actorOf(viewer), 'list-in-directory', companyId),
      });
    });
  }

  @Post('directorio')
  @Allow({ company: ['company_admin'] })
  async list(@CurrentViewer() viewer: Viewer, @Submitted(ListingForm) form: FormInput<ListingForm>) {
    if (!form.ok) throw new Refused('bad-request', { status: 400 });
    const listed = form.value.listed === 'si';
    await this.distinctions.setListed(actorOf(viewer), viewer.companyId!, listed);
    const flash = listed ? 'distinctions.company.listed' : 'distinctions.company.unlisted';
    return redirect('/empresa/distintivo', { flash });
  }

  private words(request: FastifyRequest, row: DistinctionRow) {
    const { t } = this.pages.words(request);
    const alt = t('distinctions.company.badge-alt', { level: row.levelName, company: row.tradeName });
    return { origin: this.config.publicUrl, alt };
  }
}
