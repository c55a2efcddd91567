// Writes templates/texts.generated.ts: all catalogues of the templates, merged by language. A capability declares its
// texts in `texts.es.ts` and `texts.en.ts` beside its templates; what only FM4 staff read, in Spanish alone, stands in
// `staff-texts.es.ts`; `texts.fr.ts` and `texts.ht.ts` have what is said on pages that exist in those languages too.
// Nothing else lists them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const languages = ['es', 'en', 'fr', 'ht'];

/** @param root the checkout; the file is written only when its content changes */
export function writeCatalogues(root) {
  const templates = join(root, 'templates');
  const files = readdirSync(templates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(staff-)?texts\.(es|en|fr|ht)\.ts$/.test(entry.name))
    .map((entry) => relative(templates, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const nameOf = (path) =>
    path
      .replace(/\.ts$/, '')
      .split(/[^A-Za-z0-9]+/)
      .map((word, i) => (i ? word[0].toUpperCase() + word.slice(1) : word))
      .join('');
  const catalogue = (language) =>
    files
      .filter((path) => path.endsWith(`.${language}.ts`))
      .map((path) => `  ...${nameOf(path)},\n`)
      .join('');
  const text =
    `// Written by .tasks/catalogues.mjs at every build; not in version control.\n` +
    files.map((path) => `import ${nameOf(path)} from './${path.replace(/\.ts$/, '.js')}';\n`).join('') +
    languages.map((language) => `\nexport const ${language} = {\n${catalogue(language)}} as const;\n`).join('');
  const target = join(templates, 'texts.generated.ts');
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
