import * as v from 'valibot';

export const ShortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** An https address; a registry over http would prove nothing. */
export const HttpsUrl = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.check((text) => URL.canParse(text) && new URL(text).protocol === 'https:'),
);
