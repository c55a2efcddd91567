import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetsFolder } from './assets.js';
import { file, type FileAnswer } from './view.js';

/**
 * A service worker, answered at an address of its own rather than among the assets: it serves only pages under that address.
 * @param script its name below `templates/assets/scripts`
 */
export async function serviceWorker(script: string): Promise<FileAnswer> {
  return file(await readFile(join(assetsFolder, 'scripts', script)), {
    contentType: 'text/javascript; charset=utf-8',
    name: 'trabajador.js',
    inline: true,
    headers: { 'content-security-policy': "default-src 'none'; connect-src 'self'", 'cache-control': 'no-cache' },
  });
}
