import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { isId } from '#libs/ids';
import { pageNumber } from '#libs/paging';
import type { FormState } from '#templates/components/form-state';
import { DeskPage } from '#templates/practices/review/desk.page';
import { ReviewPage } from '#templates/practices/review/review.page';
import { Database, system } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { roundsOf, saidOf } from '../bank/bank.queries.js';
import { reviewingRoles } from '../practice.policy.js';
import { type Criterion, criteria, PRACTICES_PER_PAGE, reasonLimits } from '../practice.rules.js';
import { JudgeForm, SeatForm } from './review.forms.js';
import { deskCount, deskPage, deskRow, type DeskTab, seatsOf, sentText, tiesTo, verdictsIn } from './review.queries.js';
import { standingOf } from './review.rules.js';
import { askedOf, deskLine, type ReviewFacts, reviewPageView } from './review.views.js';
import { Reviewing, type Verdict } from './reviewing.service.js';

const home = '/fm4/practicas';
const tabs: Readonly<Record<string, DeskTab>> = { publicadas: 'published', otras: 'other' };

/** A button, with nothing beside it. */
const pressed: Submitted<object> = { ok: true, value: {}, raw: {} };

/** The bank in FM4's workspace: what is to be judged, what is public and when it is looked at again, what went back. */
@Controller('fm4/practicas')
@Allow({ staff: [...reviewingRoles] })
export class ReviewPages {
  constructor(
    private readonly db: Database,
    private readonly reviewing: Reviewing,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer, @Query('ver') asked?: unknown, @Query('pagina') pageAsked?: unknown) {
    const tab = (typeof asked === 'string' && tabs[asked]) || 'open';
    const page = pageNumber(pageAsked);
    const { rows, total } = await this.db.as(actorOf(viewer), async (tx) => ({
      rows: await deskPage(tx, viewer.userId, tab, page),
      total: await deskCount(tx, viewer.userId, tab),
    }));
    const pages = Math.max(1, Math.ceil(total / PRACTICES_PER_PAGE));
    return view(DeskPage, { lines: rows.map(deskLine), tab, page, pages });
  }

  @Get('banco/:id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, emptyForm());
  }

  @Post('banco/:id/tomar')
  async take(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.done(viewer, id, pressed, 'taken', () => this.reviewing.take(actorOf(viewer), id));
  }

  @Post('banco/:id/devolver')
  async release(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(SeatForm) form: Submitted<SeatForm>) {
    return this.done(viewer, id, form, 'released', ({ seat }) => this.reviewing.release(actorOf(viewer), id, seat));
  }

  @Post('banco/:id/dictamen')
  async judge(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(JudgeForm) form: Submitted<JudgeForm>) {
    const facts = await this.facts(viewer, id);
    const own = facts.seats.find(({ reviewerId }) => reviewerId === viewer.userId);
    const asked = own ? askedOf(own.seat, facts.disputed) : [];
    return this.done(viewer, id, judgedWhole(form, asked), 'judged', (value) =>
      this.reviewing.judge(actorOf(viewer), id, verdictsOf(value)),
    );
  }

  @Post('banco/:id/volver-a-ver')
  async lookAgain(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.done(viewer, id, pressed, 'look-again', () => this.reviewing.lookAgain(actorOf(viewer), id));
  }

  private done<T>(viewer: Viewer, id: string, form: Submitted<T>, what: string, perform: (value: T) => Promise<void>) {
    return submit(form, {
      perform,
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${home}/banco/${id}`, { flash: `flash.practices.${what}` }),
    });
  }

  private async page(viewer: Viewer, id: string, form: FormState): Promise<View> {
    return view(ReviewPage, reviewPageView(await this.facts(viewer, id), viewer, form));
  }

  private async facts(viewer: Viewer, id: string): Promise<ReviewFacts> {
    if (!isId(id)) throw notFound();
    const found = await this.db.as(actorOf(viewer), async (tx) => {
      const row = await deskRow(tx, viewer.userId, id);
      const rounds = row ? await roundsOf(tx, id) : [];
      const open = rounds.find(({ decidedAt }) => decidedAt === null);
      const number = open?.textNumber ?? rounds[0]?.textNumber;
      const text = number === undefined ? null : await sentText(tx, id, number);
      if (!row || !text) throw notFound();
      const seats = open ? await seatsOf(tx, id, open.round) : [];
      const ties = await tiesTo(tx, id, viewer.userId);
      return { row, text, rounds, open, seats, ties, said: await saidOf(tx, id) };
    });
    const { open, ...facts } = found;
    return { ...facts, disputed: open?.disputedAt ? await this.disputed(id, open.round) : [] };
  }

  /** On what two differ, and nothing of what either said. */
  private async disputed(id: string, round: number): Promise<readonly Criterion[]> {
    const standing = standingOf(await this.db.as(system('practices.disputed'), (tx) => verdictsIn(tx, id, round)));
    return standing.kind === 'disputed' ? standing.criteria : [];
  }
}

/** What was answered; a second click comes when nothing is asked any more. */
const verdictsOf = (form: JudgeForm): Partial<Record<Criterion, Verdict>> =>
  Object.fromEntries(
    criteria
      .filter((criterion) => form[criterion] !== undefined)
      .map((criterion) => [criterion, { met: form[criterion] === 'si', reason: form[`${criterion}Reason`] }]),
  );

/** Each criterion that is asked for has its answer and a written reason. */
function judgedWhole(form: Submitted<JudgeForm>, asked: readonly Criterion[]): Submitted<JudgeForm> {
  if (!form.ok) return form;
  const { value, raw } = form;
  const errors = asked.flatMap((criterion) => {
    const reason = value[`${criterion}Reason`];
    const none = value[criterion] === undefined ? [[criterion, { key: 'form.choose', params: {} }] as const] : [];
    if (reason.length >= reasonLimits.least) return none;
    const key = reason === '' ? 'form.required' : 'form.too-short';
    return [...none, [`${criterion}Reason`, { key, params: { constraint1: reasonLimits.least } }] as const];
  });
  return errors.length === 0 ? form : { ok: false, raw, state: { values: raw, errors: Object.fromEntries(errors) } };
}
