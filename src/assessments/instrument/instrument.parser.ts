import { parse } from 'yaml';
import { conditionsByLevel } from './conditions.parser.js';
export { InvalidInstrument } from './fields.js';
import { demand, InvalidInstrument, list, number, type Raw, record, text, texts, unique } from './fields.js';
import { checkPrecheck, precheckOf } from './precheck.parser.js';
import type {
  Applicability,
  Check,
  Condition,
  Dimension,
  Instrument,
  Item,
  Level,
  LevelId,
  Maturity,
  ProfileQuestion,
  Sampling,
} from './instrument.types.js';

const checks: Record<string, Check> = {
  documental: 'documents',
  entrevista_rh_o_direccion: 'management-interview',
  entrevista_personal: 'staff-interview',
  observacion_en_sitio: 'on-site-observation',
  encuesta_confidencial: 'confidential-survey',
};
const questionKinds: Record<string, ProfileQuestion['kind']> = {
  entero: 'integer',
  lista: 'choice',
  booleano: 'boolean',
  calculado: 'computed',
};
const operators = ['==', '!=', '>=', '<='];
const maturities = [0, 1, 2, 3, 4] as const;

/**
 * Reads an instrument from the YAML that its authors edit, and checks what the scoring relies on:
 * dimension weights that add up to 100, five anchors per item, known conditions, critical items of
 * weight 3 that always apply.
 */
export function parseInstrument(yamlText: string): Instrument {
  const raw = record(parse(yamlText), 'instrument');
  const levels = record(raw.niveles, 'niveles');
  const scale = record(raw.escala, 'escala');
  const scoring = record(raw.reglas_de_puntuacion, 'reglas_de_puntuacion');
  const notApplicable = record(scoring.no_aplica, 'no_aplica');
  const instrument: Instrument = {
    version: text(raw.version, 'version'),
    cutoff: text(raw.corte, 'corte'),
    title: text(raw.titulo, 'titulo'),
    notice: text(raw.aviso, 'aviso'),
    audience: text(raw.para_quien, 'para_quien'),
    period: text(raw.periodo_que_se_evalua, 'periodo_que_se_evalua'),
    estimatedTime: text(raw.tiempo_estimado, 'tiempo_estimado'),
    scale: maturities.map((value) => {
      const step = record(scale[value], `escala.${value}`);
      return { name: text(step.nombre, 'nombre'), description: text(step.descripcion, 'descripcion') };
    }),
    scoringNotes: Object.fromEntries(
      Object.entries({ ...scoring, ...notApplicable }).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    maxNotApplicablePercent: number(notApplicable.maximo_porcentaje_de_items, 'maximo_porcentaje_de_items'),
    profile: list(raw.perfil_de_la_empresa, 'perfil_de_la_empresa').map(questionOf),
    dimensions: list(raw.dimensiones, 'dimensiones').map(dimensionOf),
    items: list(raw.items, 'items').map(itemOf),
    levels: levelsOf(levels, record(raw.muestreo_sugerido, 'muestreo_sugerido')),
    requirements: texts(levels.requisitos_para_postular, 'requisitos_para_postular'),
    criticalRules: texts(levels.reglas_de_items_criticos, 'reglas_de_items_criticos'),
    seriousFindingProtocol: texts(levels.protocolo_de_hallazgo_grave, 'protocolo_de_hallazgo_grave'),
    sampling: samplingOf(record(raw.muestreo_sugerido, 'muestreo_sugerido')),
    ...(raw.revision_previa == null ? {} : { precheck: precheckOf(record(raw.revision_previa, 'revision_previa')) }),
  };
  checkConsistency(instrument);
  return instrument;
}

function checkConsistency(instrument: Instrument): void {
  const total = instrument.dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  demand(total === 100, `the weights of the dimensions add up to ${total}, not 100`);
  unique(
    instrument.dimensions.map((dimension) => dimension.id),
    'dimension',
  );
  unique(
    instrument.items.map((item) => item.id),
    'item',
  );
  const dimensions = new Set(instrument.dimensions.map((dimension) => dimension.id));
  const fields = new Set(instrument.profile.filter((question) => question.kind !== 'computed').map((q) => q.field));
  for (const item of instrument.items) {
    demand(dimensions.has(item.dimension), `${item.id} belongs to an unknown dimension ${item.dimension}`);
    demand([1, 2, 3].includes(item.weight), `${item.id} has weight ${item.weight}, not 1 to 3`);
    demand(!item.critical || item.weight === 3, `${item.id} is critical and must weigh 3`);
    demand(!item.critical || item.appliesIf === null, `${item.id} is critical and must always apply`);
    demand(!item.seriousIfZero || item.critical, `${item.id} is a serious finding at 0 and must be critical`);
    for (const condition of item.appliesIf?.conditions ?? [])
      demand(fields.has(condition.field), `${item.id} depends on an unknown profile field ${condition.field}`);
  }
  for (const dimension of dimensions)
    demand(
      instrument.items.some((item) => item.dimension === dimension),
      `${dimension} has no item`,
    );
  checkPrecheck(instrument);
  demand(instrument.levels.map((level) => level.id).join() === 'N1,N2,N3', 'the levels are not N1, N2, N3');
  instrument.levels.reduce((below, level) => {
    demand(level.minGlobal >= below.minGlobal, `${level.id} asks for less than ${below.id}`);
    return level;
  });
}

function questionOf(value: unknown): ProfileQuestion {
  const raw = record(value, 'perfil_de_la_empresa');
  const field = text(raw.campo, 'campo');
  const kind = questionKinds[text(raw.tipo, field)];
  if (!kind) throw new InvalidInstrument(`${field} has an unknown type ${String(raw.tipo)}`);
  return {
    field,
    kind,
    question: text(raw.pregunta, field),
    options: kind === 'choice' ? texts(raw.opciones, field) : [],
  };
}

function dimensionOf(value: unknown): Dimension {
  const raw = record(value, 'dimensiones');
  const id = text(raw.id, 'dimension id');
  return { id, name: text(raw.nombre, id), weight: number(raw.peso_dimension, id), purpose: text(raw.proposito, id) };
}

function itemOf(value: unknown): Item {
  const raw = record(value, 'items');
  const id = text(raw.id, 'item id');
  const anchors = record(raw.anclas, `${id}.anclas`);
  demand(Object.keys(anchors).length === 5, `${id} does not have exactly five anchors`);
  const [a0, a1, a2, a3, a4] = maturities.map((step) => text(anchors[step], `${id}.anclas.${step}`));
  return {
    id,
    dimension: text(raw.dimension, id),
    text: text(raw.texto, id),
    guide: text(raw.guia, id),
    anchors: [a0!, a1!, a2!, a3!, a4!],
    evidence: texts(raw.evidencias, `${id}.evidencias`),
    critical: raw.critico === true,
    weight: number(raw.peso, `${id}.peso`),
    seriousIfZero: raw.hallazgo_grave_si_0 === true,
    checks: texts(raw.verificacion, `${id}.verificacion`).map((name) => {
      const check = checks[name];
      if (!check) throw new InvalidInstrument(`${id} is checked in an unknown way: ${name}`);
      return check;
    }),
    survey: texts(raw.encuesta_relacionada, `${id}.encuesta_relacionada`),
    appliesIf: raw.aplica_si == null ? null : applicabilityOf(record(raw.aplica_si, `${id}.aplica_si`), id),
    references: texts(raw.referencias, `${id}.referencias`),
    microReading: raw.ajuste_micro == null ? null : text(raw.ajuste_micro, `${id}.ajuste_micro`),
  };
}

function applicabilityOf(raw: Raw, id: string): Applicability {
  const match = 'todas' in raw ? 'all' : 'any';
  const conditions = list(raw.todas ?? raw.alguna, `${id}.aplica_si`).map((value): Condition => {
    const condition = record(value, id);
    const op = text(condition.op, `${id}.aplica_si.op`);
    demand(operators.includes(op), `${id} compares with an unknown operator ${op}`);
    const expected = condition.valor;
    if (typeof expected !== 'number' && typeof expected !== 'string' && typeof expected !== 'boolean')
      throw new InvalidInstrument(`${id} compares with something that is no value`);
    return { field: text(condition.campo, id), op: op as Condition['op'], value: expected };
  });
  demand(conditions.length > 0, `${id} has a condition that says nothing`);
  return { match, conditions };
}

function levelsOf(raw: Raw, sampling: Raw): Level[] {
  const all = list(raw.lista, 'niveles.lista');
  const conditions = conditionsByLevel(
    all.map((value) => record(value, 'niveles.lista')),
    sampling,
  );
  return all.map((value, place) => ({ ...levelOf(value), conditions: conditions[place]! }));
}

function levelOf(value: unknown): Omit<Level, 'conditions'> {
  const raw = record(value, 'niveles.lista');
  const id = text(raw.id, 'level id') as LevelId;
  const critical = record(raw.criticos, `${id}.criticos`);
  const survey = record(raw.encuesta, `${id}.encuesta`);
  const optional = (key: string): number => (survey[key] == null ? 0 : number(survey[key], `${id}.${key}`));
  return {
    id,
    name: text(raw.nombre, id),
    description: text(raw.descripcion, id),
    minGlobal: number(raw.porcentaje_global_minimo, id),
    minPerDimension: number(raw.porcentaje_minimo_por_dimension, id),
    critical: {
      min: number(critical.minimo, id) as Maturity,
      shareAtFour: number(critical.proporcion_en_4, id),
    },
    courses: text(raw.cursos, id),
    verification: texts(raw.verificacion, id),
    survey: {
      required: survey.obligatoria === true,
      minResponsePercent: optional('respuesta_minima_porcentaje'),
      minResponses: optional('respuesta_minima_personas'),
      minFavourablePercent: optional('favorable_minimo_porcentaje'),
    },
    results: raw.resultados == null ? [] : texts(raw.resultados, id),
    commitment: raw.compromiso_adicional == null ? null : text(raw.compromiso_adicional, id),
    validityMonths: number(raw.vigencia_meses, id),
    followUp: text(raw.seguimiento, id),
  };
}

function samplingOf(raw: Raw): Sampling {
  const rows = (key: string) =>
    list(raw[key], key).map((value) => {
      const row = record(value, key);
      return { people: text(row.personas, key), sample: text(row.muestra, key) };
    });
  return {
    records: rows('expedientes_y_nomina'),
    interviews: rows('entrevistas_confidenciales'),
    criterion: text(raw.criterio, 'criterio'),
  };
}
