import { Appointments, LiaisonOffices } from '../liaison/index.js';
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
}
