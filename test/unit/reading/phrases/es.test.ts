import { expectStrongest } from './strongest';

expectStrongest('Spanish', 'es', 'criteria', {
  'not-stated': ['Comprende los fundamentos de la programación', 'Capacidad para trabajar en equipo'],
  attendance: [
    'Haber asistido a todas las sesiones del taller',
    'Completar el curso en línea. No se requiere examen.',
    'Participación en el webinar',
    'Haber cursado los 3 módulos',
    'Participar en el taller de 4 horas',
    'Haber completado el programa de formación',
    'Asistencia mínima del 80% de las clases',
  ],
  'knowledge-test': [
    'Aprobar el examen final con un mínimo de 70%',
    'Obtener al menos 8 puntos en el cuestionario',
    'Superar la prueba tipo test',
    'Aprobar la evaluación final del curso',
    'Calificación mínima de 80 en el examen',
    'Responder correctamente el cuestionario',
  ],
  'scored-practice': [
    'Obtener una nota mínima de 5 en el curso',
    'Entregar todas las tareas semanales',
    'Resolver los ejercicios prácticos calificados',
    'Promedio mínimo de 8.5 en las asignaturas',
    'Aprobar todas las actividades prácticas',
    'Desarrollo de tareas y ejercicios calificados',
  ],
  experience: [
    'Contar con dos años de experiencia laboral',
    'Realizar 60 horas de voluntariado',
    'Haber sido nominado por sus compañeros',
    'Acreditar tres años de experiencia profesional y aprobar el examen',
    'Haber impartido al menos dos cursos',
    'Haber participado como voluntario en el evento',
  ],
  'work-product': [
    'Elaborar un plan de negocio',
    'Entrega del proyecto integrador',
    'Presentar un portafolio de evidencias',
    'Defensa del trabajo de fin de máster',
    'Desarrollar un prototipo funcional',
    'Presentación de un caso práctico final ante un comité',
    'Entregar un trabajo final',
    'Diseñar una secuencia didáctica',
    'Proyecto final aprobado',
  ],
  'observed-performance': [
    'Examen práctico ante un evaluador',
    'Observación directa en el aula por un tutor',
    'Evaluación de desempeño en el puesto de trabajo',
    'Demostrar la técnica ante un instructor certificado',
    'Aprobar la evaluación práctica',
  ],
});

expectStrongest('Spanish', 'es', 'description', {
  'not-stated': ['La persona es capaz de diseñar redes y conoce los protocolos.'],
});
