/** Gathers what is wrong with a payload, and refuses it in Discord's own shape: a tree of `_errors`. */
import { ApiError } from '../api-error.ts';

/** Keys lead to further nodes, and `_errors` to what is wrong there. */
interface Node {
  readonly inner: Map<string, Node>;
  readonly errors: { readonly code: string; readonly message: string }[];
}

const newNode = (): Node => ({ inner: new Map(), errors: [] });

const treeOf = ({ inner, errors }: Node): object => ({
  ...Object.fromEntries([...inner].map(([key, node]) => [key, treeOf(node)])),
  ...(errors.length > 0 && { _errors: errors }),
});

interface Wanted {
  readonly min?: number;
  readonly required?: boolean;
}

/** Length as Discord counts it: code points. */
export const lengthOf = (text: string): number => [...text].length;

export class Form {
  readonly #root = newNode();
  #failed = false;

  add(path: string, code: string, message: string): void {
    this.#failed = true;
    let node = this.#root;
    for (const key of path.split('.')) {
      const next = node.inner.get(key) ?? newNode();
      node.inner.set(key, next);
      node = next;
    }
    node.errors.push({ code, message });
  }

  text(path: string, value: unknown, max: number, { min = 0, required = false }: Wanted = {}): void {
    if (value === undefined || value === null) {
      if (required) this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (typeof value !== 'string') this.add(path, 'BASE_TYPE_STRING', 'Must be a string.');
    else if (lengthOf(value) > max) this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    else if (lengthOf(value.trim()) < min) this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }

  list<Item>(path: string, value: readonly Item[] | null | undefined, max: number, min = 0): readonly Item[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Must be a list.');
      return [];
    }
    if (value.length > max || value.length < min) this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    return value;
  }

  /** @throws ApiError when anything is wrong. */
  done(): void {
    if (this.#failed) throw new ApiError(400, 50035, 'Invalid Form Body', treeOf(this.#root));
  }
}
