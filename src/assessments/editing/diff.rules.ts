import { companySizes, countsBySize } from '../instrument/sizes.rules.js';
import type {
  CompanySize,
  Dimension,
  Instrument,
  Item,
  Level,
  ProfileQuestion,
} from '../instrument/instrument.types.js';
import { conditionChanges } from './condition-diff.rules.js';
import type {
  EntryChange,
  Fate,
  FieldChange,
  InstrumentDiff,
  ItemChange,
  LevelChange,
  Shown,
  SizeChange,
} from './diff.types.js';

type Fields<T> = readonly (readonly [field: string, of: (one: T) => Shown])[];

const generalFields: Fields<Instrument> = [
  ['version', ({ version }) => version],
  ['corte', ({ cutoff }) => cutoff],
  ['titulo', ({ title }) => title],
  ['aviso', ({ notice }) => notice],
  ['para_quien', ({ audience }) => audience],
  ['periodo_que_se_evalua', ({ period }) => period],
  ['tiempo_estimado', ({ estimatedTime }) => estimatedTime],
  ['maximo_porcentaje_de_items', ({ maxNotApplicablePercent }) => maxNotApplicablePercent],
  ['escala', ({ scale }) => scale.map(({ name, description }, step) => `${step} ${name}: ${description}`)],
  ['reglas_de_puntuacion', ({ scoringNotes }) => entriesOf(scoringNotes)],
  ['requisitos_para_postular', ({ requirements }) => requirements],
  ['reglas_de_items_criticos', ({ criticalRules }) => criticalRules],
  ['protocolo_de_hallazgo_grave', ({ seriousFindingProtocol }) => seriousFindingProtocol],
  ['criterio', ({ sampling }) => sampling.criterion],
  ['expedientes_y_nomina', ({ sampling }) => sampling.records.map(({ people, sample }) => `${people}: ${sample}`)],
  [
    'entrevistas_confidenciales',
    ({ sampling }) => sampling.interviews.map(({ people, sample }) => `${people}: ${sample}`),
  ],
  [
    'contradicciones',
    ({ precheck }) =>
      precheck?.contradictions.map(({ between, why }) => {
        const ranges = between.map(({ itemId, from, to }) => `${itemId} ${from}–${to}`);
        return `${ranges.join(' / ')}: ${why}`;
      }) ?? [],
  ],
  [
    'evidencia_reciente',
    ({ precheck }) => (precheck ? [String(precheck.evidenceMonths), ...entriesOf(precheck.evidenceMonthsOf)] : []),
  ],
];

const profileFields: Fields<ProfileQuestion> = [
  ['tipo', ({ kind }) => kind],
  ['pregunta', ({ question }) => question],
  ['opciones', ({ options }) => options],
];

const dimensionFields: Fields<Dimension> = [
  ['nombre', ({ name }) => name],
  ['peso_dimension', ({ weight }) => weight],
  ['proposito', ({ purpose }) => purpose],
];

/** What of an item decides how an answer counts. */
const scoredFields: Fields<Item> = [
  ['dimension', ({ dimension }) => dimension],
  ['critico', ({ critical }) => critical],
  ['peso', ({ weight }) => weight],
  ['hallazgo_grave_si_0', ({ seriousIfZero }) => seriousIfZero],
  ['aplica_si', ({ appliesIf }) => conditionsOf(appliesIf)],
  ['tamanos', ({ sizes }) => companySizes.filter((size) => !sizes || sizes.includes(size))],
];

const itemFields: Fields<Item> = [
  ['texto', ({ text }) => text],
  ['guia', ({ guide }) => guide],
  ...[0, 1, 2, 3, 4].map((step) => [`ancla-${step}`, ({ anchors }: Item) => anchors[step]!] as const),
  ...scoredFields,
  ['evidencias', ({ evidence }) => evidence],
  ['verificacion', ({ checks }) => checks],
  ['encuesta_relacionada', ({ survey }) => survey],
  ['referencias', ({ references }) => references],
  ...companySizes.map((size) => [`ajuste-${size}`, (item: Item) => readingOf(item, size)] as const),
];

const levelFields: Fields<Level> = [
  ['nombre', ({ name }) => name],
  ['descripcion', ({ description }) => description],
  ['porcentaje_global_minimo', ({ minGlobal }) => minGlobal],
  ['porcentaje_minimo_por_dimension', ({ minPerDimension }) => minPerDimension],
  ['criticos_minimo', ({ critical }) => critical.min],
  ['proporcion_en_4', ({ critical }) => critical.shareAtFour],
  ['vigencia_meses', ({ validityMonths }) => validityMonths],
  ['cursos', ({ courses }) => courses],
  ['verificacion_nivel', ({ verification }) => verification],
  ['resultados', ({ results }) => results],
  ['compromiso_adicional', ({ commitment }) => commitment],
  ['seguimiento', ({ followUp }) => followUp],
];

/** What `to` says otherwise than `from`, in the order of `to`; what is gone comes last. */
export function diffInstruments(from: Instrument, to: Instrument): InstrumentDiff {
  const [sizesBefore, sizesAfter] = [countsBySize(from), countsBySize(to)];
  return {
    general: fieldsChanged(generalFields, from, to),
    profile: entriesChanged(profileFields, keyed(from.profile), keyed(to.profile), ({ question }) => question),
    dimensions: entriesChanged(dimensionFields, from.dimensions, to.dimensions, ({ name }) => name),
    items: itemsChanged(from, to),
    levels: to.levels.flatMap((level) => levelChanged(from, level) ?? []),
    sizes: companySizes.flatMap((size): SizeChange[] => {
      const [before, after] = [sizesBefore[size], sizesAfter[size]];
      return before.least === after.least && before.most === after.most ? [] : [{ size, before, after }];
    }),
  };
}

/** Whether two versions say the same, but for how they are called. */
export function isSame({ general, profile, dimensions, items, levels }: InstrumentDiff): boolean {
  const said = general.filter(({ field }) => field !== 'version' && field !== 'corte');
  return [said, profile, dimensions, items, levels].every((changes) => changes.length === 0);
}

/** What one item says otherwise than another. */
export const itemFieldsChanged = (from: Item, to: Item): FieldChange[] => fieldsChanged(itemFields, from, to);

function itemsChanged(from: Instrument, to: Instrument): ItemChange[] {
  const before = new Map(from.items.map((item) => [item.id, item]));
  return entriesChanged(itemFields, from.items, to.items, ({ text }) => text).map((change) => {
    const [old, own] = [before.get(change.id), to.items.find(({ id }) => id === change.id)];
    const scored = change.fields.some(({ field }) => scoredFields.some(([name]) => name === field));
    return {
      ...change,
      scored: change.fate !== 'changed' || scored,
      carried: old !== undefined && own !== undefined && old.text === own.text,
    };
  });
}

function levelChanged(from: Instrument, level: Level): LevelChange | null {
  const before = from.levels.find(({ id }) => id === level.id);
  if (!before) return null;
  const fields = fieldsChanged(levelFields, before, level);
  const conditions = conditionChanges(before.conditions, level.conditions);
  if (fields.length === 0 && conditions.length === 0) return null;
  return { id: level.id, title: level.name, fate: 'changed', fields, conditions };
}

function entriesChanged<T extends { readonly id: string }>(
  fields: Fields<T>,
  from: readonly T[],
  to: readonly T[],
  titleOf: (one: T) => string,
): EntryChange[] {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Set(to.map(({ id }) => id));
  const entry = (one: T, fate: Fate, changed: readonly FieldChange[] = []): EntryChange => {
    return { id: one.id, title: titleOf(one), fate, fields: changed };
  };
  return [
    ...to.flatMap((one): EntryChange[] => {
      const old = before.get(one.id);
      if (!old) return [entry(one, 'added')];
      const changed = fieldsChanged(fields, old, one);
      return changed.length > 0 ? [entry(one, 'changed', changed)] : [];
    }),
    ...from.filter(({ id }) => !after.has(id)).map((one) => entry(one, 'removed')),
  ];
}

function fieldsChanged<T>(fields: Fields<T>, from: T, to: T): FieldChange[] {
  return fields.flatMap(([field, of]): FieldChange[] => {
    const [before, after] = [of(from), of(to)];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
  });
}

/** In the order of their names: stored versions keep no other. */
const entriesOf = (fields: Readonly<Record<string, string | number>>): string[] =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .toSorted();

const keyed = (questions: readonly ProfileQuestion[]) => questions.map((one) => ({ ...one, id: one.field }));

/** The conditions of an item, one a line, after how they go together. */
function conditionsOf(appliesIf: Item['appliesIf']): string[] {
  if (!appliesIf) return [];
  const lines = appliesIf.conditions.map(({ field, op, value }) => `${field} ${op} ${String(value)}`);
  return lines.length > 1 ? [appliesIf.match === 'all' ? 'todas:' : 'alguna:', ...lines] : lines;
}

const readingOf = (item: Item, size: CompanySize): string | null =>
  item.readings?.[size] ?? (size === 'micro' ? item.microReading : null);
