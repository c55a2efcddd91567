/** What stands for the name of an author. */
const NOBODY = '—';

/** Parts in which programs write down who worked on a document (ECMA-376 part 1; [MS-DOCX], [MS-XLSX]; OpenDocument 1.3). */
const AUTHORED =
  /^docProps\/(?:core|app|custom)\.xml$|^word\/[^/]+\.xml$|^xl\/(?:workbook|comments\d*|comments\/[^/]+|persons\/[^/]+|revisions\/[^/]+)\.xml$|^(?:meta|content|styles)\.xml$/;

export const isAuthored = (name: string): boolean => AUTHORED.test(name);

/** Elements of which only the place stays. Of what is inside `docProps` and `meta.xml` dates, counts and versions stay. */
const EMPTIED: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^docProps\/core\.xml$/,
    'dc:creator cp:lastModifiedBy dc:title dc:subject dc:description dc:publisher dc:contributor cp:keywords cp:category cp:contentStatus cp:version dc:identifier cp:lastPrinted'.split(
      ' ',
    ),
  ],
  [/^docProps\/app\.xml$/, ['Company', 'Manager', 'HyperlinkBase', 'Template']],
  [
    /^meta\.xml$/,
    'meta:initial-creator dc:creator meta:printed-by dc:title dc:subject dc:description meta:keyword meta:generator meta:user-defined meta:template'.split(
      ' ',
    ),
  ],
  [/^(?:content|styles)\.xml$/, ['dc:creator', 'meta:creator-initials', 'text:initial-creator', 'text:creator']],
  [/^xl\/comments/, ['author']],
];

const ATTRIBUTES =
  /(\s(?:w:author|w:initials|w15:author|w15:userId|w16du:author|displayName|userId|userName)=)(?:"[^"]*"|'[^']*')/g;
/** Names of revisions of a book. */
const USER_NAMES = /(<userInfo\b[^>]*\sname=)"[^"]*"/g;

/** The text of an authored part without names of people, computers and folders. */
export function withoutAuthors(name: string, xml: string): string {
  let text = xml;
  for (const [parts, elements] of EMPTIED) {
    if (!parts.test(name)) continue;
    for (const element of elements) text = emptied(text, element);
  }
  if (name === 'docProps/custom.xml') text = text.replace(/<property\b[\s\S]*?<\/property>/g, '');
  // where the book lies on its author's machine: [MS-XLSX] 2.4.109
  if (name === 'xl/workbook.xml')
    text = text.replace(
      /<mc:AlternateContent\b(?:(?!<\/mc:AlternateContent>)[\s\S])*?absPath[\s\S]*?<\/mc:AlternateContent>|<\w+:absPath\b[^>]*\/>/g,
      '',
    );
  if (name.startsWith('word/') || name.startsWith('xl/')) {
    text = text.replace(ATTRIBUTES, (_, start: string) => `${start}"${NOBODY}"`).replace(USER_NAMES, `$1"${NOBODY}"`);
  }
  return text;
}

/** An element that has something in it loses it; one among many of its name, such as an author, keeps its place. */
function emptied(xml: string, element: string): string {
  const fill = element === 'author' ? NOBODY : '';
  return xml.replace(new RegExp(`(<${element}(?:\\s[^>]*)?(?<!/)>)[\\s\\S]*?(</${element}>)`, 'g'), `$1${fill}$2`);
}
