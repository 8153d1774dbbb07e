/** French words that phrasing must know: common nouns that name organisations and teams, and words that open a sentence. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const FEMININE = words(
  'université équipe startup start-up entreprise société division filiale école agence fondation plateforme branche direction unité banque',
);

export const MASCULINE = words(
  'groupe laboratoire labo projet centre institut département conseil comité fonds gouvernement ministère pôle studio réseau super-ordinateur superordinateur',
);

export const PLURAL = words('ingénieurs chercheurs annotateurs tuteurs salariés employés équipes');

/** With an elided word, the part before the apostrophe. */
export const OPENERS = words(`
  le la les l un une des d du de au aux à ce cet cette ces c son sa ses leur leurs notre nos mon ma mes votre vos
  il elle ils elles on nous vous je j tu qui que qu quoi dont où ceux celui celle celles personne rien tout tous toute toutes
  en dans sur sous par pour avec sans chez vers entre parmi depuis pendant durant dès après avant lors selon malgré contre face
  derrière devant hors sauf outre d’après jusque jusqu quant grâce afin comme si s quand lorsque lorsqu puisque puisqu parce car
  mais ou et donc or ni n ne y plus moins au-delà au-dessus environ près quelque quelques plusieurs certains certaines chaque
  aucun aucune beaucoup peu trop tant tellement très déjà aussi ainsi alors puis ensuite enfin désormais aujourd actuellement
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante cent mille
  reste restent voici voilà autant aucuns autre autres même mêmes
`);
