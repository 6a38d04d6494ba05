import type { PhraseLanguage } from './phrase-language';

const CRITERIA = ['criteria'] as const;

/** Spanish. Written without regard to accents: texts are folded before they are read. */
export const es: PhraseLanguage = {
  language: 'es',
  commonWords:
    'el la los las de del que y en un una con por para su sus al es son se insignia persona curso haber como esta este lo más o mínimo evaluación aprobar examen habilidades programa taller proyecto a no se haber'.split(
      ' ',
    ),
  words: {
    pass: 'aprob*|aprueb*|superar|superado|superada|supera|superacion de|pasar|acreditar|rendir|rendido',
    complete:
      'complet(ar|a|an|o|ado|ada|ando|en|e|aron)|finaliz*|conclu*|terminar|terminado|termina|culmin*|cursar|cursado|cursando',
    do: 'desarroll*|entreg*|resolver|resuelv*|resuelto|present(ar|a|an|o|ado|ada|e|en|acion)|elabor*|redact*|realiz*|cre(ar|a|an|o|ado|acion)|disen(ar|a|an|o|ado)|produc*|constru*|estructurar|estructura un|estructuracion|public(ar|a|o|ado)|envi(ar|a|o|ado)|subir|defend*|defensa|sustent*|expon*|aprob*|aprueb*|complet(ar|a|o|ado)|implement*|formul*|grabar',
    one: 'un|una|uno|el|la|los|las|su|sus|dos|tres|cuatro|#|al menos|de',
    exam: 'examen|examenes|tests?|pruebas?|cuestionarios?|quiz|quizzes|parciales|evaluacion(es)? (final|finales|teorica|escrita|en linea|online|virtual|de conocimientos?|tipo test|de opcion multiple)|preguntas',
    score: 'notas?|calificacion(es)?|puntajes?|puntuacion(es)?|puntos|promedio',
    course:
      'cursos?|modulos?|programas?|taller(es)?|diplomados?|capacitacion(es)?|actividades|sesion(es)?|clases?|horas|rutas?|contenidos?|formacion|seminarios?|webinars?|bootcamp|lecciones|unidades|asignaturas|materias|entrenamientos?|jornadas?|certificacion|especializacion|videos?|itinerarios?',
    product:
      'proyectos?|informes?|plan(es)?|ensayos?|trabajos?|aplicacion(es)?|prototipos?|videos?|productos?|propuestas?|estudios? de caso|casos? practicos?|sitio web|pagina web|articulos?|modelos?|presentacion(es)?|monografias?|reportes?|dashboard|podcast|tesis|tesina|evidencias?|portafolios?|porfolios?|portfolios?|proyecto final|secuencia didactica|unidad didactica|diario|reflexion(es)?|infografias?|carteles|maquetas?|codigo|guias?|manual|canciones|cancion|cortometraje|pelicula|encuesta|campana|protocolo|planificacion|bitacora|memoria|app|modelo de negocio|poster|blog|mapa',
  },
  masks: [
    {
      when: [
        '(gestion|direccion|administracion|gestor|gestores|jefe|jefes|lider(es)?|coordinacion|equipos?|evaluacion|formulacion) de (los )?proyectos?',
        'no (solo|solamente|menos|menor|inferior|mas)|sin (limitarse|limites)',
        '(evaluacion|evaluaciones) de (riesgos?|necesidades|impacto|proyectos|los estudiantes)|auto ?evaluacion(es)?|evaluacion formativa',
        '(taller(es)?|cursos?|seminarios?|diplomados?|modulos?|capacitacion|formacion) (de|en|sobre) (* )?((de|en|y) )?(proyectos?|informes?|presentacion(es)?|portafolios?|evaluacion(es)?|planes|tesis)',
        '(prueba|pruebas) de (software|penetracion|concepto|usuario|carga|embarazo)',
        '(examen|certificacion) (medico|de certificacion de terceros)|prepar* … (examen|certificacion)|antes del examen',
        'portafolios? de (inversion*|productos|clientes|servicios|proyectos)|experiencia (de|del) (usuario|cliente)|experiencias de aprendizaje',
      ],
    },
    {
      when: ['(al|tras|luego de|despues de|una vez) (completar|finalizar|concluir|terminar|culminar|haber)'],
      roles: ['description'],
    },
  ],
  asides: [
    '(metodos?|estrategias?|metodologia) de (ensenanza|instruccion|aprendizaje)|dirigido a|disenado para|orientado a|publico objetivo|requisitos previos|contenidos? del curso|temario|(habilidades|competencias)( adquiridas| desarrolladas)? ?:',
  ],
  ability: [
    'capaz|capaces|capacidad (de|para)|puede|pueden|podra|podran|aprend(e|en|er|era|eran|eras|io|ido|iendo|eron)|conoce(r|n|ran)?|comprend*|entiend*|conocimientos (de|en|sobre|para|basicos|necesarios)|habilidades (de|en|para)|competencias (en|para|de)|sabe(n)? (como)?|objetivo (es|del curso)',
  ],
  negation: {
    before: [
      'no|sin|ni|nunca|tampoco|ningun|ninguna|opcional(mente)?|voluntariamente|exent*|en lugar de|en vez de',
    ],
    after: [
      'no (es|son|sera|seran|esta|estan|se) (obligatori*|necesari*|requerid*|requiere|requieren|exige|evalua|incluid*)|(es|son) (opcional(es)?|voluntari*)|opcional(es)?',
    ],
    stops: ['pero|sino|solo|solamente|aunque|sin embargo|salvo|debe|deben|debera|deberan'],
  },
  leavesOut: {
    before: ['excepto|salvo|exclu(ye|yen|yendo)|a excepcion de|con excepcion de'],
    after: [
      'no (se|esta|estan|es|son) (cubre|cubren|trata|tratan|aborda|abordan|incluye|incluyen|ensena|ensenan|cubiert*|incluid*|parte)|(queda|quedan|esta|estan) excluid*|excluid*',
    ],
  },
  or: ['(?<!/)(o|u)(?! (mas|superior|mayor|igual|mejor|equivalente))'],
  and: ['y|e|ademas|asi como'],
  oneOf: [
    '(uno|una|alguno|alguna|cualquiera) de (los|las) (siguientes|opciones)|al menos una? de|opcion (1|a|uno)',
  ],
  facts: [
    {
      kind: 'participation',
      when: [
        'en linea|online|presencial(es|mente)?|a distancia|hibrid*|semipresencial|virtual(es|mente)?|autogestiv*',
      ],
    },
    {
      kind: 'prerequisite',
      when: ['requisitos? previos?|prerrequisitos?|requisitos? de (ingreso|admision)'],
    },
    {
      kind: 'supervision',
      when: ['supervisad* … (examen|prueba)|(examen|prueba) supervisad*|con supervision|vigilad*'],
    },
    {
      kind: 'identity-check',
      when: ['verificacion de (la )?identidad|identidad verificada|documento de identidad'],
    },
    {
      kind: 'assessor',
      when: [
        '(evaluad*|revisad*|calificad*|observad*|aprobad*|validad*) por … (mentor*|docentes?|jurado|evaluador*|instructor*|tutor*|expert*|profesor*|comite|tribunal|pares)',
      ],
    },
    { kind: 'group', when: ['(trabajo|proyecto) (grupal|en equipo)|en (grupo|equipo)s?'] },
    {
      kind: 'individual',
      when: ['(trabajo|proyecto) individual|de (forma|manera) individual|individualmente'],
    },
    {
      kind: 'pass-mark',
      when: [
        '{score} … (minim*|igual|superior|mayor|>=|≥|>) … # ?%?',
        'minim* … #( ?%| puntos)|#( ?%| puntos)? (como )?minimo|# (sobre|de) #|al menos # ?%|# ?% o (mas|superior)',
      ],
    },
    { kind: 'rubric', when: ['rubricas?|pautas? de evaluacion|lista de cotejo|criterios de evaluacion'] },
    {
      kind: 'workload',
      when: [
        '# ?(horas|hrs)( academicas| cronologicas| de … (formacion|estudio|trabajo|curso|clase))?|# (creditos|ects)',
      ],
    },
  ],
  rules: [
    {
      id: 'es-observed',
      method: 'observed-performance',
      firm: true,
      when: [
        'observacion(es)? (directa|en aula|de aula|de clases?|en clase|del desempeno|en el puesto|practica|y evaluacion)|observad* por|(ser|sido|es|fue|son) observad*|pauta de observacion',
        '(evaluacion|evaluaciones|examen|examenes|pruebas?|test) (practic*|de desempeno|del desempeno|de ejecucion|de habilidades|en el puesto)',
        'demostr(ar|acion|ado|ando) … (ante|frente a|en vivo|en el puesto|practica)|demostraciones? practicas?|lista de (cotejo|verificacion|chequeo)|(ejecut*|realiz*|aplic*|present*) … (ante|frente a) (un|una|el|la|los) … (evaluador*|instructor*|examinador*)|practicas? supervisadas?|clase (demostrativa|modelo)|evaluacion(es)? por desempeno|simulacion(es)? evaluadas?|simulacion clinica',
      ],
    },
    {
      id: 'es-project',
      method: 'work-product',
      when: [
        '{do} … (proyectos?|portafolios?|portfolios?|porfolios?)',
        '{do} {one} …{product}|entreg(ar|a|o|ado|ada|ando) … {product}|entrega de (los |las |un |una )?{product}',
        'proyecto (final|integrador|aplicado|grupal|individual|de aplicacion|de grado|de fin|de mejora|de investigacion|de cierre|capstone)',
        'trabajos? (final|de fin|de grado|escrito|de investigacion|de aplicacion|integrador)|tesis|tesina|monografia|sustentacion|defensa (de|del|oral|ante)|aprendizaje basado en proyectos evaluado',
        '(evaluacion|revision) (de|del) (portafolio|proyecto|producto|evidencias)|evidencias? (de|del) (aprendizaje|trabajo|producto|desempeno|que)',
      ],
    },
    {
      id: 'es-product-named',
      method: 'work-product',
      roles: CRITERIA,
      when: [
        'portafolios?|porfolios?|portfolios?|proyectos? (de|con|en) … (aprobad*|entregad*|evaluad*)|ensayo|presentacion (final|oral|de resultados)|hackathon|hackaton',
      ],
    },
    {
      id: 'es-experience',
      method: 'experience',
      when: [
        '(#|un|dos|tres|cuatro|cinco|diez|varios|minimo|mas de) ?(o mas )?(anos?|meses) … (experiencia|servicio|ejercicio|trabajo|trayectoria)',
        'experiencia (laboral|profesional|minima|comprobad*|demostrad*|acreditad*|previa|de (al menos )?#|docente de|en el cargo)|trayectoria (profesional|laboral)',
        'horas de (voluntariado|servicio|practicas?|mentoria|experiencia|servicio social)|nominad*|postulad* por|elegid* por|votacion|reconocimiento de (saberes|experiencia)',
      ],
    },
    {
      id: 'es-did-the-work',
      method: 'experience',
      roles: CRITERIA,
      when: [
        'voluntari(o|a|os|as|ado)|mentor(ia|ias|ear|eo|eado)|pasantias?|practicas (profesionales|laborales|empresariales|clinicas|preprofesionales)|servicio social|residencia profesional|internado|lider(ar|o|ado|azgo) … (durante|por) … (meses|anos|semestres?)|desempenarse como',
        'impart(ir|io|ido|e|iendo) … (talleres|taller|cursos?|clases?|charlas?|sesion(es)?|conferencias?)|(ser|como|actuar como|participar como|haber sido|fungir como) (un |una )?(ponente|conferencista|expositor*|instructor*|facilitador*|mentor*|docente|evaluador*|organizador*|lider|tutor*)',
      ],
    },
    {
      id: 'es-practice',
      method: 'scored-practice',
      when: [
        '(desarroll*|entreg*|resolver|resuelv*|resuelto|aprob*|aprueb*|realiz*) … (tareas|ejercicios|actividades (practicas|evaluad*|calificad*|de evaluacion)|laboratorios?|retos|desafios|casos practicos|trabajos practicos)',
        '(desarrollar|desarrollo de|entregar|entrega de|resolver|aprobar|aprobacion de) (las |los |todas las |#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)? ?actividades',
        '(tareas|actividades|ejercicios|trabajos|laboratorios|practicas) (evaluad*|calificad*|aprobad*|con nota)|practicas de laboratorio',
      ],
    },
    {
      id: 'es-grade',
      method: 'scored-practice',
      weak: true,
      when: [
        '(nota|notas|calificacion(es)?|promedio|puntaje|puntuacion) … (minim*|igual|superior|mayor|>=|≥|>|al menos|aprobatori*|de|final) … #',
        '(nota|calificacion|promedio|puntaje|puntuacion) ?(>=|≥|>|=)? ?(de )?#|(nota|calificacion) (minima|aprobatoria|final)|promedio (minimo|general|ponderado)',
      ],
    },
    {
      id: 'es-exam',
      method: 'knowledge-test',
      firm: true,
      when: [
        '({pass}|{complete}|realiz*|present(ar|ado)|tomar|obten*|respond*|contest*|resolver) … {exam}( … {score})?',
        '{score} … {exam}|{exam} … ({score}|aprobad*|superad*|#%|# %|minimo)',
        '(evaluad*|medid*|certificad*|validad*) … (mediante|por medio de|a traves de|con|por) … {exam}|respuestas correctas|opcion multiple',
      ],
    },
    {
      id: 'es-assessment',
      method: 'knowledge-test',
      weak: true,
      when: [
        '({pass}|{complete}|obten*|realiz*|present(ar|ado)|haber) … evaluacion(es)?|evaluacion(es)? … (aprobad*|superad*|{score})|(puntaje|puntuacion|calificacion|nota) … # ?%',
      ],
    },
    {
      id: 'es-exam-bare',
      method: 'knowledge-test',
      weak: true,
      roles: CRITERIA,
      when: [
        'examen|examenes|evaluacion (final|teorica|escrita|de conocimientos?)|cuestionarios?|prueba (final|escrita|teorica|en linea)',
      ],
    },
    {
      id: 'es-course',
      method: 'attendance',
      when: [
        '({complete}|tomar|tomado|cumplir con|cumplimiento de|asist(ir|io|ido|encia|iendo)|particip(ar|o|ado|acion|ando|aron)|realiz(ar|o|ado)|segui(r|do)|recib(ir|ido)) … {course}',
        'asist(ir|io|ido|encia|encias|iendo|ieron)|(constancia|certificado|diploma) de (participacion|asistencia)|participacion (en|activa|del|de)|(ha|han|haber|quienes|que|persona) (participado|participo|participaron)',
      ],
    },
    {
      id: 'es-attended',
      method: 'attendance',
      weak: true,
      roles: ['criteria', 'name'],
      when: [
        '{complete}|particip(a|an|ar|o|ado|acion|en|e)|asiste(n)?|presencia|inscri*|(visualizar|ver|mirar|leer|revisar) … ({course}|materiales|lecturas?)|# horas de {course}|acudir|tomar|form(ar|o|ado) parte',
      ],
    },
  ],
};
