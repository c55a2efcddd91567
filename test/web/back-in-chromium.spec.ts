import type { Browser, Page } from 'playwright-core';
import { describeInChromium, openChromium, startApp, type TestApp } from '../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ listen: true });
});
afterAll(() => app.close());

describeInChromium('who goes back to a page that answered a form', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage({ baseURL: app.url });
  });
  afterEach(() => page.close());

  const submit = () =>
    Promise.all([
      page.waitForResponse((answer) => answer.request().method() === 'POST'),
      page.locator('main form button').first().click(),
    ]);
  const leaveAndComeBack = async () => {
    await page.waitForLoadState();
    await page.goto('/ayuda');
    return page.goBack();
  };

  test('finds the form where a code was refused, and not the question of the browser', async () => {
    await page.goto('/seguimiento');
    await page.fill('[name=codigo]', 'AAAA-BBBB');
    await submit();
    const back = await leaveAndComeBack();
    expect(back?.status()).toBe(200);
    expect(await page.locator('[name=codigo]').inputValue()).toBe('');
  });

  test('finds the way in after a wrong password', async () => {
    await page.goto('/entrar');
    await page.fill('[name=email]', 'nadie@agave.example');
    await page.fill('[name=password]', 'no-es-esta-de-verdad');
    await submit();
    expect((await leaveAndComeBack())?.request().method()).toBe('GET');
    expect(new URL(page.url()).pathname).toBe('/entrar');
  });

  test('finds where the form stood, when its address has no page', async () => {
    await page.goto('/guia');
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<form method="post" action="/guia/comprobantes"><button>Va</button></form>';
    });
    await submit();
    expect((await leaveAndComeBack())?.status()).toBe(200);
    expect(new URL(page.url()).pathname).toBe('/guia');
  });

  test('loses nothing on a reload: the form is sent again', async () => {
    await page.goto('/seguimiento');
    await page.fill('[name=codigo]', 'AAAA-BBBB');
    await submit();
    await page.waitForLoadState();
    expect((await page.reload())?.request().method()).toBe('POST');
    expect(await page.locator('[name=codigo]').inputValue()).toBe('AAAA-BBBB');
  });
});
