import { MINUTE } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { AppealHandling, Appeals } from '../appeals/index.js';
import { type Category, Reports } from '../reports/index.js';
import { loader } from './demo.cast.js';
import type { DemoCompany } from './demo.companies.js';
import { DemoLearning } from './demo.learning.js';
import { newestAppeal, newestDistinction } from './demo.queries.js';

/** Who disagrees in the demonstration: appeals, complaints and reports. */
export class DemoComplaints extends DemoLearning {
  /** The company appeals the decision about it. */
  async appeal(company: DemoCompany, grounds: string): Promise<void> {
    await this.app.get(Appeals).appeal(this.admin(company), { id: newId(), grounds, locale: 'es' });
  }

  /** Somebody complains about the decision behind a company's distinction. */
  async complain(company: DemoCompany, texto: string): Promise<void> {
    const { code } = await this.distinctionOf(company);
    const appeals = this.app.get(Appeals);
    const inicio = appeals.newForm();
    this.clock.advance(2 * MINUTE);
    await appeals.complain({ codigo: formatCode(code), texto, inicio }, { ip: '127.0.0.1', locale: 'es' });
  }

  /** One person of the administration examines the company's appeal, another confirms. */
  async resolveAppeal(company: DemoCompany, outcome: 'dismissed' | 'upheld', answer: string): Promise<void> {
    const handling = this.app.get(AppealHandling);
    const [examiner, second] = [
      this.fm4('admin@fm4.example', ['staff_admin']),
      this.fm4('coordinacion@fm4.example', ['staff_admin']),
    ];
    const id = await this.db.as(loader, (tx) => newestAppeal(tx, this.idOf(company)));
    await handling.take(examiner, id, 1);
    await handling.propose(examiner, id, { version: 2, outcome, answer });
    await handling.confirm(second, id, 3);
  }

  /** An anonymous report about a company. */
  async report(company: DemoCompany, categoria: Category, texto: string): Promise<void> {
    const { code } = await this.distinctionOf(company);
    const reports = this.app.get(Reports);
    const inicio = reports.newForm();
    this.clock.advance(2 * MINUTE);
    await reports.receive({ codigo: formatCode(code), categoria, texto, inicio }, { ip: '127.0.0.1', locale: 'es' });
  }

  protected distinctionOf(company: DemoCompany) {
    return this.db.as(loader, (tx) => newestDistinction(tx, this.idOf(company)));
  }
}
