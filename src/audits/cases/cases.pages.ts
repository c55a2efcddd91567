import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { AuditListPage, type AuditTab, auditTabs } from '#templates/audits/cases/audit-list.page';
import { ConfirmPage } from '#templates/confirm.page';
import { actorOf, Allow, CurrentViewer, redirect, view, type Viewer } from '../../web/index.js';
import { Audits } from './audits.service.js';
import { CaseLists } from './case-lists.js';
import { pageNumber } from './list.rules.js';
import { listPage, statesOf } from './list.views.js';

/** The list of audits in the workspace of FM4, and who takes which. */
@Controller('fm4/auditorias')
@Allow({ staff: ['auditor', 'staff_admin'] })
export class CasesPages {
  constructor(
    private readonly audits: Audits,
    private readonly lists: CaseLists,
  ) {}

  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query('ver') asked?: string, @Query('pagina') page?: string) {
    const tab: AuditTab = auditTabs.find((own) => own === asked) ?? 'por-tomar';
    const number = pageNumber(page);
    const found = await this.lists.list(actorOf(viewer), statesOf[tab], number);
    return view(AuditListPage, listPage(found, viewer, tab, number));
  }

  @Post(':id/tomar')
  async take(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.audits.take(actorOf(viewer), id);
    return redirect(`/fm4/auditorias/${id}`, { flash: 'flash.audits.taken' });
  }

  @Get(':id/soltar')
  async askToRelease(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
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
  async release(@CurrentViewer() viewer: Viewer, @Param('id') id: string) {
    await this.audits.release(actorOf(viewer), id);
    return redirect('/fm4/auditorias', { flash: 'flash.audits.released' });
  }
}
