import type { FormState } from '../../components/form-state.js';

/** An alert in the list. */
export interface AlertLine {
  readonly id: string;
  readonly companyName: string;
  readonly heardAt: Date;
  readonly state: 'open' | 'verified' | 'not_verified';
  /** By when its first step is due. */
  readonly by: Date;
  /** Whether the first step came in time; null while there is none and there is time. */
  readonly inTime: boolean | null;
}

/** An alert with what was told, what to do and what was done. */
export interface AlertProps extends AlertLine {
  readonly told: readonly { readonly id: string; readonly text: string }[];
  readonly contact: string | null;
  readonly version: number;
  readonly steps: readonly {
    readonly what: 'contacted' | 'checked' | 'referred' | 'noted' | 'verified' | 'not_verified';
    readonly note: string;
    readonly at: Date;
    readonly name: string;
  }[];
  /** The instrument's protocol for serious findings. */
  readonly protocol: readonly string[];
  readonly forms: { readonly step: FormState; readonly verdict: FormState };
}
