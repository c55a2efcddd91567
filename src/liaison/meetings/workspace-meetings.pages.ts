import { Controller, Post } from '@nestjs/common';
import { actorOf, Allow, redirect, submit, Submitted, Viewer } from '../../web/index.js';
import { CommitmentPages, DroppableCommitmentPages } from '../agreements/commitments.pages.js';
import type { PersonActor } from '../../database/index.js';
import { NewMeetingForm, OwnMeetingForm } from './meeting.forms.js';
import { meetingTextIn } from './meeting.views.js';
import { MeetingPages } from './meetings.pages.js';
import { Meetings } from './meetings.service.js';

const flash = 'flash.liaison.meeting-called';

/** Meetings with all allies, in FM4's workspace. */
@Controller('fm4/reuniones')
@Allow({ staff: ['staff_admin'] })
export class StaffMeetingPages extends MeetingPages {
  protected readonly home = '/fm4/reuniones';
  protected readonly place = 'fm4';

  @Post('nueva')
  call(@Viewer() viewer: Viewer, @Submitted(NewMeetingForm) form: Submitted<NewMeetingForm>) {
    return submit(form, {
      perform: (value) => {
        const ally = { municipality: value.municipality || null, institution: value.institution };
        return this.meetings.call(actorOf(viewer), value.id, ally, meetingTextIn(value));
      },
      invalid: (state) => this.newPage(state),
      done: (_, { id }) => redirect(`${this.home}/${id}`, { flash }),
    });
  }
}

/** Meetings of a liaison's municipality with FM4. */
@Controller('enlaces/reuniones')
@Allow({ staff: ['partner'] })
export class OwnMeetingPages extends MeetingPages {
  protected readonly home = '/enlaces/reuniones';
  protected readonly place = 'liaison';

  @Post('nueva')
  call(@Viewer() viewer: Viewer, @Submitted(OwnMeetingForm) form: Submitted<OwnMeetingForm>) {
    return submit(form, {
      perform: (value) => this.meetings.call(actorOf(viewer), value.id, null, meetingTextIn(value)),
      invalid: (state) => this.newPage(state),
      done: (_, { id }) => redirect(`${this.home}/${id}`, { flash }),
    });
  }
}

/** What was agreed in a meeting, in FM4's workspace. */
@Controller('fm4/reuniones/:id/compromisos/:commitment')
@Allow({ staff: ['staff_admin'] })
export class StaffMeetingCommitmentPages extends DroppableCommitmentPages {
  protected readonly home = '/fm4/reuniones';

  constructor(private readonly meetings: Meetings) {
    super();
  }

  protected origin(person: PersonActor, id: string) {
    return ofMeeting(this.meetings, person, id);
  }
}

/** What was agreed in a meeting, in the workspace of a liaison. */
@Controller('enlaces/reuniones/:id/compromisos/:commitment')
@Allow({ staff: ['partner'] })
export class OwnMeetingCommitmentPages extends CommitmentPages {
  protected readonly home = '/enlaces/reuniones';
  protected readonly place = 'liaison';

  constructor(private readonly meetings: Meetings) {
    super();
  }

  protected origin(person: PersonActor, id: string) {
    return ofMeeting(this.meetings, person, id);
  }
}

async function ofMeeting(meetings: Meetings, person: PersonActor, id: string) {
  const { meeting, commitments } = await meetings.read(person, id);
  return { title: meeting.title, commitments };
}
