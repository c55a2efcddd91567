/** What is told of others and of the company, not asked of whoever applies, pure: a sentence with its own subject and verb. */
import type { Around } from './around.rules.js';
import type { DemandKind } from './demand.kinds.rules.js';
import { anyOf } from './pattern.compiler.rules.js';
import { isSentAway } from './stance.rules.js';

/** What is told of somebody. */
const TOLD_VERB = new RegExp(
  anyOf([
    '(reune*|agradec*|atendemos|atiende|atienden|peina|vende|vendemos|venden|hacen|llega|llegan|viene|vienen|abrio|fundo|nacio|construyo|compr(a|an|aron)|enseña|enseñan|acompaña|acompañan|celebra*|juega|juegan|estudia|estudian|visita|visitan|camina|caminan|pasan|salen|regresan|vuelven|descansan|aprenden|conviven|participan|come|comen|baila|bailan|aparece|aparecen|pierde|pierden|funciona|abren|cierra|cerramos|usamos|respetamos|cubrimos|regalamos|ayudamos|aprendemos|cumplimos|llevamos|tratamos|creemos|celebramos|existe|existen)',
    '(built|founded|started|opened|serves|helps|teaches|teach|attend|attends|love|loves|enjoy*|come|comes|came|meet|meets|buy|buys|visit|visits|stay|stays|play|plays|run|runs|get|gets|eat|eats|live here|sing|sings|grew|won|made|makes)',
  ]),
);
/** Of whoever is sought. */
const OF_APPLICANT = new RegExp(
  anyOf([
    '(no|sin|solo|solamente|unicamente|exclusiv*|nomas|puro|pura|puros|puras|ser|que|debe*|tiene que|ay que|indispensable*|requisit*|obligatori*|necesari*|prefer*|prefier*|ideal*|mejor|perfil|puesto*|bacante*|plaza*|trabajo|empleo|candidat*|aspirante*|interesad*|personal|ambiente|gusta*|gusto|pide*|exig*|busc*|quier*|solicit*|requier*|contrat*|ocup*|necesit*|urge*|abst*|tu|tus|eres|tengas|seas|nos|somos|aqui|todos|todas)',
    '(only|must|should|no|not|need*|want*|prefer*|require*|ideal*|candidate*|applicant*|hire*|hiring|looking|seek*|job|role|position|you|your|if|who|we)',
  ]),
);
/** What a person is. */
const ofPerson = new Set<DemandKind>(
  `age sex family nationality origin beliefs orientation appearance disability language tattoos pregnancy`.split(
    ' ',
  ) as DemandKind[],
);

/** Whether it is told of somebody else. */
export function isNarrated(kind: DemandKind, part: Around): boolean {
  if (!ofPerson.has(kind) || isSentAway(part)) return false;
  const { sentenceBefore, found, sentenceAfter } = part;
  if (sentenceBefore.trim() === '') return false;
  return (
    TOLD_VERB.test(`${sentenceBefore}#${sentenceAfter}`) && !OF_APPLICANT.test(sentenceBefore + found + sentenceAfter)
  );
}
