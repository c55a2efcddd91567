import type { CourseGroup, CourseRole, LevelCondition, SampleStep } from './conditions.types.js';
import { demand, InvalidInstrument, list, number, type Raw, record, text, texts, unique } from './fields.js';

const roles: Record<string, CourseRole> = { rh: 'hr', direccion: 'direction' };
const groups: Record<string, CourseGroup> = { mandos: 'managers', contratacion: 'hiring', personal: 'staff' };

interface Place {
  /** The level as it is written. */
  readonly level: Raw;
  readonly sampling: Raw;
  readonly id: string;
}

type Unidentified<T> = T extends LevelCondition ? Omit<T, 'id'> : never;

/** How each kind of condition is written (`clase`). */
const kinds: Record<string, (raw: Raw, place: Place) => Unidentified<LevelCondition>> = {
  declaracion: () => ({ kind: 'declaration' }),
  cursos_de_una_funcion: (raw, { id }) => ({
    kind: 'role-courses',
    role: oneOf(roles, raw.funcion, id),
    least: atLeastOne(raw.minimo_personas, id),
    courses: coursesOf(raw, id),
  }),
  cursos_de_un_grupo: (raw, { id }) => ({
    kind: 'group-courses',
    group: oneOf(groups, raw.grupo, id),
    percent: percent(raw.porcentaje, id),
    courses: coursesOf(raw, id),
  }),
  revision_documental: (raw, { id }) => ({ kind: 'documents', percent: percent(raw.porcentaje_criticos, id) }),
  entrevistas_rh_y_direccion: () => ({ kind: 'management-interviews' }),
  entrevistas_al_personal: (raw, place) => ({ kind: 'staff-interviews', steps: interviews(raw, place) }),
  plan_de_mejora: (raw, { id }) => ({ kind: 'improvement-plan', months: atLeastOne(raw.meses, id) }),
  visita: (raw, { id }) => ({ kind: 'visit', auditors: atLeastOne(raw.personas_auditoras, id) }),
  muestra_de_expedientes: (raw, place) => ({ kind: 'records-sample', steps: stepsOf(raw, place) }),
  encuesta: surveyOf,
  revision_de_proveedores: (raw, { id }) => ({ kind: 'suppliers', least: atLeastOne(raw.minimo, id) }),
  contrataciones_formales: (raw, { id }) => ({
    kind: 'hires',
    least: atLeastOne(raw.minimo_personas, id),
    months: atLeastOne(raw.meses, id),
  }),
  permanencia: (raw, { id }) => ({
    kind: 'permanence',
    months: atLeastOne(raw.meses, id),
    points: number(raw.diferencia_maxima_puntos, id),
    group: atLeastOne(raw.minimo_por_grupo, id),
  }),
  sin_brecha_salarial: () => ({ kind: 'pay-gap' }),
  compromiso_adicional: () => ({ kind: 'commitment' }),
};

/**
 * The conditions of each level, in the order of the levels. A level also takes what those below it take; one of the same
 * kind (and of the same function or group, where there are several) stands in the place of the one below.
 * @throws InvalidInstrument when one is not written as its kind asks, or two share an id
 */
export function conditionsByLevel(levels: readonly Raw[], sampling: Raw): LevelCondition[][] {
  let below: LevelCondition[] = [];
  const ids: string[] = [];
  return levels.map((level) => {
    const own = list(level.condiciones, `${String(level.id)}.condiciones`).map((value) =>
      conditionOf(value, level, sampling),
    );
    ids.push(...own.map(({ id }) => id));
    unique(ids, 'condition');
    const replaced = new Set(own.map(slotOf));
    demand(replaced.size === own.length, `${String(level.id)} has two conditions of one kind`);
    below = [...below.filter((one) => !replaced.has(slotOf(one))), ...own];
    return below;
  });
}

/** What only one condition of a level can say. */
function slotOf(condition: LevelCondition): string {
  if (condition.kind === 'role-courses') return `${condition.kind} ${condition.role}`;
  return condition.kind === 'group-courses' ? `${condition.kind} ${condition.group}` : condition.kind;
}

function conditionOf(value: unknown, level: Raw, sampling: Raw): LevelCondition {
  const raw = record(value, 'condiciones');
  const id = text(raw.id, 'condiciones.id');
  demand(/^[a-z0-9-]{3,60}$/.test(id), `${id} is no name of a condition`);
  const read = kinds[text(raw.clase, id)];
  if (!read) throw new InvalidInstrument(`${id} is of an unknown kind ${String(raw.clase)}`);
  return { id, ...read(raw, { level, sampling, id }) };
}

function surveyOf(raw: Raw, { level, sampling, id }: Place): Unidentified<LevelCondition> {
  const survey = record(level.encuesta, `${id}.encuesta`);
  demand(survey.obligatoria === true, `${id} is a condition of a level that does not ask for the survey`);
  return {
    kind: 'survey',
    minResponsePercent: percent(survey.respuesta_minima_porcentaje, id),
    minResponses: atLeastOne(survey.respuesta_minima_personas, id),
    minFavourablePercent: percent(survey.favorable_minimo_porcentaje, id),
    verifiedAlerts: number(survey.alertas_verificadas_permitidas, id),
    below: number(raw.sustituida_por_entrevistas_bajo, id),
    interviews: table(sampling, 'entrevistas_confidenciales'),
  };
}

function interviews(raw: Raw, place: Place): SampleStep[] {
  if (raw.muestreo != null) return stepsOf(raw, place);
  return [{ upTo: null, least: atLeastOne(raw.minimo_personas, place.id), perSite: 0 }];
}

const stepsOf = (raw: Raw, { sampling, id }: Place): SampleStep[] => table(sampling, text(raw.muestreo, id));

function table(sampling: Raw, key: string): SampleStep[] {
  const steps = list(sampling[key], key).map((value): SampleStep => {
    const raw = record(value, key);
    return {
      upTo: raw.hasta == null ? null : number(raw.hasta, key),
      least: raw.todas === true ? null : atLeastOne(raw.minimo, key),
      perSite: raw.por_centro == null ? 0 : number(raw.por_centro, key),
    };
  });
  const ends = steps.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
  demand(ends.at(-1) === Number.POSITIVE_INFINITY, `${key} does not say how many of the largest companies`);
  demand(
    ends.every((end, place) => place === 0 || end > ends[place - 1]!),
    `${key} is not in order of headcount`,
  );
  return steps;
}

function coursesOf(raw: Raw, id: string): string[] {
  const courses = texts(raw.cursos, `${id}.cursos`);
  demand(courses.length > 0, `${id} names no course`);
  return courses;
}

function oneOf<T>(known: Record<string, T>, value: unknown, id: string): T {
  const found = known[text(value, id)];
  if (!found) throw new InvalidInstrument(`${id} names an unknown ${String(value)}`);
  return found;
}

function atLeastOne(value: unknown, id: string): number {
  const found = number(value, id);
  demand(Number.isInteger(found) && found >= 1, `${id} asks for ${found}`);
  return found;
}

function percent(value: unknown, id: string): number {
  const found = number(value, id);
  demand(found > 0 && found <= 100, `${id} asks for ${found} %`);
  return found;
}
