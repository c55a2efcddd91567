import type { TestPerson } from '../../support/companies.js';
import type { TestApp } from '../../support/index.js';

const home = '/fm4/contenidos/borradores';

/** The fields of a draft's form as the page shows them. */
export function valuesIn(html: string): Record<string, string> {
  const unescape = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const form = html.slice(html.indexOf('name="seen"') - 60);
  const values: Record<string, string> = {};
  for (const [, name, text] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g))
    values[name!] = unescape(text!).replace(/^\n/, '');
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1];
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (name && (!tag.includes('type="checkbox"') || tag.includes(' checked'))) values[name] = unescape(value);
  }
  for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs)) {
    const [, chosen = ''] = /value="([^"]*)" selected/.exec(options!) ?? [];
    values[name!] = chosen;
  }
  return values;
}

/** Writes and publishes drafts, as two people do. */
export function draftsOf(app: TestApp, writer: TestPerson, lawyer: TestPerson) {
  const revisionOf = async (id: string) => {
    const found = (await (await app.owner()).query('select revision from guidance_drafts where id = $1', [id])) as {
      revision: number;
    }[];
    return String(found[0]!.revision);
  };
  return {
    async publish(
      kind: string,
      slug: string,
      over: Record<string, string>,
      rewrite: (markdown: string) => string = (text) => text,
    ): Promise<string> {
      const begun = await writer.browser.post(`/fm4/contenidos/${kind}/${slug}/borrador`, {});
      const id = begun.location!.split('/').pop()!;
      const values = valuesIn((await writer.browser.get(`${home}/${id}`)).text);
      const { markdown } = values;
      const rewritten: Record<string, string> = markdown === undefined ? {} : { markdown: rewrite(markdown) };
      const sent = [
        await writer.browser.post(`${home}/${id}`, { ...values, ...over, ...rewritten }),
        await writer.browser.post(`${home}/${id}/proponer`, {
          revision: await revisionOf(id),
          note: 'Reforma publicada en el DOF; se leyó el artículo.',
        }),
        await lawyer.browser.post(`${home}/${id}/publicar`, { revision: await revisionOf(id), read: 'si' }),
      ];
      const failed = sent.find(({ status }) => status !== 303);
      if (failed) throw new Error(`${failed.status}: ${failed.text.replace(/<[^>]*>/g, ' ').slice(0, 3000)}`);
      return id;
    },
  };
}
