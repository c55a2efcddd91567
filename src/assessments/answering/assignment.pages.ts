import { Controller, Get, Post, Query } from '@nestjs/common';
import { AssignPage } from '#templates/assessments/teamwork/assign.page';
import { Clock } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { Database } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { isWritable } from '../lifecycle/assessment.rules.js';
import { ownScore } from '../scoring/own-score.rules.js';
import { Assignments } from '../teamwork/assignments.service.js';
import { MAX_DAYS_AHEAD, MAX_MESSAGE_LENGTH, USUAL_DAYS } from '../teamwork/teamwork.rules.js';
import { AssignmentForm } from './assignment.forms.js';
import { AssessmentReader } from './assessment-reader.js';
import { listAsked, listedItems } from './list.rules.js';

const home = '/empresa/autoevaluacion';
type Fields = Readonly<Record<string, unknown>>;

/** Practices are given to colleagues, who answer them by a day. */
@Controller('empresa/autoevaluacion/asignar')
@Allow({ company: ['company_admin', 'company_editor'] })
export class AssignmentPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reader: AssessmentReader,
    private readonly assignments: Assignments,
  ) {}

  @Get()
  async ask(@Viewer() viewer: Viewer, @Query() query: Fields) {
    return (await this.page(viewer, query, null)) ?? redirect(home);
  }

  @Post()
  assign(@Viewer() viewer: Viewer, @Query() query: Fields, @Submitted(AssignmentForm) form: Submitted<AssignmentForm>) {
    return submit(form, {
      perform: ({ items, assigneeId = null, dueOn, message = '' }) =>
        this.assignments.assign(actorOf(viewer), viewer.companyId!, { items, assigneeId, dueOn, message }),
      invalid: async (state) => {
        const page = await this.page(viewer, query, state);
        if (!page) throw refuse('assessments.not-started');
        return page;
      },
      done: (_, { assigneeId, items }) => {
        const [only] = items;
        const to = items.length === 1 && query['practica'] === only ? `${home}/${only}` : `${home}/lista`;
        const flash = assigneeId ? 'assessments.flash.assigned' : 'assessments.flash.unassigned';
        return redirect(to, { flash, params: { n: items.length } });
      },
    });
  }

  /** Null where there is no draft. */
  private page(viewer: Viewer, query: Fields, sent: FormState | null): Promise<View | null> {
    return this.db.as(actorOf(viewer), async (tx) => {
      const assessment = await this.reader.latest(tx, viewer.companyId!);
      if (!assessment || !isWritable(assessment.state)) return null;
      const score = ownScore(assessment);
      const team = await this.reader.team(tx, assessment);
      const { practica } = query;
      const asked = listAsked(assessment, score, query);
      const around = { team, viewerId: viewer.userId };
      const one = listedItems(assessment, score, { dimension: null, only: [] }, around).filter(
        ({ id }) => id === practica,
      );
      const shown = one.length > 0 ? one : listedItems(assessment, score, asked, around);
      const today = dayOf(this.clock.now());
      const left = shown.filter(({ id }) => score.items[id]?.declared === null).map(({ id }) => id);
      const known = one[0] && team.assigned.get(one[0].id);
      const form = emptyForm({
        items: one.length > 0 ? [one[0]!.id] : left,
        assigneeId: known?.assigneeId ?? '',
        dueOn: known && known.dueOn >= today ? known.dueOn : addDays(today, USUAL_DAYS),
      });
      return view(AssignPage, {
        items: shown.map(({ id, text }) => {
          const assigned = team.assigned.get(id);
          return {
            id,
            text,
            answered: score.items[id]?.declared !== null,
            assigned: assigned ? { name: team.names.get(assigned.assigneeId) ?? null, dueOn: assigned.dueOn } : null,
          };
        }),
        people: await this.assignments.colleagues(tx, viewer.companyId!),
        dimensions: assessment.instrument.dimensions.map(({ id, name }) => ({ id, name })),
        asked: one.length > 0 ? { practice: one[0]!.id } : { dimension: asked.dimension, only: [...asked.only] },
        days: { first: today, last: addDays(today, MAX_DAYS_AHEAD) },
        maxMessageLength: MAX_MESSAGE_LENGTH,
        form: sent ?? form,
      });
    });
  }
}
