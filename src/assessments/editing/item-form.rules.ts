import type { FormProblem } from '#templates/components/form-state';
import { companySizes } from '../instrument/sizes.rules.js';
import type { Applicability, Check, CompanySize, Item } from '../instrument/instrument.types.js';
import type { Problem } from '../instrument/problems.js';
import type { Fields, Written } from './source-edit.js';

/** How the file calls what the code calls otherwise. */
const checkWord: Readonly<Record<Check, string>> = {
  documents: 'documental',
  'management-interview': 'entrevista_rh_o_direccion',
  'staff-interview': 'entrevista_personal',
  'on-site-observation': 'observacion_en_sitio',
  'confidential-survey': 'encuesta_confidencial',
};
const sizeWord: Readonly<Record<CompanySize, string>> = {
  micro: 'micro',
  small: 'pequena',
  medium: 'mediana',
  large: 'grande',
};

/** What a form says of a practice, as it was sent. */
export interface SentItem {
  readonly texto: string;
  readonly guia: string;
  readonly ancla0: string;
  readonly ancla1: string;
  readonly ancla2: string;
  readonly ancla3: string;
  readonly ancla4: string;
  readonly evidencias: string;
  readonly critico?: string;
  readonly peso: string;
  readonly grave?: string;
  readonly verificacion: readonly string[];
  readonly tamanos: readonly string[];
  readonly aplicaSi?: string;
  readonly union: string;
  readonly ajusteMicro?: string;
  readonly ajustePequena?: string;
  readonly ajusteMediana?: string;
  readonly ajusteGrande?: string;
  readonly encuesta?: string;
  readonly referencias: string;
}

/** A practice as the values of its form. */
export function formValuesOf(item: Item): Record<string, string | string[]> {
  const { appliesIf, readings = {} } = item;
  const sizes = item.sizes ?? companySizes;
  return {
    texto: item.text,
    guia: item.guide,
    ...Object.fromEntries(item.anchors.map((text, step) => [`ancla${step}`, text])),
    evidencias: item.evidence.join('\n'),
    ...(item.critical ? { critico: 'si' } : {}),
    peso: String(item.weight),
    ...(item.seriousIfZero ? { grave: 'si' } : {}),
    verificacion: item.checks.map((check) => checkWord[check]),
    tamanos: companySizes.filter((size) => sizes.includes(size)).map((size) => sizeWord[size]),
    aplicaSi: conditionLines(appliesIf).join('\n'),
    union: appliesIf?.match === 'any' ? 'alguna' : 'todas',
    ajusteMicro: readings.micro ?? item.microReading ?? '',
    ajustePequena: readings.small ?? '',
    ajusteMediana: readings.medium ?? '',
    ajusteGrande: readings.large ?? '',
    encuesta: item.survey.join(', '),
    referencias: item.references.join('\n'),
  };
}

/** A new practice, before anything is said of it. */
export const freshItemValues = (dimension: string): Record<string, string | string[]> => ({
  dimension,
  peso: '1',
  union: 'todas',
  verificacion: ['documental'],
  tamanos: companySizes.map((size) => sizeWord[size]),
});

/** The fields of the file that a form fills. */
export function writtenItem(sent: SentItem): Fields {
  const { ajustePequena, ajusteMediana, ajusteGrande } = sent;
  const critical = sent.critico === 'si';
  const readings = { pequena: ajustePequena, mediana: ajusteMediana, grande: ajusteGrande };
  const said = Object.entries(readings).flatMap(([word, text]) => (text ? [[word, oneLine(text)] as const] : []));
  return {
    texto: oneLine(sent.texto),
    guia: sent.guia,
    anclas: Object.fromEntries(
      [sent.ancla0, sent.ancla1, sent.ancla2, sent.ancla3, sent.ancla4].map((text, step) => [step, oneLine(text)]),
    ),
    evidencias: linesOf(sent.evidencias),
    critico: critical,
    peso: Number(sent.peso),
    hallazgo_grave_si_0: critical || sent.grave === 'si' ? sent.grave === 'si' : undefined,
    verificacion: [...sent.verificacion],
    encuesta_relacionada: (sent.encuesta ?? '').split(/[\s,]+/).filter((code) => code !== ''),
    aplica_si: conditionsOf(sent),
    referencias: linesOf(sent.referencias),
    ajuste_micro: sent.ajusteMicro ? oneLine(sent.ajusteMicro) : undefined,
    tamanos: sent.tamanos.length === companySizes.length ? undefined : [...sent.tamanos],
    ajustes: said.length > 0 ? Object.fromEntries(said) : undefined,
  };
}

/** Which field of the form a field of the file stands in. */
const formFields: readonly (readonly [file: RegExp, form: string])[] = [
  [/\.anclas\.(\d)$/, 'ancla'],
  [/\.aplica_si/, 'aplicaSi'],
  [/\.hallazgo_grave_si_0$/, 'grave'],
  [/\.encuesta_relacionada/, 'encuesta'],
  [/\.ajuste_micro$/, 'ajusteMicro'],
  [/\.(texto|guia|evidencias|critico|peso|verificacion|tamanos|referencias|id|dimension)(\.\d+)?$/, '$1'],
];

/** What is wrong, at the fields of the form of that practice; what concerns other parts of the file comes as the rest. */
export function problemsInForm(
  problems: readonly Problem[],
  itemId: string,
): { errors: Record<string, FormProblem>; rest: Problem[] } {
  const errors: Record<string, FormProblem> = {};
  const rest: Problem[] = [];
  for (const problem of problems) {
    const field = problem.field.startsWith(`${itemId}.`) ? formFieldOf(problem.field) : null;
    if (field === null) rest.push(problem);
    else errors[field] ??= { key: `instrument.problem.${problem.code}`, params: problem.params };
  }
  return { errors, rest };
}

function formFieldOf(field: string): string | null {
  for (const [file, form] of formFields) {
    const found = file.exec(field);
    if (found) return form === 'ancla' ? `ancla${found[1]}` : form === '$1' ? found[1]! : form;
  }
  return null;
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The conditions of a practice, one a line. */
export const conditionLines = (appliesIf: Applicability | null): string[] =>
  appliesIf?.conditions.map(({ field, op, value }) => `${field} ${op} ${String(value)}`) ?? [];

function conditionsOf({ aplicaSi, union }: SentItem): Written {
  const lines = linesOf(aplicaSi ?? '');
  return lines.length === 0 ? null : { [union]: lines.map(conditionOf) };
}

/** What cannot be read is left for the reading of the file to say. */
function conditionOf(line: string): Written {
  const [, campo = line, op = '', valor = ''] = /^(\S+)\s*(==|!=|>=|<=|=|<|>)\s*(.*)$/.exec(line) ?? [];
  return { campo, op: op === '=' ? '==' : op, valor: valueOf(valor.trim()) };
}

function valueOf(text: string): string | number | boolean {
  if (/^(true|sí|si)$/i.test(text)) return true;
  if (/^(false|no)$/i.test(text)) return false;
  return /^\d{1,7}$/.test(text) ? Number(text) : text;
}
