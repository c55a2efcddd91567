import { parse } from 'yaml';
import { municipalitiesOfJalisco } from '#libs/mexico';
import { ContentError, ContentParser, parseReview } from '../content-parser.js';
import type { Review } from '../review.rules.js';

/** Kinds of institutions, in the order in which pages show them. */
export const institutionGroups = [
  'acompanamiento',
  'documentos',
  'trabajo',
  'derechos',
  'empresas',
  'internacional',
  'consulados',
] as const;
export type InstitutionGroup = (typeof institutionGroups)[number];

/** What people turn to an institution for, in the order in which a filter offers it. */
export const institutionNeeds = [
  'papeles',
  'refugio',
  'retorno',
  'acogida',
  'orientacion',
  'trabajo',
  'conflicto',
  'nomina',
  'salud',
  'ninez',
  'estudios',
  'vivienda',
  'derechos',
  'violencia',
  'empleadores',
] as const;
export type InstitutionNeed = (typeof institutionNeeds)[number];

/** Whom it serves: everybody in the country, everybody in Jalisco, or only some municipalities. */
export const institutionReaches = ['country', 'state', 'municipalities'] as const;
export type InstitutionReach = (typeof institutionReaches)[number];

/** What may be published of an institution: no address, no hours, no unchecked number. */
export interface InstitutionContent {
  name: string;
  acronym: string | null;
  group: InstitutionGroup;
  scope: string | null;
  reach: InstitutionReach;
  /** Codes of the municipalities of Jalisco where it has an office; those that it serves, where it serves no others. */
  places: string[];
  needs: InstitutionNeed[];
  forEmployers: string[];
  forPeople: string[];
  when: string | null;
  cost: string | null;
  /** The official domain; `sure` when its name is known and stable, otherwise it is not linked. */
  site: { domain: string; sure: boolean } | null;
  phone: string | null;
  caution: string | null;
  /** Not for publication; for those who review. */
  internalNotes: string[];
  sources: string[];
  /** Its main task rests on a law that was read or on a cited source. */
  verified: boolean;
}

/** One edition of the directory. */
export interface InstitutionEdition {
  version: string;
  review: Review;
  institutions: { slug: string; content: InstitutionContent }[];
}

/** Pure: the text of `directorio.yaml` to what may be published of it. */
export function parseInstitutions(text: string): InstitutionEdition {
  const root = ContentParser.of(parse(text), 'directorio');
  const institutions = root
    .each('instituciones')
    .map((entry) => ({ slug: entry.text('id'), content: parseInstitution(entry) }));
  return { version: root.text('version'), review: parseReview(root), institutions };
}

function parseInstitution(entry: ContentParser): InstitutionContent {
  const site = entry.into('sitio_oficial');
  const domain = site.optional('dominio');
  return {
    name: entry.text('nombre'),
    acronym: entry.optional('siglas'),
    group: entry.one('grupo', institutionGroups),
    scope: entry.optional('ambito'),
    reach: reaches[entry.one('alcance', ['pais', 'jalisco', 'municipios'])],
    places: entry.list('municipios').map((name) => codeOf(name, entry.place)),
    needs: parseNeeds(entry),
    forEmployers: entry.list('para_quien_emplea'),
    forPeople: entry.list('para_la_persona'),
    when: entry.optional('cuando_acudir'),
    cost: entry.optional('costo'),
    site: domain === null ? null : { domain, sure: site.optional('certeza') === 'alta' },
    // Published only where the file says so: most numbers have not been called.
    phone: entry.optional('telefono_publicable') === null ? null : entry.optional('telefono'),
    caution: entry.optional('cuidado'),
    internalNotes: internalNotes(entry),
    sources: entry.list('fuentes'),
    verified: entry.flag('verificado'),
  };
}

const reaches: Record<'pais' | 'jalisco' | 'municipios', InstitutionReach> = {
  pais: 'country',
  jalisco: 'state',
  municipios: 'municipalities',
};

function codeOf(name: string, place: string): string {
  const found = municipalitiesOfJalisco.find((one) => one.name === name);
  if (!found) throw new ContentError(`${place}: "${name}" is no municipality of Jalisco`);
  return found.code;
}

function parseNeeds(entry: ContentParser): InstitutionNeed[] {
  const given = entry.list('necesidades');
  const unknown = given.find((one) => !institutionNeeds.some((need) => need === one));
  if (unknown !== undefined || given.length === 0)
    throw new ContentError(`${entry.place}: necesidades: ${unknown ? `"${unknown}" is none` : 'there is none'}`);
  return institutionNeeds.filter((need) => given.includes(need));
}

function internalNotes(entry: ContentParser): string[] {
  const unchecked = entry.optional('telefono_publicable') === null ? entry.optional('telefono') : null;
  const address = entry.optional('domicilio_publicable');
  return [
    entry.optional('nota_interna'),
    entry.optional('notas'),
    unchecked && `Teléfono sin comprobar: ${unchecked}`,
    address && `Domicilio sin comprobar: ${address}`,
  ].filter((note): note is string => Boolean(note));
}
