import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import { AuditListPage, type AuditTab, auditTabs } from '#templates/audits/cases/audit-list.page';
import { ConfirmPage } from '#templates/confirm.page';
import { actorOf, Allow, redirect, view, Viewer } from '../../web/index.js';
import { Audits } from './audits.service.js';
import { CaseLists } from './case-lists.js';
import { type AskedFilter, filterOf } from './list.rules.js';
import { listPage, statesOf } from './list.views.js';

/** The list of audits in the workspace of FM4, and giving one back. */
@Controller('fm4/auditorias')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class CasesPages {
  constructor(
    private readonly audits: Audits,
    private readonly lists: CaseLists,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query() query: AskedFilter & { ver?: unknown; pagina?: string }) {
    const tab: AuditTab = auditTabs.find((own) => own === query.ver) ?? 'por-tomar';
    const number = pageNumber(typeof query.pagina === 'string' ? query.pagina : undefined);
    const filter = filterOf(query, dayOf(this.clock.now()));
    const found = await this.lists.list(actorOf(viewer), statesOf[tab], number, filter);
    const auditors = await this.lists.auditors(actorOf(viewer));
    return view(AuditListPage, { ...listPage(found, viewer, tab, number), filter, auditors });
  }

  @Get(':id/soltar')
  async askToRelease(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const company = await this.audits.releasable(actorOf(viewer), id);
    return view(ConfirmPage, {
      place: 'fm4',
      question: { key: 'audits.release.question', params: { company } },
      consequence: { key: 'audits.release.consequence' },
      yes: { key: 'audits.action.release' },
      action: `/fm4/auditorias/${id}/soltar`,
      cancel: `/fm4/auditorias/${id}`,
    });
  }

  @Post(':id/soltar')
  async release(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.audits.release(actorOf(viewer), id);
    return redirect('/fm4/auditorias', { flash: 'flash.audits.released' });
  }
}
