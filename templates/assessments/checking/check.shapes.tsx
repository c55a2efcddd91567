/** One thing to look at before sending. */
export type FindingShape =
  | { kind: 'missing' | 'capped'; item: string; value: number; critical: boolean }
  | { kind: 'unreadable'; item: string; name: string; why: 'broken' | 'encrypted' | 'blank' | 'tiny' }
  | { kind: 'contradiction'; items: [string, string]; why: string }
  | { kind: 'pending'; item: string; name: string }
  | { kind: 'expired'; item: string; name: string; on: string }
  | { kind: 'old'; item: string; name: string; from: Date; months: number }
  | { kind: 'duplicate'; items: string[]; names: string[] }
  | { kind: 'not-applicable'; item: string };

/** What was found, kind by kind. */
export interface CheckShape {
  findings: FindingShape[];
  /** Files that nobody has looked into yet. */
  unread: number;
}
