/** Fields of a report, their names in lower case; several of one name stand one after another. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads the groups of fields of a report: as of a mail's head, with empty lines between the groups. */
export function fieldGroups(text: string): Fields[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((group) => {
      const fields = new Map<string, string[]>();
      for (const line of group.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
        const [, name, value] = /^([A-Za-z][\w-]*)[ \t]*:(.*)$/.exec(line) ?? [];
        if (!name) continue;
        const key = name.toLowerCase();
        fields.set(key, [...(fields.get(key) ?? []), value!.trim()]);
      }
      return fields;
    })
    .filter((fields) => fields.size > 0);
}

/** The groups of a report about recipients, one for each: where the empty lines between them are missing, too. */
export function recipientGroups(text: string): Fields[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const seen = new Set<string>();
  const parted = lines.flatMap((line) => {
    const name = /^(original|final)-recipient[ \t]*:/i.exec(line)?.[1]?.toLowerCase();
    if (line.trim() === '') seen.clear();
    if (!name) return [line];
    // the original one may stand before or after the final one
    const begins = seen.has(name);
    if (begins) seen.clear();
    seen.add(name);
    return begins ? ['', line] : [line];
  });
  return fieldGroups(parted.join('\n'));
}

const address = /[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+\.[^\s<>;:,"'()[\]]+/g;

/** Every address in a text, in lower case, once; letters that had to be written in hexadecimal (RFC 6533, 3) as letters. */
export function addressesIn(text: string | undefined): string[] {
  const letters = (text ?? '').replaceAll(/\\x\{([0-9a-f]{1,6})\}/gi, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0x20 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
  return [...new Set((letters.match(address) ?? []).map((one) => one.replace(/\.+$/, '').toLowerCase()))];
}

/** The first address in a text (`rfc822; <ana@agave.example>`), in lower case. */
export const addressIn = (text: string | undefined): string | null => addressesIn(text)[0] ?? null;

/** Every Message-ID that the text names as one. */
export function messageIdsIn(text: string): string[] {
  return [...text.matchAll(/^[>\s]*message-id:\s*(<[^<>\s]+@[^<>\s]+>)/gim)].map(([, id]) => id!);
}
