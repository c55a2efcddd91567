import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { MailListPage } from '#templates/notifications/mail-log/mail-list.page';
import { MailPage } from '#templates/notifications/mail-log/mail.page';
import { isId } from '#libs/ids';
import { pageNumber } from '#libs/paging';
import { Database, hasRole } from '../../database/index.js';
import {
  actorOf,
  Allow,
  file,
  type FileAnswer,
  notFound,
  redirect,
  type Redirect,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { MailControl } from '../control/control.service.js';
import { mailById, type MailDetail, type MailFilter, mailFilters, type MailQuestion } from './mail-admin.queries.js';
import { MailRecord } from './record.service.js';
import { MailAdmin } from './mail-admin.service.js';
import { textOf } from './search.queries.js';

interface MailQuery {
  ver?: unknown;
  buscar?: unknown;
  tipo?: unknown;
  empresa?: unknown;
  pagina?: unknown;
}

/** The question in the URL; ignores what it does not know. */
function questionOf({ ver, buscar, tipo, empresa, pagina }: MailQuery): MailQuestion {
  const search = textOf(buscar);
  const kind = textOf(tipo) || null;
  const companyId = isId(textOf(empresa)) ? textOf(empresa) : null;
  const fallback = search || kind || companyId ? 'todos' : 'hoy';
  const filter = mailFilters.includes(ver as MailFilter) ? (ver as MailFilter) : fallback;
  return { filter, search, kind, companyId, page: pageNumber(pagina) };
}

const readers = ['staff_admin', 'content_editor'] as const;

/** All mails, as FM4 sees them. */
@Controller('fm4/correo')
@Allow({ staff: readers })
export class MailPages {
  constructor(
    private readonly db: Database,
    private readonly mails: MailAdmin,
    private readonly record: MailRecord,
    private readonly control: MailControl,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query() query: MailQuery): Promise<View> {
    const actor = actorOf(viewer);
    const question = questionOf(query);
    const found = await this.mails.list(actor, question);
    const failures = question.filter === 'fallidos' ? await this.control.failures(actor) : [];
    return view(MailListPage, { ...question, ...found, failures, state: await this.control.state(actor) });
  }

  /** Retries all mails that failed with the same error. */
  @Post('fallidos/reintentar')
  async retryAll(@Viewer() viewer: Viewer, @Body('error') error: unknown): Promise<Redirect> {
    const n = await this.control.retryAll(viewer, typeof error === 'string' ? error.replaceAll('\u0000', '') : '');
    return redirect('/fm4/correo?ver=fallidos', { flash: 'reminders.retried-all', params: { n } });
  }

  @Get(':id')
  async show(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<View> {
    const mail = await this.find(viewer, id);
    return view(MailPage, {
      mail,
      whole: this.mayOpen(viewer) ? await this.mails.hasWhole(mail.messageId) : false,
      mayResend: mail.state === 'sent' && !this.record.hasSecrets(mail.kind),
      stopped: await this.control.stopped(actorOf(viewer)),
    });
  }

  @Post(':id/reenviar')
  async resend(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<Redirect> {
    const { name } = await this.find(viewer, id);
    const fresh = await this.record.resend(actorOf(viewer), id);
    return redirect(`/fm4/correo/${fresh}`, { flash: 'record.resent', params: { name } });
  }

  @Post(':id/reintentar')
  async retry(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<Redirect> {
    if (!isId(id)) throw notFound();
    await this.mails.retry(actorOf(viewer), id);
    return redirect(`/fm4/correo/${id}`, { flash: 'reminders.retried' });
  }

  /** The HTML part: sandboxed, without scripts or external resources. */
  @Get(':id/html')
  @Allow({ staff: ['staff_admin'] })
  async html(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<FileAnswer> {
    const { messageId } = await this.find(viewer, id);
    const html = await this.mails.html(messageId);
    return file(Buffer.from(html), {
      contentType: 'text/html; charset=utf-8',
      name: 'correo.html',
      inline: true,
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox",
      },
    });
  }

  @Get(':id/eml')
  @Allow({ staff: ['staff_admin'] })
  async eml(@Viewer() viewer: Viewer, @Param('id') id: string): Promise<FileAnswer> {
    const mail = await this.find(viewer, id);
    const bytes = await this.mails.bytes(mail.messageId);
    return file(bytes, { contentType: 'message/rfc822', name: `${mail.id}.eml` });
  }

  private async find(viewer: Viewer, id: string): Promise<MailDetail> {
    const mail = isId(id) ? await this.db.as(actorOf(viewer), (tx) => mailById(tx, id)) : null;
    if (!mail) throw notFound();
    return mail;
  }

  /** Whole mails may hold links that open an account. */
  private mayOpen(viewer: Viewer): boolean {
    return hasRole(viewer, 'staff_admin');
  }
}
