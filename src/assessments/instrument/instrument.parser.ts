import { conditionsByLevel } from './conditions.parser.js';
import { demandUnique, type Field, Reading } from './fields.js';
import { dimensionOf, itemOf, maturities, questionOf } from './item.parser.js';
import type { Instrument, Level, LevelId, Maturity, Sampling } from './instrument.types.js';
import { precheckOf } from './precheck.parser.js';
import { InvalidInstrument, type Problem } from './problems.js';
import { companySizes, countsBySize } from './sizes.rules.js';

export { InvalidInstrument } from './problems.js';

/** Items without which there is no statement to sign, see `statementsOf`. */
const LEAST_REQUIREMENTS = 3;
const levelIds: Record<string, LevelId> = { N1: 'N1', N2: 'N2', N3: 'N3' };

/**
 * Reads an instrument from the YAML that its authors edit, and checks what the scoring relies on: dimension weights that
 * add up to 100, five anchors per item, known conditions, critical items of weight 3 that always apply, no size of
 * company to which too little applies.
 * @throws InvalidInstrument with everything that is wrong
 */
export function parseInstrument(yamlText: string): Instrument {
  const reading = new Reading(yamlText);
  const raw = reading.root.group();
  // of what is no group at all, nothing else is worth saying
  reading.demandNone();
  const scale = raw.at('escala').group();
  const scoring = raw.at('reglas_de_puntuacion').group();
  const levels = raw.at('niveles').group();
  const sampling = raw.at('muestreo_sugerido').group();
  const profile = raw.at('perfil_de_la_empresa').list().map(questionOf);
  const dimensions = raw.at('dimensiones').list().map(dimensionOf);
  const known = { dimensions: new Set(dimensions.map(({ id }) => id)), profile };
  const items = raw
    .at('items')
    .list()
    .map((one) => itemOf(one, known));
  const precheck = raw.at('revision_previa');
  const instrument: Instrument = {
    version: versionOf(raw.at('version')),
    cutoff: raw.at('corte').text(),
    title: raw.at('titulo').text(),
    notice: raw.at('aviso').text(),
    audience: raw.at('para_quien').text(),
    period: raw.at('periodo_que_se_evalua').text(),
    estimatedTime: raw.at('tiempo_estimado').text(),
    scale: maturities.map((value) => {
      const step = scale.at(value).group();
      return { name: step.at('nombre').text(), description: step.at('descripcion').text() };
    }),
    scoringNotes: notesOf(scoring),
    maxNotApplicablePercent: scoring
      .at('no_aplica')
      .group()
      .at('maximo_porcentaje_de_items')
      .number({ least: 0, most: 100 }),
    profile,
    dimensions,
    items,
    levels: levelsOf(levels, sampling),
    requirements: levels.at('requisitos_para_postular').texts(),
    criticalRules: levels.at('reglas_de_items_criticos').texts(),
    seriousFindingProtocol: levels.at('protocolo_de_hallazgo_grave').texts(),
    sampling: samplingOf(sampling),
    ...(precheck.isThere ? { precheck: precheckOf(precheck, new Set(items.map(({ id }) => id))) } : {}),
  };
  checkWhole(raw, instrument);
  reading.demandNone();
  return instrument;
}

/** The same, with what is wrong as a value. */
export function readInstrument(source: string): { instrument: Instrument } | { problems: readonly Problem[] } {
  try {
    return { instrument: parseInstrument(source) };
  } catch (error) {
    if (error instanceof InvalidInstrument) return { problems: error.problems };
    throw error;
  }
}

/** What concerns more than one entry. */
function checkWhole(raw: Field, instrument: Instrument): void {
  const { dimensions, items, levels } = instrument;
  const total = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  raw.at('dimensiones').demand(Math.abs(total - 100) < 1e-9, 'weights-total', { total: Math.round(total * 100) / 100 });
  const lists = [
    ['dimensiones', 'dimension', 'id'],
    ['items', 'item', 'id'],
    ['perfil_de_la_empresa', 'profile', 'campo'],
  ] as const;
  for (const [list, what, key] of lists)
    if (Array.isArray(raw.at(list).value)) demandUnique(raw.at(list).list(), what, key);
  dimensions.forEach(({ id }, place) => {
    const filled = items.some((item) => item.dimension === id);
    raw.at('dimensiones').at(place).demand(filled, 'dimension-empty', { id });
  });
  const most = instrument.maxNotApplicablePercent;
  for (const size of companySizes) {
    const percent = (100 * (items.length - countsBySize(instrument)[size].most)) / (items.length || 1);
    raw.at('items').demand(percent <= most, 'size-exceeds', { size, most, percent: Math.round(percent * 10) / 10 });
  }
  const list = raw.at('niveles').at('lista');
  list.demand(levels.map((level) => level.id).join() === 'N1,N2,N3', 'levels');
  levels.forEach((level, place) => {
    const below = levels[place - 1];
    if (below) list.at(place).demand(level.minGlobal >= below.minGlobal, 'level-lower', { below: below.id });
  });
  const few = { least: LEAST_REQUIREMENTS };
  raw
    .at('niveles')
    .at('requisitos_para_postular')
    .demand(instrument.requirements.length >= LEAST_REQUIREMENTS, 'requirements-few', few);
}

/** Numbers with points between them: `1.0`, `2.1.3`. */
function versionOf(raw: Field): string {
  const version = raw.text();
  raw.demand(version === '' || /^\d{1,4}(\.\d{1,4}){1,2}$/.test(version), 'not-a-version', { value: version });
  return version;
}

/** The rules of the score in words. */
function notesOf(scoring: Field): Record<string, string> {
  const groupOf = (field: Field) => (typeof field.value === 'object' && field.value !== null ? field.value : {});
  const said = { ...groupOf(scoring), ...groupOf(scoring.at('no_aplica')) };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function levelsOf(raw: Field, sampling: Field): Level[] {
  const all = raw.at('lista').list();
  const conditions = conditionsByLevel(all, sampling);
  return all.map((one, place) => ({ ...levelOf(one), conditions: conditions[place]! }));
}

function levelOf(raw: Field): Omit<Level, 'conditions'> {
  const critical = raw.group().at('criticos').group();
  const survey = raw.at('encuesta').group();
  const percent = { least: 0, most: 100 };
  const optional = (key: string): number =>
    survey.at(key).isThere ? survey.at(key).number({ least: 0, most: 1e6 }) : 0;
  return {
    id: raw.at('id').oneOf(levelIds),
    name: raw.at('nombre').text(),
    description: raw.at('descripcion').text(),
    minGlobal: raw.at('porcentaje_global_minimo').number(percent),
    minPerDimension: raw.at('porcentaje_minimo_por_dimension').number(percent),
    critical: {
      min: critical.at('minimo').whole(0, 4) as Maturity,
      shareAtFour: critical.at('proporcion_en_4').number({ least: 0, most: 1 }),
    },
    courses: raw.at('cursos').text(),
    verification: raw.at('verificacion').texts(),
    survey: {
      required: survey.at('obligatoria').flag(),
      minResponsePercent: optional('respuesta_minima_porcentaje'),
      minResponses: optional('respuesta_minima_personas'),
      minFavourablePercent: optional('favorable_minimo_porcentaje'),
    },
    results: raw.at('resultados').isThere ? raw.at('resultados').texts() : [],
    commitment: raw.at('compromiso_adicional').isThere ? raw.at('compromiso_adicional').text() : null,
    validityMonths: raw.at('vigencia_meses').whole(1, 120),
    followUp: raw.at('seguimiento').text(),
  };
}

function samplingOf(raw: Field): Sampling {
  const rows = (key: string) =>
    raw
      .at(key)
      .list()
      .map((row) => ({ people: row.at('personas').text(), sample: row.at('muestra').text() }));
  return {
    records: rows('expedientes_y_nomina'),
    interviews: rows('entrevistas_confidenciales'),
    criterion: raw.at('criterio').text(),
  };
}
