import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import type { Locale } from '../../web/index.js';
import { commitmentLine } from '../agreements/agreement.views.js';
import type { WholeMeeting } from './meetings.service.js';
import { meetingFacts, personLine } from './meeting.views.js';

/** The minutes of a meeting on paper, as they stand on the day on which they are drawn. */
@Injectable()
export class MeetingDocuments {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Letter, tagged, PDF/A-3a. */
  async draw({ meeting, people, commitments }: WholeMeeting, locale: Locale): Promise<Uint8Array> {
    // drawing is heavy to load, and most processes never draw
    const { renderMinutes } = await import('#templates/liaison/meetings/minutes.pdf');
    const now = this.clock.now();
    return renderMinutes({
      meeting: meetingFacts(meeting, now),
      people: people.map(personLine),
      commitments: commitments.map((one) => commitmentLine(one, dayOf(now))),
      issuer: this.config.issuer.name,
      locale,
      createdAt: now,
    });
  }
}
