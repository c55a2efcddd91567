import { MINUTE } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import { appliesTo, Assessments } from '../assessments/index.js';
import {
  AuditReports,
  ClarificationReplies,
  Clarifications,
  ConditionRecords,
  EvidenceOpenings,
  FindingAnswers,
  Findings,
  Reviews,
  SamplingPlans,
  type WrittenFact,
} from '../audits/index.js';
import { loader } from './demo.cast.js';
import type { DemoCompany } from './demo.companies.js';
import { DemoCoordination } from './demo.coordination.js';
import { askedAbout, newestAudit, newestComment, newestReport, openFinding } from './demo.queries.js';

/** Something that the auditor notes. */
export type DemoFinding = Parameters<Findings['record']>[2];

/** What the auditor of the demonstration does with a case, and what its company answers. */
export class DemoAuditor extends DemoCoordination {
  /** The auditor takes the case and says beforehand what to look at: as much as the instrument asks. */
  override async takeAudit(company: DemoCompany): Promise<void> {
    const auditId = await this.auditOf(company);
    await super.takeAudit(company);
    const { headcount } = company;
    const [records, interviews] = headcount > 50 ? [20, 8] : [Math.min(10, headcount), Math.min(5, headcount)];
    await this.app.get(SamplingPlans).state(this.auditor, auditId, {
      headcount,
      sites: 1,
      sitesVisited: 1,
      records,
      interviews,
      method: 'random',
      criteria: 'Puestos operativos de todos los turnos y personal con menos de un año, sin mirar la nacionalidad.',
      number: 0,
    });
  }

  /** The auditor confirms who does what, as the company said it first. */
  async confirmFunctions(company: DemoCompany): Promise<void> {
    const said = { version: 1, method: 'documents' as const, note: 'Comparado con el organigrama y la nómina.' };
    await this.app.get(ConditionRecords).confirmFunctions(this.auditor, await this.auditOf(company), said);
  }

  /** The auditor puts on record what was found today; `second`: another one went along. */
  async record(
    company: DemoCompany,
    fact: Pick<WrittenFact, 'kind' | 'figures' | 'method' | 'note'>,
    second = false,
  ): Promise<void> {
    const heldOn = dayOf(this.clock.now());
    const secondAuditor = second ? this.people.get('auditor2@fm4.example')! : null;
    const written = { ...fact, heldOn, secondAuditor };
    await this.app.get(ConditionRecords).record(this.auditor, await this.auditOf(company), written);
  }

  /** The auditor reviews the first `count` items; some count one less than the company says. */
  async review(company: DemoCompany, count = Number.POSITIVE_INFINITY): Promise<void> {
    const [reviews, auditId] = [this.app.get(Reviews), await this.auditOf(company)];
    const { instrument, profile, answers } = await this.assessment(company);
    const items = instrument.items.filter((item) => appliesTo(item, profile)).slice(0, count);
    const forms = items.map((item, place) => {
      const own = answers[item.id]?.value ?? 0;
      const lower = place % 11 === 7 && !item.critical && own > 2;
      return [
        item.id,
        {
          value: String(lower ? own - 1 : own),
          reason: lower ? 'La evidencia es del año pasado y el personal entrevistado no la conoce.' : '',
          method: 'documents' as const,
          verifiedHow: 'El documento firmado y su difusión entre el personal.',
          verifiedOn: dayOf(this.clock.now()),
          sampleSeen: 1,
          sampleOf: 1,
          version: 0,
        },
      ] as const;
    });
    await reviews.reviewEach(this.auditor, auditId, this.oneByOne(forms, 4 * MINUTE));
  }

  /** The auditor notes what was found, beside the items. */
  async note(company: DemoCompany, finding: DemoFinding): Promise<void> {
    await this.app.get(Findings).record(this.auditor, await this.auditOf(company), finding);
  }

  /** The auditor looks at the evidence of so many items, the first ones after those that are reviewed. */
  async openEvidence(company: DemoCompany, count: number): Promise<void> {
    const { id, instrument, evidence } = await this.assessment(company);
    const files = instrument.items.flatMap((item) => evidence[item.id] ?? []).slice(21, 21 + count);
    for (const file of files) await this.app.get(EvidenceOpenings).record(this.auditor, file.id, id);
  }

  /** The auditor asks about practices, and sends the questions. */
  async ask(company: DemoCompany, questions: Readonly<Record<string, string>>): Promise<void> {
    const [clarifications, auditId] = [this.app.get(Clarifications), await this.auditOf(company)];
    for (const [item, text] of Object.entries(questions)) {
      await clarifications.prepare(this.auditor, auditId, item, text);
    }
    await clarifications.send(this.auditor, auditId, { note: '', term: 10 });
  }

  /** The company answers what it was asked about a practice. */
  async reply(company: DemoCompany, item: string, text: string): Promise<void> {
    const question = await this.db.as(loader, async (tx) =>
      askedAbout(tx, await newestAudit(tx, this.idOf(company)), item),
    );
    await this.app.get(ClarificationReplies).reply(this.admin(company), question, { text, files: [] });
  }

  /** The auditor sends a draft of the report. */
  async draftReport(company: DemoCompany, said: string): Promise<void> {
    await this.app.get(AuditReports).draft(this.auditor, await this.auditOf(company), { summary: said, term: 5 });
  }

  /** The company comments on the draft, and the auditor answers. */
  async commentReport(company: DemoCompany, text: string, answer: string): Promise<void> {
    const auditId = await this.auditOf(company);
    const draft = await this.db.as(loader, (tx) => newestReport(tx, auditId));
    await this.app.get(AuditReports).comment(this.admin(company), draft, { section: 'findings', text });
    const comment = await this.db.as(loader, (tx) => newestComment(tx, auditId));
    await this.app.get(AuditReports).answer(this.auditor, auditId, comment, { changed: 'no', answer });
  }

  /** The company says how it corrects its first finding. */
  async planCorrection(company: DemoCompany): Promise<void> {
    const finding = await this.db.as(loader, async (tx) => openFinding(tx, await newestAudit(tx, this.idOf(company))));
    await this.app.get(FindingAnswers).plan(this.admin(company), finding, {
      owner: 'Recursos Humanos',
      rootCause: 'El formato se heredó de otra planta y nadie lo revisó.',
      action: 'Cambiar el formato, avisar a las jefaturas y revisar los ingresos del último trimestre.',
      dueOn: addDays(dayOf(this.clock.now()), 45),
      version: 1,
    });
  }

  async closeAudit(company: DemoCompany, summary: string): Promise<void> {
    const said = { summary, openSelectionSeen: true, hiresSeen: true };
    await this.app.get(Reviews).close(this.auditor, await this.auditOf(company), said);
  }

  protected async assessment(company: DemoCompany) {
    const latest = await this.db.as(loader, (tx) => this.app.get(Assessments).latest(tx, this.idOf(company)));
    if (!latest) throw new Error(`${company.tradeName} has no assessment`);
    return latest;
  }
}
