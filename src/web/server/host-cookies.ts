import type { FastifyInstance } from 'fastify';

const PREFIX = '__Host-';

/**
 * Over https, browsers get every cookie under a name that begins with `__Host-`: no other host and no page without TLS
 * can set it (RFC 6265bis, 4.1.3.2). The application knows it without. Cookies under other names are not read.
 */
export function readHostCookies(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ headers }) => {
    if (headers.cookie === undefined) return;
    const own = ownCookies(headers.cookie);
    if (own === '') delete headers.cookie;
    else headers.cookie = own;
  });
}

/** See `readHostCookies`. To be called after the plugin that writes cookies. */
export function writeHostCookies(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply, payload) => {
    const lines = reply.getHeader('set-cookie');
    if (lines === undefined) return payload;
    void reply.removeHeader('set-cookie');
    void reply.header(
      'set-cookie',
      [lines].flat().map((line) => hostCookie(String(line))),
    );
    return payload;
  });
}

/** Of a `Cookie` header what a browser got from here, under the names of the application. */
export function ownCookies(header: string): string {
  return header
    .split(/; */)
    .filter((cookie) => cookie.startsWith(PREFIX))
    .map((cookie) => cookie.slice(PREFIX.length))
    .join('; ');
}

/** A `Set-Cookie` line with the prefix and what the prefix asks for. @throws for a cookie of another path or host */
export function hostCookie(line: string): string {
  if (!/; *path=\/(;|$)/i.test(line) || /; *domain=/i.test(line)) {
    throw new Error(`The cookie ${line.split('=', 1)[0]} is not for this host and all its paths`);
  }
  return PREFIX + line + (/; *secure(;|$)/i.test(line) ? '' : '; Secure');
}
