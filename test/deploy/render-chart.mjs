// Renders the templates of a Helm chart with Go's own text/template, compiled to WebAssembly, in a process of its own, for Go's
// runtime stays. Helm adds functions to that engine, which our chart does not use; what it lacks here is an error, where Helm
// prints nothing. In: { templates: { name: text }, data }. Out: { name: text }.
import { parse } from '@evertdespiegeleer/go-template';

let input = '';
for await (const piece of process.stdin) input += piece;
const { templates, data } = JSON.parse(input);
const parts = Object.entries(templates).filter(([name]) => name.endsWith('.tpl'));
const shared = parts.map(([, text]) => text).join('\n');
const rendered = {};
for (const [name, text] of Object.entries(templates)) {
  if (name.endsWith('.tpl')) continue;
  try {
    rendered[name] = await parse(`${shared}{{- /* from here the file itself */ -}}\n${text}`, data);
  } catch (error) {
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exit(1);
  }
}
process.stdout.write(JSON.stringify(rendered), () => process.exit(0));
