import type { PersonalDataKind } from './kinds.js';

type Labelled = Exclude<PersonalDataKind, 'curp'>;
type Match = RegExpExecArray | RegExpMatchArray;

/** What the number beside it is called, in capitals: in Spanish, English, French and Kreyòl. */
const LABELS: Readonly<Record<Labelled, RegExp>> = {
  nss: /\bN\.? ?S\.? ?S\b|SEGUR(?:O|IDAD) SOCIAL|SOCIAL SECURITY|S[ÉE]CURIT[ÉE] SOCIALE|SEKIRITE SOSYAL|\bIMSS\b|AFILIACI[ÓO]N/,
  nue: /\bN\.? ?U\.? ?E\b|N[ÚU]M(?:ERO|\.)? [ÚU]NICO DE (?:IDENTIFICACI[ÓO]N DE )?EXTRANJER[OA]|UNIQUE (?:FOREIGNER|ALIEN) (?:ID|NUMBER)/,
  passport: /PASAPORTES?|\bPASSPORTS?|PASSEPORTS?|\bPASP[ÒO](?![A-Z])/,
};

/** What another number beside it is called. */
const OTHER =
  /\b(?:TEL(?:[ÉE]FONOS?)?|CEL(?:ULAR)?|M[ÓO]VIL|WHATSAPP|FAX|PHONE|LADA|FOLIOS?|FACTURAS?|INVOICE|PEDIDOS?|ORDEN(?:ES)?|ORDER|GU[ÍI]AS?|RASTREO|TRACKING|REFERENCIA|REF|CUENTAS?|ACCOUNT|CLABE|CONTRATOS?|P[ÓO]LIZAS?|SERIES?|C[ÓO]DIGO DE BARRAS|EAN|UPC|ISBN|SKU|LOTES?|TICKET|RECIBO|MODELO|OFICIO|EXPEDIENTE|CLIENTE|PROVEEDOR|PROTOCOLO|ESCRITURA|TRANSFERENCIA|TARJETA DE CR[ÉE]DITO|RFC|REGISTRO PATRONAL|C[ÉE]DULA PROFESIONAL|INVENTARIO|ACTIVO|PLACAS?|CP|C\.P)\b|[$€#+]/;

/** Characters before a number in which its label is looked for. */
const BEFORE: Readonly<Record<Labelled, number>> = { nss: 60, nue: 45, passport: 45 };
/** Characters after it: "1234567 (NUE)". */
const AFTER = 18;
/** Characters before a number in which the name of another kind of number is looked for. */
const OTHER_BEFORE = 28;
/** A line that is the head of a table is no longer than this. */
const LONGEST_HEADER = 300;

/** Whether the label of that kind stands beside the number, and no other number or name of one between them. */
export function labelBeside(kind: Labelled, text: string, match: Match): boolean {
  const label = LABELS[kind];
  const before = text.slice(Math.max(0, match.index! - BEFORE[kind]), match.index);
  const found = lastMatch(label, before);
  if (found) {
    const between = before.slice(found.index + found[0].length);
    if (belongs(between)) return true;
  }
  const end = match.index! + match[0].length;
  const after = text.slice(end, end + AFTER);
  return new RegExp(`^ ?[(,:-]? ?(?:ES |DE |COMO |- )?(?:SU )?(?:${label.source})`).test(after);
}

/** Whether a label goes on to the number over these words: in one sentence and line, past no other number than a year. */
function belongs(between: string): boolean {
  if (/[.;] \p{L}{4,}|\n[^\n]*\p{L}/u.test(between)) return false;
  const said = between.replace('#', '').replace(/\b(?:19|20)\d{2}\b/g, '');
  return !OTHER.test(said) && !/\d{4,}/.test(said);
}

/** Whether what stands before the number in its line says that it is something else. */
export function isOtherNumber(text: string, match: Match): boolean {
  const before = text.slice(Math.max(0, match.index! - OTHER_BEFORE), match.index);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return OTHER.test(line.slice(line.lastIndexOf('\t') + 1));
}

/**
 * Where the rows under the head of a table begin, for each kind that it names: a line without numbers that is a label, or that
 * has one among other names of columns.
 */
export function headersIn(text: string): Partial<Record<PersonalDataKind, number>> {
  const found: Partial<Record<PersonalDataKind, number>> = {};
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (line.length <= LONGEST_HEADER && !/\d/.test(line)) {
      for (const kind of ['nss', 'nue', 'passport'] as const)
        if (found[kind] === undefined && isHeader(line, LABELS[kind])) found[kind] = end;
    }
    at = end + 1;
  }
  return found;
}

/** The label alone, among cells of a row, or among other words that are names of columns and no sentence. */
function isHeader(line: string, label: RegExp): boolean {
  if (!label.test(line)) return false;
  const cells = line.split('\t');
  if (cells.length > 1) return cells.some((cell) => label.test(cell) && cell.trim().length <= 45);
  const bare = line.trim();
  return bare.length <= 45
    ? !/[.;]$/.test(bare) && !/\b(?:SE|LA|EL|SU|QUE|THE|IS)\b|\bNO (?!DE )/.test(bare)
    : listed(bare);
}

const listed = (line: string) => /\bCURP\b/.test(line) && /NOMBRE|NAME|EMPLEAD|TRABAJADOR/.test(line);

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  const all = [...text.matchAll(new RegExp(pattern.source, 'g'))];
  return (all.at(-1) as RegExpExecArray | undefined) ?? null;
}
