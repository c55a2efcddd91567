/** What the tiles are coloured by. */
export type MapLayer = 'liaison' | 'agreements' | 'companies' | 'trained';

/** A municipality with its figures. */
export interface MapMunicipality {
  /** INEGI code. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly liaison: boolean;
  /** In force. */
  readonly agreements: number;
  /** With a distinction, in the directory. */
  readonly companies: number;
  /** In whole fives; null: fewer than five, or none. */
  readonly trained: number | null;
}
