import { readdir, readFile } from 'node:fs/promises';
import { plainText } from '#libs/prose';
import { type ZipEntry, zipPieces } from '#libs/zip';
import { Introduction, LessonText, PackageDocument, tagOf } from '#templates/courses/exchange/package';
import { type PageContext, renderPage, renderPart } from '#templates/page';
import type { Course } from '../catalogue/course.content.js';
import { cmi5Structure, type PackageFacts, scormManifest, scormSchemas } from './manifests.js';
import type { PackedMedium } from './package-media.js';
import { packageTexts } from './package-texts.js';

/** What another system plays. */
export type PackageKind = 'scorm' | 'cmi5';

const content = new URL('content/', import.meta.url);

/** The rules by which quizzes are drawn and graded here go along: a package grades as this site does. */
const rules = [
  'course.rules.js',
  'catalogue/question.rules.js',
  'learning/answers.rules.js',
  'learning/attempts.rules.js',
  'learning/quiz.rules.js',
];

/**
 * A course as a package for another system, as its bytes come: a player in plain script, the lessons with their media, the quiz,
 * and what the system asks for: `imsmanifest.xml` with its schemas (SCORM 1.2) or `cmi5.xml`.
 * @param course in the language of the page
 * @param page in that language; links of the course lead to its `origin`
 * @param at the day of its files
 */
export async function writePackage(
  kind: PackageKind,
  course: Course,
  page: PageContext,
  media: readonly PackedMedium[],
  at: Date,
): Promise<AsyncIterable<Uint8Array>> {
  const files = new Map<string, string>([
    [
      'index.html',
      renderPage(
        PackageDocument,
        { title: course.title, language: course.language, address: addressOf(course, page) },
        page,
      ),
    ],
    ['course.js', `export default ${JSON.stringify(contentOf(course, page, media))};\n`],
    ...(await playerFiles(kind)),
  ]);
  const recordings = media.flatMap((one) => one.files);
  const facts = factsOf(course, page);
  if (kind === 'cmi5') files.set('cmi5.xml', cmi5Structure(facts));
  else {
    files.set('imsmanifest.xml', scormManifest(facts, [...files.keys(), ...recordings.map(({ path }) => path)]));
    for (const name of scormSchemas) files.set(name, await readFile(new URL(`scorm12/${name}`, content), 'utf8'));
  }
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [path, text] of files) yield { path, content: Buffer.from(text, 'utf8') };
    for (const { path, open } of recordings) yield { path, content: await open(), isPacked: true };
  }
  return zipPieces(entries(), at);
}

const addressOf = ({ slug }: Course, { origin = '' }: PageContext): string => `${origin}/cursos/${slug}`;

function factsOf(course: Course, page: PageContext): PackageFacts {
  const { letter, version, language, title, quizSettings } = course;
  return {
    id: `PUERTAS-ABIERTAS-${letter}-${version}-${language}`,
    iri: `${addressOf(course, page)}/paquete/${version}/${language}`,
    title,
    description: plainText(course.objective),
    language: tagOf(language),
    passMark: quizSettings.passMark,
  };
}

/** What the player shows; nothing that only editors read. */
function contentOf(course: Course, page: PageContext, media: readonly PackedMedium[]) {
  const { title, quiz, quizSettings, objective, careNotice } = course;
  const shapes = media.map(({ shape }) => shape);
  const elsewhere = (html: string) => leadingAway(html, page.origin ?? '');
  return {
    title,
    language: tagOf(course.language),
    introduction: elsewhere(renderPart(Introduction, { objective, careNotice }, page)),
    lessons: course.lessons.map(({ id, title: name, blocks, pause, takeaways }) => ({
      id,
      title: name,
      html: elsewhere(renderPart(LessonText, { blocks, pause, takeaways, media: shapes }, page)),
    })),
    quiz,
    quizSettings,
    texts: packageTexts(course, page),
  };
}

/** Links lead to this site, in a window of their own: the course stays where it is played. */
const leadingAway = (html: string, origin: string): string =>
  html.replaceAll(/href="\/(?!\/)/g, `href="${origin}/`).replaceAll('<a ', '<a target="_blank" rel="noopener" ');

async function playerFiles(kind: PackageKind): Promise<[string, string][]> {
  const player = new URL('player/', content);
  const names = (await readdir(player)).filter((name) => name !== 'scorm.js' && name !== 'cmi5.js').sort();
  const text = async (from: URL) => withoutMap(await readFile(from, 'utf8'));
  const own = names.map(async (name): Promise<[string, string]> => [name, await text(new URL(name, player))]);
  const shared = rules.map(async (path): Promise<[string, string]> => [
    `rules/courses/${path}`,
    await text(new URL(`../${path}`, import.meta.url)),
  ]);
  return Promise.all([
    ...own,
    text(new URL(`${kind}.js`, player)).then((lms): [string, string] => ['lms.js', lms]),
    ...shared,
  ]);
}

const withoutMap = (text: string): string => text.replace(/^\/\/# sourceMappingURL=.*$/m, '');
