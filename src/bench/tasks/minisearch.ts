/** Times what people would use instead: full-text search in memory over the passages and their glosses. */
import Sqlite from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { Claim } from '../../knowledge/claim.ts';
import type { Mix } from '../questions/mix.ts';
import type { MiniSearchResult } from '../task.ts';
import { memory } from './memory.ts';
import { Stopwatch } from './stopwatch.ts';

/** As its documentation has it: prefixes, and words that differ by a fifth of their letters. */
const SEARCH = { prefix: true, fuzzy: 0.2 };
const SHOWN = 5;
/** A large index takes seconds a question: after so many milliseconds a few questions must do. */
const PATIENCE = 20_000;
const FEWEST = 7;
const AT_ONCE = 10_000;
const WARM_UP = 20;
const WARM_UP_PATIENCE = 5000;

interface Passage {
  readonly id: string;
  readonly quote: string;
  readonly gloss: string;
}

export function timeMiniSearch(database: string, { warmUp, timed }: Mix): MiniSearchResult {
  const start = performance.now();
  const index = new MiniSearch<Passage>({ fields: ['quote', 'gloss'], storeFields: ['quote'], searchOptions: SEARCH });
  for (const passages of batches(database)) index.addAll(passages);
  const milliseconds = performance.now() - start;
  searchAll(index, warmUp.slice(0, WARM_UP), { patience: WARM_UP_PATIENCE, fewest: 1 });
  const measured = searchAll(index, timed, { patience: PATIENCE, fewest: FEWEST });
  return { passages: index.documentCount, milliseconds, ...measured, memory: memory() };
}

interface Limits {
  /** Milliseconds for all questions; but so many are asked in any case. */
  readonly patience: number;
  readonly fewest: number;
}

function searchAll(index: MiniSearch<Passage>, questions: Mix['timed'], { patience, fewest }: Limits): ReturnType<Stopwatch['read']> {
  const stopwatch = new Stopwatch();
  const start = performance.now();
  for (const [asked, { text }] of questions.entries()) {
    if (asked >= fewest && performance.now() - start > patience) break;
    const before = performance.now();
    index.search(text).slice(0, SHOWN);
    stopwatch.add((performance.now() - before) * 1000);
  }
  return stopwatch.read();
}

/** Each passage with the glosses of the claims that it carries. */
function* batches(database: string): Generator<Passage[]> {
  const sqlite = new Sqlite(database, { readonly: true });
  try {
    const rows = sqlite.prepare<[], { id: string; quote: string; body: string }>(
      `select passage.id, passage.quote, claim.body from passage
       join evidence on evidence.passage = passage.id and evidence.position = 0 join claim on claim.number = evidence.claim
       group by passage.rowid`,
    );
    let batch: Passage[] = [];
    for (const { id, quote, body } of rows.iterate()) {
      const { gloss } = JSON.parse(body) as Claim;
      batch.push({ id, quote, gloss: gloss ? `${gloss.fr} ${gloss.en}` : '' });
      if (batch.length < AT_ONCE) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } finally {
    sqlite.close();
  }
}
