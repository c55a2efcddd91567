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

/** The first address in a text (`rfc822; <ana@agave.example>`), in lower case. */
export function addressIn(text: string | undefined): string | null {
  return /[^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+\.[^\s<>;:,"'()[\]]+/.exec(text ?? '')?.[0].toLowerCase() ?? null;
}

/** Every Message-ID that the text names as one. */
export function messageIdsIn(text: string): string[] {
  return [...text.matchAll(/^[>\s]*message-id:\s*(<[^<>\s]+@[^<>\s]+>)/gim)].map(([, id]) => id!);
}
