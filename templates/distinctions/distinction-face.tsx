/** What every mail about a distinction shows of it. */
export interface DistinctionFace {
  /** `XXXX-XXXX-XXXX` */
  code: string;
  level: 'N1' | 'N2' | 'N3';
  levelName: string;
  company: string;
}

/** What previews of mails show while there is no real distinction. */
export const exampleFace: DistinctionFace = {
  code: '7K3M-9QWX-R2TB',
  level: 'N2',
  levelName: 'Inclusión',
  company: 'Agave Azul, S.A. de C.V.',
};
