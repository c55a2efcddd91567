/** What the fields of a form say, and why that may be no text of the guidance, pure. */
import type { ValidityFault } from '../parameters/parameter.rules.js';
import { type Block, BlockError, blocksOf } from './draft-blocks.rules.js';

/** What the fields of a form say; a box that is not ticked is not there. */
export type FieldValues = Readonly<Partial<Record<string, string>>>;

/** Why what was typed is no text of the guidance. */
export class FieldFault extends Error {
  override readonly name = 'FieldFault';
  constructor(
    readonly field: string,
    /** `block`: a line without a label that is known; `code`: no name that an address may hold; `double`: a name twice; else the validity of a figure. */
    readonly kind: 'required' | 'block' | 'code' | 'double' | ValidityFault['kind'],
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${field}: ${kind}`);
  }
}

/** A field that must say something. @throws FieldFault */
export function required(values: FieldValues, field: string): string {
  const text = values[field]?.trim();
  if (!text) throw new FieldFault(field, 'required');
  return field === 'markdown' || values[field]!.includes('\n') ? text : text.replace(/\s+/g, ' ');
}

export const optional = (values: FieldValues, field: string): string | null =>
  values[field]?.replace(/\s+/g, ' ').trim() || null;

/** The paragraphs of a field. @throws FieldFault for a line that has none of the labels */
export function blocksIn(values: FieldValues, field: string, labels: readonly string[]): Block[] {
  return inField(field, () => blocksOf(values[field] ?? '', labels));
}

/** Reads paragraphs of a field. @throws FieldFault in place of a `BlockError` */
export function inField<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BlockError)) throw error;
    throw new FieldFault(field, 'block', { n: error.at, line: error.line.slice(0, 80) });
  }
}
