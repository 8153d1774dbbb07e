/** What the bot covers, with questions that it can answer right now. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import type { Answering } from './context.ts';

type HelpTopic = Extract<Answer, { kind: 'help' }>['topic'];

/** One example of each kind, so that the three look different. */
const EXAMPLES = ['move', 'layoff', 'compensation_offer', 'acquisition', 'leadership', 'reason'] as const;
const SHOWN = 3;

export async function help(topic: HelpTopic, { kb }: Answering): Promise<Answer> {
  const examples: CitedClaim[] = [];
  for (const type of EXAMPLES) {
    if (examples.length === SHOWN) break;
    const claims = await kb.claims({ types: [type], state: 'accepted', limit: 5 });
    const example = claims.find(({ claim }) => claim.question && claim.quantity) ?? claims.find(({ claim }) => claim.question);
    if (example) examples.push(example);
  }
  return { kind: 'help', topic, coverage: await kb.coverage(), examples };
}
