import { describeInChromium, openChromium } from '../../support/chromium.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

const hostile = 'Café </script><b>& "Té"';

let app: TestApp;
let cafe: TestDistinction;
beforeAll(async () => {
  app = await startApp({ listen: true, at: new Date('2026-03-12T18:00:00Z') });
  cafe = await newDistinction(app, { tradeName: hostile });
});
afterAll(() => app.close());

const page = async (query = '', code = cafe.code) => (await app.browser().get(`/verificar/${code}${query}`)).text;
const described = (text: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)![1]!) as Record<string, unknown>;
const meta = (text: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(text)?.[1];

describe('a link to the page of a distinction', () => {
  test('goes with a card that shows what holds now', async () => {
    const text = await page();
    const image = new URL(meta(text, 'og:image')!);
    expect(meta(text, 'twitter:card')).toBe('summary_large_image');
    expect(meta(text, 'og:image:alt')).toContain('Distintivo vigente');
    expect(meta(text, 'og:description')).toContain('nivel Inclusión');
    const card = await app.browser().get(image.pathname);
    expect([card.status, card.headers['content-type']]).toEqual([200, 'image/png']);
  });

  test('has one address, and one in each language', async () => {
    for (const query of ['', '?lang=en', '?de=cartel']) {
      const text = await page(query);
      const at = `${app.config.publicUrl}/verificar/${cafe.code}`;
      expect(text).toContain(`<link rel="canonical" href="${at}${query === '?lang=en' ? query : ''}"/>`);
      for (const [language, end] of [
        ['es', ''],
        ['en', '?lang=en'],
        ['x-default', ''],
      ]) {
        expect(text).toContain(`<link rel="alternate" hreflang="${language}" href="${at}${end}"/>`);
      }
    }
    expect(meta(await page('?lang=en'), 'og:image')).toContain('/card/en-active-');
  });

  test('is another card once the state is another', async () => {
    const shop = await newDistinction(app, { document: false });
    const before = meta(await page('', shop.code), 'og:image');
    await moveDistinction(app, shop.id, 'suspend');
    const text = await page('', shop.code);
    expect(meta(text, 'og:image')).toMatch(/\/card\/es-suspended-\d+\.png$/);
    expect(meta(text, 'og:image')).not.toBe(before);
    expect(described(text)['certificationStatus']).toBe('https://schema.org/CertificationInactive');
  });
});

test('machines read a certification, whatever the name, and neither scores nor people', async () => {
  const text = await page();
  expect(described(text)).toMatchObject({
    '@type': 'Certification',
    certificationIdentification: cafe.code,
    certificationStatus: 'https://schema.org/CertificationActive',
    certificationRating: { ratingValue: 2, bestRating: 3 },
    validFrom: '2026-03-12',
    expires: '2028-03-12',
    about: { name: hostile, legalName: `${hostile}, S.A. de C.V.` },
  });
  expect(text).not.toContain('</script><b>');
  expect(JSON.stringify(described(text))).not.toMatch(/Mariana|score|puntaje/);
});

test('the page names every way to check without us', async () => {
  const text = await page();
  for (const way of [
    `/credenciales/${cafe.code}`,
    `/registro-publico/prueba/${cafe.code}`,
    'check-register.mjs',
    '/.well-known/did.json',
    `/api/v1/verification/${cafe.code}`,
  ]) {
    expect(text).toContain(way);
  }
});

describeInChromium('in a browser', () => {
  test('nothing on the page is against its own rules, and it prints on one sheet', async () => {
    const browser = await openChromium();
    try {
      const tab = await browser.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      await tab.goto(`${app.url}/verificar/${cafe.code}`);
      expect(complaints).toEqual([]);
      expect(await tab.locator('.pie-impreso').isVisible()).toBe(false);
      const pdf = (await tab.pdf({ format: 'Letter' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('.pie-impreso').isVisible()).toBe(true);
    } finally {
      await browser.close();
    }
  });
});
