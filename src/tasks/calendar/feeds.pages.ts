import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConfirmPage } from '#templates/confirm.page';
import { CalendarFeedPage } from '#templates/tasks/calendar/calendar-feed.page';
import { actorOf, Allow, etagOf, redirect, view, Viewer } from '../../web/index.js';
import { CalendarFeeds } from './feeds.service.js';

/** The files calendar programs read: authorized by the secret in the address, without a session. */
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
    void reply.headers({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="puertas-abiertas.ics"',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      etag: etagOf(body),
    });
    return body;
  }
}

/** A person's own calendar address: created, renewed, removed. */
@Controller('cuenta/calendario')
@Allow('signed-in')
export class CalendarFeedPages {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    return view(CalendarFeedPage, { feed: await this.feeds.of(actorOf(viewer)), address: null });
  }

  /** Shows the address in the response itself: a redirect would have to store it. */
  @Post()
  async renew(@Viewer() viewer: Viewer) {
    const address = await this.feeds.renew(actorOf(viewer));
    return view(CalendarFeedPage, { feed: await this.feeds.of(actorOf(viewer)), address });
  }

  @Post('quitar')
  async revoke(@Viewer() viewer: Viewer) {
    await this.feeds.revoke(actorOf(viewer));
    return redirect('/cuenta/calendario', { flash: 'calendar.feed-removed' });
  }

  @Get('quitar')
  askToRevoke(@Viewer() viewer: Viewer) {
    return this.ask(viewer, 'remove', '/cuenta/calendario/quitar');
  }

  @Get('renovar')
  askToRenew(@Viewer() viewer: Viewer) {
    return this.ask(viewer, 'renew', '/cuenta/calendario');
  }

  private async ask(viewer: Viewer, what: 'renew' | 'remove', action: string) {
    if (!(await this.feeds.of(actorOf(viewer)))) return redirect('/cuenta/calendario');
    return view(ConfirmPage, {
      place: 'account',
      question: { key: `calendar.feed-${what}-question` },
      consequence: { key: `calendar.feed-${what}-consequence` },
      yes: { key: `calendar.feed-${what}` },
      action,
      cancel: '/cuenta/calendario',
    });
  }
}
