import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The headless shell first: it opens no window, which saves most of what a page costs. */
const executablePath = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
  .map((name) => `/usr/bin/${name}`)
  .find(existsSync);

const describeHere: typeof describe = executablePath ? describe : describe.skip;

/**
 * `describe` where Chromium is found; elsewhere the tests are skipped, and the run says so. Chromium itself may hang: a
 * block that fails is run once more, its hooks too, and the first errors are shown. What the block makes belongs into
 * its hooks, so that the second run finds nothing of the first.
 */
export const describeInChromium = Object.assign(
  (name: string, block: () => void) => describeHere(name, () => twiceAtMost(block)),
  {
    each:
      <T>(rows: readonly T[]) =>
      (name: string, block: (row: T) => void) =>
        describeHere.each(rows as T[])(name, (row: T) => twiceAtMost(() => block(row))),
  },
);

function twiceAtMost(block: () => void): void {
  jest.retryTimes(1, { entireDescribe: true, logErrorsBeforeRetry: true } as object); // newer than its types
  block();
}

if (!executablePath) process.stderr.write('NOT RUN: no Chromium on this machine, so no journey in a real browser.\n');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-proxy-server',
  '--no-first-run',
];

/** How long a step in a page may take before the page counts as hung, in milliseconds: long, for a busy machine. */
const longestStep = 180_000;

/**
 * A headless Chromium that talks to this machine only. Its pages do not move unless asked to: a click waits until nothing does,
 * and smooth scrolling costs it half a second or more.
 */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: executablePath!, headless: true, args: flags, timeout: 0 });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(longestStep);
    return context;
  };
  return browser;
}

/** A page of the application in that look, in which the owner of `cookies` is signed in. */
export async function openPage(
  chromium: Browser,
  app: { readonly url: string },
  cookies: Iterable<readonly [string, string]>,
  look: BrowserContextOptions,
): Promise<Page> {
  const context = await chromium.newContext({ ...look, baseURL: app.url });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: app.url })));
  return context.newPage();
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page, each violation with its first element.
 * @param only these rules; without them WCAG 2.2 AA and best practices
 * @param without what takes nearly half of axe's time, for a page whose like was judged
 */
export async function violationsOf(
  page: Page,
  only?: readonly string[],
  without: readonly 'color-contrast'[] = [],
): Promise<string[]> {
  await page.waitForLoadState('load');
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const found = await page.evaluate(`axe
    .run(document, ${JSON.stringify({ runOnly, rules, resultTypes: ['violations'] })})
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target.join(' ')))`);
  return (found as string[]).map((violation) => `${new URL(page.url()).pathname}: ${violation}`);
}

const copies = new WeakMap<Browser, Map<string, Page>>();

/** The same for a page without scripts, which axe needs: it is shown once more where scripts run, in that look. */
export async function violationsOfCopy(page: Page, look: BrowserContextOptions): Promise<string[]> {
  return violationsOf(await copyOf(page.context().browser()!, await page.content(), look));
}

/** Shows a page's text where scripts run, in that look; its `baseURL` is where the style sheet is. */
export async function copyOf(browser: Browser, html: string, look: BrowserContextOptions): Promise<Page> {
  const opened = copies.get(browser) ?? new Map<string, Page>();
  copies.set(browser, opened);
  const key = JSON.stringify(look);
  let copy = opened.get(key);
  if (!copy) {
    // the page's own styles are in its policy, not in that of the address where the copy stands
    copy = await (await browser.newContext({ ...look, bypassCSP: true })).newPage();
    await copy.goto('/health/live'); // so that the style sheet's address leads somewhere
    opened.set(key, copy);
  }
  await copy.setContent(html, { waitUntil: 'load' });
  return copy;
}

/** Whether the page scrolls sideways, once it is whole with its styles: it must not, at any width. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  await page.waitForLoadState('load');
  return page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  ) as Promise<boolean>;
}
