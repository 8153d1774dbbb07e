/** French nouns that ask by themselves (« taille de l'équipe ? »), where no yes/no question is put. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf } from '../phrases.ts';

export const nouns: readonly ShapeRule[] = [
  { name: 'fr: ce que', when: anyOf('ce (?:que|qu|qui)'), asked: 'content', nominal: true },
  {
    name: 'fr: raisons',
    when: anyOf(
      '(?:la|les|une|l|vraies?|principales?|officielles?) (?:raison|motif|cause|explication|justification)s?',
      '^(?:raison|motif|cause)s?',
    ),
    kind: 'why',
    asked: 'reason',
    nominal: true,
  },
  { name: 'fr: durée', when: anyOf('duree', 'delais?'), asked: 'duration', nominal: true },
  { name: 'fr: âge', when: anyOf('age'), asked: 'age', nominal: true },
  { name: 'fr: pourcentage', when: anyOf('pourcentage', 'proportion'), asked: 'percent', nominal: true },
  { name: 'fr: date', when: anyOf('dates?'), asked: 'time', nominal: true },
  {
    name: 'fr: source',
    when: anyOf('(?:^|la |les |l |leurs? |sa |ses )?(?:sources?|origine) (?:de|des|du|d|pour|citees?)', '^sources?$'),
    asked: 'source',
    nominal: true,
  },
  {
    name: 'fr: noms',
    when: anyOf('(?:le|les|leurs?|son|un|des|petits?) noms?', 'noms? (?:de|des|du|d|complets?)', '^noms?'),
    asked: 'name',
    nominal: true,
  },
  {
    name: 'fr: prix',
    when: anyOf(
      'montants?',
      'bonus',
      'primes?',
      'prix(?! a payer| du succes| de la gloire)',
      'couts?',
      'budget',
      'valeur',
      'valorisation',
      'salaires?',
      'facture',
      'combien d argent',
    ),
    asked: 'amount',
    keeps: true,
    nominal: true,
  },
  {
    name: 'fr: effectif',
    when: anyOf('effectifs?', 'taille', '(?:le |les |)(?:nombre|nb|nbre) (?:total )?(?:de|d|des|du)'),
    asked: 'count',
    keeps: true,
    nominal: true,
  },
  {
    name: 'fr: citation',
    when: anyOf(
      '(?:la |les |une |)citations? (?:exactes? )?(?:de|du|d)',
      'verbatim',
      'les? (?:mots|propos|termes)(?: exacts)? (?:de|d|du)',
    ),
    kind: 'quote',
    asked: 'content',
    keeps: true,
    nominal: true,
  },
  {
    name: 'fr: poste',
    when: anyOf('(?:son|le|leur|l|ancien) (?:poste|metier|boulot|job|taf)', 'specialites?', 'domaines?'),
    asked: 'position',
    keeps: true,
    nominal: true,
  },
  {
    name: 'fr: infos',
    when: anyOf(
      '(?:des |les |une |)infos? (?:sur|concernant)',
      '(?:le |son |)profil (?:de|d|du)',
      'tout sur',
      'bio(?:graphie)? (?:de|d|du)',
    ),
    kind: 'describe',
    asked: 'statement',
    nominal: true,
  },
];
