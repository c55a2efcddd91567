import type { Role } from '../../database/index.js';

/** A date inside a text: as a distance ("en 12 días, el 5 de diciembre") or as a day ("5 de diciembre"). */
export type Moment = { readonly relative: Date | string } | { readonly day: Date | string };

/** A word of the catalogue inside a text, by its key. */
export interface Term {
  readonly text: string;
}

/** A text of the catalogue: its key, and its parameters. `<b>…</b>` in the text is set in bold. */
export interface Words {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number | Moment | Term>>;
}

/** What to do next: verb and object, why and how long, by when, where. */
export interface NextThing {
  readonly title: Words;
  readonly text?: Words;
  /** By when; the page adds "Vence en 12 días, el 5 de diciembre." */
  readonly due?: Date | string | null;
  readonly action: { readonly href: string; readonly label: Words };
  /** A second way, less prominent. */
  readonly other?: { readonly href: string; readonly label: Words };
  /** Only for people with one of these roles; for everybody who manages the company if left out. */
  readonly for?: readonly Role[];
}

/** `now`: begun and not done; `ready`: nothing begun, and the company may begin; `later`: its text says why not yet. */
export type JourneyStepState = 'done' | 'now' | 'ready' | 'later';

/** A company's progress in one step. */
export interface JourneyStepFacts {
  readonly state: JourneyStepState;
  /** Beside the name of the step; "Listo", "En curso", "Puedes empezar" or "Después" if left out. */
  readonly badge?: Words;
  /** One or two sentences; what the step is about if left out. */
  readonly text?: Words;
  /** How long the step usually takes. */
  readonly typical?: Words;
  readonly link?: { readonly href: string; readonly label: Words };
  /** The parts of the step, shown while it is the current one. */
  readonly checks?: readonly { readonly done: boolean; readonly text: Words }[];
  /** What the company does next here; absent while it waits for FM4. */
  readonly next?: NextThing;
}

/** A date at the side of the page. */
export interface JourneyDeadline {
  readonly at: Date | string;
  readonly text: Words;
  readonly href?: string;
}

/** The level that the company aims at. */
export interface JourneyGoal {
  readonly level: 'N1' | 'N2' | 'N3';
  /** The distance: "Inclusión pide 75 %. Te faltan 2.7 puntos." */
  readonly text?: Words;
  readonly link?: { readonly href: string; readonly label: Words };
}
