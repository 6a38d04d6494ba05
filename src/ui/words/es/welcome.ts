import type { WelcomeWords } from '../../welcome/welcome-words';

export const welcome: WelcomeWords = {
  title: 'Legible lee la competencia que hay tras una insignia',
  does: 'Deje el ratón sobre una insignia en un perfil, una candidatura o la página de un currículum. Una tarjeta dice qué sabe hacer la persona, cómo se evaluó, quién lo dice, qué pruebas hay, si es auténtica y si pertenece a esta persona. También se dice lo que la insignia calla.',
  asks: 'A quién pregunta',
  asksNote:
    'Las páginas se examinan en este equipo. Solo cuando usted mira una insignia pregunta Legible al servidor que la guarda y al emisor que nombra: sin cookies y sin decir de qué página viene. Nadie más se entera de nada, y no se recoge nada sobre usted.',
  permission:
    'LinkedIn y los servidores más conocidos funcionan enseguida. En otras páginas pulse el botón de la barra de herramientas, o elija «Leer esta insignia» en el menú de una insignia. A otros servidores solo se pregunta después de que usted permita cada uno.',
  choose: '¿Cuándo se puede preguntar por una insignia?',
  ahead: 'Por adelantado, en los servidores que yo nombre',
  aheadHosts: 'Servidores, uno por línea (por ejemplo credly.com)',
  aheadNote: 'Estos servidores se enteran de cada insignia suya que usted encuentre, la mire o no.',
  window:
    'Una página web puede imitar lo que se dibuja en ella. La ventana de la barra de herramientas y el panel lateral no se pueden imitar: allí están los mismos resultados.',
  saveHosts: 'Guardar',
};
