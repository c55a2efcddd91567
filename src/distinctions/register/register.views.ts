import type { ActShown } from '#templates/distinctions/register/register.page';
import type { HeadRow, LeafRow } from './register.queries.js';

/** A leaf as the register writes it. */
export interface Leaf {
  readonly act: string;
  readonly at: string;
  /** `XXXX-XXXX-XXXX` */
  readonly code: string;
  readonly company: string;
  readonly day: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly n: number;
  readonly reason: string | null;
  /** Last day in force. */
  readonly until: string;
}

/** Parses a line of the log. */
export const readLeaf = ({ leaf }: Pick<LeafRow, 'leaf'>): Leaf => JSON.parse(leaf) as Leaf;

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** What a page shows of an act. */
export function actShown(row: LeafRow): ActShown {
  const { n, act, day, code, company, level, reason } = readLeaf(row);
  return { n, act, day, code, company, level, reason };
}

/** A head in one line, as it is published. */
export const headJson = (head: HeadRow) => ({
  size: head.size,
  root: base64(head.root),
  at: head.at.toISOString(),
  key: head.keyId,
  note: head.note,
  ...(head.actsNote === null ? {} : { acts: head.actsNote }),
});
