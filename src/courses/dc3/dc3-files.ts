import { Readable } from 'node:stream';
import { csvOf } from '#libs/csv';
import { slugOf } from '#libs/ids';
import { writeWorkbook } from '#libs/spreadsheet';
import { type ZipEntry, zipPieces } from '#libs/zip';
import { drawDc3, fullName } from './dc3-document.js';
import type { GivenDc3 } from './dc3.service.js';
import type { CompanyRow } from '../../companies/index.js';
import { subjectAreaOf } from './catalogues.js';
import type { KeptPlan } from './plans.service.js';

/** All papers as one ZIP, drawn one after the other while it is sent. */
export function zipOf(given: readonly GivenDc3[], now: Date): Readable {
  return Readable.from(zipPieces(papersOf(given), now), { objectMode: false });
}

async function* papersOf(given: readonly GivenDc3[]): AsyncGenerator<ZipEntry> {
  const names = new Set<string>();
  for (const paper of given) {
    yield { path: nameOf(paper, names), content: await drawDc3(paper), isPacked: true, mtime: paper.issuedAt };
    // lets the process answer others between two papers
    await new Promise(setImmediate);
  }
}

/** `apellido-nombre-curso.pdf` in plain letters, numbered where two are alike. */
function nameOf({ content }: GivenDc3, taken: Set<string>): string {
  const base = `dc3-${slugOf(`${fullName(content)} ${content.course}`, 80) || 'persona'}`;
  let name = `${base}.pdf`;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}.pdf`;
  taken.add(name);
  return name;
}

const agentNumbers = { internal: 1, external: 2, other: 3 } as const;
const institutionNumbers = { public: 1, private: 2 } as const;

/** What the list says of a company beside its plan. */
type ListedCompany = Pick<CompanyRow, 'legalName' | 'rfc' | 'contactEmail' | 'contactPhone'>;

/**
 * List DC-4 (art. 26) as a workbook: what it says of the company, and one row for each paper. Empty: the company did not say
 * it, or fills it in itself: homes of people and standards of competence are not kept here, and how many are women or men is
 * not deduced from anybody's CURP. No file of SIRCE: its layout is not published.
 */
export function listDc4(company: ListedCompany, plan: KeptPlan, given: readonly GivenDc3[]): Promise<Uint8Array> {
  return writeWorkbook([
    { name: 'Empresa', rows: [['Dato', 'Valor'], ...companyPart(company, plan, given.length)], widths: [36, 60] },
    { name: 'Constancias', rows: peoplePart(given), widths: headings.map(() => 22) },
  ]);
}

/** The second part of it as CSV, for programs. */
export function listDc4Csv(given: readonly GivenDc3[]): Uint8Array {
  return csvOf(peoplePart(given));
}

function peoplePart(given: readonly GivenDc3[]): (string | number | null)[][] {
  const rows = given.map(({ content: c }) => [
    c.curp,
    c.occupation,
    c.surname1,
    c.surname2,
    c.names,
    null,
    null,
    null,
    c.education,
    c.proof,
    c.institution && institutionNumbers[c.institution],
    c.course,
    c.hours,
    c.area,
    subjectAreaOf(c.area)?.name ?? null,
    c.finishedOn,
    agentNumbers[c.agentKind],
    c.agentRegistration,
  ]);
  return [headings, ...rows];
}

const headings = [
  'CURP',
  'Ocupación específica (clave)',
  'Apellido paterno',
  'Apellido materno',
  'Nombre(s)',
  'Domicilio',
  'Norma o estándar de competencia',
  'Fecha del certificado de competencia',
  'Nivel máximo de estudios (0-8)',
  'Documento probatorio (1-4)',
  'Institución (1 pública, 2 privada)',
  'Nombre del curso',
  'Duración en horas',
  'Área temática (clave)',
  'Área temática',
  'Fecha de término',
  'Tipo de agente capacitador (1 interno, 2 externo, 3 otro)',
  'Registro del agente ante la STPS',
];

function companyPart(company: ListedCompany, plan: KeptPlan, papers: number): (string | number)[][] {
  return [
    ['RFC con homoclave', company.rfc],
    ['Registro patronal del IMSS', plan.employerRegistration ?? ''],
    ['Nombre o razón social', company.legalName],
    ['Domicilio', plan.address ?? ''],
    ['Teléfono', company.contactPhone ?? ''],
    ['Correo electrónico', company.contactEmail],
    ['Actividad o giro', plan.activity ?? ''],
    ['Vigencia del plan: del', plan.startsOn],
    ['Vigencia del plan: al', plan.endsOn],
    ['Establecimientos', plan.establishments],
    ['Constancias expedidas a mujeres', ''],
    ['Constancias expedidas a hombres', ''],
    ['Constancias expedidas', papers],
    ['Patrón o representante legal', plan.employerName],
    ['Lugar y fecha', ''],
    ['Fecha de la solicitud', ''],
  ];
}
