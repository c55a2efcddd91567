/** What every mail about a distinction shows of it. */
export interface DistinctionFace {
  /** `XXXX-XXXX-XXXX` */
  code: string;
  level: 'N1' | 'N2' | 'N3';
  levelName: string;
  company: string;
}
