import { parse } from 'yaml';
import { claimOf } from '../claim.views.js';
import { ContentError, ContentParser, parseReview } from '../content-parser.js';
import type { Review } from '../review.rules.js';
import { type Paper, type PaperPermission, paperShapes, type PaperWords } from './paper.types.js';

/** One edition of the library. */
export interface PaperEdition {
  readonly version: string;
  readonly review: Review;
  readonly papers: readonly Paper[];
}

const permissions: Record<'si' | 'condicionado' | 'no' | 'identidad' | 'innecesario', PaperPermission> = {
  si: 'yes',
  condicionado: 'depends',
  no: 'no',
  identidad: 'identity',
  innecesario: 'unneeded',
};

/**
 * Pure: the text of `documentos.yaml` to the library, or `ContentError` with the place of the fault. A sentence that neither
 * cites the framework nor says that it was not verified is a fault, and so is one that only one language has.
 */
export function parsePapers(text: string): PaperEdition {
  const root = ContentParser.of(parse(text), 'documentos');
  const papers = root.each('documentos').map(paperOf);
  if (new Set(papers.map(({ slug }) => slug)).size !== papers.length)
    throw new ContentError('documentos: an id occurs twice');
  return { version: root.text('version'), review: parseReview(root), papers };
}

function paperOf(entry: ContentParser): Paper {
  const slug = entry.text('id');
  if (!/^[a-z0-9-]+$/.test(slug)) throw new ContentError(`${entry.place}: id "${slug}" is no address`);
  const [es, en] = [entry.into('es'), entry.into('en')];
  const words = { es: wordsOf(es), en: wordsOf(en) };
  for (const part of ['validity', 'allows', 'mistakes'] as const) {
    const [here, there] = [words.es[part], words.en[part]];
    const alike =
      here.length === there.length &&
      here.every(({ law, mark }, at) => law === there[at]!.law && mark === there[at]!.mark);
    if (!alike) throw new ContentError(`${entry.place}: ${part} of ${slug} rests on different sources in es and en`);
  }
  return {
    slug,
    shape: entry.one('shape', paperShapes),
    permits: permissions[entry.one('permits', ['si', 'condicionado', 'no', 'identidad', 'innecesario'])],
    marks: es.list('marks'),
    proves: entry.list('proves'),
    asked: entry.list('asked'),
    words,
  };
}

function wordsOf(entry: ContentParser): PaperWords {
  return {
    name: entry.text('name'),
    issuer: entry.text('issuer'),
    validity: claimsOf(entry, 'validity'),
    allows: claimsOf(entry, 'allows'),
    mistakes: claimsOf(entry, 'mistakes'),
  };
}

function claimsOf(entry: ContentParser, key: string) {
  const claims = entry
    .list(key)
    .map((line) => claimOf(line.replace('[sin verificar]', '(no verificado en fuente; de conocimiento general)')));
  if (claims.length === 0) throw new ContentError(`${entry.place}: ${key} is missing`);
  const bare = claims.find(({ law, mark }) => law === null && mark === null);
  if (bare) throw new ContentError(`${entry.place}: ${key}: "${bare.text}" names no source and is not marked`);
  return claims;
}
