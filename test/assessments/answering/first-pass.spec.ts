import { newCompany, newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { current, home, instrument } from '../fixtures.js';
import { minutesOf, nothing, type Pass, wordsSeen, workOf } from './first-pass.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** An inn with fourteen people, some of them in mobility. */
const inn = {
  num_trabajadores: '14',
  sector: 'alojamiento_y_alimentos',
  tiene_personal_en_movilidad: 'true',
  tiene_personal_que_no_domina_espanol: 'true',
  usa_agencias_o_contratistas: 'false',
  ofrece_alojamiento_o_transporte: 'false',
  tiene_sindicato: 'false',
};
/** Of so many practices one is looked into: how to read it, why it matters, what proves it. */
const LOOKED_INTO = 3;

/** The person sees a page: all its words are read. */
function see(pass: Pass, html: string): void {
  pass.pages += 1;
  pass.words += wordsSeen(workOf(html));
}

async function person(): Promise<Awaited<ReturnType<typeof newPerson>>> {
  const companyId = await newCompany(app);
  return newPerson(app, { companyId, roles: ['company_admin'] });
}

/** From the page before the start to the profile: a level is chosen, seven things are said. */
async function begin({ browser }: Awaited<ReturnType<typeof person>>, pass: Pass): Promise<void> {
  see(pass, (await browser.get(home)).text);
  pass.steps += 2;
  const begun = await browser.post(`${home}/comenzar`, { level: 'N1' });
  see(pass, (await browser.follow(begun)).text);
  pass.steps += Object.keys(inn).length + 1;
  pass.letters += inn.num_trabajadores.length;
  await browser.post(`${home}/perfil`, { ...inn, version: '1' });
}

/** A practice is read with its sentences, some of them looked into; one is chosen. */
function answer(pass: Pass, place: number, folded: string): void {
  pass.steps += 1;
  pass.decisions += 1;
  if (place % LOOKED_INTO > 0) return;
  pass.steps += 1;
  pass.words += wordsSeen(folded);
}

const foldedIn = (html: string) => /<details(?![^>]*\bopen\b).*?<\/summary>(.*?)<\/details>/s.exec(html)?.[1] ?? '';

test('a small company answers everything as a list in 45 minutes or less', async () => {
  const made = await person();
  const { browser } = made;
  const pass = nothing();
  await begin(made, pass);
  // from the profile to the list, and from each dimension to the next
  let [path, answered]: [string | null, number] = [`${home}/lista`, 0];
  while (path?.startsWith(`${home}/lista`)) {
    const { text } = await browser.get(path);
    see(pass, text);
    const fields: Record<string, string> = {};
    for (const [, name, value] of text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g))
      fields[name!] = value!;
    const practices = workOf(text).split('data-practica="').slice(1);
    for (const practice of practices) {
      fields[`respuesta.${practice.slice(0, practice.indexOf('"'))}`] = '2';
      answer(pass, answered, foldedIn(practice));
      answered += 1;
    }
    path = (await browser.post(`${home}/lista`, fields)).location;
    pass.steps += 1;
  }
  see(pass, (await browser.get(home)).text);
  const { score } = await current(made);
  expect([score.answered, score.applicable]).toEqual([48, 48]);
  const minutes = minutesOf(pass);
  process.stdout.write(`First pass as a list: ${JSON.stringify(pass)} ${minutes.toFixed(1)} min\n`);
  // what people are told, and what it may cost at most
  expect(minutes).toBeLessThanOrEqual(45);
  expect(pass.pages).toBeLessThanOrEqual(13);
  expect(pass.steps).toBeLessThanOrEqual(90);
  const said = /unos (\d+) minutos/.exec((await person().then((one) => one.browser.get(home))).text)![1];
  expect(Math.abs(Number(said) - minutes)).toBeLessThan(5);
});

test('one at a time it takes more pages and more steps, and is counted the same way', async () => {
  const made = await person();
  const { browser } = made;
  const pass = nothing();
  await begin(made, pass);
  // every practice has the same parts: six of them stand for all
  const some = instrument.items.filter((_, place) => place % 8 === 0 && place < 48);
  const part = nothing();
  for (const [place, { id }] of some.entries()) {
    const { text } = await browser.get(`${home}/${id}`);
    see(part, text);
    part.steps += 1;
    answer(part, place, foldedIn(text));
  }
  const each = 48 / some.length;
  for (const key of Object.keys(pass) as (keyof Pass)[]) pass[key] += part[key] * each;
  process.stdout.write(`First pass one at a time: ${JSON.stringify(pass)} ${minutesOf(pass).toFixed(1)} min\n`);
  expect(pass.pages).toBeGreaterThan(45);
  expect(pass.steps).toBeGreaterThan(100);
});

test('a folded text is not read, an open one is', () => {
  expect(wordsSeen('<p>Uno dos <span class="sr-only">tres</span></p>')).toBe(2);
  expect(wordsSeen('<details><summary>Ver más</summary><p>no se ve</p></details>')).toBe(2);
  expect(wordsSeen('<details open><summary>Ver más</summary><p>se ve</p></details>')).toBe(4);
});
