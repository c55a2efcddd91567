import { parseFlow } from './flow.content.js';
import { checkFlow, pathsOf, questionsFrom } from './flow.rules.js';

/** A flow of those steps, each `question: answer>next answer>next`, and outcomes, each `id=situation:verdict`. */
function flowOf(steps: string[], outcomes: string[], listOnly: string[] = []) {
  const pasos = steps.map((line) => {
    const [names = '', answers = ''] = line.split(': ');
    const [id, question = id] = names.split('/');
    const each = answers.split(' ').map((answer) => {
      const [di, va] = answer.split('>');
      return `{ di: ${di}, va: ${va} }`;
    });
    return `- { id: ${id}, pregunta: ${question}, respuestas: [${each.join(', ')}] }`;
  });
  const resultados = outcomes.map((line) => {
    const [, id, situation, verdict] = /^(\w+)=(\w+):(\w+)$/.exec(line)!;
    return `- { id: ${id}, situacion: ${situation}, respuesta: ${verdict} }`;
  });
  const list = listOnly.map((slug) => `{ situacion: ${slug}, motivo: porque sí }`);
  return parseFlow(
    `recorrido: prueba\nedicion: '2026-11'\ncomienza: p1\npasos:\n${pasos.join('\n')}\n` +
      `resultados:\n${resultados.join('\n')}\nsolo_en_la_lista: [${list.join(', ')}]\n`,
  );
}

const situations = new Map([
  ['a', 'yes'],
  ['b', 'ask'],
] as const);
const ends = ['x=a:puede', 'y=b:depende'];
const sound = ['p1: si>x no>p2', 'p2: si>x no>y'];

describe('a flow', () => {
  it('that holds together is every way from the first question to an outcome', () => {
    const flow = flowOf(sound, ends);
    expect(() => checkFlow(flow, situations)).not.toThrow();
    const paths = pathsOf(flow).map(({ taken, outcome }) => `${taken.map(({ word }) => word).join('.')}=${outcome.id}`);
    expect(paths).toEqual(['si=x', 'no.si=x', 'no.no=y']);
    expect(questionsFrom(flow, flow.steps.get('p1')!)).toEqual({ least: 1, most: 2 });
    expect(questionsFrom(flow, flow.steps.get('p2')!)).toEqual({ least: 1, most: 1 });
  });

  const seven = [1, 2, 3, 4, 5, 6].map((n) => `p${n}: si>x no>p${n + 1}`);

  it.each([
    ['leads nowhere', ['p1: si>x no>nada'], ends, '"no" of "p1" leads nowhere: "nada"'],
    ['goes round', ['p1: si>x no>p2', 'p2: si>y no>p1'], ends, '"p1" leads back to itself'],
    ['asks the same twice', ['p1/edad: si>x no>p2', 'p2/edad: si>x no>y'], ends, 'asks "edad" twice, at "p2"'],
    ['has a step out of reach', ['p1: si>x no>y', 'p2: si>x no>y'], ends, '"p2" is out of reach'],
    ['has an outcome out of reach', sound, [...ends, 'z=b:consulta'], '"z" is out of reach'],
    ['begins nowhere', ['p2: si>x no>y'], ends, 'begins with "p1", which is no step'],
    ['asks seven questions', [...seven, 'p7: si>x no>y'], ends, 'has more than 6 questions on the way to "p7"'],
    ['gives no choice', ['p1: si>x'], ends, '"p1" has fewer than two answers'],
    ['gives one answer two ends', ['p1: si>x si>y'], ends, '"p1" has an answer twice'],
    ['has a step with the name of an outcome', [...sound, 'x: si>x no>y'], ends, '"x" is a step and an outcome'],
    ['ends in no situation', sound, ['x=a:puede', 'y=c:puede'], '"y" ends in "c", which is no situation'],
    [
      'refuses where the situation says yes',
      sound,
      ['x=a:todavia_no', 'y=b:puede'],
      '"x" says not-yet where the situation says yes',
    ],
    ['forgets a situation', ['p1: si>x no>x'], ['x=a:puede'], '"b" is not reached, and has no reason'],
  ])('that %s does not start', (_what, steps, outcomes, message) => {
    expect(() => checkFlow(flowOf(steps, outcomes), situations)).toThrow(message);
  });

  it('says why a situation is on the list only, and not of one that is reached', () => {
    const one = flowOf(['p1: si>x no>x'], ['x=a:puede'], ['b']);
    expect(() => checkFlow(one, situations)).not.toThrow();
    expect(one.listOnly.get('b')).toBe('porque sí');
    expect(() => checkFlow(flowOf(sound, ends, ['b']), situations)).toThrow('"b" is reached, and in solo_en_la_lista');
    expect(() => checkFlow(flowOf(sound, ends, ['c']), situations)).toThrow('"c" is no situation');
  });

  it('never says yes, nor maybe, where the situation says no', () => {
    const no = new Map([...situations, ['c', 'no']] as const);
    for (const verdict of ['puede', 'depende', 'consulta'])
      expect(() => checkFlow(flowOf(['p1: si>x no>p2', 'p2: si>y no>z'], [...ends, `z=c:${verdict}`]), no)).toThrow(
        'where the situation says no',
      );
  });
});
