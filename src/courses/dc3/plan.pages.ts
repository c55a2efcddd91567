import { Controller, Get, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { Dc3PlanPage } from '#templates/courses/dc3/plan.page';
import { type PersonActor } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { subjectAreas } from './catalogues.js';
import { Dc3PlanForm } from './dc3.forms.js';
import { lengths, needsWorkers } from './dc3.rules.js';
import type { PlanData } from './dc3.types.js';
import { Dc3Plans, type KeptPlan, type PlannableCourse } from './plans.service.js';

/** The company's training plan, as far as form DC-3 asks for it. */
@Controller('empresa/cursos/dc3/plan')
@Allow({ company: ['company_admin', 'company_editor'] })
export class Dc3PlanPages {
  constructor(private readonly plans: Dc3Plans) {}

  @Get()
  show(@Viewer() viewer: Viewer) {
    return this.page(viewer);
  }

  @Post()
  save(@Viewer() viewer: Viewer, @Submitted(Dc3PlanForm) form: Submitted<Dc3PlanForm>) {
    return submit(form, {
      perform: ({ version, ...said }) =>
        this.plans.save(actorOf(viewer), companyOf(viewer), version, planOf(said, form.raw)),
      invalid: (state) => this.page(viewer, state),
      done: () => redirect('/empresa/cursos/dc3', { flash: 'courses.dc3.plan.saved' }),
    });
  }

  private async page(viewer: Viewer, form?: FormState): Promise<View> {
    const { plan, company, courses } = await this.plans.read(actorOf(viewer) as PersonActor, companyOf(viewer));
    return view(Dc3PlanPage, {
      courses: courses.map(({ courseId: id, letter, title }) => ({ id, letter, title })),
      areas: subjectAreas,
      company: company.legalName,
      headcount: company.headcount,
      commission: needsWorkers(company.headcount),
      lengths,
      form: form ?? emptyForm(valuesOf(plan, courses)),
    });
  }
}

type Said = Omit<Dc3PlanForm, 'version'>;

function planOf(said: Said, raw: Readonly<Record<string, string | string[]>>): PlanData {
  const text = (name: string) => {
    const value = raw[name];
    return typeof value === 'string' ? value.trim().slice(0, lengths.agent) : '';
  };
  const known = subjectAreas.map(({ key }) => key);
  return {
    startsOn: said.startsOn,
    endsOn: said.endsOn,
    agent: said.agent,
    agentName: said.agent === 'internal' ? null : (said.agentName ?? ''),
    agentRegistration: said.agent === 'internal' ? null : (said.agentRegistration ?? null),
    employerName: said.employerName,
    workersName: said.workersName ?? null,
    establishments: said.establishments,
    employerRegistration: said.employerRegistration ?? null,
    address: said.address ?? null,
    activity: said.activity ?? null,
    courses: (said.courses ?? []).map((courseId) => ({
      courseId,
      area: known.find((key) => key === text(`area:${courseId}`)) ?? '7000',
      trainer: text(`trainer:${courseId}`),
    })),
  };
}

function valuesOf(plan: KeptPlan | null, courses: readonly PlannableCourse[]): Record<string, string | string[]> {
  const suggested = Object.fromEntries(courses.map((one) => [`area:${one.courseId}`, one.suggestedArea ?? '7000']));
  if (!plan) return { ...suggested, agent: 'internal', establishments: '1', version: '0' };
  const { courses: chosen, slugs: _slugs, savedAt: _savedAt, ...said } = plan;
  const texts = Object.entries(said).map(([name, value]) => [name, value === null ? '' : String(value)] as const);
  return {
    ...suggested,
    ...Object.fromEntries(texts),
    courses: chosen.map(({ courseId }) => courseId),
    ...Object.fromEntries(chosen.map((one) => [`area:${one.courseId}`, one.area])),
    ...Object.fromEntries(chosen.map((one) => [`trainer:${one.courseId}`, one.trainer])),
  };
}
