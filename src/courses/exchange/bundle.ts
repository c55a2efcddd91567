import { buffer } from 'node:stream/consumers';
import { detectFile, openZip, partsOf, zipProblem } from '#libs/files';
import { type ZipEntry, zipPieces } from '#libs/zip';
import type { Entry, ZipFile } from 'yauzl';
import { type Course, CourseContentError, parseCourse } from '../catalogue/course.content.js';
import { courseLanguages, type CourseLanguage } from '../catalogue/course.languages.js';
import { type ListedMedium, MEDIA_LIST, readMediaList } from './bundle-media.js';
import { LARGEST_BUNDLE, LARGEST_SOURCE, MOST_FILES } from './exchange.rules.js';

/** A course as the files that its editors write: the Spanish one, and those of its translations. */
export interface CourseSource {
  readonly source: string;
  readonly translations: Readonly<Partial<Record<CourseLanguage, string>>>;
}

/** A picture, a recording or another file that a course shows, by its name in `media/`. */
export interface BundledMedium {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A course as one archive: `curso.md` with its front matter, a file for each translation, and `media/`. */
export interface CourseBundle extends CourseSource {
  readonly course: Course;
  readonly media: readonly BundledMedium[];
  /** What `media/medios.yaml` says of them; nothing without that file. */
  readonly listed: readonly ListedMedium[];
}

/**
 * Why an archive is not taken. `size`: larger than any course; `bomb`, `encrypted`, `polyglot`, `broken`: as of any zip;
 * `path`: a name that leads out of the folder; `link`: a file that is no file; `twice`: two files of one name; `unknown`: a
 * file that no course has; `missing`: no `curso.md`; `encoding`: a text that is not UTF-8; `medium`: a program, or a text
 * that a browser would run; `content`: the course is not as it should be, `what` says how.
 */
export type BundleTrouble =
  | 'size'
  | 'bomb'
  | 'encrypted'
  | 'polyglot'
  | 'broken'
  | 'path'
  | 'link'
  | 'twice'
  | 'unknown'
  | 'missing'
  | 'encoding'
  | 'medium'
  | 'content';

/** An archive that is no course. */
export class NotACourse extends Error {
  override readonly name = 'NotACourse';

  constructor(
    readonly trouble: BundleTrouble,
    /** The file of the archive, or what is wrong in the course, in Spanish; empty where there is nothing to name. */
    readonly what = '',
  ) {
    super(`The archive is not a course: ${trouble} ${what}`);
  }
}

/** A medium on its way into an archive: its bytes are asked for when it is its turn. */
export interface LeavingMedium {
  readonly name: string;
  readonly content: ZipEntry['content'];
}

/** The archive of a course, as its bytes come. @param at the day of its files */
export function writeBundle(
  source: CourseSource,
  media: Iterable<LeavingMedium> | AsyncIterable<LeavingMedium>,
  at: Date,
): AsyncIterable<Uint8Array> {
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [path, text] of sourceFiles(source)) yield { path, content: Buffer.from(text, 'utf8') };
    for await (const { name, content } of media) yield { path: `media/${name}`, content, isPacked: true };
  }
  return zipPieces(entries(), at);
}

/** The files of a course by their names in an archive: `curso.md`, `curso.fr.md`. */
const sourceFiles = ({ source, translations }: CourseSource): [string, string][] => [
  ['curso.md', source],
  ...courseLanguages.flatMap((language): [string, string][] => {
    const text = language === 'es' ? undefined : translations[language];
    return text === undefined ? [] : [[`curso.${language}.md`, text]];
  }),
];

/** Reads an archive, and believes nothing that it says of itself. @throws NotACourse */
export async function readBundle(bytes: Uint8Array): Promise<CourseBundle> {
  if (bytes.length > LARGEST_BUNDLE) throw new NotACourse('size');
  let zip: ZipFile;
  let parts: Entry[];
  try {
    zip = await openZip(bytes);
    parts = await partsOf(zip);
  } catch (error) {
    throw new NotACourse(/relative path|absolute path|invalid characters/.test(String(error)) ? 'path' : 'broken');
  }
  try {
    const problem = await zipProblem(bytes);
    if (problem) throw new NotACourse(problem);
    return await courseIn(zip, filesOf(parts));
  } finally {
    zip.close();
  }
}

/** What systems put into archives of themselves. */
const LITTER = /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|desktop\.ini)(\/|$)/;

/** The files by their paths; a folder around all of them is none. */
function filesOf(parts: readonly Entry[]): Map<string, Entry> {
  const files = parts.filter(({ fileName }) => !fileName.endsWith('/') && !LITTER.test(fileName));
  if (files.length > MOST_FILES) throw new NotACourse('bomb');
  for (const one of files) if (!isPlain(one)) throw new NotACourse('link', one.fileName);
  const [around = ''] = /^[^/]+\//.exec(files[0]?.fileName ?? '') ?? [];
  const wrapped = around !== '' && around !== 'media/' && files.every(({ fileName }) => fileName.startsWith(around));
  const byPath = new Map<string, Entry>();
  const known = new Set<string>();
  for (const one of files) {
    const path = wrapped ? one.fileName.slice(around.length) : one.fileName;
    const key = path.normalize('NFC').toLocaleLowerCase('en');
    if (known.has(key)) throw new NotACourse('twice', path);
    known.add(key);
    byPath.set(path, one);
  }
  return byPath;
}

/** The kind of a file on Unix, in the upper half of its attributes; 0 where the archive does not say. */
function isPlain({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return kind === 0 || kind === 0o100000;
}

async function courseIn(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<CourseBundle> {
  const media: BundledMedium[] = [];
  const texts: Partial<Record<CourseLanguage, string>> = {};
  for (const [path, entry] of entries) {
    const language = languageOf(path);
    const [, name] = /^media\/([^/\\]{1,200})$/.exec(path) ?? [];
    if (language) texts[language] = await textOf(zip, entry);
    else if (name !== undefined) media.push(await mediumOf(zip, entry, name));
    else throw new NotACourse('unknown', path);
  }
  const { es: source, ...translations } = texts;
  if (source === undefined) throw new NotACourse('missing', 'curso.md');
  const files = media.filter(({ name }) => name !== MEDIA_LIST);
  const listed = listedIn(media, new Set(files.map(({ name }) => name)));
  try {
    return { source, translations, media: files, listed, course: parseCourse(source, translations) };
  } catch (error) {
    // of the course, or of the YAML of its front matter
    if (error instanceof CourseContentError || (error as Error).name.startsWith('YAML'))
      throw new NotACourse('content', (error as Error).message);
    throw error;
  }
}

function listedIn(media: readonly BundledMedium[], files: ReadonlySet<string>): ListedMedium[] {
  const list = media.find(({ name }) => name === MEDIA_LIST);
  const read = list ? readMediaList(Buffer.from(list.content).toString('utf8'), files) : [];
  if (typeof read === 'string') throw new NotACourse('content', read);
  return read;
}

function languageOf(path: string): CourseLanguage | undefined {
  const [, language] = /^curso(?:\.([a-z]{2}))?\.md$/.exec(path) ?? ['', null];
  if (language === null) return undefined;
  return courseLanguages.find((one) => one === (language ?? 'es'));
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > LARGEST_SOURCE) throw new NotACourse('size', entry.fileName);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await contentOf(zip, entry));
  } catch (error) {
    if (error instanceof TypeError) throw new NotACourse('encoding', entry.fileName);
    throw error;
  }
}

async function mediumOf(zip: ZipFile, entry: Entry, name: string): Promise<BundledMedium> {
  const content = await contentOf(zip, entry);
  const found = await detectFile(content, name);
  // recordings are told by who keeps them
  if (!found.ok && found.reason !== 'unsupported') throw new NotACourse('medium', name);
  return { name, content };
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    return await buffer(await zip.openReadStreamPromise(entry));
  } catch {
    throw new NotACourse('broken', entry.fileName);
  }
}
