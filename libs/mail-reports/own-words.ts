import type { ParsedMail } from 'mailparser';
import { addressIn, addressesIn } from './fields.js';
import { type Found, short, statusIn } from './found.js';
import { judge, type Judgement } from './severity.js';

const system =
  /^(?:mailer-?daemon|postmaster|mail ?delivery|mail (?:delivery|deliver)|mdaemon|mailer|microsoft ?exchange)/i;
const failing =
  /undeliver|deliver|returned|return(?:ing)? to sender|failure notice|mail (?:system error|failed|failure)|bounce|rejected|no se (?:pudo|puede|ha podido) entregar|devuelto|no entregado|rebotad|unzustell|nicht zugestellt|zuruck|zurück|non remis|echec|échec|non recapitat|mancata consegna|nao entregue|não entregue|devolvid|onbestelbaar|niet bezorgd|niedostarcz|не доставлен|недоставлен|退信|投递失败|配信|配達/i;
/** Shops, help desks and mailboxes of people write from it as well as servers do: its subject must say that a mail failed. */
const anyMachine = /^no-?reply/i;
/** What the mailbox of a person who is away answers. */
const away =
  /^(?:(?:automatic|auto) ?-?reply\b|auto:|out of (?:the )?office\b|respuesta automática|fuera de (?:la )?oficina|ausencia\b|réponse automatique|absence\b|automatische (?:antwort|abwesenheit)|abwesen|abwesend|resposta automática|ausente\b|risposta automatica|fuori sede)/i;
const arrived =
  /\((?:success|relay(?:ed)?|read|delivered)\)|^(?:read|delivered|relayed|leído|entregado):|successfully delivered/i;
const delayed =
  /\(delay\)|\bdelayed\b|warning:? (?:could not send|message)|will be retried|will (?:keep|continue) trying|still (?:being )?retr|not yet been delivered|se retras[oó]|con retraso|verzögert|retardé/i;
const failed = /\(failure\)|permanent(?:ly)? (?:fatal|error|failure|failed)|has failed|giving up|given up/i;

/** From here on the mail is quoted, whose words are ours. */
const quoted =
  /^[ \t>]*-{2,}.*(?:copy|original|(?:unsent|returned) message|message (?:header|text|follows|body)|headers?\b|mensaje|message|nachricht)(?!.*(?:fatal|error|following address)).*$|^[ \t>]*(?:original message (?:headers|follows)|message headers|encabezados (?:originales|del mensaje)|ursprüngliche (?:nachricht|kopfzeilen)|en-?têtes (?:du|de)).*$|^[ \t>]*(?:received|return-path|message-id|dkim-signature): /im;

/**
 * A server's report in its own words: only of a server, and only when it says why, or who was not reached. One for each recipient whom
 * it names at the beginning of a line.
 */
export function failuresInWords(mail: ParsedMail): Found[] {
  const named = addressesIn(headerText(mail, 'x-failed-recipients'));
  const subject = mail.subject ?? '';
  if (!(named.length > 0 || isFromServer(mail)) || arrived.test(subject) || away.test(subject)) return [];
  const [words = ''] = (mail.text ?? '').slice(0, 20_000).split(quoted);
  const ours = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address?.toLowerCase() ?? ''));
  const late = delayed.test(`${subject}\n${words}`) && !failed.test(`${subject}\n${words}`);
  const parts = partsOf(words, ours).filter(({ recipient }) => named.length === 0 || named.includes(recipient));
  const whole = { text: words, judged: judge(null, words) };
  const report = (recipient: string | null, text: string): Found[] => {
    const own = { text, judged: judge(null, text) };
    const { text: said, judged } = own.judged && own.judged.reason !== 'unknown' ? own : whole;
    const type = late ? 'soft' : (judged?.type ?? (named.length > 0 ? 'soft' : null));
    return type ? [{ type, recipient, status: statusIn(said), diagnostic: short(tellingLine(said, judged)) }] : [];
  };
  const rest = named.filter((one) => !parts.some(({ recipient }) => recipient === one));
  const found = [
    ...parts.flatMap(({ recipient, text }) => report(recipient, text)),
    ...rest.flatMap((one) => report(one, words)),
  ];
  if (found.length > 0 || parts.length > 0) return found;
  return report(addressesIn(words).find((one) => !ours.includes(one)) ?? addressIn(words), words);
}

function isFromServer(mail: ParsedMail): boolean {
  const from = headerText(mail, 'from');
  const { address = '', name = '' } = mail.from?.value[0] ?? {};
  if (system.test(address) || system.test(name) || /^"?(?:mailer-daemon|postmaster)/i.test(from)) return true;
  const isMachine = anyMachine.test(address) || headerText(mail, 'return-path') === '<>';
  return isMachine && failing.test(`${mail.subject ?? ''} ${name}`);
}

/** The part of the text about each recipient, from the line that begins with the address. */
function partsOf(words: string, ours: readonly string[]): { recipient: string; text: string }[] {
  const begins =
    /^[ \t]*(?:recipient(?: address)?:|to:|destinatario:|failed recipient:)?[ \t]*<?([^\s<>;:,"'()[\]]+@[^\s<>;:,"'()[\]]+\.[^\s<>;:,"'()[\]]+?)>?(?=[:,.]*\s*$|[:;]? *\.{3}|: | \(|[ \t]+-)/gim;
  const marks = [...words.matchAll(begins)].map((match) => ({ at: match.index, recipient: match[1]!.toLowerCase() }));
  const theirs = marks.filter(({ recipient }) => !ours.includes(recipient));
  const parts = theirs.map(({ at, recipient }, index) => ({ recipient, text: words.slice(at, theirs[index + 1]?.at) }));
  // the same address may stand in a list and again in the record of what was said
  const once = new Map<string, string>();
  for (const { recipient, text } of parts) once.set(recipient, `${once.get(recipient) ?? ''}${text}`);
  return [...once].map(([recipient, text]) => ({ recipient, text }));
}

/** The line from which the judgement is read again later; all of a short text. */
function tellingLine(text: string, judged: Judgement | null): string {
  if (!judged) return text;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const same = (line: string) => {
    const one = judge(null, line);
    return one?.type === judged.type && one.reason === judged.reason;
  };
  const coded = lines.find((line) => /(?<![\d.])[45]\d\d[\s-]|[45]\.\d{1,3}\.\d{1,3}/.test(line) && same(line));
  return coded ?? lines.find(same) ?? text;
}

function headerText(mail: ParsedMail, name: string): string {
  const line = mail.headerLines.find(({ key }) => key === name)?.line ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}
