import { newId } from '#libs/ids';
import { ImprovementPlan } from '../assessments/index.js';
import type { PersonActor } from '../database/index.js';
import { Adoptions, type PracticeText, PracticeWriting, Reviewing } from '../practices/index.js';
import { DemoCast, loader } from './demo.cast.js';
import type { DemoCompany } from './demo.companies.js';
import { practiceTitled } from './demo.queries.js';
import type { DemoPractice, DemoVerdicts } from './demo.practice-texts.js';

const reviewers = [
  ['auditora@fm4.example', 'auditor'],
  ['comite1@fm4.example', 'committee'],
  ['contenidos@fm4.example', 'content_editor'],
] as const;

/** What companies document, how FM4 judges it, and who works after it. */
export class DemoPractices extends DemoCast {
  /** A company writes a practice; it sends it when it is finished. */
  async document(company: DemoCompany, practice: DemoPractice, finished = true): Promise<void> {
    const [writing, admin, id] = [this.app.get(PracticeWriting), this.admin(company), newId()];
    await writing.begin(admin, id, 'FM4');
    const text: PracticeText = { ...practice, institution: company.tradeName, anonymous: practice.anonymous };
    if (finished) await writing.send(admin, id, 1, text);
    else await writing.save(admin, id, 1, { ...text, results: '', sustainability: '' });
  }

  /** So many people of FM4 judge it, one after the other. */
  async judge(title: string, verdicts: readonly DemoVerdicts[]): Promise<void> {
    const id = await this.practice(title);
    for (const [place, said] of verdicts.entries()) {
      const [email, role] = reviewers[place]!;
      const person: PersonActor = this.fm4(email, [role]);
      await this.app.get(Reviewing).take(person, id);
      await this.app.get(Reviewing).judge(person, id, said);
    }
  }

  /** A published practice is looked at again. */
  async lookAgain(title: string, verdicts: readonly DemoVerdicts[]): Promise<void> {
    const coordination = this.fm4('admin@fm4.example', ['staff_admin']);
    await this.app.get(Reviewing).lookAgain(coordination, await this.practice(title));
    await this.judge(title, verdicts);
  }

  /** A company works on the open actions of its plan that a practice is about after it. */
  async adopt(company: DemoCompany, title: string, items: readonly string[]): Promise<void> {
    const [plan, admin] = [this.app.get(ImprovementPlan), this.admin(company)];
    const open = await this.db.as(admin, (tx) => plan.open(tx, this.idOf(company)));
    const practiceId = await this.practice(title);
    for (const { id: actionId, itemId } of open)
      if (itemId !== null && items.includes(itemId))
        await this.app.get(Adoptions).adopt(admin, { practiceId, actionId });
  }

  private practice(title: string): Promise<string> {
    return this.db.as(loader, (tx) => practiceTitled(tx, title));
  }
}
