import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from './app.js';
import { openChromium } from './chromium.js';

/** How long making may take on a busy machine, in milliseconds. */
const patience = 600_000;

/**
 * What `make` gives, made before the tests that follow. It is read through what is returned at once, so it can be handed
 * on and taken apart from the first test (or the next `beforeAll`) on, not before.
 */
export function made<T extends object>(make: () => Promise<T>): T {
  let whole: T;
  beforeAll(async () => {
    whole = await make();
  }, patience);
  const get = (_: T, name: string | symbol): unknown => {
    const part: unknown = Reflect.get(whole, name);
    return typeof part === 'function' ? part.bind(whole) : part;
  };
  return new Proxy({} as T, { get });
}

/** The application for all tests of the file or block. */
export function appForAll(options: Parameters<typeof startApp>[0] = {}): TestApp {
  return closedAfterAll(() => startApp(options));
}

/** A real browser for all tests of the file or block. */
export const chromiumForAll = (): Browser => closedAfterAll(openChromium);

function closedAfterAll<T extends { close(): Promise<void> }>(open: () => Promise<T>): T {
  let opened: T | undefined;
  afterAll(() => opened?.close());
  return made(async () => (opened = await open()));
}
