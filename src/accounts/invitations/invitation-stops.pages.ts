import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvitationClosedPage } from '#templates/accounts/invitations/invitation-closed.page';
import { NoInvitationsPage } from '#templates/accounts/invitations/no-invitations.page';
import { Allow, FromAnywhere, view, type View } from '../../web/index.js';
import { InvitationStops } from './invitation-stops.service.js';

/** Where a mail's link to stop invitations leads; no account is needed. */
@Controller('invitacion/no-mas')
@Allow('public')
export class InvitationStopPages {
  constructor(private readonly stops: InvitationStops) {}

  /** Changes nothing: mail programs and scanners open every link of a mail. */
  @Get(':token')
  async ask(@Param('token') token: string): Promise<View> {
    return this.page(token);
  }

  /** RFC 8058: a mail program may post, without cookies and from any origin. */
  @Post(':token')
  @FromAnywhere()
  async stop(@Param('token') token: string, @Req() request: FastifyRequest): Promise<View> {
    const mailbox = this.stops.open(token);
    if (mailbox) await this.stops.stop(mailbox, String(request.id));
    return this.page(token);
  }

  @Post(':token/permitir')
  async allow(@Param('token') token: string, @Req() request: FastifyRequest): Promise<View> {
    const mailbox = this.stops.open(token);
    if (mailbox) await this.stops.allow(mailbox, String(request.id));
    return this.page(token);
  }

  private async page(token: string): Promise<View> {
    const mailbox = this.stops.open(token);
    if (!mailbox) return view(InvitationClosedPage, { status: 'unknown' }, { status: 404 });
    return view(NoInvitationsPage, { token, stopped: await this.stops.isStopped(mailbox) });
  }
}
