/** What was worked out of late, by name; the oldest goes when there are too many. Holds nothing about persons. */
export class Recent<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(name: string): T | undefined {
    return this.kept.get(name);
  }

  keep(name: string, value: T): T {
    this.kept.set(name, value);
    const oldest = this.kept.keys().next();
    if (this.kept.size > this.most && !oldest.done) this.kept.delete(oldest.value);
    return value;
  }
}
