import { parse } from 'yaml';
import { ContentError, ContentParser, parseReview } from '../content-parser.js';
import type { Review } from '../review.rules.js';
import { faultIn, type ValidityFault, type WrittenValue } from './parameter.rules.js';
import {
  type ParameterContent,
  parameterGroups,
  parameterUnits,
  type ParameterValue,
  validityGrounds,
} from './parameter.types.js';

/** One edition of all figures that the law changes. */
export interface ParameterEdition {
  readonly version: string;
  readonly review: Review;
  readonly parameters: readonly { readonly slug: string; readonly content: ParameterContent }[];
}

/** What a text says when a figure holds until something changes it. */
const OPEN = 'abierta';

const said: Record<ValidityFault['kind'], string> = {
  none: 'has no value with its validity',
  value: 'valor must be a number above zero',
  'no-from': 'desde is missing or is no day: a figure without validity is refused',
  'no-to': `hasta is missing or is no day (or "${OPEN}"): a figure without validity is refused`,
  'no-source': 'fuente is missing',
  backwards: 'hasta lies before desde',
  overlap: 'begins before the value above it ends',
  'after-open': 'follows a value that holds until something changes it',
};

/** Pure: the text of `parametros.yaml` to an edition, or `ContentError` with the place of the fault. */
export function parseParameters(text: string): ParameterEdition {
  // days stay text: the default schema of YAML 1.2 knows no dates
  const root = ContentParser.of(parse(text), 'parametros');
  const parameters = root.each('parametros').map((entry) => {
    const slug = entry.text('id');
    if (!/^[a-z0-9-]+$/.test(slug)) throw new ContentError(`${entry.place}: id "${slug}" is no address`);
    return { slug, content: parseParameter(entry, slug) };
  });
  if (new Set(parameters.map(({ slug }) => slug)).size !== parameters.length)
    throw new ContentError('parametros: an id occurs twice');
  return { version: root.text('version'), review: parseReview(root), parameters };
}

function parseParameter(entry: ContentParser, slug: string): ParameterContent {
  const written = entry.each('valores').map(parseValue);
  const fault = faultIn(written);
  if (fault) throw new ContentError(`parametros: ${slug}: valores[${fault.at}]: ${said[fault.kind]}`);
  return {
    name: { es: entry.text('nombre'), en: entry.text('nombre_en') },
    group: entry.one('grupo', parameterGroups),
    unit: entry.one('unidad', parameterUnits),
    law: entry.optional('norma'),
    values: written as ParameterValue[],
  };
}

function parseValue(entry: ContentParser): WrittenValue {
  const to = entry.optional('hasta');
  return {
    value: Number(entry.text('valor')),
    from: entry.optional('desde'),
    to: to === OPEN ? null : (to ?? undefined),
    since: entry.one('segun', validityGrounds),
    source: entry.optional('fuente') ?? '',
    verified: entry.flag('verificado'),
  };
}
