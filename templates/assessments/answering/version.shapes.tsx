/** What a company should know of the version of the instrument by which it answers. */
export interface VersionNoticeShape {
  /** Another version is in force; it can be sent until a day; it can no longer be sent. */
  standing: 'newer' | 'ending' | 'over';
  version: string;
  newest: string;
  /** What is new and why, in FM4's words; may be empty. */
  note: string;
  /** The last day on which it can be sent. */
  lastDay: Date | null;
  /** How many practices ask in the same words, of how many of the newest version. */
  kept: number;
  items: number;
}
