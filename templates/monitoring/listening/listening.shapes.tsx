/** Where a voice comes from, in the order in which sources are shown. */
export const voiceSources = ['question', 'request', 'refusal', 'search', 'report', 'survey', 'suggestion'] as const;
export type VoiceSource = (typeof voiceSources)[number];

export type ThemeState = 'open' | 'working' | 'closed';
/** `kept`: it was left as it is. */
export type ThemeOutcome = 'changed' | 'kept';

/** A figure of a synthesis. `none`: nobody; `hidden`: of fewer than five, or one of them would follow from it. */
export interface SynthesisFigure {
  readonly state: 'none' | 'shown' | 'hidden';
  readonly n: number | null;
}

/** What is published of a quarter. */
export interface Synthesis {
  readonly all: SynthesisFigure;
  readonly sources: readonly (SynthesisFigure & { readonly source: VoiceSource })[];
  readonly themes: readonly (SynthesisFigure & {
    readonly id: string;
    readonly title: string;
    /** Null: it is open. */
    readonly outcome: ThemeOutcome | null;
    /** What changed, or why not; null while it is open. */
    readonly text: string | null;
    readonly closedOn: string | null;
  })[];
  readonly unsorted: SynthesisFigure;
  /** Words that found nothing, looked for by five or more. */
  readonly words: readonly string[];
}

/** A voice as FM4 sees it. */
export interface VoiceLine {
  readonly id: string;
  readonly source: VoiceSource;
  readonly saidOn: string;
  /** Null: it was forgotten, or the reader does not read that source. */
  readonly text: string | null;
  readonly times: number;
  /** Whether the reader reads, and so sorts, what comes from there. */
  readonly heard: boolean;
  /** The theme that its words suggest. */
  readonly suggested: { readonly id: string; readonly title: string } | null;
}

/** A theme in a list. */
export interface ThemeLine {
  readonly id: string;
  readonly title: string;
  readonly state: ThemeState;
  readonly owner: string | null;
  readonly dueOn: string;
  readonly isLate: boolean;
  /** How often it was spoken of. */
  readonly voices: number;
}

/** A theme that is closed, as everybody reads it. */
export interface ClosedTheme {
  readonly id: string;
  readonly title: string;
  readonly outcome: ThemeOutcome;
  readonly text: string;
  readonly link: string | null;
  readonly openedAt: Date;
  readonly closedAt: Date;
  /** In the quarters that are published; null: nothing of it is shown. */
  readonly voices: number | null;
  /** Whether the quarter in which it was closed is published. */
  readonly isCounted: boolean;
}
