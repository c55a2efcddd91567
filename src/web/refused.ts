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
    options: { status?: number; params?: RefusalParams; field?: string; retryAfter?: number } = {},
  ) {
    super(code);
    this.status = options.status ?? 409;
    this.params = options.params ?? {};
    this.field = options.field ?? null;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** There is no such thing, or it is not the viewer's to see: both get the same answer. */
export const notFound = () => new Refused('not-found', { status: 404 });

/** Someone else changed the row meanwhile. */
export const conflict = () => new Refused('conflict', { status: 409 });
