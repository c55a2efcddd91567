/** What a refusal says beside its code. */
export interface RefusalOptions {
  /** HTTP status; 409 unless said. */
  readonly status?: number;
  readonly params?: RefusalParams;
  /** The form's field concerned. */
  readonly field?: string;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

/** Facts that fill the placeholders of the text `refusal.<code>`. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * A request that the rules do not allow. The reader sees the catalogue's text `refusal.<code>`.
 * Everything that is not a `Refused` is a defect and becomes a 500 with an id.
 */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly params: RefusalParams;
  /** The form's field at which the text is shown; null: above the form. */
  readonly field: string | null;
  /** Seconds after which it is worth trying again; sent as `Retry-After`. */
  readonly retryAfter: number | null;

  /**
   * @param code room and reason, `audits.not-ready`
   * @param options status (default 409), text parameters, the field concerned
   */
  constructor(
    readonly code: string,
    options: RefusalOptions = {},
  ) {
    super(code);
    this.status = options.status ?? 409;
    this.params = options.params ?? {};
    this.field = options.field ?? null;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/**
 * How a room refuses: `const refuse = refusals<'audits.not-ready' | 'audits.taken'>()`, then
 * `throw refuse('audits.taken')`. Only codes of the room's union compile; each has a text `refusal.<code>`.
 */
export const refusals =
  <Code extends string>() =>
  (code: Code, options?: RefusalOptions): Refused =>
    new Refused(code, options);

/** Whether `error` is a refusal with one of these codes of a room's union. */
export const isRefusal = <Code extends string = never>(error: unknown, ...codes: readonly Code[]): error is Refused =>
  error instanceof Refused && codes.some((code) => code === error.code);

/** There is no such thing, or it is not the viewer's to see: both get the same answer. */
export const notFound = () => new Refused('not-found', { status: 404 });

/** Someone else changed the row meanwhile. */
export const conflict = () => new Refused('conflict', { status: 409 });
