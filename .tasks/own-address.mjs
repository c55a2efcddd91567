import { dirname, relative, sep } from 'node:path';

/**
 * Makes `import.meta.url` in a module's text the address of where it came from, so that it finds the files beside it
 * wherever its code has gone.
 * @param {string} text @param {string} from the module @param {string} to the file that holds its code now
 */
export function withOwnAddress(text, from, to) {
  const source = JSON.stringify(relative(dirname(to), from).split(sep).join('/'));
  return text.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`);
}
