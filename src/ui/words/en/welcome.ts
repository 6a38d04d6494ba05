import type { WelcomeWords } from '../../welcome/welcome-words';

export const welcome: WelcomeWords = {
  title: 'Legible reads the skill behind a badge',
  does: 'Rest the mouse on a badge in a profile, an application or a résumé page. A card says what the holder can do, how that was assessed, who says so, what evidence there is, whether it is genuine, and whether it belongs to this person. What the badge leaves out is said too.',
  asks: 'Whom it asks',
  asksNote:
    'Pages are searched on this machine. Only when you look at a badge does Legible ask the host that keeps it, and the issuer named in it: without cookies and without saying from which page you come. Nobody else is told anything, and nothing about you is collected.',
  permission:
    'LinkedIn and the best-known badge hosts work at once. On other pages press the toolbar button, or point at a badge and choose “Read this badge” from the menu. Other hosts are asked only after you allow each of them.',
  choose: 'When may a badge be asked about?',
  ahead: 'Ahead, for the hosts that I name',
  aheadHosts: 'Hosts, one a line (for example credly.com)',
  aheadNote:
    'These hosts learn about every badge of theirs that you come across, whether you look at it or not.',
  window:
    'A web page can imitate what is drawn in it. The toolbar window and the side panel cannot be imitated: the same verdicts stand there.',
  saveHosts: 'Save',
};
