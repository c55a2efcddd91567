import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { CertificateWithdrawals, CoursePlayer, Enrolments, SelfEnrolment } from '../courses/index.js';
import type { PersonActor } from '../database/index.js';
import { DemoAuditor } from './demo.audits.js';
import { addressOf, loader } from './demo.cast.js';
import type { DemoCompany } from './demo.companies.js';
import { demoSurvey } from './demo.courses.js';
import { demoLearners } from './demo.learners.js';
import { addLearners } from './demo.queries.js';
import { enrolShift } from './demo.shift.js';

/** What the people of the demonstration learn: who is enrolled, reads and passes. */
export class DemoLearning extends DemoAuditor {
  /** Human Resources enrols people of the company, itself included, in a course. */
  async enrol(company: DemoCompany, slug: string, mailboxes: readonly string[]): Promise<void> {
    const people = mailboxes.map((mailbox) => this.people.get(addressOf(company, mailbox))!);
    await this.app
      .get(Enrolments)
      .enrol(this.admin(company), { companyId: this.idOf(company), slugs: [slug], people, invite: null });
  }

  /** People of a shift without addresses take a course: see `enrolShift`. */
  async enrolShift(company: DemoCompany, slug: string, names: readonly string[]): Promise<void> {
    const place = { actor: this.admin(company), companyId: this.idOf(company), today: dayOf(this.clock.now()) };
    await enrolShift(this.app, place, slug, names);
  }

  /** A person reads lessons and, when all are read, passes the quiz. */
  async learn(company: DemoCompany, mailbox: string, slug: string, lessons: number): Promise<void> {
    const role = mailbox === 'rh' ? 'company_admin' : 'learner';
    await this.study(this.member(company, addressOf(company, mailbox), role), slug, lessons);
  }

  /** The same by somebody who belongs to no company, and enrols themselves. */
  async learnAlone({ email, name }: { email: string; name: string }, slug: string, lessons: number): Promise<void> {
    const learner = await this.stranger(email, name);
    await this.app.get(SelfEnrolment).start(learner, slug);
    await this.study(learner, slug, lessons);
  }

  /** People took a course on their own in the past year: enough for its figures. One certificate of theirs is in question. */
  async manyLearn(slug: string): Promise<void> {
    const learners = demoLearners(this.clock.now());
    const what = 'demo.learners';
    await this.db.change(loader, { what, subject: null }, (tx) => addLearners(tx, slug, learners));
    await this.app
      .get(CertificateWithdrawals)
      .propose(
        this.fm4('coordinacion@fm4.example', ['staff_admin']),
        learners[0]!.code,
        'La persona avisó que otra respondió el cuestionario en su lugar.',
      );
  }

  private async study(learner: PersonActor, slug: string, lessons: number): Promise<void> {
    const learning = this.app.get(CoursePlayer);
    const { course, enrolment } = await learning.course(learner, slug);
    if (course.survey && lessons > 0) await demoSurvey(this.app, enrolment, 'before');
    const read = course.lessons.slice(0, lessons).map((_, place) => String(place + 1));
    if (read.length > 0) await learning.finishLessons(learner, slug, read);
    if (lessons <= course.lessons.length) return;
    const right = course.quiz.map(({ id, options }) => [id, options.find(({ correct }) => correct)!.id] as const);
    await learning.answer(learner, slug, newId(), Object.fromEntries(right));
    if (course.survey) await demoSurvey(this.app, enrolment, 'after');
  }
}
