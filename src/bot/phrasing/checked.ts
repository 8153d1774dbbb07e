/** Words for checked statements: each repeated, with what the articles say of it. */
import type { Checked, Finding } from '../checking/check-message.ts';
import { MOST_STATEMENTS } from '../checking/statements.ts';
import type { Block, Citation, Reply } from '../reply.ts';
import { Citations } from './citation.ts';
import { conflictingBlocks } from './conflicting.ts';
import { paragraph, unmarked } from './draft.ts';
import { foundBlocks } from './found.ts';
import { refutedBlocks } from './refuted.ts';
import { harmless } from './said.ts';
import type { Voice } from './voice.ts';

const LONGEST_STATEMENT = 200;

/** `cut`: there were more statements than have been checked. */
export function checkedReply(checked: readonly Checked[], cut: boolean, voice: Voice): Reply {
  const { book, language } = voice;
  const citations = new Citations();
  const blocks = checked.flatMap(({ statement, finding }) => checkedBlocks(statement, finding, citations, voice));
  if (checked.length === 0) blocks.push(paragraph([unmarked(book.checked.nothing())]));
  if (cut) blocks.push(paragraph([unmarked(book.checked.cut({ count: MOST_STATEMENTS }))]));
  const cited = citations.found();
  const common = { language, blocks, suggestions: [] };
  if (!isNonEmpty(cited)) return { ...common, status: 'unknown', citations: [] };
  const contradicts = checked.some(({ finding }) => finding.is === 'contradicted');
  return { ...common, status: contradicts ? 'refuted' : 'answered', citations: cited };
}

const isNonEmpty = (citations: readonly Citation[]): citations is readonly [Citation, ...Citation[]] => citations.length > 0;

function checkedBlocks(statement: string, finding: Finding, citations: Citations, voice: Voice): Block[] {
  const said = voice.book.quotation({ text: harmless(statement, LONGEST_STATEMENT) });
  return [paragraph([unmarked(voice.book.checked[finding.is]({ said }))]), ...findingBlocks(finding, citations, voice)];
}

function findingBlocks(finding: Finding, citations: Citations, voice: Voice): Block[] {
  switch (finding.is) {
    case 'confirmed':
    case 'reserved':
    case 'near':
      return foundBlocks(finding.answer, citations, voice);
    case 'contradicted':
      return refutedBlocks(finding.answer, citations, voice);
    case 'disputed':
      return conflictingBlocks(finding.answer, citations, voice);
    case 'silent':
      return [];
  }
}
