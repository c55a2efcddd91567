import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Browser } from 'playwright-core';
import { renderMail } from '#templates/mail/render';
import { dkimRecord, MailFolder, readDkimKey } from '#libs/mail';
import { Reminders } from '../../../src/notifications/index.js';
import { MailHeaders } from '../../../src/notifications/preferences/mail-headers.service.js';
import {
  describeInChromium,
  openChromium,
  scrollsSideways,
  startApp,
  type TestApp,
  testStart,
  verifyDkim,
  violationsOf,
} from '../../support/index.js';
import { drills } from '../../support/drills.js';
import { sampleOf, samples } from './samples.js';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const dkim = readDkimKey({
  domain: 'puertas.example',
  selector: 'pa',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
});
const publicUrl = 'https://puertas.example';

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

test('every kind of mail has its sample here, its name and its reason', () => {
  const kinds = app.nest
    .get(Reminders)
    .definitions()
    .map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(Object.keys(samples).sort());
});

/** The mail of a kind. */
function letter(kind: string, locale: 'es' | 'en') {
  const definition = app.nest.get(Reminders).definitionOf(kind)!;
  const to = { userId: null, email: 'maria@agave.example', name: 'María José Ñuñez', locale };
  const manners = new MailHeaders({
    publicUrl,
    secret: 'a secret that is long enough for all',
    mailFrom: 'Puertas Abiertas <puertas@puertas.example>',
    bounceAddress: null,
    bounceImapUrl: 'imaps://mail.example',
  }).of({ to, kinds: [kind], essential: definition.essential, thread: { type: 'audit', id: '7' } });
  const mail = renderMail(
    sampleOf(definition),
    {
      locale,
      path: '/',
      query: '',
      viewer: null,
      now: testStart,
      flash: null,
      demo: false,
      issuer: { name: 'FM4 Paso Libre' },
      origin: publicUrl,
      asset: (name) => `/assets/${name}`,
    },
    { edited: null, name: to.name, footer: manners.footer },
  );
  return { mail, manners, to, essential: definition.essential };
}

/** The same as it lies in the folder: its bytes, and what a program makes of them. */
async function sent(kind: string, locale: 'es' | 'en') {
  const { mail, manners, to, essential } = letter(kind, locale);
  const folderMailer = new MailFolder(folder, { from: 'Puertas Abiertas <puertas@puertas.example>', dkim });
  const messageId = `<${kind}.${locale}@puertas.example>`;
  await folderMailer.send({ ...mail, ...manners.envelope, messageId, to, language: locale, date: testStart });
  const raw = (await folderMailer.bytes(MailFolder.idOf(messageId)))!;
  return { mail, raw, essential, parsed: await simpleParser(raw, { skipTextToHtml: true }) };
}

// what holds of a mail as of a page; it has no landmarks, because programs show it inside of theirs
const rules = [
  'color-contrast',
  'document-title',
  'html-has-lang',
  'link-name',
  'empty-heading',
  'list',
  'td-headers-attr',
];

const linksOf = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

describe.each(Object.keys(samples))('%s', (kind) => {
  test.each(['es', 'en'] as const)('in %s: is whole, signed, and says the same in both parts', async (locale) => {
    const { mail, raw, essential, parsed } = await sent(kind, locale);
    const text = raw.toString('latin1');
    const head = String(text.split('\r\n\r\n')[0]);

    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text!.trimEnd()).toBe(mail.text.trimEnd());
    expect(parsed.html).toBe(mail.html);
    expect(mail.subject.length).toBeGreaterThan(8);
    expect(`${mail.subject}${mail.text}`).not.toMatch(
      /undefined|\[object|NaN|\bnull\b|[a-z]+\.[a-z-]+\.[a-z-]+\b(?!\/)/,
    );

    const verdict = verifyDkim(raw, dkimRecord(dkim));
    expect(verdict.valid).toBe(true);
    expect(verdict.signed).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'references']),
    );
    // listed once more than it is there, so that none can be added
    for (const name of ['list-unsubscribe', 'list-unsubscribe-post']) {
      expect(new RegExp(`^${name}:`, 'im').test(head)).toBe(!essential);
      expect(verdict.signed.filter((one) => one === name)).toHaveLength(essential ? 1 : 2);
    }
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.references).toBe('<case.audit.7@puertas.example>');
    expect(head).toMatch(/^[\x20-\x7e\r\n\t]+$/);
    expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);

    const links = linksOf(mail.html);
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/puertas\.example/);
      expect(mail.text).toContain(link);
    }
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(|@import|src=/);
    expect(mail.text).toContain(locale === 'es' ? 'Recibes este correo porque' : 'You get this mail because');
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain(
      essential
        ? locale === 'es'
          ? 'llega siempre'
          : 'it always comes'
        : locale === 'es'
          ? 'deja de recibir'
          : 'stop getting',
    );
  });
});

describeInChromium('on a telephone and on a desk, by day and by night', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  test.each([
    [390, 'light', 0],
    [640, 'dark', 1],
  ] as const)(
    '%i pixels, %s: every mail fits, has contrast, and loads nothing',
    async (width, colorScheme, turn) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const poor: string[] = [];
      for (const [at, kind] of Object.keys(samples).entries()) {
        const { mail } = letter(kind, 'es');
        await page.setContent(mail.html);
        if (await scrollsSideways(page)) poor.push(`${kind}: scrolls sideways`);
        // of one look, kinds take turns
        if (drills.colours === 1 && at % 2 !== turn) continue;
        poor.push(...(await violationsOf(page, rules)).map((violation) => `${kind}: ${violation}`));
      }
      await context.close();
      expect(poor).toEqual([]);
      expect(asked).toEqual([]);
    },
    600_000,
  );
});
