import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { Agreements, Appointments, LiaisonOffices } from '../liaison/index.js';
import { DemoPractices } from './demo.practices.js';

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

/** Municipal liaisons, and what they say of their offices. */
export class DemoLiaisons extends DemoPractices {
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
    const agreements = this.app.get(Agreements);
    const person = email === null ? this.coordinator : this.fm4(email, ['partner']);
    const found = (await agreements.list(person)).commitments.find((one) => one.text === text);
    await agreements.close(person, found!.id, { proof, link: '' });
  }

  private get coordinator() {
    return this.fm4('admin@fm4.example', ['staff_admin']);
  }
}
