const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const width = 74;

/**
 * The plain part of a mail, from the bare elements that the blocks render for it (`h1`, `p`, `ul`, `li`, `a`, `br`,
 * `hr`). Not for HTML of others.
 */
export function toText(markup: string): string {
  const blocks = [...markup.matchAll(/<(h1|p|li)(?:\s[^>]*)?>(.*?)<\/\1>|<(hr|\/ul)\s*\/?>/gs)].map(
    ([, name, inner = '', mark]) => blockOf(name ?? mark ?? '', inline(inner)),
  );
  return `${blocks
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function blockOf(name: string, lines: string[]): string {
  switch (name) {
    case 'h1': {
      const title = lines.flatMap((line) => wrap(line)).join('\n');
      return `${title}\n${'='.repeat(Math.min(width, title.length))}\n\n`;
    }
    case 'li':
      return `${lines
        .flatMap((line) => wrap(line, width - 2))
        .map((line, at) => (at === 0 ? `- ${line}` : line && `  ${line}`))
        .join('\n')}\n`;
    case 'p':
      return `${lines.flatMap((line) => wrap(line)).join('\n')}\n\n`;
    case 'hr':
      return '\n--\n';
    default:
      return '\n';
  }
}

/** The lines of a block without inner elements; a link is followed by its URL, unless that is its text. */
function inline(markup: string): string[] {
  return markup
    .replaceAll(/<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_all, href: string, text: string) =>
      text === href ? href : `${text} &lt;${href}&gt;`,
    )
    .split(/<br\s*\/?>/)
    .map((line) =>
      decode(line.replaceAll(/<[^>]*>/g, ''))
        .replaceAll(/[ \t\n\r]+/g, ' ')
        .trim(),
    );
}

function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => entities[name] ?? '');
}

/** Breaks at spaces; a URL longer than the line stays whole, so that it can be followed. */
function wrap(line: string, limit: number = width): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > limit) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
