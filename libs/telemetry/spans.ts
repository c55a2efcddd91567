import { AsyncLocalStorage } from 'node:async_hooks';

/** What a span says of its work. Never a personal value, an address with a code, or what was sent with a statement. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A span that begins. */
export interface SpanStart {
  /** One of few: what kind of work it is, not which piece. */
  readonly name: string;
  /** `server` answers, `client` asks another server, `consumer` does a job; `internal` unless said. */
  readonly kind?: 'internal' | 'server' | 'client' | 'consumer';
  readonly attributes?: Attributes;
  /** The span in another process that planned this work, as a W3C traceparent; otherwise the one under way here. */
  readonly parent?: string | undefined;
}

/** A span under way. */
export interface OpenSpan {
  readonly traceId: string;
  /** Names this span to other processes (W3C Trace Context). */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  /** Ends it. @param failure the kind of error, if it failed; never its text */
  end(failure?: string): void;
}

/** What makes spans. */
export interface SpanMaker {
  open(start: SpanStart, current: OpenSpan | null): OpenSpan;
}

const current = new AsyncLocalStorage<OpenSpan>();
let maker: SpanMaker | null = null;

/** Has spans made from now on; null: none. */
export function makeSpansWith(next: SpanMaker | null): void {
  maker = next;
}

/** Whether spans are made. What is set up once per connection or server asks this first. */
export const isTracing = (): boolean => maker !== null;

/** Opens a span; null when none are made. Whoever opens it ends it. */
export const openSpan = (start: SpanStart): OpenSpan | null => maker?.open(start, current.getStore() ?? null) ?? null;

/** Runs `work` within a span: spans that are opened meanwhile are its children. */
export const within = <T>(span: OpenSpan, work: () => T): T => current.run(span, work);

/** Does `work` within a span of its own. */
export async function traced<T>(start: SpanStart, work: () => Promise<T>): Promise<T> {
  const span = openSpan(start);
  if (span === null) return work();
  try {
    const result = await within(span, work);
    span.end();
    return result;
  } catch (error) {
    span.end(kindOf(error));
    throw error;
  }
}

/** The span under way, as a W3C traceparent, for a job that goes on with its work. */
export const traceparent = (): string | undefined => current.getStore()?.traceparent;

/** The trace under way, for the lines of the log. */
export const traceId = (): string | undefined => current.getStore()?.traceId;

/** The class of an error and its code: what it says may be about somebody. */
function kindOf(error: unknown): string {
  const { name = 'Error', code } = error as { name?: string; code?: unknown };
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? `${name} ${code}` : name;
}
