import type { Sentences } from '../sentences';

/** What can be wrong with a file or an answer before a credential is found in it. */
export const files: Sentences = {
  'too-large': 'It is larger than anything Legible opens.',
  'not-utf8': 'Its text is not written as the standard demands (UTF-8), so it cannot be read for certain.',
  'not-baked': 'This picture carries no credential inside. The link beside it may lead to one.',
  'json-damaged': 'Its text is damaged: it is no valid JSON. Check again later, or ask for a new copy.',
  'json-too-deep': 'It is nested more deeply than any credential is.',
  'json-duplicate-key': 'It says “{key}” twice, so that different readers would read different things.',
  'envelope-damaged': 'It is wrapped in an envelope that cannot be read.',
  'envelope-unsupported': 'It is wrapped in an envelope of a kind ({type}) that Legible cannot open yet.',
  'too-many-credentials': 'It holds more than {most} credentials; the first ones were read.',
  'file-damaged': 'The file is damaged and could not be opened.',
  'png-damaged': 'This picture is damaged, so what it carries cannot be read for certain.',
  'pdf-elsewhere': 'This is a PDF; open it in Legible’s verifier page to see what it holds.',
  'pdf-encrypted': 'This PDF is protected with a password.',
  'pdf-damaged': 'This PDF is damaged and could not be opened.',
  'pdf-no-badge': 'This PDF holds no link to a badge and no credential.',
  'pdf-too-long': 'This PDF has more pages than Legible reads; the first ones were read.',
  'pdf-too-much': 'This PDF holds more links or attached files than Legible reads; the first ones were read.',
  'pdf-partly-damaged': 'Part of this PDF is damaged and could not be read; the rest was.',
  'pdf-picture-unread': 'A picture in this PDF could not be decoded; a QR code in it would have been missed.',
  'pdf-attachment-unread': 'The attached file “{name}” could not be read.',
  'pdf-redirected': '{host} hands this file on to another place, which a browser does not show.',
};
