import type { Field } from './fields.js';
import type {
  Applicability,
  Check,
  CompanySize,
  Condition,
  Dimension,
  Item,
  Maturity,
  ProfileQuestion,
} from './instrument.types.js';

/** How the file calls the ways of verifying an item. */
export const checkWords: Readonly<Record<string, Check>> = {
  documental: 'documents',
  entrevista_rh_o_direccion: 'management-interview',
  entrevista_personal: 'staff-interview',
  observacion_en_sitio: 'on-site-observation',
  encuesta_confidencial: 'confidential-survey',
};

/** How the file calls the sizes of companies. */
export const sizeWords: Readonly<Record<string, CompanySize>> = {
  micro: 'micro',
  pequena: 'small',
  mediana: 'medium',
  grande: 'large',
};

const questionKinds: Record<string, ProfileQuestion['kind']> = {
  entero: 'integer',
  lista: 'choice',
  booleano: 'boolean',
  calculado: 'computed',
};

/** How an item compares an answer of the profile. */
export const operators = { '==': '==', '!=': '!=', '>=': '>=', '<=': '<=' } as const;

/** The steps of the scale. */
export const maturities = [0, 1, 2, 3, 4] as const satisfies readonly Maturity[];

const itemFields = [
  'id',
  'dimension',
  'texto',
  'guia',
  'anclas',
  'evidencias',
  'critico',
  'peso',
  'hallazgo_grave_si_0',
  'verificacion',
  'encuesta_relacionada',
  'aplica_si',
  'referencias',
  'ajuste_micro',
  'tamanos',
  'ajustes',
];

/** What an item may refer to. */
export interface Known {
  readonly dimensions: ReadonlySet<string>;
  readonly profile: readonly ProfileQuestion[];
}

export function questionOf(raw: Field): ProfileQuestion {
  raw.group(['campo', 'tipo', 'pregunta', 'opciones']);
  const field = raw.at('campo').id();
  const kind = raw.at('tipo').oneOf(questionKinds);
  const options = kind === 'choice' ? raw.at('opciones').texts() : [];
  return { field, kind, question: raw.at('pregunta').text(), options };
}

export function dimensionOf(raw: Field): Dimension {
  raw.group(['id', 'nombre', 'peso_dimension', 'proposito']);
  return {
    id: raw.at('id').id(),
    name: raw.at('nombre').text(),
    weight: raw.at('peso_dimension').number({ least: 0, most: 100 }),
    purpose: raw.at('proposito').text(),
  };
}

export function itemOf(raw: Field, known: Known): Item {
  raw.group(itemFields);
  const anchors = raw.at('anclas').group();
  const written = typeof anchors.value === 'object' && anchors.value !== null ? Object.keys(anchors.value).length : 0;
  anchors.demand(written === 5, 'anchors');
  const [a0, a1, a2, a3, a4] = maturities.map((step) => anchors.at(step).text());
  const sizes = sizesOf(raw.at('tamanos'));
  const readings = readingsOf(raw.at('ajustes'));
  const item: Item = {
    id: raw.at('id').id(),
    dimension: raw.at('dimension').text(),
    text: raw.at('texto').text(),
    guide: raw.at('guia').text(),
    anchors: [a0!, a1!, a2!, a3!, a4!],
    evidence: raw.at('evidencias').texts(),
    critical: raw.at('critico').flag(),
    weight: raw.at('peso').number(),
    seriousIfZero: raw.at('hallazgo_grave_si_0').flag(),
    checks: raw
      .at('verificacion')
      .list()
      .map((word) => word.oneOf(checkWords, 'unknown-check')),
    survey: raw.at('encuesta_relacionada').texts(),
    appliesIf: raw.at('aplica_si').isThere ? applicabilityOf(raw.at('aplica_si'), known.profile) : null,
    references: raw.at('referencias').texts(),
    microReading: raw.at('ajuste_micro').isThere ? raw.at('ajuste_micro').text() : null,
    ...(sizes && { sizes }),
    ...(readings && { readings }),
  };
  checkItem(raw, item, known);
  return item;
}

function checkItem(raw: Field, item: Item, { dimensions }: Known): void {
  if (raw.at('dimension').demand(dimensions.has(item.dimension), 'unknown-dimension', { id: item.dimension }))
    raw.at('id').demand(item.id.startsWith(`${item.dimension}-`), 'foreign-id', { dimension: item.dimension });
  raw.at('peso').demand([1, 2, 3].includes(item.weight), 'weight', { weight: item.weight });
  raw.at('peso').demand(!item.critical || item.weight === 3, 'critical-weight');
  raw.at('critico').demand(!item.critical || (item.appliesIf === null && !item.sizes), 'critical-always');
  raw.at('hallazgo_grave_si_0').demand(!item.seriousIfZero || item.critical, 'serious-critical');
}

function sizesOf(raw: Field): CompanySize[] | null {
  if (!raw.isThere) return null;
  const sizes = [...new Set(raw.list().map((word) => word.oneOf(sizeWords)))];
  raw.demand(sizes.length > 0, 'no-sizes');
  return sizes;
}

function readingsOf(raw: Field): Partial<Record<CompanySize, string>> | null {
  if (!raw.isThere) return null;
  raw.group(Object.keys(sizeWords));
  const said = Object.entries(sizeWords).flatMap(([word, size]) =>
    raw.at(word).isThere ? [[size, raw.at(word).text()] as const] : [],
  );
  return Object.fromEntries(said);
}

function applicabilityOf(raw: Field, profile: readonly ProfileQuestion[]): Applicability {
  raw.group(['todas', 'alguna']);
  const match = raw.at('todas').isThere ? 'all' : 'any';
  const written = raw.at(match === 'all' ? 'todas' : 'alguna');
  const conditions = written.list().map((one) => conditionOf(one, profile));
  raw.demand(conditions.length > 0, 'empty-condition');
  return { match, conditions };
}

function conditionOf(raw: Field, profile: readonly ProfileQuestion[]): Condition {
  raw.group(['campo', 'op', 'valor']);
  const field = raw.at('campo').text();
  const op = raw.at('op').oneOf(operators, 'unknown-operator');
  const value = raw.at('valor').value;
  const question = profile.find((one) => one.field === field && one.kind !== 'computed');
  if (raw.at('campo').demand(question !== undefined, 'unknown-profile-field', { name: field }))
    raw.at('valor').demand(isComparable(question!, op, value), 'not-comparable', { name: field });
  return { field, op, value: value as Condition['value'] };
}

/** Whether an answer to that question can be compared so with that value. */
function isComparable({ kind, options }: ProfileQuestion, op: Condition['op'], value: unknown): boolean {
  if (kind === 'integer') return typeof value === 'number' && Number.isInteger(value);
  if (op === '>=' || op === '<=') return false;
  return kind === 'boolean' ? typeof value === 'boolean' : typeof value === 'string' && options.includes(value);
}
