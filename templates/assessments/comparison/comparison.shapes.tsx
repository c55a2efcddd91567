/** A mean of other companies; `edge`: only that it is so low, or so high, is said. */
export interface PeerMeanShape {
  percent: number;
  edge: 'low' | 'high' | null;
}

/** A company's own score beside the means of others. */
export interface ComparisonShape {
  version: string;
  /** Of how many other companies a figure is shown at least. */
  leastPeers: number;
  /** The day after the last one that was added up; null while there was too little. */
  untilDay: string | null;
  nextDay: string;
  /** Whether all its practices are answered. */
  complete: boolean;
  own: number;
  groups: {
    group: 'all' | 'size' | 'sector';
    value: string;
    companies: number;
    percent: PeerMeanShape;
    dimensions: { id: string; name: string; own: number | null; peers: PeerMeanShape }[];
  }[];
}
