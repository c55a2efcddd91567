import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { Announcing, OpeningReading, type OpeningText, type Outcome } from '../openings/index.js';
import type { DemoCompany } from './demo.companies.js';
import type { DemoOpening } from './demo.opening-texts.js';
import { DemoPractices } from './demo.practices.js';

/** What companies announce to FM4, and how FM4 answers. */
export class DemoOpenings extends DemoPractices {
  private readonly openingIds = new Map<string, string>();

  /** A company writes an opening; it sends it when it is finished. */
  async announce(company: DemoCompany, { lasts, norm, ...text }: DemoOpening, finished = true): Promise<void> {
    const [announcing, admin, id] = [this.app.get(Announcing), this.admin(company), newId()];
    await announcing.begin(admin, id);
    this.openingIds.set(text.post, id);
    const whole: OpeningText = {
      ...text,
      municipality: company.municipalityCode,
      endsOn: addDays(dayOf(this.clock.now()), lasts),
      contact: `Recursos Humanos, ${company.contactEmail}`,
    };
    const norms = norm ? [{ demand: 'age' as const, norm }] : [];
    if (finished) await announcing.send(admin, id, 1, whole, norms);
    else await announcing.save(admin, id, 1, whole, norms);
  }

  /** FM4 finds that people may be told of it. */
  async approveOpening(post: string): Promise<void> {
    const [reading, id] = [this.app.get(OpeningReading), this.opening(post)];
    await reading.take(this.contents, id);
    await reading.approve(this.contents, id, true);
  }

  /** FM4 sends it back. */
  async returnOpening(post: string, reasons: string): Promise<void> {
    const [reading, id] = [this.app.get(OpeningReading), this.opening(post)];
    await reading.take(this.contents, id);
    await reading.giveBack(this.contents, id, reasons);
  }

  /** FM4 tells nobody of it for the time being. */
  async pauseOpening(post: string, reason: string): Promise<void> {
    await this.app.get(OpeningReading).pause(this.coordination, this.opening(post), reason);
  }

  /** Its posts are taken, and the company says by how many, or has not said yet. */
  async fillOpening(company: DemoCompany, post: string, outcome: Outcome | null): Promise<void> {
    const [announcing, admin, id] = [this.app.get(Announcing), this.admin(company), this.opening(post)];
    await announcing.close(admin, id, 'filled');
    if (outcome) await announcing.tellOutcome(admin, id, outcome);
  }

  private opening(post: string): string {
    const id = this.openingIds.get(post);
    if (!id) throw new Error(`Nobody announced "${post}"`);
    return id;
  }
}
