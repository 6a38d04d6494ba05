/** One language: reason key -> sentence with `{gaps}`. */
export type Sentences = Readonly<Record<string, string>>;
