import type { Sentences } from '../sentences';

/** Who else vouches for a badge or its issuer, and whether that counts. */
export const endorsement: Sentences = {
  'endorsed-credential': '{by} recommande ce badge.',
  'endorsed-achievement': '{by} recommande ce que ce badge représente.',
  'endorsed-issuer': '{by} recommande son émetteur.',
  'endorsed-creator': '{by} recommande ceux qui l’ont conçu.',
  'quality-assured': '{by} répond de sa qualité : {text}.',
  'endorsement-altered':
    'Il porte une recommandation modifiée ou signée par quelqu’un d’autre qu’elle ne dit : elle ne compte pas.',
  'endorsement-expired': 'Une recommandation de {by} a expiré et ne compte plus.',
  'endorsement-not-yet-valid': 'Une recommandation de {by} n’est pas encore en vigueur et ne compte pas.',
  'endorsement-revoked': 'Une recommandation de {by} a été retirée et ne compte plus.',
  'endorsement-unchecked': 'Une recommandation attribuée à {by} n’a pu être vérifiée et ne compte donc pas.',
  'endorsement-unreachable':
    'Il renvoie à une recommandation chez {host} qui n’a pu être obtenue et ne compte donc pas.',
  'endorsement-unreadable': 'Il porte une recommandation illisible, qui ne compte donc pas.',
  'endorsement-other-kind': 'À la place d’une recommandation il porte autre chose, qui ne compte pas.',
  'endorsement-too-slow':
    'Vérifier une de ses recommandations durait trop longtemps ; elle ne compte donc pas.',
  'endorsement-of-another':
    'Il porte une recommandation de {by} qui porte sur autre chose : elle ne compte pas.',
  'endorsement-own': 'Son émetteur le recommande lui-même, ce qui n’ajoute rien.',
  'endorsement-nameless':
    'Il est recommandé avec une clé de personne que nous connaissions (n’importe qui peut écrire le nom {by}) : cela ne compte pas.',
  'endorsement-untied':
    '{by} recommande {about}, mais rien ne montre que ce soit à l’émetteur ; cela ne compte donc pas.',
  'accreditation-claimed': 'Se dit accrédité : « {text} ». Cela n’a pas été vérifié.',
  'quality-claimed': 'Dit que sa qualité est assurée : « {text} ». Cela n’a pas été vérifié.',
};
