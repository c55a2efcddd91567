import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { MailListPage } from '#templates/pages/reminders/mail-list';
import { MailPage } from '#templates/pages/reminders/mail';
import { Clock } from '#libs/clock';
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
import { countMails, listMails, mailById, type MailDetail, mailFilters, type MailFilter } from './fm4-mail.queries.js';
import { MailRoom } from './mail-room.js';
import { textOf } from './search.js';

const readers = ['staff_admin', 'content_editor'] as const;

/** What was mailed, what will be, and what could not. */
@Controller('fm4/correo')
@Allow({ staff: readers })
export class MailPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly room: MailRoom,
  ) {}

  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @Query('ver') asked?: string,
    @Query('buscar') text?: string,
    @Query('pagina') number?: string,
  ): Promise<View> {
    const search = textOf(text);
    const fallback = search ? 'todos' : 'hoy';
    const filter = mailFilters.includes(asked as MailFilter) ? (asked as MailFilter) : fallback;
    const page = Math.min(10_000, Math.max(1, Math.trunc(Number(number)) || 1));
    const now = this.clock.now();
    const [{ mails, pages }, counts] = await this.db.as(actorOf(viewer), async (tx) => [
      await listMails(tx, { filter, search, page, now }),
      await countMails(tx, now),
    ]);
    return view(MailListPage, { mails, filter, search, page, pages, counts });
  }

  @Get(':id')
  async show(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<View> {
    const mail = await this.find(viewer, id);
    return view(MailPage, { mail, whole: this.mayOpen(viewer) ? await this.room.hasWhole(mail.messageId) : false });
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
