import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { courseLanguages } from '../../../src/courses/catalogue/course.languages.js';
import { parseCourse } from '../../../src/courses/catalogue/course.content.js';
import { newPerson, signedIn } from '../../support/companies.js';
import { appForAll, type Answer, type TestBrowser } from '../../support/index.js';
import { rows } from '../fixtures.js';
import { at as openAt, begin, linkOf } from '../open/reader.js';

const app = appForAll();
const courses = readdirSync('src/courses/content')
  .filter((name) => /^curso-[a-z]\.md$/.test(name))
  .map((name) => parseCourse(readFileSync(`src/courses/content/${name}`, 'utf8')));

/** Somebody with an account who began that course on their own. */
async function learnerOf(slug: string) {
  const person = await newPerson(app, { roles: ['partner'] });
  await person.browser.post(`/cursos/${slug}/empezar`);
  return person;
}

describe('a lesson weighs less than 50 KB without media', () => {
  const MOST = 50 * 1024;

  /** What a first visit fetches, as it is sent: the page, its styles, its scripts. Fonts are kept by the browser for a year. */
  async function weightOf(browser: TestBrowser, page: Answer): Promise<number> {
    const linked = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js)[^"]*)"/g)].map(
      ([, path]) => path!,
    );
    const assets = await Promise.all([...new Set(linked)].map((path) => browser.get(path)));
    return [page, ...assets].reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0);
  }

  test.each(courses.map(({ letter, slug, lessons }) => [letter, slug, lessons.length] as const))(
    'course %s, each of its lessons',
    async (_letter, slug, lessons) => {
      const { browser } = await learnerOf(slug);
      for (let n = 1; n <= lessons; n += 1) {
        const page = await browser.get(`/aprender/${slug}/${n}`);
        expect([n, page.status]).toEqual([n, 200]);
        expect(page.bytes.length).toBeLessThan(MOST);
        expect(await weightOf(browser, page)).toBeLessThan(MOST);
      }
    },
  );

  test('course E without an account, in each language', async () => {
    const browser = app.browser();
    await begin(browser);
    for (const language of courseLanguages) {
      for (let n = 1; n <= 6; n += 1) {
        const page = await browser.get(`${openAt}/${n}?lang=${language}`);
        expect(page.bytes.length).toBeLessThan(MOST);
        expect(await weightOf(browser, page)).toBeLessThan(MOST);
      }
    }
  });
});

describe('a course goes on at the block where it was left', () => {
  const slug = courses[0]!.slug;
  const at = `/aprender/${slug}`;

  test('noticed by the script, in every browser of the learner', async () => {
    const { browser, userId } = await learnerOf(slug);
    await browser.post(`${at}/1`);
    const kept = await browser.post(`${at}/2/lugar`, { block: '4' });
    expect([kept.status, kept.json()]).toEqual([200, { kept: true }]);
    const other = await signedIn(app, userId);
    expect((await other.get(at)).text).toContain(`href="${at}/2#b4"`);
    expect((await other.get('/aprender')).text).toContain(`href="${at}/2#b4"`);
    const lesson = (await other.get(`${at}/2`)).text;
    expect(lesson).toContain('data-place="4"');
    expect(lesson).toContain('id="b4"');
    expect((await other.get(`${at}/3`)).text).not.toContain('data-place');
    await other.post(`${at}/2`);
    expect((await browser.get(at)).text).toContain(`href="${at}/3"`);
  });

  test('by a button where there is no script, each of which names a block of the page', async () => {
    const { browser } = await learnerOf(slug);
    const { lessons } = courses[0]!;
    const longest = lessons.reduce((one, other) => (other.blocks.length > one.blocks.length ? other : one));
    const number = lessons.indexOf(longest) + 1;
    for (let n = 1; n < number; n += 1) await browser.post(`${at}/${n}`);
    const page = (await browser.get(`${at}/${number}`)).text;
    const offered = [...page.matchAll(/<noscript>.*?name="block" value="(\d+)".*?<\/noscript>/gs)].map(([, n]) => n!);
    expect(offered.length).toBeGreaterThan(1);
    for (const block of offered) expect(page).toContain(`id="b${block}"`);
    const left = await browser.post(`${at}/${number}/lugar`, { block: offered[1]!, action: 'leave' });
    const course = await browser.follow(left);
    expect(course.text).toContain('Guardamos por dónde vas');
    expect(course.text).toContain(`href="${at}/${number}#b${offered[1]!}"`);
  });

  test('a block past the end is the last, and what is no block is refused', async () => {
    const { browser, userId } = await learnerOf(slug);
    const blocks = courses[0]!.lessons[0]!.blocks.length;
    await browser.post(`${at}/1/lugar`, { block: '9999' });
    expect((await browser.get(`${at}/1`)).text).toContain(`id="b${blocks + 1}"`);
    const [row] = await rows(app, 'select place_block from enrolments where user_id = $1', [userId]);
    expect(row).toEqual({ place_block: blocks + 1 });
    for (const block of ['-1', 'x', '1.5', '', '10000', '1e9'])
      expect((await browser.post(`${at}/1/lugar`, { block })).status).toBe(422);
    for (const lesson of ['0', '7', 'x'])
      expect((await browser.post(`${at}/${lesson}/lugar`, { block: '1' })).status).toBe(404);
    const stranger = await newPerson(app, { roles: ['auditor'] });
    expect((await stranger.browser.post(`${at}/1/lugar`, { block: '1' })).status).toBe(404);
  });

  test('without an account too, by the personal link', async () => {
    const browser = app.browser();
    await begin(browser);
    expect((await browser.post(`${openAt}/1/lugar`, { block: '3' })).json()).toEqual({ kept: true });
    const other = app.browser();
    await other.get(await linkOf(browser));
    expect((await other.get(openAt)).text).toContain(`href="${openAt}/1#b3"`);
    expect((await app.browser().post(`${openAt}/1/lugar`, { block: '3', action: 'leave' })).location).toBe(openAt);
    expect((await app.browser().get(`${openAt}/1`)).text).not.toMatch(/data-keep|<noscript>|lesson\.js/);
  });
});
