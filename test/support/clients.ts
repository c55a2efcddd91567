import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What came back, with the few questions that tests ask of a page. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
  readonly location: string | null;
  json<T = Record<string, unknown>>(): T;
}

type Fields = Record<string, string | string[]>;

/** An uploaded file in a multipart form. */
export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * A browser without scripts: keeps cookies, sends forms as browsers do (Origin and Sec-Fetch-Site included), follows
 * redirects when asked.
 */
export class TestBrowser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly app: { readonly nest: NestFastifyApplication }) {}

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.request('GET', url, undefined, headers);
  }

  /** Posts a form, `application/x-www-form-urlencoded`. */
  post(url: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.request('POST', url, body.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      ...this.fromOwnPage(),
      ...headers,
    });
  }

  /** Posts a form with files, `multipart/form-data`. */
  async upload(url: string, fields: Fields, files: readonly UploadedFile[]): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
    for (const file of files)
      form.append(file.field, new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type }), file.name);
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const body = Buffer.from(await request.arrayBuffer());
    return this.request('POST', url, body, {
      'content-type': request.headers.get('content-type')!,
      ...this.fromOwnPage(),
    });
  }

  /** Posts JSON to the API. */
  postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.request('POST', url, text, { 'content-type': 'application/json', ...this.fromOwnPage(), ...headers });
  }

  /** GETs where an answer redirects to. */
  async follow(answer: Answer): Promise<Answer> {
    let current = answer;
    for (let hops = 0; current.location !== null && hops < 5; hops++) current = await this.get(current.location);
    return current;
  }

  private fromOwnPage = () => ({ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' });

  private async request(
    method: 'GET' | 'POST',
    url: string,
    payload: string | Buffer | undefined,
    headers: object,
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const path = url.replace(/^https?:\/\/[^/]+/, '');
    const answer = await this.app.nest.inject({
      method,
      url: path,
      headers: { host: 'localhost', ...(cookie ? { cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    this.keepCookies([answer.headers['set-cookie'] ?? []].flat());
    return {
      status: answer.statusCode,
      headers: answer.headers as Answer['headers'],
      text: answer.payload,
      bytes: answer.rawPayload,
      location: (answer.headers.location as string | undefined) ?? null,
      json: () => answer.json(),
    };
  }

  private keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (!value || /max-age=0(;|$)|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
