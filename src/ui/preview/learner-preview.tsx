import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../model';
import { languageOfTag, previewOf } from '../../reading';
import { Card } from '../card/card';
import { TypedEmail } from '../card/typed-email';
import type { Words } from '../words';
import { Gaps } from './gaps';
import { linkAdvice } from './link-advice';
import { Links } from './links';
import { Places } from './places';
import type { OwnReading } from './read-own';
import { learnerWordsFor } from './words';

interface Props {
  report: Report;
  /** what it is known by */
  label: string;
  words: Words;
  language: string;
  /** the address that it was looked up at */
  address?: string | undefined;
  /** the e-mail address that this address carries */
  email?: string | undefined;
  /** reads the file itself, where the report withholds what it says */
  readAgain(): Promise<OwnReading | undefined>;
  onTyped(email: string): void;
}

/** A badge turned to its holder, or a draft to its issuer: how it reads, what it could say, how to link it. */
export function LearnerPreview(props: Props) {
  const { report, label, words, language, address, email, onTyped } = props;
  const [own, setOwn] = useState<OwnReading | undefined>();
  const readAgain = props.readAgain;
  useEffect(() => {
    if (report.reading === undefined) void readAgain().then(setOwn);
  }, [report]);
  const learner = learnerWordsFor(language);
  const reading = report.reading ?? own?.reading;
  const format = report.format ?? own?.format;
  const preview = reading && previewOf(reading, languageOfTag(language) ?? 'en');
  const name = report.name ?? own?.name ?? label;
  const raw = report.raw ?? own?.raw;
  const advice = linkAdvice(address, raw, email);
  const isDraft = format === 'achievement' || format === 'badge-class';
  return (
    <div class="card preview">
      <section class="seen">
        <h3>{learner.seenTitle}</h3>
        {isDraft && <p class="note">{learner.isDraft}</p>}
        {preview && (
          <p>
            {learner.firstSentence} <q>{preview.seen}</q>
          </p>
        )}
        <div class="frame">
          <Card label={label} reports={[report]} words={words} />
        </div>
        {!isDraft && (
          <>
            <h3>{learner.emailTitle}</h3>
            <p class="note">{learner.emailHint}</p>
            <p class="answer" role="status">
              <b>{words.matches[report.recipient.match]}.</b> {report.recipient.message}
            </p>
            <TypedEmail words={words} onTyped={onTyped} />
          </>
        )}
      </section>
      <section class="could">
        <h3>{learner.couldTitle}</h3>
        {preview && <Gaps preview={preview} format={format} name={name} words={learner} />}
      </section>
      {!isDraft && (
        <>
          <Places badge={{ report, raw, name, address }} {...{ advice, reading, words, language }} />
          <Links advice={advice} words={learner} />
        </>
      )}
    </div>
  );
}
