/** A map that is read and not changed. */
export type Names<V> = ReadonlyMap<string, V> | Layer<V>;

/**
 * Names on top of others, which they leave as they are. To try a vocabulary of hundreds of terms it need not be
 * copied: what a context adds to it is a handful.
 */
export class Layer<V> {
  private readonly own = new Map<string, V | undefined>();

  constructor(private readonly below: Names<V>) {}

  get(name: string): V | undefined {
    return this.own.has(name) ? this.own.get(name) : this.below.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** At most so many: none, when it is 0. */
  get size(): number {
    return this.own.size + this.below.size;
  }

  set(name: string, value: V): void {
    this.own.set(name, value);
  }

  delete(name: string): void {
    this.own.set(name, undefined);
  }

  /** All of it as one map, to be looked into often. */
  flat(): Map<string, V> {
    const all = this.below instanceof Layer ? this.below.flat() : new Map(this.below);
    for (const [name, value] of this.own) {
      if (value === undefined) all.delete(name);
      else all.set(name, value);
    }
    return all;
  }
}
