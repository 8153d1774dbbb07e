/** Checks the claims of an article's file: their evidence, entities, links and glosses, and that every passage is used. */
import type { ClaimType } from '../claim.ts';
import { roleEntities } from '../claim-parts.ts';
import type { ClaimEntry } from './article-file.ts';
import type { Fault } from './fault.ts';
import { faultAt, type ParsedFiles } from './parse-files.ts';
import type { Path } from './yaml-file.ts';

type File = ParsedFiles['articles'][number];

/** Types whose point is free text: without a gloss there is nothing to say of them. */
const FREE_TEXT: ReadonlySet<ClaimType> = new Set(['profile', 'practice', 'product', 'statement', 'reason', 'goal', 'assessment']);

export function claimFileFaults(file: File, entities: ReadonlySet<string>): Fault[] {
  const { passages, claims } = file.content;
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  const unused = Object.keys(passages).filter((id) => !used.has(id));
  const remedy = 'name it as evidence of a claim or remove it';
  return [
    ...unused.map((id) => faultAt(file, ['passages', id], `passage "${id}": no claim uses it`, remedy)),
    ...claims.flatMap((claim, index) => {
      const fault = (path: Path, problem: string, remedy: string): Fault =>
        faultAt(file, ['claims', index, ...path], `claim "${claim.id}": ${problem}`, remedy);
      return [
        ...evidenceFaults(claim, file, fault),
        ...roleFaults(claim, entities, fault),
        ...linkFaults(claim, file, fault),
        ...glossFaults(claim, fault),
      ];
    }),
  ];
}

type FaultMaker = (path: Path, problem: string, remedy: string) => Fault;

const evidenceFaults = (claim: ClaimEntry, { content }: File, fault: FaultMaker): Fault[] =>
  claim.evidence.flatMap(({ passage }, n) => {
    if (Object.hasOwn(content.passages, passage)) return [];
    const problem = `evidence names the passage "${passage}", which the file does not have`;
    return [fault(['evidence', n], problem, 'add it under passages or correct the name')];
  });

const roleFaults = (claim: ClaimEntry, entities: ReadonlySet<string>, fault: FaultMaker): Fault[] =>
  roleEntities(claim.roles).flatMap(({ role, id }) => {
    if (entities.has(id)) return [];
    const problem = `${role} names the entity "${id}", which entities.yaml does not have`;
    return [fault(['roles', role], problem, 'add it there or correct the name')];
  });

const linkFaults = (claim: ClaimEntry, { content }: File, fault: FaultMaker): Fault[] =>
  Object.entries(claim.links).flatMap(([link, id]) => {
    if (id === claim.id) return [fault(['links', link], `${link} names the claim itself`, 'name another claim or remove the link')];
    if (content.claims.some((other) => other.id === id)) return [];
    return [fault(['links', link], `${link} names the claim "${id}", which the file does not have`, 'correct the name')];
  });

const glossFaults = (claim: ClaimEntry, fault: FaultMaker): Fault[] =>
  FREE_TEXT.has(claim.type) && !claim.gloss
    ? [fault([], `a claim of type ${claim.type} says nothing without a gloss`, 'add gloss: { fr: …, en: … }')]
    : [];
