import { Controller, Get, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { Dc3PersonPage } from '#templates/courses/dc3/person.page';
import { validateCurp } from '#libs/mexico';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { refuse } from '../courses.refusals.js';
import { educationLevels, educationProofs, occupationAreas } from './catalogues.js';
import { Dc3PersonForm } from './dc3.forms.js';
import { lengths } from './dc3.rules.js';
import type { PersonData } from './dc3.types.js';
import { Dc3People } from './people.service.js';

/** What form DC-3 asks of one person who passed a course. */
@Controller('empresa/cursos/dc3/persona/:certificate')
@Allow({ company: ['company_admin', 'company_editor'] })
export class Dc3PersonPages {
  constructor(private readonly people: Dc3People) {}

  @Get()
  show(@Viewer() viewer: Viewer, @Param('certificate') id: string) {
    return this.page(viewer, id);
  }

  @Post()
  save(
    @Viewer() viewer: Viewer,
    @Param('certificate') id: string,
    @Submitted(Dc3PersonForm) form: Submitted<Dc3PersonForm>,
  ) {
    return submit(form, {
      perform: ({ version, ...said }) =>
        this.people.save(actorOf(viewer), companyOf(viewer), id, version, dataOf(said)),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect('/empresa/cursos/dc3', { flash: 'courses.dc3.person.saved' }),
    });
  }

  private async page(viewer: Viewer, id: string, form?: FormState): Promise<View> {
    const { passed, data, version } = await this.people.read(actorOf(viewer), companyOf(viewer), id);
    return view(Dc3PersonPage, {
      certificateId: id,
      name: passed.name,
      course: passed.courseTitle,
      occupations: occupationAreas,
      educationLevels,
      educationProofs,
      lengths,
      form: form ?? emptyForm({ ...valuesOf(data), version: String(version) }),
    });
  }
}

/** @throws Refused at the field `curp`: `courses.dc3-curp-…`; with a wrong check digit until somebody compared it */
function dataOf(said: Omit<Dc3PersonForm, 'version'>): PersonData {
  const curp = validateCurp(said.curp);
  if (!curp.ok && (curp.reason !== 'check' || said.curpCompared !== 'si'))
    throw refuse(`courses.dc3-curp-${curp.reason}`, { status: 422, field: 'curp' });
  return {
    surname1: said.surname1 ?? '',
    surname2: said.surname2 ?? '',
    names: said.names,
    curp: (curp as { curp: string }).curp,
    occupation: said.occupation,
    post: said.post ?? '',
    education: said.education ?? null,
    proof: said.proof ?? null,
    institution: said.institution ?? null,
  };
}

function valuesOf(data: PersonData | null): Record<string, string> {
  if (!data) return {};
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value === null ? '' : String(value)]));
}
