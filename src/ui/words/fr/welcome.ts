import type { WelcomeWords } from '../../welcome/welcome-words';

export const welcome: WelcomeWords = {
  title: 'Legible lit la compétence derrière un badge',
  does: 'Laissez la souris sur un badge, dans un profil, une candidature ou une page de CV. Une carte dit ce que la personne sait faire, comment cela a été évalué, qui le dit, quelles preuves existent, si le badge est authentique et s’il appartient à cette personne. Ce que le badge tait est dit aussi.',
  asks: 'Qui est interrogé',
  asksNote:
    'Les pages sont parcourues sur cette machine. Legible n’interroge l’hôte d’un badge, et l’émetteur qu’il nomme, que lorsque vous regardez ce badge : sans cookies et sans dire de quelle page vous venez. Personne d’autre n’apprend rien, et rien n’est recueilli sur vous.',
  permission:
    'LinkedIn et les hôtes les plus connus fonctionnent tout de suite. Sur d’autres pages, appuyez sur le bouton de la barre d’outils, ou choisissez « Lire ce badge » dans le menu d’un badge. Les autres hôtes ne sont interrogés qu’après votre accord pour chacun.',
  choose: 'Quand peut-on interroger sur un badge ?',
  ahead: 'À l’avance, chez les hôtes que je nomme',
  aheadHosts: 'Hôtes, un par ligne (par exemple credly.com)',
  aheadNote: 'Ces hôtes apprennent chaque badge à eux que vous rencontrez, que vous le regardiez ou non.',
  window:
    'Une page web peut imiter ce qui est dessiné en elle. La fenêtre de la barre d’outils et le panneau latéral ne peuvent être imités : les mêmes résultats s’y trouvent.',
  saveHosts: 'Enregistrer',
};
