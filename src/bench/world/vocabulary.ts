/** What the articles of a world say in free text: lists of ours, joined at random. */
import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Random } from './random.ts';

type Pair = readonly [fr: string, en: string];

const of = (pairs: readonly Pair[]): Bilingual[] => pairs.map(([fr, en]) => ({ fr, en }));

export const GROUPS = of([
  ['ingénieurs', 'engineers'],
  ['chercheurs', 'researchers'],
  ['employés', 'employees'],
  ['annotateurs de données', 'data annotators'],
  ['cadres', 'executives'],
  ['développeurs', 'developers'],
  ['chefs de produit', 'product managers'],
  ['stagiaires', 'interns'],
]);

const RANKS = of([
  ['directeur', 'head'],
  ['responsable', 'lead'],
  ['vice-président', 'vice president'],
  ['directeur adjoint', 'deputy head'],
  ['conseiller', 'adviser'],
]);

const FIELDS = of([
  ['de la recherche', 'of research'],
  ['de l’ingénierie', 'of engineering'],
  ['de la sécurité', 'of safety'],
  ['des produits', 'of product'],
  ['des finances', 'of finance'],
  ['du recrutement', 'of recruiting'],
  ['de la vision par ordinateur', 'of computer vision'],
  ['des centres de données', 'of data centers'],
  ['de la robotique', 'of robotics'],
  ['des partenariats', 'of partnerships'],
]);

const VERBS = of([
  ['réduire', 'cut'],
  ['doubler', 'double'],
  ['accélérer', 'speed up'],
  ['protéger', 'protect'],
  ['financer', 'fund'],
  ['simplifier', 'simplify'],
  ['repenser', 'rethink'],
  ['dominer', 'dominate'],
]);

const THINGS = of([
  ['les coûts de calcul', 'computing costs'],
  ['la formation des modèles', 'the training of models'],
  ['les équipes de recherche', 'the research teams'],
  ['le marché des assistants', 'the market for assistants'],
  ['la sécurité des données', 'the security of data'],
  ['les ventes aux entreprises', 'sales to companies'],
  ['la production de puces', 'the production of chips'],
  ['les délais de livraison', 'delivery times'],
  ['les salaires des chercheurs', 'the salaries of researchers'],
  ['le télétravail', 'remote work'],
]);

const WHERE = of([
  ['en Europe', 'in Europe'],
  ['en Asie', 'in Asia'],
  ['dans les hôpitaux', 'in hospitals'],
  ['dans l’industrie', 'in industry'],
  ['avant la fin de l’année', 'before the end of the year'],
  ['sans recruter', 'without hiring'],
  ['avec ses fournisseurs', 'with its suppliers'],
  ['dans tous les services', 'across all departments'],
]);

export const REASONS = of([
  ['un désaccord sur la stratégie', 'a disagreement over strategy'],
  ['un salaire plus élevé', 'higher pay'],
  ['la lenteur des décisions', 'slow decisions'],
  ['la baisse du chiffre d’affaires', 'falling revenue'],
  ['la fin d’un contrat important', 'the end of a major contract'],
  ['un accès direct à la puissance de calcul', 'direct access to computing power'],
  ['une réorganisation interne', 'an internal reorganisation'],
  ['la concurrence des jeunes pousses', 'competition from startups'],
]);

export const KINDS = of([
  ['assistant de programmation', 'coding assistant'],
  ['puce d’entraînement', 'training chip'],
  ['modèle de langage', 'language model'],
  ['robot d’entrepôt', 'warehouse robot'],
  ['outil de traduction', 'translation tool'],
  ['moteur de recherche', 'search engine'],
  ['centre de données', 'data center'],
]);

export const OFFERS = of([
  ['primes de rétention', 'retention bonuses'],
  ['packages de rétention', 'retention packages'],
  ['actions gratuites', 'stock grants'],
  ['primes d’arrivée', 'signing bonuses'],
]);

export const STAGES = ['seed', 'Series A', 'Series B', 'Series C', 'Series D'] as const;

export const SOURCES = of([
  ['selon des sources du secteur', 'according to industry sources'],
  ['selon un document interne', 'according to an internal document'],
  ['selon deux personnes proches du dossier', 'according to two people close to the matter'],
]);

const joined = (parts: readonly Bilingual[]): Bilingual => ({
  fr: parts.map(({ fr }) => fr).join(' '),
  en: parts.map(({ en }) => en).join(' '),
});

/** « directeur adjoint de la recherche » */
export const position = (random: Random): Bilingual => joined([random.pick(RANKS), random.pick(FIELDS)]);

/** « réduire les coûts de calcul en Europe » */
export const aim = (random: Random): Bilingual => joined([random.pick(VERBS), random.pick(THINGS), random.pick(WHERE)]);
