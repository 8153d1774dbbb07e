/** What OpenAI's strict mode asks of a schema: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas */

const UNSUPPORTED = ['oneOf', 'allOf', 'not', 'if', 'patternProperties', 'dependentRequired'];

/** The faults, each with its place; none for a schema that strict mode takes. */
export function strictFaults(schema: unknown, at = 'root'): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => strictFaults(part, `${at}.${index}`));
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Readonly<Record<string, unknown>>;
  const faults = UNSUPPORTED.filter((keyword) => keyword in node).map((keyword) => `${at}: ${keyword} is not supported`);
  if (at === 'root' && node.type !== 'object') faults.push('root: must be an object');
  if (node.type === 'object') {
    const names = Object.keys((node.properties ?? {}) as object);
    const required = (node.required ?? []) as readonly string[];
    if (node.additionalProperties !== false) faults.push(`${at}: additionalProperties must be false`);
    faults.push(...names.filter((name) => !required.includes(name)).map((name) => `${at}: ${name} must be required`));
  }
  const inside = Object.entries(node).filter(([key]) => key !== 'enum' && key !== 'required' && key !== 'const');
  return [...faults, ...inside.flatMap(([key, value]) => strictFaults(value, `${at}.${key}`))];
}
