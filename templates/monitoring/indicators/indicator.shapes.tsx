export type ShownState = 'shown' | 'none' | 'few' | 'near' | 'low' | 'high' | 'open' | 'hidden';
export type FigureUnit = 'count' | 'sum' | 'share' | 'mean' | 'median';

/** A figure as it may be shown; `value` of a share is of 100. Null where it is not shown. */
export interface FigureShape {
  readonly state: ShownState;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A figure of a series. */
export interface PointShape extends FigureShape {
  readonly period: string;
  /** Not frozen: of a period that is not closed. */
  readonly isDraft: boolean;
}

/** An indicator in the dashboard. */
export interface IndicatorLine {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly frequency: 'month' | 'quarter' | 'half' | 'year';
  /** Null: it has a source. */
  readonly missing: string | null;
  /** Oldest first. */
  readonly points: readonly PointShape[];
  readonly target: { readonly text: string; readonly value: number | null } | null;
}

/** What an indicator is, as its page says it. */
export interface SheetShape {
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly source: string;
  readonly breakdown: string;
  readonly baseline: string | null;
  readonly year1: string | null;
  readonly year2: string | null;
}

export interface BreakdownShape {
  readonly variable: string;
  readonly lines: readonly { readonly value: string; readonly shown: FigureShape }[];
}

export interface CrossShape {
  readonly row: string;
  readonly column: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly value: string; readonly cells: readonly FigureShape[] }[];
}

export interface CorrectionShape {
  readonly period: string;
  readonly shown: FigureShape;
  readonly reason: string;
  readonly foundAt: Date;
}
