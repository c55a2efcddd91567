import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { addDays, dayOf, municipalityOfJalisco } from '#libs/mexico';
import { LiaisonHomePage } from '#templates/liaison/workspace/home.page';
import { courseIn, CoursePlayer } from '../../courses/index.js';
import { PracticeWriting } from '../../practices/index.js';
import { actorOf, Allow, localeOf, view, Viewer } from '../../web/index.js';
import { originPath } from '../agreements/agreement.rules.js';
import { freshnessOf } from '../directory/office.rules.js';
import { LiaisonOffices } from '../directory/offices.service.js';
import { LIAISON_COURSE } from '../liaison.course.js';
import { OwnWork } from './own-work.js';
import { type CourseStanding, nextFor } from './workspace.rules.js';

/** Days before its day in which a commitment is the next thing. */
const SOON_DAYS = 14;

/** What a liaison finds on coming in: the next thing, and how the rest stands. */
@Controller('enlaces')
@Allow({ staff: ['partner'] })
export class WorkspacePages {
  constructor(
    private readonly offices: LiaisonOffices,
    private readonly work: OwnWork,
    private readonly player: CoursePlayer,
    private readonly practices: PracticeWriting,
    private readonly clock: Clock,
  ) {}

  @Get()
  async home(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    const actor = actorOf(viewer);
    const [office, courses] = await Promise.all([this.offices.own(actor), this.player.courses(actor)]);
    const { commitments: open, meeting, protocol } = await this.work.of(actor, office !== null);
    const today = dayOf(this.clock.now());
    // the list is by their day
    const due = open.find(({ dueOn }) => dueOn <= addDays(today, SOON_DAYS)) ?? null;
    const taken = courses.find(({ course }) => course.slug === LIAISON_COURSE);
    const standing: CourseStanding = !taken
      ? null
      : taken.enrolment.state === 'completed'
        ? { state: 'certified' }
        : { state: 'open', read: taken.enrolment.read.length, of: taken.course.lessons.length };
    const freshness = office && freshnessOf(office.confirmedAt, today);
    const code = taken?.enrolment.certificateCode ?? null;
    return view(LiaisonHomePage, {
      next: nextFor(freshness, due && (due.dueOn < today ? 'overdue' : 'commitment'), standing),
      municipality: office && municipalityOfJalisco(office.municipality)!,
      freshness,
      confirmedAt: office?.confirmedAt ?? null,
      course: {
        slug: LIAISON_COURSE,
        title: taken ? courseIn(taken.course, localeOf(request)).title : null,
        standing,
        certificate: code && formatCode(code),
      },
      commitments: open.length,
      due: due && { href: `/enlaces/${originPath(due)}/compromisos/${due.id}`, text: due.text, dueOn: due.dueOn },
      meeting: meeting && { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
      protocol,
      practices: await this.practiceCount(viewer),
    });
  }

  /** Somebody who also writes for a company has those of the company elsewhere. */
  private async practiceCount(viewer: Viewer): Promise<number> {
    return (await this.practices.list(actorOf(viewer))).filter(({ origin }) => origin === 'public').length;
  }
}
