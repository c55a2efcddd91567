import { MINUTE } from '#libs/clock';
import type { LevelId } from '../assessments/index.js';
import { Assignments, CaseClock, Competences, impartialityStatements, SecondReadings } from '../audits/index.js';
import { loader } from './demo.cast.js';
import type { DemoCompany } from './demo.companies.js';
import { DemoListening } from './demo.listening.js';
import { newestAudit } from './demo.queries.js';

/** What the coordination of FM4 does, and the second auditor, through the same use cases. */
export class DemoCoordination extends DemoListening {
  /** The coordination says what an auditor may audit. */
  async sayCompetence(email: string, levels: readonly LevelId[], capacity: number, basis: string): Promise<void> {
    const said = { levels, sectors: null, capacity, basis };
    await this.app.get(Competences).record(this.coordination, this.people.get(email)!, 0, said);
  }

  /** The coordination asks an auditor to take the case. */
  async assign(company: DemoCompany, email: string, note: string): Promise<void> {
    const to = { auditorId: this.people.get(email)!, note };
    await this.app.get(Assignments).assign(this.coordination, await this.auditOf(company), to);
  }

  async takeAudit(company: DemoCompany): Promise<void> {
    await this.app.get(Assignments).take(this.auditor, await this.auditOf(company), impartialityStatements);
  }

  async pause(company: DemoCompany, reason: string): Promise<void> {
    await this.app.get(CaseClock).pause(this.auditor, await this.auditOf(company), reason);
  }

  async resume(company: DemoCompany): Promise<void> {
    await this.app.get(CaseClock).resume(this.auditor, await this.auditOf(company));
  }

  /** The second auditor scores what is drawn of a closed case: mostly as the company, now and then a step lower. */
  async readAgain(company: DemoCompany): Promise<void> {
    const [readings, auditId] = [this.app.get(SecondReadings), await this.auditOf(company)];
    const reader = this.fm4('auditor2@fm4.example', ['auditor']);
    await readings.start(reader, auditId, impartialityStatements);
    const { items, submission } = await readings.own(reader, auditId);
    for (const [place, { itemId }] of items.entries()) {
      this.clock.advance(6 * MINUTE);
      const own = submission.answers[itemId]?.value ?? 0;
      const lower = place % 5 === 2 && own > 0;
      const note = lower ? 'El documento no dice quién es responsable.' : '';
      await readings.score(reader, auditId, itemId, { value: lower ? own - 1 : own, note });
    }
  }

  protected auditOf(company: DemoCompany): Promise<string> {
    return this.db.as(loader, (tx) => newestAudit(tx, this.idOf(company)));
  }
}
