import type { Page } from 'playwright-core';
import { describeInChromium, openPage } from '../../support/chromium.js';
import { newPerson } from '../../support/companies.js';
import { drills } from '../../support/drills.js';
import { eventually } from '../../support/eventually.js';
import { appForAll, chromiumForAll } from '../../support/index.js';
import { course, slug } from '../fixtures.js';
import { at as openAt, begin } from '../open/reader.js';

const app = appForAll({ listen: true });
const chromium = chromiumForAll();
const viewport = { width: 390, height: 700 };
const at = `/aprender/${slug}`;

/** Reads on to that block, and waits until the page has told the server. */
async function readTo(page: Page, block: number): Promise<void> {
  const kept = page.waitForResponse(
    (answer) => answer.url().endsWith('/lugar') && answer.request().postData() === `block=${block}`,
  );
  await page.evaluate(`document.getElementById('b${block}').scrollIntoView()`);
  await kept;
}

/**
 * Waits until the block is what one sees first, as the page judges it: it scrolls there smoothly, and who leaves on the way
 * was still at the block before. Its policy allows no `waitForFunction`.
 */
async function arrivesAt(page: Page, block: number): Promise<void> {
  const isThere = () =>
    page.evaluate(`(() => {
      const { top } = document.getElementById('b${block}').getBoundingClientRect();
      const { bottom } = document.getElementById('b${block - 1}').getBoundingClientRect();
      return top >= 0 && bottom <= 24;
    })()`);
  for (let tries = 0; tries < 100 && !(await isThere()); tries += 1) await page.waitForTimeout(50);
  expect([block, await isThere()]).toEqual([block, true]);
}

describeInChromium('a browser that is killed amid a lesson', () => {
  test('leaves the learner at their block, each time', async () => {
    const person = await newPerson(app, { roles: ['partner'] });
    await person.browser.post(`/cursos/${slug}/empezar`);
    // the last blocks of a lesson cannot reach the top of the window
    const blocks = course.lessons[0]!.blocks.length - 2;
    for (let round = 0; round < drills.killedReaders; round += 1) {
      const block = 1 + ((round * 5 + 3) % blocks);
      const before = await openPage(chromium, app, person.browser.cookies, { viewport });
      await before.goto(`${at}/1`);
      await readTo(before, block);
      await before.context().close();
      const after = await openPage(chromium, app, person.browser.cookies, { viewport });
      await after.goto(at);
      await after.getByRole('link', { name: 'Seguir con la lección 1' }).click();
      await after.waitForURL(`**/1#b${block}`);
      await arrivesAt(after, block);
      // on its way there it told of blocks before
      const isKept = async () => (await person.browser.get(at)).text.includes(`${at}/1#b${block}`);
      await eventually(isKept);
      // opened from the list of lessons, it goes on there too
      await after.goto('about:blank');
      await after.goto(`${at}/1`);
      await arrivesAt(after, block);
      await eventually(isKept);
      expect(await isKept()).toBe(true);
      await after.context().close();
    }
  }, 600_000);

  test('without a connection the place is told when it is back', async () => {
    const browser = app.browser();
    await begin(browser);
    const page = await openPage(chromium, app, browser.cookies, { viewport });
    await page.goto(`${openAt}/1`);
    await page.context().setOffline(true);
    await page.evaluate(`document.getElementById('b4').scrollIntoView()`);
    await page.waitForTimeout(600);
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/lugar'));
    await page.context().setOffline(false);
    expect((await kept).status()).toBe(200);
    expect((await browser.get(openAt)).text).toMatch(new RegExp(`href="${openAt}/1#b[1-9]`));
  }, 600_000);
});
