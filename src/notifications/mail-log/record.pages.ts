import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { pageNumber } from '#libs/paging';
import { RecordMailPage } from '#templates/notifications/mail-log/record-mail.page';
import { RecordPage } from '#templates/notifications/mail-log/record.page';
import { actorOf, Allow, redirect, type Redirect, view, type View, Viewer } from '../../web/index.js';
import { type RecordFilter, recordFilters, type RecordScope } from './record.queries.js';
import { MailRecord, type RecordQuestion } from './record.service.js';
import { textOf } from './search.queries.js';

interface RecordQuery {
  ver?: unknown;
  buscar?: unknown;
  tipo?: unknown;
  pagina?: unknown;
}

/** What the address asks; whatever else stands there is as if it did not. */
function questionOf({ ver, buscar, tipo, pagina }: RecordQuery): RecordQuestion {
  return {
    filter: recordFilters.includes(ver as RecordFilter) ? (ver as RecordFilter) : 'todos',
    search: textOf(buscar),
    kind: textOf(tipo) || null,
    page: pageNumber(pagina),
  };
}

/** Mails about the company: why, to whom, when, with which result. */
@Controller('empresa/correos')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyMailPages {
  constructor(private readonly record: MailRecord) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query() query: RecordQuery): Promise<View> {
    const question = questionOf(query);
    const found = await this.record.list(actorOf(viewer), this.record.company(), question);
    return view(RecordPage, { of: 'company', ...question, ...found });
  }

  @Get(':id')
  async show(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<View> {
    const mail = await this.record.one(actorOf(viewer), this.record.company(), id);
    return view(RecordMailPage, { of: 'company', mail });
  }

  @Post(':id/reenviar')
  async resend(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<Redirect> {
    const actor = actorOf(viewer);
    const { name } = await this.record.one(actor, this.record.company(), id);
    const fresh = await this.record.resend(actor, id);
    return redirect(`/empresa/correos/${fresh}`, { flash: 'record.resent', params: { name } });
  }
}

const own: RecordScope = { of: 'person' };

/** The mails to the person, in their account. */
@Controller('cuenta/correos')
@Allow('signed-in')
export class OwnMailPages {
  constructor(private readonly record: MailRecord) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query() query: RecordQuery): Promise<View> {
    const question = questionOf(query);
    return view(RecordPage, {
      of: 'person',
      ...question,
      ...(await this.record.list(actorOf(viewer), own, question)),
    });
  }

  @Get(':id')
  async show(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<View> {
    return view(RecordMailPage, { of: 'person', mail: await this.record.one(actorOf(viewer), own, id) });
  }
}
