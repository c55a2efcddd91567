import { newId } from '#libs/ids';
import { addDays, dayOf, instantOf } from '#libs/mexico';
import {
  Agreements,
  Appointments,
  Commitments,
  LiaisonOffices,
  LiaisonRequests,
  MeetingAttendance,
  Meetings,
  Protocols,
} from '../liaison/index.js';
import { DemoOpenings } from './demo.openings.js';

/** What an office of the demonstration says of itself. */
export interface DemoOffice {
  readonly municipality: string;
  readonly office: string;
  readonly phone: string;
  readonly mail: string;
  readonly hours: string;
  readonly offers: string;
  readonly contactName: string;
}

/** An agreement of the demonstration; days are counted from the one on which it is written. */
export interface DemoAgreement {
  readonly municipality: string | null;
  readonly institution: string;
  readonly title: string;
  readonly parties: string;
  readonly purpose: string;
  readonly lasts: number;
  readonly commitments: readonly { text: string; side: 'ally' | 'fm4'; owner: string; inDays: number }[];
}

/** A meeting of the demonstration. */
export interface DemoMeeting {
  readonly municipality: string;
  readonly title: string;
  readonly inDays: number;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly agenda: string;
  readonly parties: string;
}

/** Municipal liaisons, and what they say of their offices. */
export class DemoLiaisons extends DemoOpenings {
  /** A person becomes the liaison of a municipality. */
  async beLiaison(person: { email: string; name: string }, municipality: string): Promise<void> {
    const { userId } = await this.stranger(person.email, person.name);
    await this.join(userId, null, 'partner');
    await this.app.get(Appointments).appoint(this.fm4('admin@fm4.example', ['staff_admin']), municipality, person);
  }

  /** FM4 invites somebody who has not answered. */
  async inviteLiaison(person: { email: string; name: string }, municipality: string): Promise<void> {
    await this.app.get(Appointments).appoint(this.fm4('admin@fm4.example', ['staff_admin']), municipality, person);
  }

  /** A liaison writes what their office says. */
  async sayOffice(email: string, { municipality, ...data }: DemoOffice): Promise<void> {
    const offices = this.app.get(LiaisonOffices);
    await offices.save(this.fm4(email, ['partner']), municipality, 1, data);
  }

  /** FM4 writes an agreement with what each side does. */
  async agree({ municipality, institution, lasts, commitments, ...text }: DemoAgreement): Promise<void> {
    const [agreements, id] = [this.app.get(Agreements), newId()];
    const startsOn = dayOf(this.clock.now());
    const validity = { startsOn, endsOn: addDays(startsOn, lasts) };
    await agreements.write(this.coordinator, id, { municipality, institution }, { ...text, ...validity });
    for (const { inDays, ...one } of commitments)
      await agreements.commit(this.coordinator, id, { ...one, id: newId(), dueOn: addDays(startsOn, inDays) });
  }

  /** Who answers for a commitment closes it; a liaison that of their municipality. */
  async keep(email: string | null, text: string, proof: string): Promise<void> {
    const commitments = this.app.get(Commitments);
    const person = this.callerOf(email);
    const found = (await commitments.open(person)).find((one) => one.text === text);
    await commitments.close(person, found!.id, { proof, link: '' });
  }

  /** FM4 or a liaison calls a meeting; days are counted from the one on which it is called. */
  async callMeeting(
    email: string | null,
    meeting: DemoMeeting,
    guests: readonly { name: string; institution: string; email: string }[] = [],
  ): Promise<void> {
    const { municipality, inDays, from, until, ...text } = meeting;
    const [meetings, id, person] = [this.app.get(Meetings), newId(), this.callerOf(email)];
    const day = addDays(dayOf(this.clock.now()), inDays);
    const ally = email === null ? { municipality, institution: '' } : null;
    const when = { startsAt: instantOf(day, from), endsAt: instantOf(day, until) };
    await meetings.call(person, id, ally, { ...text, ...when });
    for (const guest of guests) await this.app.get(MeetingAttendance).add(person, id, { ...guest, id: newId() });
  }

  /** Those on the list of a meeting came; its minutes are written, and closed by FM4 with what was agreed. */
  async holdMeeting(
    title: string,
    minutes: string,
    agreed: readonly { text: string; side: 'ally' | 'fm4'; owner: string; inDays: number }[],
  ): Promise<void> {
    const [meetings, today] = [this.app.get(Meetings), dayOf(this.clock.now())];
    const all = await Promise.all(
      (['coming', 'past'] as const).map(async (tab) => (await meetings.list(this.coordinator, tab, 1)).meetings),
    );
    const { id, version } = all.flat().find((one) => one.title === title)!;
    const { people } = await meetings.read(this.coordinator, id);
    const ids = people.map((one) => one.id);
    await this.app.get(MeetingAttendance).take(this.coordinator, id, ids);
    for (const { inDays, ...one } of agreed)
      await meetings.commit(this.coordinator, id, { ...one, id: newId(), dueOn: addDays(today, inDays) });
    await meetings.minute(this.coordinator, id, { minutes, version, close: true });
  }

  /** A liaison asks FM4. */
  async requestOfFm4(email: string, request: { subject: string; text: string }): Promise<void> {
    await this.app.get(LiaisonRequests).ask(this.fm4(email, ['partner']), newId(), request);
  }

  /** FM4 answers what was asked under that subject. */
  async answerLiaison(subject: string, answer: string): Promise<void> {
    const requests = this.app.get(LiaisonRequests);
    const found = (await requests.list(this.coordinator, 'open', 1)).requests.find((one) => one.subject === subject);
    await requests.answer(this.coordinator, found!.id, answer);
  }

  /** A liaison makes the protocol of their municipality and says that they read it. */
  async makeProtocol(email: string, answers: Readonly<Record<string, string>>): Promise<void> {
    const [protocols, person] = [this.app.get(Protocols), this.fm4(email, ['partner'])];
    const number = await protocols.make(person, answers);
    await protocols.acknowledge(person, number, null);
  }

  private callerOf(email: string | null) {
    return email === null ? this.coordinator : this.fm4(email, ['partner']);
  }

  private get coordinator() {
    return this.fm4('admin@fm4.example', ['staff_admin']);
  }
}
