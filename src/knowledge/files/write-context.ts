/** Writes `prefix` and `suffix` into an article's YAML file, and leaves every other byte of it as it is. */
import { isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { ArticleFile } from './article-file.ts';
import { checkQuotations, type QuotationCheck } from './verify.ts';

export interface Written {
  /** The file's text with what was added. */
  readonly yaml: string;
  readonly checks: readonly QuotationCheck[];
}

/** `article` is the full text that the file's passages quote. */
export function writeContext(yaml: string, article: string): Written {
  const document = parseDocument(yaml);
  const { passages } = ArticleFile.pick({ passages: true }).loose().parse(document.toJS());
  const quotations = Object.entries(passages).map(([id, passage]) => ({ id, ...passage }));
  const checks = checkQuotations(article, quotations);
  const insertions = checks.flatMap((check) => {
    if (check.outcome === 'missing' || !check.lacksContext) return [];
    const node = document.getIn(['passages', check.passage], true);
    return isMap(node) ? [insertion(node as YAMLMap, yaml, check)] : [];
  });
  // From the end, so that the places of the others stay what they are.
  const written = insertions.sort((a, b) => b.at - a.at).reduce((text, { at, added }) => text.slice(0, at) + added + text.slice(at), yaml);
  return { yaml: written, checks };
}

/** Right after the quotation: on lines of their own, or inside the braces that it stands in. */
function insertion(passage: YAMLMap, yaml: string, { prefix, suffix }: { prefix: string; suffix: string }): { at: number; added: string } {
  const pair = passage.items.find(({ key }) => isScalar(key) && key.value === 'quote');
  if (!pair) throw new Error('a passage without quote: its schema forbids it');
  const end = (pair.value as Scalar).range?.[1] ?? 0;
  const start = (pair.key as Scalar).range?.[0] ?? 0;
  const indent = ' '.repeat(start - yaml.lastIndexOf('\n', start) - 1);
  const separator = passage.flow ? ', ' : `\n${indent}`;
  const lineEnd = yaml.indexOf('\n', end);
  // A comment after the quotation stays on its line.
  const at = passage.flow ? end : lineEnd < 0 ? yaml.length : lineEnd;
  const given = Object.entries({ prefix, suffix }).filter(([, value]) => value !== '');
  return { at, added: given.map(([name, value]) => `${separator}${name}: ${JSON.stringify(value)}`).join('') };
}
