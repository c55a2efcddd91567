import { MINUTE } from '#libs/clock';
import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import {
  AnswerService,
  appliesTo,
  Assessments,
  AssessmentStart,
  Assignments,
  Comments,
  EvidenceFiles,
  ImprovementPlan,
  HeldEvidence,
  type Item,
  type LevelId,
  type Maturity,
} from '../assessments/index.js';
import { Attendance, Committee, CommitteeSessions, SessionMinutes, SurveyResponses, Surveys } from '../audits/index.js';
import { Functions, type PersonFunction } from '../companies/index.js';
import { DirectoryListings, FollowUps, Hearing, Proposals } from '../distinctions/index.js';
import type { staff } from './demo.accounts.js';
import { addressOf, loader } from './demo.cast.js';
import { DemoComplaints } from './demo.complaints.js';
import { demoInstrument, demoQuestions, demoSituation } from './demo.drafts.js';
import { demoCourse } from './demo.courses.js';
import { demoDocuments, demoFile } from './demo.documents.js';
import type { DemoCompany } from './demo.companies.js';
import { demoAlert, demoVoice } from './demo.voices.js';
import { minutesOf } from './demo.queries.js';

/** How a company answers: the value of each item by its place, and which items have evidence. */
export interface Manner {
  readonly target: LevelId;
  readonly valueOf: (item: Item, place: number) => Maturity;
  /** How many items are answered; all by default. */
  readonly answered?: number;
  /** One in so many items lacks its evidence; none by default. */
  readonly evidenceMissingEvery?: number;
}

/** What the people of the demonstration do, through the same use cases, at the time of the clock. */
export class DemoBuilder extends DemoComplaints {
  private readonly surveyIds = new Map<string, string>();
  private readonly sessionIds = new Map<string, string>();

  /** The company says who does what: the mailboxes of each function; as many people as are named. */
  async sayFunctions(company: DemoCompany, who: Readonly<Record<PersonFunction, readonly string[]>>): Promise<void> {
    const functions = Object.keys(who) as PersonFunction[];
    const assigned = functions.flatMap((name) =>
      who[name].map((mailbox) => ({ userId: this.people.get(addressOf(company, mailbox))!, function: name })),
    );
    const counts = {
      hr: who.hr.length,
      direction: who.direction.length,
      managers: who.managers.length,
      hiring: who.hiring.length,
    };
    await this.app.get(Functions).save(this.admin(company), this.idOf(company), 0, { counts, assigned });
  }

  /** The company starts its self-assessment and answers in its manner. */
  async assess(company: DemoCompany, manner: Manner): Promise<void> {
    const [companyId, admin, answers] = [this.idOf(company), this.admin(company), this.app.get(AnswerService)];
    await this.app.get(AssessmentStart).start(admin, companyId, manner.target);
    const started = await this.assessment(company);
    const profile = profileOf(company);
    await answers.saveProfile(admin, companyId, started.version, profile);
    const { instrument } = started;
    const items = instrument.items.filter((item) => appliesTo(item, profile)).slice(0, manner.answered);
    const places = new Map(items.map((item, place) => [item.id, place]));
    const valueOf = (item: Item) => manner.valueOf(item, places.get(item.id)!);
    // a list of practices is saved at once, and then what proves them is sent
    for (const { id } of instrument.dimensions) {
      const list = items.filter(({ dimension }) => dimension === id);
      if (list.length === 0) continue;
      this.clock.advance(list.length * 1.5 * MINUTE);
      const changes = list.map((item) => [item.id, { value: valueOf(item), note: '', version: 0 }] as const);
      await answers.saveAnswers(admin, companyId, new Map(changes));
      const lacks = ({ id }: Item) =>
        manner.evidenceMissingEvery && places.get(id)! % manner.evidenceMissingEvery === 1;
      const proven = list.filter((item) => valueOf(item) >= 2 && !lacks(item));
      if (proven.length > 0) await this.addEvidence(company, proven);
    }
  }

  /** A practice stays open: "I do not know yet". */
  async doesNotKnow(company: DemoCompany, itemId: string): Promise<void> {
    const change = { value: null, unknown: true, note: '', version: 0 };
    await this.app.get(AnswerService).saveAnswer(this.admin(company), this.idOf(company), itemId, change);
  }

  /** Human Resources asks a colleague to answer practices in so many days. */
  async assignPractices(
    company: DemoCompany,
    mailbox: string,
    items: readonly string[],
    message: string,
  ): Promise<void> {
    const assigneeId = this.people.get(addressOf(company, mailbox))!;
    const dueOn = addDays(dayOf(this.clock.now()), 7);
    const assigning = { assigneeId, dueOn, message, items };
    await this.app.get(Assignments).assign(this.admin(company), this.idOf(company), assigning);
  }

  /** Human Resources says something to its colleagues about a practice. */
  async comment(company: DemoCompany, itemId: string, text: string): Promise<void> {
    const comment = { id: newId(), text, mentioned: [] };
    await this.app.get(Comments).add(this.admin(company), this.idOf(company), itemId, comment);
  }

  /** The company plans the actions with which it reaches its next level, for one person and so many days from now. */
  async plan(company: DemoCompany, mailbox: string, days: number): Promise<void> {
    const [plan, admin, companyId] = [this.app.get(ImprovementPlan), this.admin(company), this.idOf(company)];
    const items = await this.db.as(admin, (tx) => plan.shortest(tx, companyId));
    const ownerId = this.people.get(addressOf(company, mailbox))!;
    await plan.add(admin, companyId, items, { ownerId, dueOn: addDays(dayOf(this.clock.now()), days) });
  }

  /** The first `count` open actions of the plan are done. */
  async finishActions(company: DemoCompany, count: number, text: string): Promise<void> {
    const [plan, admin, companyId] = [this.app.get(ImprovementPlan), this.admin(company), this.idOf(company)];
    const open = await this.db.as(admin, (tx) => plan.open(tx, companyId));
    for (const { id, version } of open.slice(0, count))
      await plan.move(admin, companyId, id, { move: 'finish', text, version, noteId: newId() });
  }

  /** FM4's editor writes the next version of the instrument and hands it to a second person. */
  async proposeInstrument(changes: readonly (readonly [part: string, from: string, to: string])[], note: string) {
    const editor = this.fm4('contenidos@fm4.example', ['content_editor', 'legal_reviewer']);
    await demoInstrument(this.app, editor, changes, { note, between: () => this.clock.advance(9 * MINUTE) });
  }

  /** FM4's lawyer adds a note to a situation of the guidance and hands it to a second person. */
  async proposeSituation(slug: string, added: string, note: string): Promise<void> {
    const editor = this.fm4('contenidos@fm4.example', ['content_editor', 'legal_reviewer']);
    await demoSituation(this.app, editor, slug, { added, note });
  }

  /** FM4's lawyer changes the words of a question of the guidance and hands them to a second person. */
  async proposeQuestions(from: string, to: string, note: string): Promise<void> {
    const editor = this.fm4('contenidos@fm4.example', ['content_editor', 'legal_reviewer']);
    await demoQuestions(this.app, editor, { from, to, note });
  }

  /** FM4's editor writes the next version of a course and hands it to a second person. */
  async proposeCourse(slug: string, lesson: string, pause: string, note: string): Promise<void> {
    const editor = this.fm4('contenidos@fm4.example', ['content_editor', 'legal_reviewer']);
    await demoCourse(this.app, editor, slug, { lesson, change: { pause }, note });
  }

  /** Versions, dates, a link, a statement, and a list with numbers of people that waits. */
  async keepDocuments(company: DemoCompany): Promise<void> {
    await demoDocuments(this.app, this.admin(company), company, await this.assessment(company), this.clock.now());
  }

  async submit(company: DemoCompany): Promise<void> {
    await this.app.get(HeldEvidence).refresh(this.idOf(company));
    const declaration = {
      name: company.contactName,
      post: 'Recursos Humanos',
      accepted: Array<boolean>(20).fill(true),
    };
    await this.app.get(Assessments).submit(this.admin(company), this.idOf(company), declaration);
  }

  /** The auditor opens a survey of all workers, for so many days. */
  async openSurvey(company: DemoCompany, days: number): Promise<void> {
    const opensOn = dayOf(this.clock.now());
    const period = { opensOn, closesOn: addDays(opensOn, days - 1), invited: company.headcount };
    const form = { ...period, languages: ['es' as const, 'en' as const, 'fr' as const] };
    const id = await this.app.get(Surveys).open(this.auditor, await this.auditOf(company), form);
    this.surveyIds.set(company.rfc, id);
  }

  /** So many workers answer, and perhaps one more who tells of something grave. */
  async answerSurvey(company: DemoCompany, count: number, alert = false): Promise<void> {
    const surveyId = this.surveyIds.get(company.rfc)!;
    const { codes } = await this.app.get(Surveys).codesOf(this.auditor, await this.auditOf(company), surveyId);
    const said = [...Array.from({ length: count }, (_, place) => demoVoice(place)), ...(alert ? [demoAlert] : [])];
    for (const [place, answers] of said.entries()) {
      await this.app.get(SurveyResponses).answer({ ...answers, codigo: codes[place]! }, '127.0.0.1');
    }
  }

  async closeSurvey(company: DemoCompany): Promise<void> {
    const surveyId = this.surveyIds.get(company.rfc)!;
    await this.app.get(Surveys).close(this.auditor, await this.auditOf(company), surveyId);
  }

  /** A session is convened for the case of a company, for now; two of the committee come, and it is open. */
  async openSession(company: DemoCompany): Promise<void> {
    const members = ['comite1@fm4.example', 'comite2@fm4.example'] as const;
    const ids = members.map((email) => this.people.get(email)!);
    const id = newId();
    await this.app.get(CommitteeSessions).convene(this.fm4('coordinacion@fm4.example', ['staff_admin']), {
      id,
      startsAt: this.clock.now(),
      place: 'Sala de FM4',
      chairId: ids[0]!,
      members: ids,
      alternates: [],
      audits: [await this.auditOf(company)],
    });
    for (const email of members) await this.app.get(Attendance).join(this.fm4(email, ['committee']), id);
    await this.app.get(CommitteeSessions).open(this.fm4(members[0], ['committee']), id);
    this.sessionIds.set(company.rfc, id);
  }

  /** The session closes, and both sign its minutes. */
  async closeSession(company: DemoCompany): Promise<void> {
    const id = this.sessionIds.get(company.rfc)!;
    const minutes = this.app.get(SessionMinutes);
    await minutes.close(this.fm4('comite1@fm4.example', ['committee']), id);
    const sha256 = await this.db.as(loader, (tx) => minutesOf(tx, id));
    for (const email of ['comite1@fm4.example', 'comite2@fm4.example'] as const) {
      await minutes.sign(this.fm4(email, ['committee']), id, { sha256 });
    }
  }

  async vote(
    company: DemoCompany,
    email: (typeof staff)[number]['email'],
    choice: LevelId,
    reason: string,
  ): Promise<void> {
    const auditId = await this.auditOf(company);
    await this.app.get(Committee).vote(this.fm4(email, ['committee']), auditId, { choice, reason });
  }

  /** One person of the administration proposes, another confirms. */
  async moveDistinction(
    company: DemoCompany,
    move: 'suspend' | 'reinstate' | 'revoke',
    reasons: { publicReason: string; internalReason: string },
  ): Promise<void> {
    const { id, version } = await this.distinctionOf(company);
    const proposals = this.app.get(Proposals);
    const admin = this.fm4('admin@fm4.example', ['staff_admin']);
    const proposal = await proposals.propose(admin, id, move, { ...reasons, version });
    await proposals.confirm(this.fm4('coordinacion@fm4.example', ['staff_admin']), proposal, version);
  }

  /** The company answers its suspension. */
  async answerSuspension(company: DemoCompany, text: string): Promise<void> {
    await this.app.get(Hearing).answer(this.admin(company), this.idOf(company), { text, finished: false });
  }

  /** FM4 finds half-way that the company still complies. */
  async followUp(company: DemoCompany, note: string): Promise<void> {
    const { id, version } = await this.distinctionOf(company);
    const admin = this.fm4('admin@fm4.example', ['staff_admin']);
    const heldOn = dayOf(this.clock.now());
    await this.app.get(FollowUps).record(admin, id, { heldOn, result: 'complies', note, version });
  }

  /** The company agrees to be listed in the directory. */
  async list(company: DemoCompany): Promise<void> {
    await this.app.get(DirectoryListings).set(this.admin(company), this.idOf(company), true);
  }

  /** One file for each practice, those of a list at once. */
  private async addEvidence(company: DemoCompany, items: readonly Item[]): Promise<void> {
    const files = await Promise.all(
      items.map(async ({ id: itemId, text, evidence }) => {
        const proves = evidence[0] ?? 'Documento';
        return { itemId, proves, taken: await demoFile(this.app, { company, title: proves, text }) };
      }),
    );
    await this.app.get(EvidenceFiles).addAll(this.admin(company), this.idOf(company), files);
  }
}

const profileOf = (company: DemoCompany) => ({
  num_trabajadores: company.headcount,
  sector: company.activity,
  tiene_personal_en_movilidad: true,
  tiene_personal_que_no_domina_espanol: company.headcount > 40,
  usa_agencias_o_contratistas: company.headcount > 100,
  ofrece_alojamiento_o_transporte: false,
  tiene_sindicato: company.headcount > 80,
});
