import type { TestApp, TestBrowser } from '../support/index.js';
import { totpCode } from '../support/totp.js';
import { password, signedIn } from './people.js';

const here = '/cuenta/segundo-paso';

/** The secret of an authenticator app that the browser begins to set up. */
export async function beginSecondFactor(browser: TestBrowser): Promise<string> {
  const page = await browser.post(`${here}/configurar`, { currentPassword: password });
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/<svg[^>]*aria-label="Código QR/);
  return /name="secret" value="([A-Z2-7]+)"/.exec(page.text)![1]!;
}

/** A second factor that is set up, and the browser in which that was done. */
export async function setUpSecondFactor(
  app: TestApp,
  email: string,
): Promise<{ browser: TestBrowser; secret: string; recovery: string[] }> {
  const browser = await signedIn(app, email);
  const secret = await beginSecondFactor(browser);
  // the code before the present one is still valid, and leaves that for signing in: each is accepted once
  const code = totpCode(secret, new Date(Date.now() - 30_000));
  const page = await browser.post(`${here}/activar`, { secret, code });
  expect(page.status).toBe(200);
  const recovery = [...page.text.matchAll(/<code[^>]*>([\w-]{11})<\/code>/g)].map((found) => found[1]!);
  return { browser, secret, recovery };
}
