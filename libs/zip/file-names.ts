/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

/** The longest name of one file or folder, in UTF-16 units: the shortest limit among file systems is 255 bytes. */
const longest = 80;

/**
 * Gives out paths that any system can unpack: no way out of the folder, no sign that some file system forbids, no name of a
 * device, and none twice, also where capitals do not count or letters are composed otherwise: the second gets a number.
 * @returns asks for a path, folders divided by `/`; gives the one to use
 */
export function fileNames(): (wanted: string) => string {
  const given = new Set<string>();
  return (wanted) => {
    const parts = wanted
      .split('/')
      .map(safePart)
      .filter((part) => part !== '');
    const name = parts.pop() ?? 'archivo';
    const folder = parts.map((part) => `${part}/`).join('');
    const [, stem = name, ending = ''] = /^(.+?)(\.[a-z0-9]{1,8})?$/i.exec(name) ?? [];
    for (let n = 1; ; n += 1) {
      const path = `${folder}${n === 1 ? name : `${stem} (${n})${ending}`}`;
      const key = path.toLocaleLowerCase('en');
      if (given.has(key)) continue;
      given.add(key);
      return path;
    }
  };
}

function safePart(part: string): string {
  const safe = part
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*\\]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(safe)?.[0] ?? '';
  const short =
    safe.length <= longest
      ? safe
      : safe
          .slice(0, longest - ending.length)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd() + ending;
  return device.test(short) ? `_${short}` : short;
}
