import type { BrowserContext, Locator, Page } from 'playwright-core';
import { drills } from '../support/drills.js';
import { lastMailTo, linkIn, scrollsSideways, type TestApp, violationsOf } from '../support/index.js';

type Value = string | true;

/** A person with a browser of their own, who reads mails and fills in forms as the pages offer them. */
export class Walker {
  private examined = 0;

  private constructor(
    private readonly app: TestApp,
    readonly page: Page,
    private readonly findings: Set<string> | null,
  ) {}

  /** @param findings where the faults of the visited pages are gathered; null: pages are not examined */
  static async in(context: BrowserContext, app: TestApp, findings: Set<string> | null): Promise<Walker> {
    return new Walker(app, await context.newPage(), findings);
  }

  async visit(path: string, status = 200): Promise<void> {
    const answer = await this.page.goto(new URL(path, this.app.url).href, { waitUntil: 'domcontentloaded' });
    expect([path, answer?.status()]).toEqual([path, status]);
  }

  /** Gathers what axe finds on the present page, and whether it scrolls sideways, wide and on a phone. */
  async examine(): Promise<void> {
    if (!this.findings) return;
    await this.page.waitForLoadState('load');
    this.examined += 1;
    for (const [at, width] of [1280, 390].entries()) {
      // so tall that nothing hides under a bar at the foot: what a bar covers for a moment is no fault
      await this.page.setViewportSize({ width, height: 3000 });
      const isLookedAt = (this.examined + at) % 2 < drills.widths;
      const isContrastSeen = this.examined % drills.contrast === 0;
      const violations = isLookedAt
        ? await violationsOf(this.page, undefined, isContrastSeen ? [] : ['color-contrast'])
        : [];
      for (const violation of violations) this.findings.add(`${violation} (${width} px)`);
      if (await scrollsSideways(this.page)) this.findings.add(`${this.page.url()} scrolls sideways at ${width} px`);
    }
  }

  /** Fills in fields by name: text, a choice, a tick (true), a file (its path after `file:`). */
  async fill(values: Record<string, Value>): Promise<void> {
    // before its style sheet is there, a page moves under the pointer
    await this.page.waitForLoadState('load');
    for (const [name, value] of Object.entries(values)) {
      const fields = this.page.locator(`main [name="${name}"], body [name="${name}"]`);
      const field = fields.first();
      const kind = await field.evaluate((element) =>
        `${element.tagName}:${element.getAttribute('type') ?? ''}`.toLowerCase(),
      );
      if (value === true) await tick(field);
      else if (['input:radio', 'input:checkbox'].includes(kind))
        await tick(this.page.locator(`[name="${name}"][value="${value}"]`));
      else if (kind.startsWith('select')) await field.selectOption(value);
      else if (kind === 'input:file') await field.setInputFiles(value);
      else await field.fill(value);
    }
  }

  /**
   * Sends the form at `path`, whose action is the same, without drawing the page: each field must be in it and open.
   * @param values texts, or choices; `files`: the texts of files, by the names of their fields
   */
  async post(path: string, values: Record<string, string>, files: Record<string, string> = {}): Promise<void> {
    const answer = await this.page.evaluate(`(${sendForm})(${JSON.stringify({ path, values, files })})`);
    expect([path, answer]).toEqual([path, 'leads on']);
  }

  /** Presses the button that sends the form at `action`, or the one with these words. */
  async press(which: { action?: string; words?: RegExp; name?: string; value?: string }): Promise<void> {
    const form = which.action ? `form[action="${which.action}"] ` : 'main ';
    const attributes = (which.name ? `[name="${which.name}"]` : '') + (which.value ? `[value="${which.value}"]` : '');
    const buttons = this.page.locator(`${form}button:not(.sr-only)${attributes}`);
    const button = which.words ? buttons.filter({ hasText: which.words }) : buttons;
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'domcontentloaded' }), button.first().click()]);
  }

  /** Fills in and sends the form at `action`. */
  async send(action: string, values: Record<string, Value>): Promise<void> {
    await this.fill(values);
    await this.press({ action });
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.visit('/entrar');
    // who has just confirmed the mail is in already
    if (new URL(this.page.url()).pathname === '/entrar') await this.send('/entrar', { email, password });
  }

  /** Has the mails sent that are due and opens the link of the newest one to `email`. */
  async openMail(email: string, path: string): Promise<void> {
    await this.app.jobs.runDue();
    const mail = await lastMailTo(this.app, email);
    await this.visit(linkIn(mail, path));
  }

  async text(): Promise<string> {
    return (await this.page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  }
}

/** By the keyboard: what a click falls on depends on the bars that stand before a page just then. */
async function tick(field: Locator): Promise<void> {
  if (!(await field.isChecked())) await field.press('Space');
  expect(await field.isChecked()).toBe(true);
}

/** Runs in the page; gives back the status of the answer, or `leads on`: what a form that was accepted does. */
const sendForm = `async ({ path, values, files }) => {
  const shown = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
  const form = shown.querySelector('form[action="' + path + '"]');
  const sent = new FormData(form);
  for (const [name, value] of [...Object.entries(values), ...Object.entries(files)]) {
    const fields = [...form.querySelectorAll('[name="' + name + '"]:not(:disabled)')];
    const isOffered = fields.some((field) => !['radio', 'submit'].includes(field.type) || field.value === value);
    if (!isOffered) throw new Error(path + ' has no open field ' + name + ' for ' + value);
    sent.set(name, name in files ? new File([value], 'Archivo.pdf', { type: 'application/pdf' }) : value);
  }
  const body = form.enctype === 'multipart/form-data' ? sent : new URLSearchParams(sent);
  const answer = await fetch(path, { method: 'POST', body, redirect: 'manual' });
  return answer.type === 'opaqueredirect' ? 'leads on' : answer.status;
}`;
