/** French: how a question wants its answer arranged. */
import type { ShapeRule } from '../language-grammar.ts';
import { anyOf } from '../phrases.ts';

const FIRED = '(?:licenci\\w*|vire\\w*|suppressions?)';
const LEFT = '(?:departs?|partie?s?|partants?|quitte\\w*|demission\\w*)';
/** Two sorts of leaving are spoken of, in either order. */
const BOTH = `(?=.*\\b${FIRED}\\b.*\\b${LEFT}\\b|.*\\b${LEFT}\\b.*\\b${FIRED}\\b)`;

export const arrangements: readonly ShapeRule[] = [
  {
    name: 'fr: dans l’ordre',
    when: anyOf(
      '(?:re)?(?:mets?|mettre|mettez|class\\w+|rang\\w+|placer?|donn\\w+) (?:\\w+ ){0,4}(?:dans l |en )ordre(?: chronologique)?',
      '(?:dans l |par |dans quel )ordre(?: chronologique)?',
      'ordre chronologique',
      'chronologi\\w+',
      'frise',
      'etape par etape',
      '(?:arrive|arrivee?|vient|venue?|passe|passee?) (?:en premier|d abord|avant)',
      'retrac\\w+',
      'deroule(?:ment)? (?:des |de l |de la |les )(?:faits|evenements|\\w+)',
      'raconte\\w* (?:moi )?(?:la suite|les etapes|comment ca s est passe)',
      'que s est il passe (?:d abord|ensuite|avant|apres)',
    ),
    kind: 'timeline',
  },
  {
    name: 'fr: comparer',
    when: anyOf(
      'chacune?',
      'respectivement',
      'tous les deux',
      '^(?:\\w+ ){0,4}compare[rz]?(?: moi)?',
      'compare[rz]? (?:a|avec|et|aux?|entre)',
      'comparaison',
      'cote a cote',
      'face a face',
      '(?:mets?|mettre|mettez|mise) en (?:parallele|regard|balance)',
      '(?:quelles? (?:est|sont) )?(?:la |les |une )?differences? (?:\\w+ ){0,2}entre',
      'versus',
      'vs',
      'd un cote',
      'par rapport a (?:N|celui|celle|ceux)',
    ),
    kind: 'compare',
  },
  {
    name: 'fr: lequel des deux',
    when: anyOf('l?aquelle des deux', 'lequel des deux', 'qui des deux', 'entre N et N(?= (?:qui|lequel|laquelle|quelle))'),
    kind: 'compare',
  },
  {
    name: 'fr: ce qui reste',
    when: anyOf(
      'combien (?:\\w+ ){0,4}reste\\w*',
      'que (?:\\w+ ){0,2}reste\\w*(?: t il)?',
      '(?<=F (?:\\w+ )?)moins(?= (?:\\w+ )?F)',
      'reste\\w*(?: t il)? combien',
      'il reste\\w* (?:combien|quoi)',
      '(?:si|quand|une fois) (?:on |l on |qu on )?(?:\\w+ )?(?:retir|enlev|dedui|soustra|ot)\\w+',
      'en (?:retirant|enlevant|deduisant|soustrayant)',
      '(?:si|quand|une fois)(?= (?:\\w+ ){1,4}?(?:est|sont) (?:retire|enleve|deduit|soustrait|exclu))',
      '(?:une fois|apres)(?= (?:\\w+ ){1,3}?(?:retire|enleve|deduit|soustrait|exclu))',
      '(?:hors|sans compter|moins) (?:le |la |l )?(?:rachat|acquisition|achat)',
      '(?:quel(?:le)? (?:est l |est la |)|l |la )ecart entre',
    ),
    kind: 'ask',
    reduction: 'difference',
  },
  {
    name: 'fr: en additionnant',
    when: anyOf(
      '(?:si|quand) (?:on |l on |j |je |tu )(?:y )?(?:ajoute|additionne|cumule|fait la somme|compte aussi)\\w*',
      'en (?:ajoutant|additionnant|cumulant)',
      '(?:en tout|au total)(?: \\w+){0,2}? en (?:comptant|incluant|prenant)',
      'en (?:comptant|incluant|prenant)(?: \\w+){0,8}? (?:en tout|au total)',
      '(?:faut il|doit on|peut on|il faut|on doit) (?:\\w+ )?(?:ajouter|additionner)',
      's ajoutent? (?:il|ils|elle|elles)?',
      '(?:la |fai\\w+ la )somme d(?:e|es|u)',
      '(?:additionne|cumule)[rz]?',
      '(?:confondu|cumule)e?s',
      '(?<=F (?:\\w+ ){0,3}?)plus(?= (?:\\w+ ){0,3}?F)',
      `(?<=^${BOTH}.*)(?:en tout|au total|total)`,
      'ca fait combien (?:en tout|au total)',
      '(?:en tout|au total) (?:ca )?fait combien',
      '(?:en tout|au total) ca fait combien',
    ),
    kind: 'ask',
    reduction: 'sum',
  },
];
