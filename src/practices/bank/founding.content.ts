import { parse } from 'yaml';
import { criteria, type Criterion, type FormatField } from '../practice.rules.js';

/** A practice that comes with the product, judged from what is documented of it. */
export interface FoundingPractice {
  readonly id: string;
  readonly slug: string;
  readonly text: Readonly<Record<FormatField, string>>;
  readonly verdicts: Readonly<Record<Criterion, { readonly met: boolean; readonly reason: string }>>;
}

const names = {
  institution: 'institucion',
  title: 'titulo',
  description: 'descripcion',
  problem: 'problema',
  replicable: 'replicable',
  impact: 'impacto',
  results: 'resultados',
  sustainability: 'sostenibilidad',
} as const satisfies Record<FormatField, string>;

/** Pure: the text of such a file. @throws Error that names what is missing in it */
export function parseFounding(source: string): FoundingPractice {
  const root = parse(source) as Record<string, unknown>;
  const said = (of: Record<string, unknown>, name: string): string => {
    const value = of[name];
    if (typeof value !== 'string' || value.trim() === '') throw new Error(`${name} is missing`);
    return value.trim();
  };
  const reasons = root['razones'] as Record<string, Record<string, unknown> | undefined> | undefined;
  const verdicts = criteria.map((criterion) => {
    const judged = reasons?.[criterion];
    if (typeof judged?.['cumple'] !== 'boolean') throw new Error(`razones.${criterion}.cumple is missing`);
    return [criterion, { met: judged['cumple'], reason: said(judged, 'razon') }] as const;
  });
  const fields = Object.keys(names) as FormatField[];
  return {
    id: said(root, 'id'),
    slug: said(root, 'slug'),
    text: Object.fromEntries(fields.map((field) => [field, said(root, names[field])])) as FoundingPractice['text'],
    verdicts: Object.fromEntries(verdicts) as FoundingPractice['verdicts'],
  };
}
