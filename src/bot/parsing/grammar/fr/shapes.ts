/** The shapes of French questions: what is asked for, the most specific first. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf, whole } from '../phrases.ts';
import { nouns } from './nouns.ts';

const QUEL = 'quel(?:le)?s?';
/** « le projet N », « l'entreprise N », « ce N ». */
const DET =
  '(?:(?:le|la|l|les|ce|cet|cette|un|une|ces) )?(?:projet |startup |start up |boite |entreprise |societe |reseau |chatbot |outil |modele |fameux |fameuse )?';
const EST = '(?:est|sont|etait|etaient|fut|furent|serait)';
const COMBIEN = '(?:combien|combin|conbien|cb|cmb)';
/** « a-t-il », « avait-elle »… between the question word and its verb. */
const AUX = '(?:a|ont|avait|avaient) (?:t )?(?:il |elle |on |ils |elles )?';
const SAID = '(?:dit|declare|affirme|ecrit|raconte|poste|publie|repondu|pense|estime|assure|promis)';

const interrogatives: readonly ShapeRule[] = [
  { name: 'fr: les noms de', when: anyOf('^(?:donne\\w* (?:moi )?)?(?:le|les|leurs?|l) noms?', '^noms? (?:de|des|du|d)'), asked: 'name' },
  {
    name: 'fr: pourquoi',
    when: anyOf(
      'pourquoi',
      'pk',
      'pq',
      'pkoi',
      'pourkoi',
      'prq',
      'pr quoi',
      'pour quoi',
      `(?:pour|par|a cause de) ${QUEL} (?:\\w+ )?(?:raison|motif|cause)s?`,
      `${QUEL} ${EST}? ?(?:l |la |les |le )?(?:\\w+ )?(?:raison|motif|cause|justification|explication|motivation)s?`,
      'a cause de (?:quoi|qui)',
      'comment (?:ca )?se fait(?: il)?',
      'comment (?:expliquer?|explique t on|s explique|justifie\\w*|expliquent?)',
      'qu est ce qui (?:explique|justifie|motive|pousse|a pousse|incite|a motive|amene|a amene|attire|seduit|donne envie)',
      `(?:dans|a|avec) ${QUEL} (?:but|fin|dessein|objectif|intention)s?`,
      'en vue de quoi',
      'pour quoi faire',
      'dans l espoir de quoi',
      'a quoi bon',
    ),
    kind: 'why',
    asked: 'reason',
  },
  {
    name: 'fr: qu’a dit',
    when: anyOf(
      `qu(?: |e )${AUX}(?:\\w+ ){0,2}?${SAID}`,
      `qu(?:e|) N ${AUX}${SAID}`,
      `que (?:dit|disait|declare|affirme|raconte|pense|repond|declarait)`,
      `${AUX}${SAID} quoi`,
      'dit quoi',
      'dit il quoi',
      `qu est ce qu(?:e|)(?: N| il| elle| on)? (?:${AUX})?${SAID}`,
      `${QUEL} (?:${EST} )?(?:le |la |les |ses |leurs )?(?:mots|propos|termes|phrase|citation)s?(?: exacte?s?)?`,
      'mot (?:pour|a) mot',
      `(?:cite|citez) (?:moi )?(?:le |la |les |un )?(?:passage|phrase|mots|propos|extrait)`,
      'selon N que',
      '(?:avec|en) quels? (?:mots|termes)',
    ),
    kind: 'quote',
    asked: 'content',
    keeps: true,
  },
  {
    name: 'fr: combien de temps',
    when: anyOf(
      `(?:au bout d |apres |depuis |pendant |en |sous |il (?:faut|fallait) |il a fallu )?${COMBIEN} d(?:e|) ?(?:temps|jours|semaines|mois|minutes|heures|annees)`,
      `${QUEL} (?:${EST} )?(?:la |le |les )?(?:duree|delai|rythme|vitesse)s?`,
      `ca prend ${COMBIEN}`,
      'a quelle vitesse',
    ),
    asked: 'duration',
  },
  { name: 'fr: quel âge', when: anyOf('quel (?:est (?:l |son ))?age', 'combien d annees a', 'age de combien'), asked: 'age' },
  {
    name: 'fr: quel pourcentage',
    when: anyOf(`${QUEL} (?:${EST} (?:le |la ))?(?:pourcentage|proportion|taux)`, `${COMBIEN} (?:de |)(?:pour ?cent|%)`),
    asked: 'percent',
  },
  {
    name: 'fr: quand',
    when: anyOf(
      '^(?:\\w+ ){0,3}?(?:quand|kan|kand)',
      '(?:quand|kan|kand)$',
      'quand (?:est ce|a|ont|est|sont|va|vont)',
      `(?:a |en |dans |depuis |vers )?${QUEL} (?:${EST} (?:la |le |l ))?(?:date|jour|mois|moment|annee|periode|echeance|epoque|horizon)s?`,
      'depuis quand',
      'a partir de quand',
      'jusqu a quand',
    ),
    asked: 'time',
  },
  {
    name: 'fr: quelle source',
    when: anyOf(
      'selon qui',
      'd apres qui',
      'd apres quelles? sources?',
      'selon quelles? sources?',
      'qui (?:affirme|pretend|rapporte|soutient) (?:ca|cela)',
      'd ou0? (?:vient|tient|sort|viennent|proviennent|provient|tenez|tire|sortent)\\w*(?: t?(?:on|il|elle)?)?',
      `${QUEL} ${EST} (?:l |la |les )?(?:origine|sources?)`,
      'de qui (?:vient|tient|proviennent|provient|viennent)',
      'de quelles? sources?',
      'quelles? sources?',
      'qui (?:est|sont) (?:la|les) sources?',
      'a qui (?:\\w+ ){0,3}attribu\\w+',
      'attribu\\w+ a qui',
    ),
    asked: 'source',
  },
  { name: 'fr: jusqu’où', when: anyOf('jusqu ou0', 'jusqu a quel point', 'a quel point'), asked: 'content' },
  {
    name: 'fr: où',
    when: anyOf(
      '^(?:\\w+ ){0,2}?(?:par |jusqu )?ou0',
      'ou0(?: (?:avant|apres|maintenant|mtn|actuellement|exactement|deja|aujourd hui|ca))?$',
      'ou0 (?:est ce|a t|va t|est|sont|travaill\\w+|boss\\w+)',
      '(?:vers|par|jusqu) ou0',
      'd ou0',
      `(?:dans|en|a|sur|de|par) ${QUEL} (?:ville|pays|lieu|endroit|region|etat|fac|ecole|universite|plateforme|plate forme|reseau(?: social)?|reseaux|site|canal|outil|appli|application|media|support|coin)s?`,
      'par quel canal',
      `${QUEL} (?:fac|universite|ecole|ville|pays|region|endroit|plateforme|lieu)s?`,
    ),
    asked: 'place',
    keeps: true,
  },
  {
    name: 'fr: quel nom',
    when: anyOf(
      '(?:comment|cmt) (?:s appel\\w+|(?:\\w+ ){0,3}?(?:se |on )?(?:nomm|appell|surnomm|baptis)\\w*)',
      's appell?ent? comment',
      `${QUEL} ${EST} (?:le|les|leurs?|son|ses|l) (?:\\w+ )?noms?`,
      `${QUEL} (?:\\w+ )?noms?`,
      'c est quoi (?:le|les|leurs?|son) noms?',
    ),
    asked: 'name',
  },
  {
    name: 'fr: quelle entreprise',
    when: anyOf(
      `(?:(?:a|de|chez|dans|par|vers|pour|d|avec|contre) )?${QUEL} (?:${EST} )?(?:l |la |les |autres? )?(?:\\w+ )?(?:entreprise|boite|societe|firme|compagnie|start up|startup|jeune pousse|groupe|geant|concurrent|rival|rivaux|labo|laboratoire|employeur|multinationale)s?`,
      'chez qui',
      'pour qui (?:travaill|boss|bosse)\\w+',
      'ancien employeur',
      'ex employeur',
    ),
    asked: 'organisation',
    keeps: true,
  },
  {
    name: 'fr: quelle personne',
    when: anyOf(
      `(?:par |a |de |avec )?${QUEL} (?:${EST} )?(?:l |la |les |)(?:personne|ingenieur|chercheur|expert|specialiste|dirigeant|patron|salarie|employe|etudiant|cadre|responsable|chef|type|mec|gars|tuteur|recrue)e?s?`,
    ),
    asked: 'who',
    keeps: true,
  },
  {
    name: 'fr: combien d’argent',
    when: anyOf(
      `${COMBIEN} d(?:e|) ?(?:argent|dollars|euros|millions|milliards|fric|thune|pognon|cash)`,
      `(?:(?<!y )a|pour|de) ${COMBIEN}(?! d(?:e|)\\b)`,
      'a (?:quelle |)hauteur(?: de combien)?',
      `c est ${COMBIEN}`,
      `c etait ${COMBIEN}`,
      `(?:coute|vaut|valent|depens|pay|paie|investi|debours|propos|offr|offert|claqu|met|mis|touch|gagn)\\w* ${COMBIEN}`,
      `${COMBIEN}(?! d(?:e|)\\b) (?=(?:\\w+ ){0,4}(?:coute\\w*|vaut|valent|vaudrai\\w*|valait|paye\\w*|paie\\w*|gagne\\w*|touche\\w*|debourse\\w*|depense\\w*|investi\\w*|offr\\w+|offert\\w*|propos\\w+|consacr\\w+|mis|mise\\w*|met|mettre|claque\\w*|lache\\w*|pese\\w*|injecte\\w*|alloue\\w*|promet\\w*)\\b)`,
      `${QUEL} (?:${EST} (?:le |la |l |les ))?(?:\\w+ )?(?:montant|prix(?! a payer)|somme|budget|cout|valeur|valorisation|tarif|facture|enveloppe|salaire|remuneration|bonus|prime|investissement|capitalisation|paie)s?`,
      'le prix(?! a payer| du succes| de la gloire)',
      'le montant',
      'le cout',
    ),
    asked: 'amount',
    keeps: true,
  },
  { name: 'fr: combien de', when: anyOf(`${COMBIEN} d(?:e|es)?`), asked: 'count', keeps: true },
  {
    name: 'fr: combien en tout',
    when: anyOf(COMBIEN, `${QUEL} (?:${EST} )?(?:le |l |la |les |)(?:nombre|effectif|taille|chiffre|quantite)s?`),
    asked: 'quantity',
    keeps: true,
  },
  {
    name: 'fr: qui a dit',
    when: anyOf(
      `(?<!N )qui (?:a|avait|est ce qui a) (?:bien )?(?:${SAID}|parle|annonce|lance|jure)`,
      '(?<!N )qui (?:dit|parle|affirme|promet|declare|pretend|assure|promettait)',
    ),
    asked: 'source',
    keeps: true,
  },
  {
    name: 'fr: c’est qui',
    when: whole(
      `(?:c|s) ?(?:est|etait) (?:qui|ki|quoi|koi) ${DET}N`,
      'N (?:c|s) ?(?:est|etait)? ?(?:qui|ki|quoi|koi)',
      'N (?:ki|koi|quoi|qui)',
      `(?:qui|ki|quoi) (?:est|c est|etait)(?: donc)?(?: ce)?(?: que)? ${DET}N`,
      `qu est ce (?:que|qu)(?: c est)?(?: que)? ${DET}N`,
      'N est (?:qui|quoi)',
      `quel(?:le)? est ${DET}N`,
      'c quoi N',
      'N qui est ce',
      'N qu est ce que c est',
      'qu est N',
    ),
    kind: 'describe',
    asked: 'statement',
  },
  {
    name: 'fr: parle-moi de',
    when: anyOf(
      'parle[zr]?(?: moi| nous)? (?:de|d|du|des)',
      'que sa(?:it on|vez vous|is tu|vons nous|vent ils) (?:de|d|du|sur|des)',
      'qu est ce qu on sait (?:de|d|du|sur|des)',
      'presente[zr]?(?: moi)?',
      'dis m en plus sur',
      'en savoir plus sur',
      'que sait on',
    ),
    kind: 'describe',
    asked: 'statement',
  },
  {
    name: 'fr: quel poste',
    when: anyOf(
      `(?:a |sur |pour |dans |de |a quel )?${QUEL} (?:${EST} )?(?:son |le |leur |sa |la |leurs |les )?(?:poste|role|fonction|titre|metier|boulot|job|taf|specialite|domaine|expertise|profession|secteur)s?`,
      'en quoi',
      'dans quoi',
      '(?:expert|specialiste|specialise|calee?) (?:de|en) quoi',
      'il fait quoi',
      'elle fait quoi',
      'fait quoi dans la vie',
    ),
    asked: 'position',
    keeps: true,
  },
  {
    name: 'fr: qui',
    when: /(?:^|(?<=\b(?:a|avec|par|de|d|chez|pour|contre|c est|cest|c|etait|savoir|sur|entre|ni|et|ou|dire|sait|connait|surtout|vers|envers|qui est ce) ))(?:qui|ki)\b|(?<!\bN )\bqui (?:est|etait|sont|etaient|a ete|fut) (?:le|la|l|les)\b|(?<=^parmi .*)\bqui (?:est|etait|sont) (?:le|la|l|les)\b|\b(?:lesquels|lesquelles|lequel|laquelle)\b|\b(?:qui|ki)$/,
    asked: 'who',
  },
  {
    name: 'fr: comment',
    when: anyOf(
      'comment',
      'cmt',
      'coment',
      `(?:de|d) ${QUEL} (?:maniere|facon|sorte)`,
      `par ${QUEL} (?:moyen|biais|voie)s?`,
      'grace a (?:quoi|qui)',
      'a l aide de quoi',
      `grace a ${QUEL} \\w+`,
    ),
    asked: 'manner',
  },
  {
    name: 'fr: qu’arrive-t-il',
    when: anyOf(
      'qu (?:est ce qui (?:est |leur est |lui est )?|est il |il est )?(?:arrive|arrivait|arrivera)(?: t il)?(?: (?:a|aux|au))?',
      '(?:il )?est arrive quoi (?:a|aux|au)',
      'que (?:se )?(?:passe|devient|deviennent|sont devenue?s|est devenue?)(?: t il)?',
      'qu (?:est|sont) (?:devenue?s?)',
    ),
    asked: 'content',
  },
  {
    name: 'fr: quoi',
    when: new RegExp(`\\b(?:qu est ce (?:que|qu|qui)|quoi|koi|${QUEL}|lesquel(?:le)?s?)\\b|^(?:que|qu)\\b`),
    asked: 'content',
  },
];

export const shapes: readonly ShapeRule[] = [...interrogatives, ...nouns];

export const checks: readonly RegExp[] = [
  // « C'est X qui a promis…, non ? »
  /^(?:et |donc |alors )?(?:c|ce) (?:est|etait|sont) (?:\w+ ){0,2}N (?:qui|que|qu)\b/,
  /^(?:est ce (?:que|qu)|c est (?:bien )?(?:vrai|exact|confirme|sur|ca)|est il (?:vrai|exact|possible|avere|confirme)|vrai ou faux|(?:il est |est )?vrai (?:que|qu)|peut on dire|faut il|confirme[sz]?|verifie[rsz]?|y a t il|ya t il)\b/,
  /\b(?:a|ont|est|sont|etait|etaient|avait|avaient|va|vont|peut|peuvent|doit|doivent|veut|faut|fait|sera|seront|aurait|serait|\w+) t (?:il|elle|on|ils|elles)\b/,
  /\b(?:est|sont|etait|etaient|ont|avait|avaient|peut|peuvent|doit|doivent|veut|veulent|vont|fut) (?:il|elle|on|ils|elles|ce)\b/,
  /\b(?:oui ou non|non|n est ce pas|pas vrai|c est (?:bien )?(?:vrai|exact|confirme|ca|correct|juste|sur)|exact|vrai|correct|si|hein|je me trompe|ou pas|c est confirme|ou (?:c est )?faux)$/,
];
