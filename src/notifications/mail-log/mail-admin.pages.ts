import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { MailListPage } from '#templates/notifications/mail-log/mail-list.page';
import { MailPage } from '#templates/notifications/mail-log/mail.page';
import { isId } from '#libs/ids';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  CurrentViewer,
  file,
  type FileAnswer,
  notFound,
  redirect,
  type Redirect,
  view,
  type View,
  type Viewer,
} from '../../web/index.js';
import { MailControl } from '../control/control.service.js';
import { mailById, type MailDetail, type MailFilter, mailFilters, type MailQuestion } from './mail-admin.queries.js';
import { MailRecord } from './record.service.js';
import { MailRoom } from './mail-admin.service.js';
import { textOf } from './search.queries.js';

interface MailQuery {
  ver?: unknown;
  buscar?: unknown;
  tipo?: unknown;
  empresa?: unknown;
  pagina?: unknown;
}

/** What the address asks; whatever else stands there is as if it did not. */
function questionOf({ ver, buscar, tipo, empresa, pagina }: MailQuery): MailQuestion {
  const search = textOf(buscar);
  const kind = textOf(tipo) || null;
  const companyId = isId(textOf(empresa)) ? textOf(empresa) : null;
  const fallback = search || kind || companyId ? 'todos' : 'hoy';
  const filter = mailFilters.includes(ver as MailFilter) ? (ver as MailFilter) : fallback;
  return { filter, search, kind, companyId, page: Math.min(10_000, Math.max(1, Math.trunc(Number(pagina)) || 1)) };
}

const readers = ['staff_admin', 'content_editor'] as const;

/** What was mailed, what will be, and what could not. */
@Controller('fm4/correo')
@Allow({ staff: readers })
export class MailPages {
  constructor(
    private readonly db: Database,
    private readonly room: MailRoom,
    private readonly record: MailRecord,
    private readonly control: MailControl,
  ) {}

  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: MailQuery): Promise<View> {
    const actor = actorOf(viewer);
    const question = questionOf(query);
    const found = await this.room.list(actor, question);
    const failures = question.filter === 'fallidos' ? await this.control.failures(actor) : [];
    return view(MailListPage, { ...question, ...found, failures, state: await this.control.state(actor) });
  }

  /** Tries all again that went wrong in the same way. */
  @Post('fallidos/reintentar')
  async retryAll(@CurrentViewer() viewer: Viewer, @Body('error') error: unknown): Promise<Redirect> {
    const n = await this.control.retryAll(viewer, typeof error === 'string' ? error.replaceAll('\u0000', '') : '');
    return redirect('/fm4/correo?ver=fallidos', { flash: 'reminders.retried-all', params: { n } });
  }

  @Get(':id')
  async show(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<View> {
    const mail = await this.find(viewer, id);
    return view(MailPage, {
      mail,
      whole: this.mayOpen(viewer) ? await this.room.hasWhole(mail.messageId) : false,
      mayResend: mail.state === 'sent' && !this.record.hasSecrets(mail.kind),
      stopped: await this.control.stopped(actorOf(viewer)),
    });
  }

  @Post(':id/reenviar')
  async resend(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<Redirect> {
    const { name } = await this.find(viewer, id);
    const fresh = await this.record.resend(actorOf(viewer), id);
    return redirect(`/fm4/correo/${fresh}`, { flash: 'record.resent', params: { name } });
  }

  @Post(':id/reintentar')
  async retry(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<Redirect> {
    if (!isId(id)) throw notFound();
    await this.room.retry(actorOf(viewer), id);
    return redirect(`/fm4/correo/${id}`, { flash: 'reminders.retried' });
  }

  /** The HTML part as a mail program would show it: alone, without script, loading nothing. */
  @Get(':id/html')
  @Allow({ staff: ['staff_admin'] })
  async html(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<FileAnswer> {
    const { messageId } = await this.find(viewer, id);
    const html = await this.room.html(messageId);
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
  async eml(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<FileAnswer> {
    const mail = await this.find(viewer, id);
    const bytes = await this.room.bytes(mail.messageId);
    return file(bytes, { contentType: 'message/rfc822', name: `${mail.id}.eml` });
  }

  private async find(viewer: Viewer, id: string): Promise<MailDetail> {
    const mail = isId(id) ? await this.db.as(actorOf(viewer), (tx) => mailById(tx, id)) : null;
    if (!mail) throw notFound();
    return mail;
  }

  /** Whole mails may hold links that open somebody's account. */
  private mayOpen(viewer: Viewer): boolean {
    return viewer.roles.includes('staff_admin');
  }
}
