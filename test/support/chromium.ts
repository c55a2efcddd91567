import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** `describe` where Chromium is found; elsewhere the tests are skipped, and the run says so. */
export const describeInChromium: typeof describe = executablePath ? describe : describe.skip;
if (!executablePath) process.stderr.write('NOT RUN: no Chromium on this machine, so no journey in a real browser.\n');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** A headless Chromium that talks to this machine only. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath!, headless: true, args: flags });
}

/** What axe finds wrong with the page (WCAG 2.2 AA and best practices), each violation with its first element. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname}: ${id} at ${nodes[0]?.target.join(' ')}`);
}

/** Whether the page scrolls sideways: it must not, at any width. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  ) as Promise<boolean>;
}
