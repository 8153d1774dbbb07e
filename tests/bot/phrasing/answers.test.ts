/** Each kind of answer, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/bot/answer.ts';
import { article, cited, coverage, disputes, found, glossed, reply, supports, text, visible } from './fixtures.ts';

const layoffs = cited(
  {
    type: 'layoff',
    roles: { org: ['xai'] },
    gloss: {
      fr: 'En septembre, plus de 500 salariés de xAI ont été licenciés.',
      en: 'In September, more than 500 xAI employees were laid off.',
    },
    quantity: { value: 500, unit: 'people', bound: 'more_than' },
    time: { words: { fr: 'en septembre', en: 'in September' } },
    question: { fr: 'Combien de licenciés ?', en: 'How many laid off?' },
  },
  [supports('plus de 500 salariés'), supports('500 salariés ont appris')],
);
const departures = cited(
  {
    type: 'departure',
    roles: { from: ['xai'] },
    gloss: { fr: 'Cent autres employés ont quitté xAI.', en: 'A hundred other employees left xAI.' },
    quantity: { value: 100, unit: 'people', bound: 'exact' },
    time: { words: { fr: 'une semaine plus tard', en: 'a week later' } },
  },
  [supports('cent autres employés')],
);
const total = cited(
  {
    type: 'move',
    roles: { group: { fr: 'chercheurs', en: 'researchers' }, from: ['meta'], to: ['xai'] },
    gloss: { fr: 'Au moins 14 chercheurs ont quitté Meta pour xAI.', en: 'At least 14 researchers left Meta for xAI.' },
  },
  [supports('au moins 14 chercheurs')],
);
const named = ['ada', 'jane'].map((id) =>
  cited({ type: 'move', roles: { persons: [id], from: ['meta'], to: ['xai'] } }, [supports(`${id} a quitté Meta`)]),
);

describe('found', () => {
  test('yes and no lead the first sentence, whose first letter is lowered', () => {
    const answer: Answer = { kind: 'found', verdict: 'yes', claims: [layoffs, departures], arrangement: { as: 'statements' } };
    expect(visible(answer, 'fr')).toBe(
      'Oui~: en septembre, plus de 500 salariés de xAI ont été licenciés. Cent autres employés ont quitté xAI.',
    );
    expect(text({ ...answer, verdict: 'no' }, 'en')).toBe(
      'No: in September, more than 500 xAI employees were laid off. A hundred other employees left xAI.',
    );
  });

  test('each sentence has the marks of its own passages', () => {
    const { blocks, citations, status } = reply(found(layoffs, departures), 'fr');
    expect(status).toBe('answered');
    expect(blocks).toMatchObject([{ kind: 'paragraph', sentences: [{ marks: [1, 2] }, { marks: [3] }] }]);
    expect(citations.map(({ mark, quote }) => [mark, quote])).toEqual([
      [1, 'plus de 500 salariés'],
      [2, '500 salariés ont appris'],
      [3, 'cent autres employés'],
    ]);
  });

  test('a passage that two claims share is one citation; a sentence is not said twice', () => {
    const again = { ...layoffs, evidence: [supports('plus de 500 salariés'), supports('encore')] as const };
    const { blocks, citations } = reply(found(layoffs, again), 'fr');
    expect(blocks).toMatchObject([{ sentences: [{ marks: [1, 2, 3] }] }]);
    expect(citations).toHaveLength(3);
  });

  test('a passage that disputes the claim is shown as such', () => {
    const disputed = glossed('Ada mène.', 'Ada leads.', {}, [supports('elle mène'), disputes('elle ne mène pas')]);
    expect(text(found(disputed), 'fr')).toBe('Ada mène. Mais un passage de La Gazette dit le contraire.');
    expect(reply(found(disputed), 'en').blocks).toMatchObject([
      { sentences: [{ marks: [1] }, { text: 'But a passage of La Gazette says the opposite.', marks: [2] }] },
    ]);
  });

  test('a total announces the named ones, each with its own marks', () => {
    const answer: Answer = { kind: 'found', verdict: null, claims: [total, ...named], arrangement: { as: 'total', total, named } };
    expect(visible(answer, 'fr')).toBe('Au moins 14 chercheurs ont quitté Meta pour xAI~; deux sont nommés~:\n- Ada Okoye\n- Jane Doe');
    expect(text(answer, 'en')).toBe('At least 14 researchers left Meta for xAI; two are named:\n- Ada Okoye\n- Jane Doe');
    expect(reply(answer, 'fr').blocks).toMatchObject([
      { sentences: [{ marks: [1] }] },
      { kind: 'list', ordered: false, items: [{ marks: [2] }, { marks: [3] }] },
    ]);
  });

  test('a total with one name, with none, and with a verdict', () => {
    const [one] = named;
    const arrangement = { as: 'total', total, named: one ? [one] : [] } as const;
    expect(visible({ kind: 'found', verdict: 'yes', claims: [total], arrangement }, 'fr')).toBe(
      'Oui~: au moins 14 chercheurs ont quitté Meta pour xAI~; une seule personne est nommée~:\n- Ada Okoye',
    );
    expect(text({ kind: 'found', verdict: null, claims: [total, departures], arrangement: { ...arrangement, named: [] } }, 'en')).toBe(
      'At least 14 researchers left Meta for xAI.\nA hundred other employees left xAI.',
    );
  });

  test('sides are the items of a list', () => {
    const answer: Answer = { kind: 'found', verdict: null, claims: [layoffs, departures], arrangement: { as: 'sides' } };
    expect(reply(answer, 'en').blocks).toMatchObject([{ kind: 'list', ordered: false, items: [{ marks: [1, 2] }, { marks: [3] }] }]);
  });

  test('a timeline is an ordered list with its time words, said once', () => {
    const answer: Answer = { kind: 'found', verdict: null, claims: [layoffs, departures], arrangement: { as: 'timeline' } };
    expect(visible(answer, 'fr')).toBe(
      '1. En septembre, plus de 500 salariés de xAI ont été licenciés.\n2. Une semaine plus tard~: cent autres employés ont quitté xAI.',
    );
    expect(text(answer, 'en')).toContain('2. A week later: a hundred other employees left xAI.');
    const after = glossed('Ils partent une semaine après.', 'They leave one week after.', {
      time: { words: { fr: 'une semaine plus tard', en: 'a week later' } },
    });
    expect(text({ ...answer, claims: [layoffs, after] }, 'fr')).toContain('\n2. Ils partent une semaine après.');
  });

  test('a calculation shows its terms and result, with the bounds, before what it rests on', () => {
    const sum: Answer = {
      kind: 'found',
      verdict: null,
      claims: [layoffs, departures],
      arrangement: {
        as: 'calculation',
        operation: 'sum',
        terms: [
          { value: 500, unit: 'people', bound: 'more_than' },
          { value: 100, unit: 'people', bound: 'exact' },
        ],
        result: { value: 600, unit: 'people', bound: 'more_than' },
      },
    };
    expect(text(sum, 'fr')).toMatch(/^Plus de 500 \+ 100 = plus de 600 personnes\. En septembre/);
    expect(text(sum, 'en')).toMatch(/^More than 500 \+ 100 = more than 600 people\. In September/);
    expect(reply(sum, 'fr').blocks).toMatchObject([{ sentences: [{ marks: [1, 2, 3] }, { marks: [1, 2] }, { marks: [3] }] }]);
  });

  test('a calculation with money', () => {
    const usd = (value: number) => ({ value, unit: 'USD', bound: 'exact' as const });
    const difference: Answer = {
      kind: 'found',
      verdict: null,
      claims: [layoffs],
      arrangement: { as: 'calculation', operation: 'difference', terms: [usd(70e9), usd(14.3e9)], result: usd(55.7e9) },
    };
    expect(text(difference, 'fr')).toMatch(/^70 − 14,3 = 55,7 milliards de dollars\./);
    expect(text(difference, 'en')).toMatch(/^\$70 billion − \$14\.3 billion = \$55\.7 billion\./);
  });
});

describe('conflicting', () => {
  const says = (publisher: string, fr: string, en: string, published: string | null) =>
    cited({ type: 'layoff', gloss: { fr, en } }, [supports(fr)], article({ id: publisher, publisher, published }));
  const answer: Answer = {
    kind: 'conflicting',
    claims: [
      says('La Gazette', 'Les départs sont 36.', 'Thirty-six people left.', '2025-12-10'),
      says('Le Courrier', 'Les départs sont 100.', 'A hundred people left.', null),
    ],
  };

  test('both sides, each with its publisher and its own marks', () => {
    expect(visible(answer, 'fr')).toBe(
      'Les articles ne s’accordent pas~:\n- La Gazette (10 décembre 2025)~: les départs sont 36.\n- Le Courrier~: les départs sont 100.',
    );
    expect(text(answer, 'en')).toBe(
      'The articles disagree:\n- La Gazette (10 December 2025): thirty-six people left.\n- Le Courrier: a hundred people left.',
    );
    expect(reply(answer, 'fr')).toMatchObject({ status: 'answered', blocks: [{}, { items: [{ marks: [1] }, { marks: [2] }] }] });
  });
});

describe('refuted', () => {
  const refuted = (part: Extract<Answer, { kind: 'refuted' }>['contradiction']['part'], said: string | null): Answer => ({
    kind: 'refuted',
    contradiction: { part, said },
    claims: [layoffs],
  });

  test.each([
    ['polarity', null, 'Non~: en septembre', 'No: in September'],
    ['org', 'Google', 'Ce n’est pas «~Google~»~: en septembre', 'Not "Google": in September'],
    ['figure', '5 000', 'Ce n’est pas «~5 000~»~: en septembre', 'Not "5 000": in September'],
    ['period', 'en mars', 'Ce n’est pas «~en mars~»~: en septembre', 'Not "en mars": in September'],
    [
      'word',
      'spécialisés',
      'Ce n’est pas ce que disent les articles («~spécialisés~»)~: en septembre',
      'That is not what the articles say ("spécialisés"): in September',
    ],
    ['person', null, 'Ce n’est pas ce que disent les articles~: en septembre', 'That is not what the articles say: in September'],
    ['target', '<@123>', 'Ce n’est pas ce que disent les articles~: en septembre', 'That is not what the articles say: in September'],
  ] as const)('%s, « %s »', (part, said, fr, en) => {
    expect(visible(refuted(part, said), 'fr').startsWith(fr)).toBe(true);
    expect(text(refuted(part, said), 'en').startsWith(en)).toBe(true);
    expect(reply(refuted(part, said), 'fr')).toMatchObject({ status: 'refuted', citations: [{ mark: 1 }, { mark: 2 }] });
  });
});

describe('unknown', () => {
  const unknown = (why: Extract<Answer, { kind: 'unknown' }>['why'], over = {}): Answer => ({
    kind: 'unknown',
    why,
    coverage: coverage(over),
    nearby: [layoffs, departures],
  });
  const covered = {
    fr: ' Je m’appuie sur 2 articles (La Gazette et Le Courrier).',
    en: ' I rely on 2 articles (La Gazette and Le Courrier).',
  };

  test.each([
    [
      { reason: 'unknown_name', names: ['Acme', 'Foo'] },
      'Aucun article ne parle de «~Acme~» ou «~Foo~».',
      'No article mentions "Acme" or "Foo".',
    ],
    [
      { reason: 'unknown_name', names: ['<@1>'] },
      'Les articles ne répondent pas à cette question.',
      'The articles do not answer this question.',
    ],
    [
      { reason: 'no_claim', words: ['salaire'], names: [] },
      'Je n’ai rien trouvé sur «~salaire~» dans les articles.',
      'I found nothing about "salaire" in the articles.',
    ],
    [
      { reason: 'no_claim', words: ['salaire'], names: ['Ada'] },
      'Les articles parlent de «~Ada~», mais pas à propos de «~salaire~».',
      'The articles mention "Ada", but not in connection with "salaire".',
    ],
    [
      { reason: 'no_claim', words: [], names: ['Ada'] },
      'Les articles parlent de «~Ada~», mais ne répondent pas à cette question.',
      'The articles mention "Ada", but do not answer this question.',
    ],
    [
      { reason: 'no_claim', words: [], names: [] },
      'Les articles ne répondent pas à cette question.',
      'The articles do not answer this question.',
    ],
    [{ reason: 'not_said', asked: 'place', names: [] }, 'Les articles ne disent pas où.', 'The articles do not say where.'],
    [
      { reason: 'not_said', asked: 'amount', names: ['Ada'] },
      'À propos de «~Ada~», aucun article ne donne ce montant.',
      'About "Ada", no article gives that amount.',
    ],
    [
      { reason: 'period', text: 'en 2019' },
      'Les articles ne disent rien de tel pour cette période~: «~en 2019~».',
      'The articles say nothing of the kind for that period: "en 2019".',
    ],
    [
      { reason: 'period', text: '@here' },
      'Les articles ne disent rien de tel pour cette période.',
      'The articles say nothing of the kind for that period.',
    ],
  ] as const)('%j', (why, fr, en) => {
    expect(visible(unknown(why), 'fr')).toBe(fr + covered.fr);
    expect(text(unknown(why), 'en')).toBe(en + covered.en);
    expect(reply(unknown(why), 'fr')).toMatchObject({
      status: 'unknown',
      citations: [],
      suggestions: ['Combien de licenciés ?', 'Qui a quitté xAI\u00a0?'],
    });
  });

  test('what was not understood', () => {
    expect(text(unknown({ reason: 'not_understood' }), 'fr')).toMatch(/^Je n’ai pas compris la question\./);
    expect(text(unknown({ reason: 'not_understood' }), 'en')).toMatch(/^I did not understand the question\./);
  });

  test.each([
    [
      { from: '2025-04', to: '2026-02-25' },
      'Je m’appuie sur 2 articles, d’avril 2025 à février 2026.',
      'I rely on 2 articles, from April 2025 to February 2026.',
    ],
    [{ from: '2024', to: '2025' }, 'Je m’appuie sur 2 articles, de 2024 à 2025.', 'I rely on 2 articles, from 2024 to 2025.'],
    [{ from: '2025-04-01', to: '2025-04-30' }, 'Je m’appuie sur 2 articles (avril 2025).', 'I rely on 2 articles, from April 2025.'],
    [{ articles: [article()] }, 'Je m’appuie sur un seul article (La Gazette).', 'I rely on one article (La Gazette).'],
    [{ articles: [] }, 'Je ne dispose encore d’aucun article.', 'I have no article yet.'],
    [
      { articles: ['A', 'B', 'C', 'D', 'E'].map((publisher) => article({ publisher })) },
      'Je m’appuie sur 5 articles (A, B, C et 2 autres).',
      'I rely on 5 articles (A, B, C and 2 others).',
    ],
  ])('coverage %j', (over, fr, en) => {
    expect(text(unknown({ reason: 'not_understood' }, over), 'fr').endsWith(fr)).toBe(true);
    expect(text(unknown({ reason: 'not_understood' }, over), 'en').endsWith(en)).toBe(true);
  });
});

describe('help and which one', () => {
  const TOPICS = [
    'greeting',
    'thanks',
    'farewell',
    'capability',
    'coverage',
    'off_topic',
    'order',
    'empty',
    'too_long',
    'unreadable',
  ] as const;

  test.each(TOPICS)('%s differs from the others and offers examples', (topic) => {
    const help = (of: (typeof TOPICS)[number]): Answer => ({
      kind: 'help',
      topic: of,
      coverage: coverage(),
      examples: [layoffs, layoffs, departures, total, layoffs],
    });
    for (const language of ['fr', 'en'] as const) {
      const { status, citations, suggestions } = reply(help(topic), language);
      expect({ status, citations }).toEqual({ status: 'help', citations: [] });
      expect(suggestions).toHaveLength(topic === 'farewell' ? 0 : 3);
      expect(TOPICS.filter((other) => text(help(other), language) === text(help(topic), language))).toEqual([topic]);
    }
  });

  test('coverage lists the articles', () => {
    const answer: Answer = {
      kind: 'help',
      topic: 'coverage',
      coverage: coverage({ articles: [article({ published: '2025-05-01' })] }),
      examples: [],
    };
    expect(text(answer, 'fr')).toContain('\n- Un titre (La Gazette, 1er mai 2025)');
    expect(text(answer, 'en')).toContain('\n- Un titre (La Gazette, 1 May 2025)');
  });

  test('which one: numbered options, made harmless', () => {
    const answer: Answer = { kind: 'which_one', options: ['Meta FAIR', '<@1> @here Meta', '***'] };
    expect(visible(answer, 'fr')).toBe('Laquelle ou lequel voulez-vous dire~?\n1. Meta FAIR\n2. Meta');
    expect(reply(answer, 'en')).toMatchObject({ status: 'unknown', citations: [], suggestions: [] });
    expect(text(answer, 'en')).toMatch(/^Which one do you mean\?\n1\. Meta FAIR/);
  });
});
