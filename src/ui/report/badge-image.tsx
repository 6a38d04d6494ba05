import { useEffect, useState } from 'preact/hooks';
import { isCarriedPicture } from './carried-picture';
import type { ReportWords } from './report-words';

interface Props {
  /** as the credential names it: a stranger's word */
  image: string;
  words: ReportWords;
  /** asks for a picture; an address of this page's own (`blob:`), or nothing when it could not be had */
  onImage?: ((url: string) => Promise<string | undefined>) | undefined;
}

/**
 * The badge's picture: at once when the credential carries it, else after a press, since its host would notice. Drawn as
 * a picture and nothing else: in it no script of an SVG runs and nothing that it names is fetched.
 */
export function BadgeImage({ image, words, onImage }: Props) {
  const [shown, setShown] = useState(() => (isCarriedPicture(image) ? image : undefined));
  const [failed, setFailed] = useState(false);
  useEffect(() => () => void (shown?.startsWith('blob:') && URL.revokeObjectURL(shown)), [shown]);
  if (shown !== undefined) return <img class="badge" src={shown} alt={words.image} />;
  const host = URL.canParse(image) && new URL(image).protocol === 'https:' ? new URL(image).host : undefined;
  if (failed) return <p class="soft">{words.imageFailed}</p>;
  if (host === undefined || !onImage) return null;
  const show = async () => {
    const got = await onImage(image);
    setShown(got);
    setFailed(got === undefined);
  };
  return (
    <button type="button" class="show-image" onClick={() => void show()}>
      {words.showImage.replace('{host}', host)}
    </button>
  );
}
