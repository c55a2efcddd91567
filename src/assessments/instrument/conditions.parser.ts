import type { CourseGroup, CourseRole, LevelCondition, SampleStep } from './conditions.types.js';
import { demandUnique, type Field } from './fields.js';

const roles: Record<string, CourseRole> = { rh: 'hr', direccion: 'direction' };
const groups: Record<string, CourseGroup> = { mandos: 'managers', contratacion: 'hiring', personal: 'staff' };
const samplings = {
  expedientes_y_nomina: 'expedientes_y_nomina',
  entrevistas_confidenciales: 'entrevistas_confidenciales',
};

interface Place {
  readonly level: Field;
  readonly sampling: Field;
}

type Unidentified<T> = T extends LevelCondition ? Omit<T, 'id'> : never;

/** How a kind of condition is written (`clase`): the fields it has beside its id and its kind, and what they say. */
interface Kind {
  readonly fields: readonly string[];
  read(raw: Field, place: Place): Unidentified<LevelCondition>;
}

const kind = (fields: Kind['fields'], read: Kind['read']): Kind => ({ fields, read });

const kinds: Record<string, Kind> = {
  declaracion: kind([], () => ({ kind: 'declaration' })),
  cursos_de_una_funcion: kind(['funcion', 'minimo_personas', 'cursos'], (raw) => ({
    kind: 'role-courses',
    role: raw.at('funcion').oneOf(roles),
    least: raw.at('minimo_personas').whole(),
    courses: coursesOf(raw),
  })),
  cursos_de_un_grupo: kind(['grupo', 'porcentaje', 'cursos'], (raw) => ({
    kind: 'group-courses',
    group: raw.at('grupo').oneOf(groups),
    percent: raw.at('porcentaje').percent(),
    courses: coursesOf(raw),
  })),
  revision_documental: kind(['porcentaje_criticos'], (raw) => ({
    kind: 'documents',
    percent: raw.at('porcentaje_criticos').percent(),
  })),
  entrevistas_rh_y_direccion: kind([], () => ({ kind: 'management-interviews' })),
  entrevistas_al_personal: kind(['minimo_personas', 'muestreo'], (raw, place) => ({
    kind: 'staff-interviews',
    steps: interviews(raw, place),
  })),
  plan_de_mejora: kind(['meses'], (raw) => ({ kind: 'improvement-plan', months: raw.at('meses').whole() })),
  visita: kind(['personas_auditoras'], (raw) => ({ kind: 'visit', auditors: raw.at('personas_auditoras').whole() })),
  muestra_de_expedientes: kind(['muestreo'], (raw, place) => ({ kind: 'records-sample', steps: stepsOf(raw, place) })),
  encuesta: kind(['sustituida_por_entrevistas_bajo'], surveyOf),
  revision_de_proveedores: kind(['minimo'], (raw) => ({ kind: 'suppliers', least: raw.at('minimo').whole() })),
  contrataciones_formales: kind(['minimo_personas', 'meses'], (raw) => ({
    kind: 'hires',
    least: raw.at('minimo_personas').whole(),
    months: raw.at('meses').whole(),
  })),
  permanencia: kind(['meses', 'diferencia_maxima_puntos', 'minimo_por_grupo'], (raw) => ({
    kind: 'permanence',
    months: raw.at('meses').whole(),
    points: raw.at('diferencia_maxima_puntos').number({ least: 0, most: 100 }),
    group: raw.at('minimo_por_grupo').whole(),
  })),
  sin_brecha_salarial: kind([], () => ({ kind: 'pay-gap' })),
  compromiso_adicional: kind([], () => ({ kind: 'commitment' })),
};

/**
 * The conditions of each level, in the order of the levels. A level also takes what those below it take; one of the same
 * kind (and of the same function or group, where there are several) stands in the place of the one below. What is not
 * written as its kind asks is reported.
 */
export function conditionsByLevel(levels: readonly Field[], sampling: Field): LevelCondition[][] {
  let below: LevelCondition[] = [];
  demandUnique(
    levels.flatMap((level) => (Array.isArray(level.at('condiciones').value) ? level.at('condiciones').list() : [])),
    'condition',
  );
  return levels.map((level) => {
    const written = level.at('condiciones');
    const own = written.list().flatMap((raw) => conditionOf(raw, { level, sampling }) ?? []);
    const replaced = new Set(own.map(slotOf));
    written.demand(replaced.size === own.length, 'conditions-twice');
    below = [...below.filter((one) => !replaced.has(slotOf(one))), ...own];
    return below;
  });
}

/** What only one condition of a level can say. */
function slotOf(condition: LevelCondition): string {
  if (condition.kind === 'role-courses') return `${condition.kind} ${condition.role}`;
  return condition.kind === 'group-courses' ? `${condition.kind} ${condition.group}` : condition.kind;
}

function conditionOf(raw: Field, place: Place): LevelCondition | null {
  const id = raw.group().at('id').text();
  raw.at('id').demand(id === '' || /^[a-z0-9-]{3,60}$/.test(id), 'not-an-id', { id });
  const known = raw.at('clase').oneOf<Kind | null>({ '': null, ...kinds });
  if (!known) return null;
  raw.group(['id', 'clase', ...known.fields]);
  return { id, ...known.read(raw, place) };
}

function surveyOf(raw: Field, { level, sampling }: Place): Unidentified<LevelCondition> {
  const survey = level.at('encuesta').group();
  raw.demand(survey.at('obligatoria').value === true, 'survey-not-asked');
  return {
    kind: 'survey',
    minResponsePercent: survey.at('respuesta_minima_porcentaje').percent(),
    minResponses: survey.at('respuesta_minima_personas').whole(),
    minFavourablePercent: survey.at('favorable_minimo_porcentaje').percent(),
    verifiedAlerts: survey.at('alertas_verificadas_permitidas').whole(0),
    below: raw.at('sustituida_por_entrevistas_bajo').whole(0),
    interviews: table(sampling.at('entrevistas_confidenciales')),
  };
}

function interviews(raw: Field, place: Place): SampleStep[] {
  if (raw.at('muestreo').isThere) return stepsOf(raw, place);
  return [{ upTo: null, least: raw.at('minimo_personas').whole(), perSite: 0 }];
}

const stepsOf = (raw: Field, { sampling }: Place): SampleStep[] =>
  table(sampling.at(raw.at('muestreo').oneOf(samplings)));

function table(rows: Field): SampleStep[] {
  const steps = rows.list().map((row): SampleStep => ({
    upTo: row.at('hasta').isThere ? row.at('hasta').whole() : null,
    least: row.at('todas').flag() ? null : row.at('minimo').whole(),
    perSite: row.at('por_centro').isThere ? row.at('por_centro').whole(0) : 0,
  }));
  const ends = steps.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
  rows.demand(ends.at(-1) === Number.POSITIVE_INFINITY, 'sampling-end');
  rows.demand(
    ends.every((end, place) => place === 0 || end > ends[place - 1]!),
    'sampling-order',
  );
  return steps;
}

function coursesOf(raw: Field): string[] {
  const courses = raw.at('cursos').texts();
  raw.at('cursos').demand(courses.length > 0, 'no-course');
  return courses;
}
