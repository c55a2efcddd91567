import { peopleWithSlips } from '../accounts/codes/slips.js';
import { newTeam, slug } from '../courses/fixtures.js';
import { path as importPath, upload } from '../courses/importing/files.js';
import type { TestApp, TestBrowser } from '../support/index.js';

/** Pages of people without an address, of shared tablets, open links and files of people, each with who sees it. */
export async function enrolmentPages(app: TestApp): Promise<{ browser: TestBrowser; path: string }[]> {
  const { companyId, hr } = await newTeam(app);
  const [rosa] = await peopleWithSlips(app, hr, companyId, ['Rosa Díaz']);
  const coded = app.browser();
  await coded.post('/codigo', { code: rosa!.code, pin: rosa!.pin });
  const kiosks = '/empresa/equipo/kioscos';
  const link = async (name: string) =>
    /\/kiosco\/abrir\/[\w-]{43}/.exec((await hr.browser.post(kiosks, { name, by: 'code' })).text)![0];
  const tablet = app.browser();
  await tablet.post(await link('Comedor'));
  const unopened = await link('Almacén');
  const [, kiosk] = /kioscos\/([0-9a-f-]{36})\/cerrar/.exec((await hr.browser.get(kiosks)).text)!;
  const file = await upload(hr.browser, 'nombre;correo\nAna López;ana@nueva.example\n;sin-nombre@nueva.example\n');
  const invited = (await hr.browser.post('/empresa/cursos/enlaces', { course: slug, cap: '5', endsOn: '2026-12-31' }))
    .location!;
  const [join] = /\/unirse\/[0-9A-Z-]{14}/.exec((await hr.browser.get(invited)).text)!;
  return [
    { browser: coded, path: '/cuenta/agregar-correo' },
    { browser: app.browser(), path: `/codigo/${rosa!.code}` },
    { browser: app.browser(), path: `/codigo/correo/${'x'.repeat(43)}` },
    { browser: tablet, path: '/kiosco' },
    { browser: app.browser(), path: unopened },
    { browser: app.browser(), path: join },
    ...[importPath, file!, `${kiosks}/${kiosk}/enlace`, `${kiosks}/${kiosk}/cerrar`].map((path) => ({
      browser: hr.browser,
      path,
    })),
  ];
}
