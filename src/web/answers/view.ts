import type { Readable } from 'node:stream';
import type { ComponentType } from 'preact';

/** A page to render: a template and what it shows. */
export class View {
  constructor(
    readonly component: ComponentType<Record<string, unknown>>,
    readonly props: Record<string, unknown>,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    /** Part of a page that is open already, not a document. */
    readonly fragment: boolean = false,
  ) {}
}

/** Answers with a page; `fragment`: with a part of one, for a script that puts it in. */
export function view<P extends object>(
  component: ComponentType<P>,
  props: NoInfer<P>,
  options: { status?: number; headers?: Record<string, string>; fragment?: boolean } = {},
): View {
  return new View(
    component as unknown as ComponentType<Record<string, unknown>>,
    props as Record<string, unknown>,
    options.status ?? 200,
    options.headers ?? {},
    options.fragment,
  );
}

/** A message shown once on the next page. */
export interface FlashMessage {
  readonly kind: 'success' | 'info' | 'warning' | 'error';
  /** Key in the catalogue. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Sends the browser to another page with GET (303), so that going back or reloading repeats nothing. */
export class Redirect {
  constructor(
    readonly to: string,
    readonly flash: FlashMessage | null,
    readonly setCookies: readonly string[],
  ) {}
}

/**
 * @param to a path of this site
 * @param options `flash`: catalogue key of a message for the next page, with its parameters and kind (default success);
 *   `setCookies`: Set-Cookie lines to pass on
 */
export function redirect(
  to: string,
  options: {
    flash?: string;
    params?: FlashMessage['params'];
    kind?: FlashMessage['kind'];
    setCookies?: readonly string[];
  } = {},
): Redirect {
  const { flash, params = {}, kind = 'success', setCookies = [] } = options;
  return new Redirect(to, flash ? { kind, key: flash, params } : null, setCookies);
}

/** Bytes for download or, for the few types a browser may show safely, inline. A stream is sent on piece by piece. */
export class FileAnswer {
  constructor(
    readonly bytes: Uint8Array | Readable,
    readonly contentType: string,
    readonly name: string,
    readonly inline: boolean,
    readonly headers: Readonly<Record<string, string>>,
    readonly status: 200 | 206 = 200,
  ) {}
}

export function file(
  bytes: Uint8Array | Readable,
  options: {
    contentType: string;
    name: string;
    inline?: boolean;
    headers?: Record<string, string>;
    status?: 200 | 206;
  },
): FileAnswer {
  const { contentType, name, inline = false, headers = {}, status } = options;
  return new FileAnswer(bytes, contentType, name, inline, headers, status);
}
