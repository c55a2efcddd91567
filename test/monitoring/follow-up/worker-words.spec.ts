import { workerWords } from '#templates/monitoring/follow-up/worker-words';

test.each(Object.entries(workerWords))('the same words serve at 3, 6 and 12 months: %s', (language, words) => {
  const promised = {
    es: /más adelante|otra vez/,
    en: /later|again/,
    fr: /plus tard|à nouveau/,
    ht: /pi devan|ankò yon fwa/,
  };
  // after the last moment there is no other
  expect(words.howLong).not.toMatch(promised[language as keyof typeof promised]);
  expect(Object.keys(words)).toEqual(Object.keys(workerWords.es));
});
