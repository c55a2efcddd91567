import type { IncomingHttpHeaders } from 'node:http';

/** Carries the client's address to better-auth, as the web server found it out. */
export const clientAddressHeader = 'x-client-address';

/** The headers of a request that better-auth reads: cookie, browser, and the client's address. */
export function headersOf(request: { headers: IncomingHttpHeaders; ip?: string }): Headers {
  const headers = new Headers();
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  if (request.ip) headers.set(clientAddressHeader, request.ip);
  return headers;
}
