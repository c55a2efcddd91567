import type { FigureUnit, PointShape } from '../indicators/indicator.shapes.js';

/** The parts of the report that figures fill, in their order. */
export const reportParts = ['done', 'learned', 'companies', 'people', 'quality'] as const;
export type ReportPart = (typeof reportParts)[number];

/** An indicator in the report: its last closed figure of the period. */
export interface ReportLine {
  readonly id: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly point: PointShape;
  readonly target: string | null;
}

/** The report of a period, as its page and its files tell it. */
export interface ReportShape {
  readonly period: string;
  readonly parts: readonly { readonly part: ReportPart; readonly lines: readonly ReportLine[] }[];
  /** Figures below their target. */
  readonly below: readonly ReportLine[];
  /** What FM4 writes itself; empty: nothing yet. */
  readonly notWorked: string;
  readonly different: string;
  readonly method: {
    /** Figures that the rule of five hid, of so many. */
    readonly hidden: number;
    readonly cells: number;
    /** Indicators without a figure in the period, and those without a source. */
    readonly without: number;
    readonly noSource: number;
    readonly corrections: readonly {
      readonly indicator: string;
      readonly period: string;
      readonly reason: string;
      readonly foundAt: Date;
    }[];
  };
}
