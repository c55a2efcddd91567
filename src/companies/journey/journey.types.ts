/** A date inside a text: said as a distance ("en 12 días, el 5 de diciembre") or as a day ("5 de diciembre"). */
export type Moment = { readonly relative: Date | string } | { readonly day: Date | string };

/** A text of the catalogue: its key, and its parameters. `<b>…</b>` in the text is set in bold. */
export interface Words {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number | Moment>>;
}

/** The one next thing to do: verb and object, why and how long, by when, where. */
export interface NextThing {
  readonly title: Words;
  readonly text?: Words;
  /** By when; the page adds "Vence en 12 días, el 5 de diciembre." */
  readonly due?: Date | string | null;
  readonly action: { readonly href: string; readonly label: Words };
  /** A second way, less prominent. */
  readonly other?: { readonly href: string; readonly label: Words };
}

/** Where a company stands in one step. */
export interface RouteStepFacts {
  /** `now`: something can be done here today, by the company or by FM4. */
  readonly state: 'done' | 'now' | 'later';
  /** Beside the name of the step; "Listo", "En curso" or "Después" if left out. */
  readonly badge?: Words;
  /** One or two sentences; what the step is about if left out. */
  readonly text?: Words;
  readonly link?: { readonly href: string; readonly label: Words };
  /** What the step consists of, shown while it is the present one. */
  readonly checks?: readonly { readonly done: boolean; readonly text: Words }[];
  /** What the company does next here; absent when it only waits. */
  readonly next?: NextThing;
}

/** A date at the side of the page. */
export interface RouteDeadline {
  readonly at: Date | string;
  readonly text: Words;
  readonly href?: string;
}

/** The level that the company aims at. */
export interface RouteGoal {
  readonly level: 'N1' | 'N2' | 'N3';
  /** Where it stands: "Inclusión pide 75 %. Te faltan 2.7 puntos." */
  readonly text?: Words;
  readonly link?: { readonly href: string; readonly label: Words };
}
