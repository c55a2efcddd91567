import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type HeldItem, PersonData } from '../../accounts/index.js';
import { Database, recordAct, system } from '../../database/index.js';
import { actorOf, Limits, type Viewer } from '../../web/index.js';
import { refuse } from '../privacy.refusals.js';
import { actorOfSystem, PersonRequests, subjectOf } from './person-requests.service.js';
import type { PrivacyRequestEntity } from './request.entity.js';
import { FILES_PER_PERSON, fileUntil } from './request.rules.js';
import { requestsOf } from './requests.queries.js';

/** What people see and get of their own data. */
@Injectable()
export class OwnData {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly personData: PersonData,
    private readonly requests: PersonRequests,
  ) {}

  /** All that is held about the viewer, with their requests. In the system's scope: some of it only FM4 sees. */
  own(viewer: Viewer): Promise<{ items: HeldItem[]; requests: PrivacyRequestEntity[] }> {
    return this.db.as(system('privacy.own'), async (tx) => {
      const subject = subjectOf(viewer);
      return { items: await this.personData.held(tx, subject), requests: await requestsOf(tx, subject) };
    });
  }

  /** The viewer's data for a file, on record. @throws Refused 429 `too-many` */
  async handOut(viewer: Viewer): Promise<HeldItem[]> {
    await this.limits.take(FILES_PER_PERSON, viewer.userId);
    return this.db.change(actorOfSystem(viewer), { what: 'privacy.hand-out', subject: viewer.userId }, async (tx) => {
      const subject = { type: 'person', id: viewer.userId };
      await recordAct(tx, actorOf(viewer), { at: this.clock.now(), act: 'privacy.handed-out', subject });
      return this.personData.held(tx, subjectOf(viewer));
    });
  }

  /** The data of somebody without an account, while the link gives them. @throws Refused `privacy.file-gone`, `not-found` */
  async fileOf(token: string): Promise<{ request: PrivacyRequestEntity; items: HeldItem[] }> {
    const { request, hasAccount } = await this.requests.follow(token);
    await this.limits.take(FILES_PER_PERSON, request.id);
    if (hasAccount || !isHandedOut(request, this.clock.now())) throw refuse('privacy.file-gone', { status: 410 });
    const subject = { userId: null, email: request.email };
    const items = await this.db.as(system('privacy.public'), (tx) => this.personData.held(tx, subject));
    return { request, items };
  }
}

/** Whether the link of an access request gives the file now. */
export const isHandedOut = (request: PrivacyRequestEntity, now: Date): boolean =>
  request.asksFor === 'access' && request.doneAt !== null && now < fileUntil(request.doneAt);
