/** What an advertisement says that it does not do to whoever comes, and that it treats all alike, pure. */
import type { Around } from './around.rules.js';
import { anyOf } from './pattern.compiler.rules.js';
import { isSentAway, reaches } from './stance.rules.js';

/** What is asked for, kept, charged or done; not how somebody is. */
const PROCEDURE = new RegExp(
  anyOf([
    '(prueba*|examen*|test|tests|testing|check|checks|screen|screening*|carta*|acta*|pasaporte*|passport*|original*|papel*|apostill*|revalid*|foto*|photo*|picture*|headshot*|selfie*|deposito*|deposit|deposits|cuota*|fee|fees|kit|uniforme*|uniform*|curso*|capacitacion|renuncia*|resignation*|hoja*|finiquito*|comprobante*|recibo*|ine|rfc|nss|curp|cuenta bancaria|bank account|antidop*|doping|estudio*|analisis|referencia*|reference*|recomendacion*|visa|visas|fianza*|aval|pagare*|cartilla|certificado*|constancia*|audiometr*|drug|blood|credit check*|socioeconomic*|estado civil|fecha de nacimiento|edad|age|photograph*|fingerprint*|pag(a|as|ar)|cobr*|descuent*|descont*)',
  ]),
);
const NOT_DONE = new RegExp(
  anyOf(['(no|nunca|jamas|nadie|sin|ni|tampoco|cero|never|nobody|no one|without|don t|doesn t|won t|aren t)']),
  'g',
);
/** What a "no" turns into a demand: whoever does not bring it, what is not taken, how one shall not be. */
const NO_OTHERWISE = new RegExp(
  `^ ?(?:(?:se|te|le|les|nos|lo|la|los|las|you|to|us) )?${anyOf([
    '(acept*|recib*|admit*|sirv*|val*|agarr*|contrat*|entrevist*|pued*|pod*|olvid*|falt*|pas*|tener|ten(er|ga|gan|gas)|tien*|tra(er|iga|igan|e|es)|cont(ar|amos)|cuent*|presentar|presente*|aber|aya*|ser|sea*|estar|este*|antecedente*|penales|deber|deba*|solo|accept*|take|hire|consider|without|have|bring|show|had|been)',
  ])}`,
);
const CONDITION_BEFORE = /(?<![a-z])(?:si|kien|kienes|ke|el ke|la ke|if|who|wo|unles|asta ke|mientras|de) $/;
/** "A nadie sin INE". */
const TWICE = /(?<![a-z])(?:no|nadie|ni|not|nobody|sin|witout|esepto|eksept)(?: |$)(?!.*(?<![a-z])ni )/;
const LATER_NO = /(?<![a-z])(?:no|not|nadie|nunka|tampoko)(?![a-z])/;

/** Whether it is a procedure, and one that is not done: "nadie te retiene el pasaporte", "sin apostillas ni revalidaciones". */
export function isNotDone(part: Around): boolean {
  const { sentenceBefore, found, sentenceAfter } = part;
  if (!PROCEDURE.test(found) || LATER_NO.test(sentenceAfter) || isSentAway(part)) return false;
  return [...sentenceBefore.matchAll(NOT_DONE)].some(({ index, 0: word }) => {
    const before = sentenceBefore.slice(0, index);
    const since = sentenceBefore.slice(index + word.length);
    return (
      !CONDITION_BEFORE.test(before) &&
      !NO_OTHERWISE.test(since + found) &&
      !TWICE.test(word === 'sin' || word === 'witout' ? before : since) &&
      reaches(since, sentenceAfter)
    );
  });
}

/** "Antecedentes: no se revisan"; but "sin foto no se revisa". */
const NOT_ASKED = new RegExp(
  `^ ?,? ?${anyOf(['no [(se|la|lo|las|los|te|les) ](revis*|consult*|usa*|usamos|cobra*|descuenta*|mira*|miramos|solicit*|pregunt*|investig*|pidas|pidan|pedimos|traigas|mandes|envies)'])}`,
);
const WHOEVER_LACKS = /(?<![a-z])(?:sin|no|si|kien|kienes|ni|falt[a-z]*) /;

/** Whether what follows says that it is not asked. */
export const isNotAsked = ({ sentenceBefore, sentenceAfter }: Around): boolean =>
  NOT_ASKED.test(sentenceAfter) && !WHOEVER_LACKS.test(sentenceBefore);

/** What nobody is to be judged by, by its name. */
const GROUND =
  /(?<![a-z])(?:edad|seso|jenero|orijen|rasa|relijion|kreensias?|nasionalidad|diskapasidad|embaraso|estado sibil|orientasion|aparensia|tatuajes|ijos|opinion|salud|kondision|antesedentes|age|jender|seks|rase|orijin|relijion|disability|pregnansy|nationality|orientation|apearanse|tatos|marital status|kids|aksent)(?![a-z])/g;
const ALIKE = new RegExp(
  anyOf([
    '(sin|no|ni|nunca|igual*|respet*|inclu*|discrimin*|divers*|cualquier*|equal*|regardless|any|every*|tod(a|o)s|never|not|nor|solo tu|talent*|skills)',
  ]),
);
const FORM = new RegExp(
  anyOf([
    '(indica*|anota*|escrib*|pon|pong*|di|dinos|menciona*|incluy*|agreg*|manda*|envia*|tell|state|include|write|send|declare|llena*)',
  ]),
);
const MANY = 3;

/** Whether a sentence names several grounds on which nobody is judged. */
export function isOfEquality({ sentenceBefore, found, sentenceAfter }: Around): boolean {
  const sentence = sentenceBefore + found + sentenceAfter;
  return (sentence.match(GROUND) ?? []).length >= MANY && ALIKE.test(sentence) && !FORM.test(sentence);
}
