import { Controller, Get, Param, Post } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import type { FormState } from '#templates/components/form-state';
import { SurrenderPage } from '#templates/distinctions/surrender/surrender.page';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import type { DistinctionRow } from '../distinctions.queries.js';
import { SurrenderForm } from './surrender.forms.js';
import { Surrenders } from './surrender.service.js';

/** Giving a distinction back, for who administers its company. */
@Controller('empresa/distintivo/devolver')
@Allow({ company: ['company_admin'] })
export class SurrenderPages {
  constructor(
    private readonly db: Database,
    private readonly surrenders: Surrenders,
  ) {}

  @Get(':code')
  async ask(@Viewer() viewer: Viewer, @Param('code') code: string) {
    const row = await this.own(viewer, code);
    this.surrenders.mustBeOpen(row);
    return askPage(row, emptyForm());
  }

  @Post(':code')
  async give(
    @Viewer() viewer: Viewer,
    @Param('code') code: string,
    @Submitted(SurrenderForm) form: Submitted<SurrenderForm>,
  ) {
    const row = await this.own(viewer, code);
    return submit(form, {
      perform: (value) => this.surrenders.give(actorOf(viewer), viewer.companyId!, code, value),
      invalid: (state) => askPage(row, state),
      done: () => redirect('/empresa/distintivo', { flash: 'distinctions.surrender.done' }),
    });
  }

  private own(viewer: Viewer, code: string): Promise<DistinctionRow> {
    return this.db.as(actorOf(viewer), (tx) => this.surrenders.own(tx, viewer.companyId!, code));
  }
}

const askPage = (row: DistinctionRow, form: FormState) =>
  view(SurrenderPage, {
    code: formatCode(row.code),
    level: row.level,
    levelName: row.levelName,
    expiresOn: row.expiresOn,
    suspended: row.state === 'suspended',
    version: row.version,
    form,
  });
