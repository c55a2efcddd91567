import { parse } from 'yaml';
import { ContentError, ContentParser, parseReview } from '../content-parser.js';
import type { Review } from '../review.rules.js';
import {
  type AskedDocument,
  type LegalGround,
  type SituationContent,
  situationGroups,
  type Verdict,
} from './situation.types.js';

/** One edition of all documentary situations. */
export interface SituationEdition {
  version: string;
  review: Review;
  situations: { slug: string; content: SituationContent }[];
}

const verdicts: Record<'si' | 'condicionado' | 'no', Verdict> = { si: 'yes', condicionado: 'ask', no: 'no' };

/**
 * Pure: situations of several files as one edition, whose version names the version of each and whose review is the oldest.
 * Throws `ContentError` when two of them have one id.
 */
export function joined(editions: readonly SituationEdition[]): SituationEdition {
  const situations = editions.flatMap((one) => one.situations);
  if (new Set(situations.map(({ slug }) => slug)).size !== situations.length)
    throw new ContentError('situaciones: an id occurs in two files');
  const [oldest] = editions.map(({ review }) => review).toSorted((a, b) => (a.nextReviewOn < b.nextReviewOn ? -1 : 1));
  return { version: editions.map(({ version }) => version).join('-'), review: oldest!, situations };
}

/** Pure: the text of `situaciones-documentales.yaml` to an edition, or `ContentError` with the place of the fault. */
export function parseSituations(text: string): SituationEdition {
  const root = ContentParser.of(parse(text), 'situaciones');
  const situations = root.each('situaciones').map((entry) => {
    const slug = entry.text('id');
    if (!/^[a-z0-9_]+$/.test(slug)) throw new ContentError(`${entry.place}: id "${slug}" is no address`);
    return { slug, content: parseSituation(entry) };
  });
  const slugs = new Set(situations.map(({ slug }) => slug));
  if (slugs.size !== situations.length) throw new ContentError('situaciones: an id occurs twice');
  return { version: root.text('version'), review: parseReview(root), situations };
}

function parseSituation(entry: ContentParser): SituationContent {
  return {
    verdict: verdicts[entry.one('puede_trabajar', ['si', 'condicionado', 'no'])],
    question: entry.text('pregunta'),
    short: entry.text('corto'),
    detail: entry.text('detalle'),
    name: entry.text('nombre'),
    group: entry.one('grupo', situationGroups),
    words: entry.text('palabras'),
    condition: entry.optional('condicion'),
    grounds: entry.each('fundamento').map(parseGround),
    proofs: entry.list('documento_que_lo_acredita'),
    validity: entry.optional('vigencia_y_renovacion'),
    documents: entry.each('documentos_que_pide_el_empleador').map(parseDocument),
    forbidden: entry.list('lo_que_no_se_debe_pedir'),
    steps: entry.list('pasos_del_empleador'),
    countsAsForeigner: entry.flag('cuenta_para_el_10_porciento'),
    employerRegistration: entry.flag('requiere_constancia_inscripcion_empleador'),
    notes: entry.list('notas'),
    internalNotes: entry.list('notas_internas'),
    sources: entry.list('fuentes'),
    articlesRead: entry.flag('verificado'),
  };
}

function parseGround(entry: ContentParser): LegalGround {
  const [, law = '', version] = /^(.*?)(?:\s*\(([^()]*)\))?$/s.exec(entry.text('ley')) ?? [];
  return {
    law,
    version: version?.replace(/^texto con /, '') ?? null,
    articles: entry.list('articulos'),
    note: entry.optional('nota'),
  };
}

function parseDocument(entry: ContentParser): AskedDocument {
  return {
    name: entry.text('documento'),
    required: entry.flag('obligatorio'),
    who: entry.optional('quien_lo_tramita'),
    how: entry.optional('como_se_obtiene'),
    note: entry.optional('nota'),
  };
}
