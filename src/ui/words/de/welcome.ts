import type { WelcomeWords } from '../../welcome/welcome-words';

export const welcome: WelcomeWords = {
  title: 'Legible liest die Fähigkeit hinter einem Abzeichen',
  does: 'Lassen Sie die Maus auf einem Abzeichen ruhen, in einem Profil, einer Bewerbung oder auf einer Lebenslaufseite. Eine Karte sagt, was die Person kann, wie das geprüft wurde, wer es sagt, welche Nachweise es gibt, ob es echt ist und ob es dieser Person gehört. Auch was das Abzeichen verschweigt, wird gesagt.',
  asks: 'Wen es fragt',
  asksNote:
    'Seiten werden auf diesem Rechner durchsucht. Erst wenn Sie ein Abzeichen ansehen, fragt Legible den Host, der es führt, und den darin genannten Aussteller: ohne Cookies und ohne zu sagen, von welcher Seite Sie kommen. Sonst erfährt niemand etwas, und über Sie wird nichts gesammelt.',
  permission:
    'LinkedIn und die bekanntesten Hosts gehen sofort. Auf anderen Seiten drücken Sie den Knopf in der Symbolleiste oder wählen auf einem Abzeichen im Menü „Dieses Abzeichen lesen“. Andere Hosts werden erst gefragt, wenn Sie jeden einzeln erlauben.',
  choose: 'Wann darf nach einem Abzeichen gefragt werden?',
  ahead: 'Im Voraus, bei den Hosts, die ich nenne',
  aheadHosts: 'Hosts, einer je Zeile (zum Beispiel credly.com)',
  aheadNote:
    'Diese Hosts erfahren von jedem ihrer Abzeichen, dem Sie begegnen, auch wenn Sie es nicht ansehen.',
  window:
    'Eine Webseite kann nachahmen, was in ihr gezeichnet ist. Das Fenster der Symbolleiste und die Seitenleiste kann sie nicht nachahmen: dort stehen dieselben Ergebnisse.',
  saveHosts: 'Sichern',
};
