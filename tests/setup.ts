/** Property tests draw the same cases in every run. `SEED=… npm test` draws others, to look for what these miss. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
