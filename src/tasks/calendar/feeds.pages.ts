import { createHash } from 'node:crypto';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarFeedPage } from '#templates/tasks/calendar/calendar-feed.page';
import { actorOf, Allow, CurrentViewer, redirect, view, type Viewer } from '../../web/index.js';
import { CalendarFeeds } from './feeds.service.js';

type Person = Extract<ReturnType<typeof actorOf>, { kind: 'person' }>;

/** What calendar programs ask for: no session, only the secret in the address. */
@Controller('calendario')
@Allow('public')
export class CalendarFeedFiles {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get(':file')
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const body = await this.feeds.read(file.replace(/\.ics$/, ''), request.ip);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    void reply.headers({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="puertas-abiertas.ics"',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      etag,
    });
    if (request.headers['if-none-match'] !== etag) return body;
    void reply.status(304);
    return '';
  }
}

/** A person's own calendar address: made, renewed, taken back. */
@Controller('cuenta/calendario')
@Allow('signed-in')
export class CalendarFeedPages {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get()
  async show(@CurrentViewer() viewer: Viewer) {
    return view(CalendarFeedPage, { feed: await this.feeds.of(actorOf(viewer) as Person), address: null });
  }

  /** The address is told in the answer and nowhere else: a redirect would have to keep it somewhere. */
  @Post()
  async renew(@CurrentViewer() viewer: Viewer) {
    const address = await this.feeds.renew(actorOf(viewer) as Person);
    return view(CalendarFeedPage, { feed: await this.feeds.of(actorOf(viewer) as Person), address });
  }

  @Post('quitar')
  async revoke(@CurrentViewer() viewer: Viewer) {
    await this.feeds.revoke(actorOf(viewer) as Person);
    return redirect('/cuenta/calendario', { flash: 'calendar.feed-removed' });
  }

  /** Where a form was sent, and the page is asked for again. */
  @Get('quitar')
  back() {
    return redirect('/cuenta/calendario');
  }
}
